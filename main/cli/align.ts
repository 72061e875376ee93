import type { Command } from 'commander';
import { Option } from 'commander';
import { formatBeadLines } from '../../shared/align/bead-lines.ts';
import { formatAlignmentJson } from '../../shared/formats/alignment-json.ts';
import { openTexts } from '../../shared/formats/open-texts.ts';
import { formatTsv } from '../../shared/formats/tsv.ts';
import type { Project } from '../../shared/edit/project.ts';
import { indexBeadsOf } from '../../shared/formats/index-beads.ts';
import type { SourceOptions, TextOptions } from './options.ts';
import { addSourceOptions, addTextOptions, segmentsOption } from './options.ts';
import { textsOf } from './texts-of.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { EXIT, print } from './terminal.ts';

type Format = 'tsv' | 'json' | 'beads';

interface AlignOptions extends TextOptions, SourceOptions {
  readonly to: Format;
}

const EXAMPLES = `
Examples:
  visavis align source.txt target.txt > pairs.tsv
  visavis align source.txt target.txt --to json
  visavis align source.txt target.txt --segments lines --to beads

Every segment of both texts is in exactly one link. Beads are indexes from 0: [0, 1]:[0] links two segments to one.`;

export function addAlignCommand(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  const command = program
    .command('align')
    .description('link the sentences of a text with those of its translation')
    .argument('<source>', 'the text; - reads standard input')
    .argument('<target>', 'its translation; - reads standard input');
  addSourceOptions(addTextOptions(command, ' of the translation'))
    .addOption(segmentsOption())
    .addOption(
      new Option('--to <format>', 'how links are written').choices(['tsv', 'json', 'beads']).default('tsv'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (source: string, target: string, options: AlignOptions) => {
      const { project } = openTexts(await textsOf(terminal, target, source, options));
      await print(terminal.stdout, written(project, options.to));
      done(EXIT.clean);
    });
}

function written({ bitext, settings }: Project, to: Format): string {
  switch (to) {
    case 'tsv':
      return formatTsv(bitext);
    case 'json':
      return formatAlignmentJson(bitext, settings);
    case 'beads':
      return formatBeadLines(indexBeadsOf(bitext));
  }
}
