import type { Command } from 'commander';
import { Option } from 'commander';
import type { Bitext } from '../../shared/bitext/bitext.ts';
import { formatNamesJson } from '../../shared/formats/names-json.ts';
import { formatNamesText } from '../../shared/formats/names-text.ts';
import { openTexts } from '../../shared/formats/open-texts.ts';
import { findNameGroups } from '../../shared/names/find/name-groups.ts';
import { isInconsistent } from '../../shared/names/findings/variant-findings-of.ts';
import type { NameGroup } from '../../shared/names/name-group.ts';
import { nameInputOf } from '../../shared/names/name-input.ts';
import { addNamesExplainCommand } from './names-explain.ts';
import { addNamesRewriteCommand } from './names-rewrite.ts';
import { addNamesTermsCommand } from './names-terms.ts';
import type { SourceOptions, TextOptions } from './options.ts';
import { addSourceOptions, addTextOptions, segmentsOption } from './options.ts';
import { refuseTwoInputs } from './read-text.ts';
import { decisionsOf, termsOption } from './terms-option.ts';
import { textsOf } from './texts-of.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { EXIT, print } from './terminal.ts';

interface NamesOptions extends TextOptions, SourceOptions {
  readonly source?: string;
  readonly all: boolean;
  readonly mentions: boolean;
  readonly terms?: string;
  readonly format: 'text' | 'json';
}

const EXAMPLES = `
Examples:
  visavis names translation.txt
  visavis names translation.txt --source source.txt --all
  visavis names translation.txt --mentions
  visavis names translation.txt --format json
  visavis names explain Lukashenko Loukachenko

A line for each name: its spellings with their counts, a tab, its kind, a tab, why they are one name. What may be the same
name is listed under it. A mention in a quotation, in a title or in an organisation's name makes no name inconsistent.
A translation that is called like one of the commands below is given as ./explain.
Exit codes: 0 every name has one spelling, 1 some have several, 2 the texts could not be read.`;

export function addNamesCommand(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  const command = program
    .command('names')
    .description('list names that a translation spells in several ways')
    .argument('<translation>', 'the translation; - reads standard input')
    // What stands after a subcommand's name is the subcommand's.
    .enablePositionalOptions()
    .option('--source <file>', 'the text that it was translated from; - reads standard input')
    .option('--all', 'names with one spelling too', false)
    .option('--mentions', 'every place where a name stands, with its line', false);
  addSourceOptions(addTextOptions(command, ' of the translation'))
    .addOption(termsOption())
    .addOption(segmentsOption())
    .addOption(
      new Option('--format <name>', 'how names are written').choices(['text', 'json']).default('text'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (translation: string, options: NamesOptions) => {
      refuseTwoInputs([translation, options.source, options.terms]);
      const { project } = openTexts(await textsOf(terminal, translation, options.source, options));
      const decisions = await decisionsOf(terminal, options.terms, project);
      const input = { ...nameInputOf(project), decisions };
      const groups = findNameGroups(input);
      const inconsistent = new Set(groups.filter((group) => isInconsistent(input, group)));
      const shown = options.all
        ? groups
        : groups.filter((group) => inconsistent.has(group) || group.maybe.length > 0);
      await print(terminal.stdout, written(project.bitext, shown, options));
      done(inconsistent.size === 0 ? EXIT.clean : EXIT.findings);
    });
  addNamesExplainCommand(command, terminal, done);
  addNamesRewriteCommand(command, terminal, done);
  addNamesTermsCommand(command, terminal, done);
}

function written(bitext: Bitext, groups: readonly NameGroup[], options: NamesOptions): string {
  switch (options.format) {
    case 'json':
      return formatNamesJson(bitext, groups);
    case 'text':
      return formatNamesText(bitext, groups, options);
  }
}
