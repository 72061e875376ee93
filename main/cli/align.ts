import { resolve } from 'node:path';
import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { isUnmatched } from '../../shared/bitext/bead.ts';
import type { Bitext } from '../../shared/bitext/bitext.ts';
import { writeTextFile } from '../host/write-text-file.ts';
import type { EvidenceFiles } from './align-evidence.ts';
import { readPins, readSharedEvidence, readTranslation } from './align-evidence.ts';
import type { LinkFormat } from './align-formats.ts';
import { formatLinks, LINK_FORMATS, whatFormatLoses } from './align-formats.ts';
import { alignClock, cutShortWords } from './align-progress.ts';
import { cutPair, languagesOf, linkAll } from './align-texts.ts';
import { listedText, readTextList } from './align-together.ts';
import { InputError, valueOf } from './input-error.ts';
import type { SourceOptions, TextOptions } from './options.ts';
import { addSourceOptions, addTextOptions, segmentsOption } from './options.ts';
import { readText, refuseTwoInputs, STANDARD_INPUT } from './read-text.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { EXIT, print } from './terminal.ts';

interface AlignOptions extends TextOptions, SourceOptions, EvidenceFiles {
  readonly to: LinkFormat;
  readonly pins?: string;
  readonly translation?: string;
  /** Seconds. */
  readonly timeLimit?: number;
  readonly together?: string;
}

const EXAMPLES = `
Examples:
  visavis align source.txt target.txt > pairs.tsv
  visavis align source.txt target.txt --to json
  visavis align source.txt target.txt --segments lines --to beads
  visavis align source.txt target.txt --dictionary words.dic --pins links.txt
  visavis align --together chapters.tsv --segments lines --to ladder

Every segment of both texts is in exactly one link. Beads are indexes from 0: [0, 1]:[0] links two segments to one.
With --segments lines these are line numbers of the files: a blank line keeps its number and ends a paragraph. Lines
end with LF, CRLF or CR, and with nothing else. A ladder is hunalign's: source index, target index, score.

Files that help, none needed: --dictionary has "source TAB target" a line, or "target @ source" as hunalign has it;
--examples sentence pairs, "source TAB target" a line, as --to tsv writes them; --translation what somebody else made
of the source, a line for each source segment; --pins links that stand, as --to beads writes them: its numbers are
segment indexes from 0, with --segments lines the numbers of lines, also from 0. Lines that begin with # are comments.

--together takes a list, a line for each pair of texts: "source TAB target TAB output", relative to the list's folder.
The texts share what is learned, so that short ones are linked better; nothing is linked across.`;

export function addAlignCommand(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  const command = program
    .command('align')
    .description('link the sentences of a text with those of its translation')
    .argument('[source]', 'the text; - reads standard input')
    .argument('[target]', 'its translation; - reads standard input');
  addSourceOptions(addTextOptions(command, ' of the translation'))
    .addOption(segmentsOption())
    .addOption(new Option('--to <format>', 'how links are written').choices(LINK_FORMATS).default('tsv'))
    .addOption(
      new Option(
        '--pins <file>',
        'links that stand, by segment indexes from 0 (line numbers with --segments lines)',
      ),
    )
    .addOption(new Option('--dictionary <file>', 'words and their translations'))
    .addOption(new Option('--examples <file>', 'sentences and their translations to learn from'))
    .addOption(new Option('--translation <file>', 'another translation of the source, a line a segment'))
    .addOption(
      new Option('--time-limit <seconds>', 'end the search early rather than take longer').argParser(
        secondsOf,
      ),
    )
    .addOption(new Option('--together <list>', 'link all texts of a list, which then share what is learned'))
    .addHelpText('after', EXAMPLES)
    .action(async (source: string | undefined, target: string | undefined, options: AlignOptions) => {
      if (options.together !== undefined) {
        if (source !== undefined)
          throw new InputError('With --together the list names the texts. Leave out the others.');
        await alignList(terminal, options.together, options);
      } else if (source === undefined || target === undefined) {
        const missing = source === undefined ? 'source' : 'target';
        command.error(`error: missing required argument '${missing}'`, { code: 'commander.missingArgument' });
      } else await alignPair(terminal, source, target, options);
      done(EXIT.clean);
    });
}

async function alignPair(
  terminal: Terminal,
  source: string,
  target: string,
  options: AlignOptions,
): Promise<void> {
  const { dictionary, examples, pins, translation } = options;
  refuseTwoInputs([source, target, dictionary, examples, pins, translation]);
  const texts = {
    source: (await readText(terminal, source, options.sourceEncoding)).text,
    target: (await readText(terminal, target, options.encoding)).text,
  };
  const evidence = await readSharedEvidence(terminal, options);
  const languages = languagesOf([texts], options);
  const cut = cutPair(texts, options.segments, languages);
  const counts = { source: cut.source.segments.length, target: cut.target.segments.length };
  const helped = {
    ...cut,
    ...(pins !== undefined && { pins: await readPins(terminal, pins, counts) }),
    ...(translation !== undefined && {
      translation: await readTranslation(terminal, translation, counts.source),
    }),
  };
  const clock = alignClock(terminal, options.timeLimit);
  const { bitexts, cutShort } = linkAll([helped], languages, evidence, clock);
  if (cutShort[0]) await print(terminal.stderr, cutShortWords([]));
  const lost = whatFormatLoses(bitexts[0], options.to);
  if (lost !== null) await print(terminal.stderr, lost);
  await print(terminal.stdout, formatLinks(bitexts[0], languages, options.to));
}

async function alignList(terminal: Terminal, list: string, options: AlignOptions): Promise<void> {
  const { dictionary, examples } = options;
  const only = ['pins', 'translation'].find((name) => Object.hasOwn(options, name));
  if (only !== undefined)
    throw new InputError(`--${only} is for one pair of texts. Align that one without --together.`);
  if (list === STANDARD_INPUT)
    throw new InputError('A list cannot come from standard input: its paths are relative to its folder.');
  refuseTwoInputs([dictionary, examples]);
  const at = (path: string): string => resolve(terminal.cwd, path);
  const alsoRead = [dictionary, examples].flatMap((path) =>
    path === undefined || path === STANDARD_INPUT ? [] : [at(path)],
  );
  const listed = await readTextList(at(list), list, alsoRead);
  const texts: { source: string; target: string }[] = [];
  for (const { source, target } of listed)
    texts.push({
      source: await listedText(source, options.sourceEncoding),
      target: await listedText(target, options.encoding),
    });
  const evidence = await readSharedEvidence(terminal, options);
  const languages = languagesOf(texts, options);
  const cut = texts.map((pair) => cutPair(pair, options.segments, languages));
  const clock = alignClock(terminal, options.timeLimit);
  const { bitexts, cutShort } = linkAll(cut, languages, evidence, clock);
  const early = listed.flatMap(({ output }, index) => (cutShort[index] ? [output.given] : []));
  if (early.length > 0) await print(terminal.stderr, cutShortWords(early));
  for (const [index, bitext] of bitexts.entries()) {
    const { output } = listed[index];
    const written = formatLinks(bitext, languages, options.to);
    valueOf(await writeTextFile(output.path, written, { encoding: 'utf-8', bom: false }));
    await print(terminal.stderr, `${output.given}: ${summaryOf(bitext)}.\n`);
  }
}

function summaryOf({ source, target, beads }: Bitext): string {
  const alone = beads.filter(isUnmatched).length;
  return `${source.segments.length} source and ${target.segments.length} target segments, ${beads.length - alone} links, ${alone} without partner`;
}

function secondsOf(given: string): number {
  const seconds = Number(given);
  if (!/^\d+(?:\.\d+)?$/.test(given) || seconds <= 0)
    throw new InvalidArgumentError('A time limit is a number of seconds, like 30 or 0.5.');
  return seconds;
}
