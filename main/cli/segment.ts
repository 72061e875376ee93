import type { Command } from 'commander';
import { detectLanguage } from '../../shared/text/language.ts';
import { segmentText } from '../../shared/text/segmentation.ts';
import type { TextOptions } from './options.ts';
import { addTextOptions } from './options.ts';
import { readText } from './read-text.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { EXIT, print } from './terminal.ts';

const EXAMPLES = `
Examples:
  visavis segment text.txt
  visavis segment text.txt --language fr | wc --lines
  iconv --from-code=cp1257 tekstas.txt | visavis segment - --language lt`;

export function addSegmentCommand(
  program: Command,
  terminal: Terminal,
  done: (code: ExitCode) => void,
): void {
  addTextOptions(
    program
      .command('segment')
      .description('cut a text into sentences, one a line, in UTF-8')
      .argument('<text>', 'the text; - reads standard input'),
  )
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, options: TextOptions) => {
      const { text } = await readText(terminal, path, options.encoding);
      const language = options.language ?? detectLanguage(text)?.language ?? 'und';
      const { pieces } = segmentText(text, language);
      await print(terminal.stdout, pieces.map((piece) => `${piece.text}\n`).join(''));
      done(EXIT.clean);
    });
}
