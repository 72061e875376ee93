import { resolve } from 'node:path';
import type { Command } from 'commander';
import { Option } from 'commander';
import { ledgerOf } from '../../shared/bitext/ledger.ts';
import { joinText } from '../../shared/bitext/segmented-text.ts';
import type { FileForm } from '../../shared/contract/encoding.ts';
import type { ProjectDocument } from '../../shared/formats/project-file.ts';
import { formatTsv } from '../../shared/formats/tsv.ts';
import { encodeText } from '../host/encode.ts';
import { writeTextFile } from '../host/write-text-file.ts';
import { valueOf } from './input-error.ts';
import type { GivenProject } from './project-of.ts';
import { hasLost, sayState, withProject } from './project-of.ts';
import { STANDARD_INPUT } from './read-text.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { EXIT, print } from './terminal.ts';

interface ExportOptions {
  readonly to: 'text' | 'tsv';
  readonly output?: string;
}

const EXAMPLES = `
Examples:
  visavis export report.visavis --output report.fr.txt
  visavis export report.visavis --to tsv > pairs.tsv

The text is written as the translation was read: same encoding, same line ends. TSV is UTF-8.
Exit codes: 0 written, 1 written, but a part of the project could not be read, 2 not written.`;

const UTF8: FileForm = { encoding: 'utf-8', bom: false };

export function addExportCommand(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  program
    .command('export')
    .description('write the corrected text, or the aligned pairs, of a saved project')
    .argument('<project>', 'a .visavis file; - reads standard input')
    .addOption(new Option('--to <format>', 'what is written').choices(['text', 'tsv']).default('text'))
    .option('--output <file>', 'where; standard output where not given')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, options: ExportOptions) => {
      const code = await withProject(terminal, path, async (project) => {
        await sayState(terminal, project);
        await sayUnmatched(terminal, project);
        await writeOut(terminal, exported(project.document, options.to), options.output);
        return hasLost(project.document) ? EXIT.findings : EXIT.clean;
      });
      done(code);
    });
}

/** What is exported with segments that nobody has linked is said to be so; a text without a source has no links. */
async function sayUnmatched(terminal: Terminal, { document, name }: GivenProject): Promise<void> {
  const { bitext, monolingual } = document.session.project;
  const { source, target } = ledgerOf(bitext).unmatched;
  if (monolingual || source + target === 0) return;
  await print(terminal.stderr, `${name}: Segments without a partner: ${source} source, ${target} target.\n`);
}

interface Exported {
  readonly text: string;
  readonly form: FileForm;
}

function exported({ session, target }: ProjectDocument, to: ExportOptions['to']): Exported {
  const { bitext } = session.project;
  switch (to) {
    case 'text':
      return { text: joinText(bitext.target), form: target.form };
    case 'tsv':
      return { text: formatTsv(bitext), form: UTF8 };
  }
}

async function writeOut(
  terminal: Terminal,
  { text, form }: Exported,
  output: string | undefined,
): Promise<void> {
  if (output === undefined || output === STANDARD_INPUT) {
    await print(terminal.stdout, valueOf(encodeText(text, form)));
    return;
  }
  valueOf(await writeTextFile(resolve(terminal.cwd, output), text, form));
  await print(terminal.stderr, `Written to ${output} (${form.encoding}).\n`);
}
