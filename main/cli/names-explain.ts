import type { Command } from 'commander';
import { Option } from 'commander';
import { explainNames, type NameExplanation } from '../../shared/names/explain.ts';
import { type NamePair, readNamePairs } from '../../shared/formats/name-pairs.ts';
import { formatVerdictLines, formatVerdictsJson } from '../../shared/formats/name-verdicts.ts';
import { InputError } from './input-error.ts';
import { languageOption } from './options.ts';
import { readText, STANDARD_INPUT } from './read-text.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { EXIT, print } from './terminal.ts';

interface ExplainOptions {
  readonly language?: string;
  readonly tsv?: string;
  readonly format: 'text' | 'json';
}

const EXAMPLES = `
Examples:
  visavis names explain Lukashenko Loukachenko --language fr
  visavis names explain Belarus Biélorussie --format json
  visavis names explain --tsv pairs.tsv
  cut -f2,3,5 names.tsv | visavis names explain --tsv - --language fr

Prints same, maybe or different, a tab, and why. A table has a header line with the columns a and b; a column lang
says the language of a row (fr), or those of a and b (fr-en, fr/en). Other columns are passed over. One line a row, in order.
Exit codes: 0 said, 2 the table could not be read.`;

export function addNamesExplainCommand(
  names: Command,
  terminal: Terminal,
  done: (code: ExitCode) => void,
): void {
  const command = names
    .command('explain')
    .description('say whether two spellings are one name, and why')
    .argument('[a]', 'a spelling of a name')
    .argument('[b]', 'another')
    .addOption(
      languageOption('language of the text that has them, as BCP 47 (fr, pt-BR); any where not given'),
    )
    .option('--tsv <file>', 'a table of pairs; - reads standard input')
    .addOption(
      new Option('--format <name>', 'how verdicts are written').choices(['text', 'json']).default('text'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (a: string | undefined, b: string | undefined, options: ExplainOptions) => {
      if (options.tsv === undefined && (a === undefined || b === undefined))
        return command.error('error: two spellings are needed, or a table of them with --tsv');
      if (options.tsv !== undefined && a !== undefined)
        return command.error('error: give two spellings or --tsv, not both');
      const pairs =
        options.tsv === undefined
          ? [{ a: a ?? '', b: b ?? '', language: null, other: null }]
          : await pairsIn(terminal, options.tsv);
      await print(terminal.stdout, written(pairs, explainPairs(pairs, options.language), options.format));
      done(EXIT.clean);
    });
}

/** The verdicts on pairs, in their order; `language` where a row has none. */
export function explainPairs(pairs: readonly NamePair[], language = 'und'): readonly NameExplanation[] {
  return pairs.map(({ a, b, ...own }) => {
    const first = own.language ?? language;
    return explainNames(a, b, first, own.other ?? first);
  });
}

async function pairsIn(terminal: Terminal, path: string): Promise<readonly NamePair[]> {
  const { text } = await readText(terminal, path, undefined);
  const pairs = readNamePairs(text);
  if (pairs.ok) return pairs.value;
  const file = path === STANDARD_INPUT ? 'standard input' : path;
  throw new InputError(`${file}, line ${pairs.failure.line}: ${pairs.failure.why}`);
}

function written(
  pairs: readonly NamePair[],
  explained: readonly NameExplanation[],
  format: ExplainOptions['format'],
): string {
  switch (format) {
    case 'text':
      return formatVerdictLines(explained);
    case 'json':
      return formatVerdictsJson(pairs, explained);
  }
}
