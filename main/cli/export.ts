import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { Option } from 'commander';
import { joinText } from '../../shared/bitext/segmented-text.ts';
import type { FileForm } from '../../shared/contract/encoding.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import { explainFailure } from '../../shared/contract/failure.ts';
import type { ProjectDocument, ProjectFileFailure } from '../../shared/formats/project-file.ts';
import { PROJECT_VERSION, readProjectFile } from '../../shared/formats/project-file.ts';
import { formatTsv } from '../../shared/formats/tsv.ts';
import { encodeText } from '../host/encode.ts';
import { PROJECT_LIMIT, projectDocument, readProjectBytes } from '../host/project-bytes.ts';
import { writeTextFile } from '../host/write-text-file.ts';
import { InputError, valueOf } from './input-error.ts';
import { inputBytes, STANDARD_INPUT } from './read-text.ts';
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

The text is written as the translation was read: same encoding, same line ends. TSV is UTF-8.`;

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
      const document = await readProject(terminal, path);
      await writeOut(terminal, exported(document, options.to), options.output);
      done(EXIT.clean);
    });
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

async function readProject(terminal: Terminal, path: string): Promise<ProjectDocument> {
  const bytes =
    path === STANDARD_INPUT
      ? await inputBytes(terminal, PROJECT_LIMIT)
      : valueOf(await readProjectBytes(resolve(terminal.cwd, path), path));
  const { document: json } = valueOf(projectDocument(bytes, nameOf(path)));
  const document = readProjectFile(json);
  if (!document.ok) throw new InputError(explainFailure(failureOf(path, document.failure)));
  if (path !== STANDARD_INPUT && (await hasJournal(resolve(terminal.cwd, path)))) {
    await print(
      terminal.stderr,
      `${path}: there is work that was never saved to the project; it is not in what is written. Open the project and save it.\n`,
    );
  }
  return document.value;
}

function nameOf(path: string): string {
  return path === STANDARD_INPUT ? 'standard input' : path;
}

function failureOf(path: string, failure: ProjectFileFailure): Failure {
  const name = nameOf(path);
  return failure.code === 'newer'
    ? { code: 'project-newer', name, version: failure.version, known: PROJECT_VERSION }
    : { code: 'project-damaged', name, detail: firstProblem(failure.detail) };
}

/** A broken file breaks many rules at once; the first says enough. */
function firstProblem(detail: string): string {
  return detail
    .replace(/^✖ /, '')
    .split('\n✖ ')[0]
    .replace(/\s*\n\s*→\s*/g, ' ');
}

/** The host keeps what was not saved yet in a journal beside the project. */
async function hasJournal(path: string): Promise<boolean> {
  try {
    return (await stat(`${path}-journal`)).size > 0;
  } catch {
    return false;
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
