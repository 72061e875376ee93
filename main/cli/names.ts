import type { Command } from 'commander';
import { Option } from 'commander';
import type { Bitext } from '../../shared/bitext/bitext.ts';
import { checkInputOf } from '../../shared/checks/check-input.ts';
import { openTexts } from '../../shared/formats/open-texts.ts';
import { formatNamesJson } from '../../shared/formats/names-json.ts';
import type { NameGroup } from '../../shared/names/name-group.ts';
import { findNameGroups } from '../../shared/names/name-groups.ts';
import type { SourceOptions, TextOptions } from './options.ts';
import { addSourceOptions, addTextOptions, segmentsOption } from './options.ts';
import { textsOf } from './texts-of.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { EXIT, print } from './terminal.ts';

type Format = 'text' | 'json';

interface NamesOptions extends TextOptions, SourceOptions {
  readonly source?: string;
  readonly all: boolean;
  readonly format: Format;
}

const EXAMPLES = `
Examples:
  visavis names translation.txt
  visavis names translation.txt --source source.txt --all
  visavis names translation.txt --format json

Exit codes: 0 every name has one spelling, 1 some have several, 2 the texts could not be read.`;

export function addNamesCommand(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  const command = program
    .command('names')
    .description('list names that a translation spells in several ways')
    .argument('<translation>', 'the translation; - reads standard input')
    .option('--source <file>', 'the text that it was translated from; - reads standard input')
    .option('--all', 'names with one spelling too', false);
  addSourceOptions(addTextOptions(command, ' of the translation'))
    .addOption(segmentsOption())
    .addOption(
      new Option('--format <name>', 'how names are written').choices(['text', 'json']).default('text'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (translation: string, options: NamesOptions) => {
      const { project } = openTexts(await textsOf(terminal, translation, options.source, options));
      const groups = findNameGroups(checkInputOf(project));
      const several = groups.filter((group) => group.forms.length > 1);
      const shown = options.all ? groups : several;
      await print(terminal.stdout, written(project.bitext, shown, options.format));
      done(several.length === 0 ? EXIT.clean : EXIT.findings);
    });
}

function written(bitext: Bitext, groups: readonly NameGroup[], format: Format): string {
  switch (format) {
    case 'json':
      return formatNamesJson(bitext, groups);
    case 'text':
      return groups
        .map(
          (group) => `${group.forms.map(({ form, mentions }) => `${form} ${mentions.length}`).join(', ')}\n`,
        )
        .join('');
  }
}
