import { dirname, resolve } from 'node:path';
import type { Encoding } from '../../shared/contract/encoding.ts';
import { explainFailure } from '../../shared/contract/failure.ts';
import { linesOf } from '../../shared/formats/line-text.ts';
import { finalPath } from '../host/atomic-write.ts';
import { errnoOf, failureOfError } from '../host/errno-failure.ts';
import { readTextFile } from '../host/read-text-file.ts';
import { InputError, valueOf } from './input-error.ts';

/** One line of a list. */
export interface ListedTexts {
  readonly source: ListedPath;
  readonly target: ListedPath;
  readonly output: ListedPath;
}

export interface ListedPath {
  /** Absolute. */
  readonly path: string;
  /** As the list has it. */
  readonly given: string;
  /** Where, for messages: list, line and path. */
  readonly place: string;
}

/**
 * Reads a list of texts, a pair a line: source, target and output, separated by tabs, relative to the list's folder.
 * Blank lines and lines that begin with # are let pass. Refuses what would overwrite a text, the list or another
 * file of `alsoRead` (absolute), and two lines with one output.
 */
export async function readTextList(
  path: string,
  name: string,
  alsoRead: readonly string[],
): Promise<ListedTexts[]> {
  const { text } = valueOf(await readTextFile(path, { name }));
  const folder = dirname(path);
  const listed = linesOf(text).flatMap((line, at): { at: number; texts: ListedTexts }[] => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const columns = line.split('\t').map((column) => column.trim());
    if (columns.length !== 3 || columns.includes(''))
      throw wrongLine(name, at, 'a line is "source TAB target TAB output". Correct or remove it');
    const [source, target, output] = columns.map((given): ListedPath => ({
      path: resolve(folder, given),
      given,
      place: `${name}, line ${at + 1}: ${given}`,
    }));
    return [{ at, texts: { source, target, output } }];
  });
  if (listed.length === 0)
    throw new InputError(`${name} names no texts: a line is "source TAB target TAB output".`);
  const inputs = new Set<string>();
  for (const input of [
    path,
    ...alsoRead,
    ...listed.flatMap(({ texts }) => [texts.source.path, texts.target.path]),
  ])
    inputs.add(await finalOrGiven(input));
  const outputs = new Map<string, number>();
  for (const { at, texts } of listed) {
    const { given } = texts.output;
    const output = await outputPath(texts.output.path, given, name, at);
    if (inputs.has(output)) throw wrongLine(name, at, `${given} is read as well. Give another output`);
    const before = outputs.get(output);
    if (before !== undefined)
      throw wrongLine(name, at, `line ${before + 1} writes ${given} already. Give another output`);
    outputs.set(output, at);
  }
  return listed.map(({ texts }) => texts);
}

/** A text that a list names. */
export async function listedText(
  { path, place }: ListedPath,
  encoding: Encoding | undefined,
): Promise<string> {
  const read = await readTextFile(path, { encoding, name: place });
  if (!read.ok) throw new InputError(`${explainFailure(read.failure)} Nothing was written.`);
  return read.value.text;
}

function wrongLine(name: string, at: number, why: string): InputError {
  return new InputError(`${name}, line ${at + 1}: ${why}. Nothing was written.`);
}

/** What is missing is said when it is read. */
async function finalOrGiven(path: string): Promise<string> {
  try {
    return await finalPath(path);
  } catch (error) {
    if (errnoOf(error) === null) throw error;
    return path;
  }
}

async function outputPath(path: string, given: string, name: string, at: number): Promise<string> {
  try {
    return await finalPath(path);
  } catch (error) {
    if (errnoOf(error) === null) throw error;
    if (errnoOf(error) === 'ENOENT')
      throw wrongLine(name, at, `${given} is in a folder that is not there. Make it`);
    throw wrongLine(name, at, explainFailure(failureOfError(error, given)).replace(/\.$/, ''));
  }
}
