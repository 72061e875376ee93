import { resolve } from 'node:path';
import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import iconv from 'iconv-lite';
import type { Encoding, FileForm } from '../../shared/contract/encoding.ts';
import type { ReadTerms, TermsAsked, TermsLeft } from '../../shared/formats/terms-read.ts';
import { explainTermsFailure, explainTermsLeft } from '../../shared/formats/terms-explain.ts';
import type { TermsFormat } from '../../shared/formats/terms.ts';
import { declaredEncoding, readTerms, TERMS_FORMATS, writeTerms } from '../../shared/formats/terms.ts';
import { findNameGroups } from '../../shared/names/find/name-groups.ts';
import { termsOf } from '../../shared/names/decide/terms-of-project.ts';
import type { TermList } from '../../shared/names/decide/term.ts';
import { nameInputOf } from '../../shared/names/name-input.ts';
import { encodeText } from '../host/encode.ts';
import { encodingNamed, formOfMark } from '../host/encodings.ts';
import { readBytes } from '../host/read-bytes.ts';
import { TEXT_LIMIT, textOfBytes } from '../host/read-text-file.ts';
import { writeTextFile } from '../host/write-text-file.ts';
import { InputError, valueOf } from './input-error.ts';
import type { SourceOptions, TextOptions } from './options.ts';
import { addTextOptions } from './options.ts';
import { hasLost, sayState, withProject } from './project-of.ts';
import { inputBytes, STANDARD_INPUT } from './read-text.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { EXIT, print } from './terminal.ts';

interface TermsOptions
  extends Pick<TextOptions, 'language' | 'encoding'>, Pick<SourceOptions, 'sourceLanguage'> {
  readonly format: TermsFormat;
  readonly output?: string;
}

const EXAMPLES = `
Examples:
  visavis names terms report.visavis --format tbx --output names.tbx
  visavis names terms names.tbx --format csv --output names.csv
  visavis names terms names.csv --format glossary --language fr --source-language en > glossary.tsv

From a project, what was decided on its names; from a list (TBX 2 or 3, or CSV), the list in another format.
TBX is ISO 30042:2019 (TBX-Basic); CSV has the columns preferred, admitted, deprecated, kind, source, note, with several
forms parted by |; a glossary is a line a name: source, tab, translation.
Exit codes: 0 written, 1 written, but something could not be carried over, 2 not written.`;

export function addNamesTermsCommand(
  names: Command,
  terminal: Terminal,
  done: (code: ExitCode) => void,
): void {
  const command = names
    .command('terms')
    .description('write what was decided on names as a list: TBX, CSV or a glossary')
    .argument(
      '<project or list>',
      'a .visavis file, or a list as TBX or CSV; - reads a list from standard input',
    )
    .addOption(
      new Option('--format <name>', 'how the list is written').choices(TERMS_FORMATS).makeOptionMandatory(),
    )
    .option('--output <file>', 'where; standard output where not given');
  addTextOptions(command, ' of the list')
    .addOption(new Option('--source-language <tag>', 'language of its source').argParser(languageTag))
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, options: TermsOptions) => {
      const isProject = /\.visavis$/i.test(path);
      done(await (isProject ? fromProject(terminal, path, options) : fromList(terminal, path, options)));
    });
}

/**
 * Reads a list of names, TBX or CSV. An XML file is decoded as it declares, unless an encoding is given or a byte order mark decides; what it
 * says beside the list is printed as messages by `sayLeft`.
 */
export async function readTermsFile(
  terminal: Terminal,
  path: string,
  asked: TermsAsked,
  encoding?: Encoding,
): Promise<ReadTerms> {
  const name = path === STANDARD_INPUT ? 'standard input' : path;
  const bytes =
    path === STANDARD_INPUT
      ? await inputBytes(terminal, TEXT_LIMIT)
      : valueOf(await readBytes({ path: resolve(terminal.cwd, path), name, limit: TEXT_LIMIT }));
  const read = readTerms(name, decoded(bytes, name, encoding), asked);
  if (!read.ok) throw new InputError(`${name}: ${explainTermsFailure(read.failure)}`);
  return read.value;
}

/** Says what of a list was not carried over. */
export async function sayLeft(terminal: Terminal, name: string, left: readonly TermsLeft[]): Promise<void> {
  for (const one of left) await print(terminal.stderr, `${name}: ${explainTermsLeft(one)}\n`);
}

async function fromProject(terminal: Terminal, path: string, options: TermsOptions): Promise<ExitCode> {
  return withProject(terminal, path, async (given) => {
    await sayState(terminal, given);
    const { project } = given.document.session;
    const list = termsOf(project, findNameGroups(nameInputOf(project)));
    const code = await writeList(terminal, given.name, list, options);
    return hasLost(given.document) ? EXIT.findings : code;
  });
}

async function fromList(terminal: Terminal, path: string, options: TermsOptions): Promise<ExitCode> {
  const { list, left } = await readTermsFile(terminal, path, options, options.encoding);
  await sayLeft(terminal, path, left);
  const code = await writeList(terminal, path, list, options);
  return left.length > 0 ? EXIT.findings : code;
}

async function writeList(
  terminal: Terminal,
  name: string,
  list: TermList,
  { format, output }: TermsOptions,
): Promise<ExitCode> {
  const { text, left } = writeTerms(list, format);
  const isPrinted = output === undefined || output === STANDARD_INPUT;
  // Spreadsheets take a file without the mark for one in the machine's own code page.
  const form: FileForm = { encoding: 'utf-8', bom: format === 'csv' && !isPrinted };
  if (isPrinted) await print(terminal.stdout, valueOf(encodeText(text, form)));
  else valueOf(await writeTextFile(resolve(terminal.cwd, output), text, form));
  await sayLeft(terminal, name, left);
  return left.length > 0 ? EXIT.findings : EXIT.clean;
}

/** Bytes that an XML declaration fits in. */
const DECLARATION = 512;

function decoded(bytes: Uint8Array, name: string, given: Encoding | undefined): string {
  const start = Buffer.from(bytes.subarray(0, DECLARATION)).toString('latin1');
  const declared = given !== undefined || formOfMark(bytes) ? null : declaredEncoding(start);
  // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
  if (declared === null || /^utf-?16/i.test(declared))
    return valueOf(textOfBytes(bytes, { encoding: given, name })).text;
  const encoding = encodingNamed(declared);
  if (encoding !== null) return valueOf(textOfBytes(bytes, { encoding, name })).text;
  const isKnown: boolean = iconv.encodingExists(declared);
  if (!isKnown)
    throw new InputError(
      `${name}: it says that it is in ${declared}, which is not known here. Save it as UTF-8.`,
    );
  const text = iconv.decode(Buffer.from(bytes), declared);
  if (text.includes('\uFFFD'))
    throw new InputError(
      `${name}: it says that it is in ${declared}, but holds bytes that this encoding does not know. Save it as UTF-8.`,
    );
  return text;
}

function languageTag(given: string): string {
  if (/^[a-z]{2,8}(?:[-_][a-z0-9]{1,8})*$/i.test(given)) return given.replaceAll('_', '-');
  throw new InvalidArgumentError('A language is given as a tag like fr, lt or pt-BR.');
}
