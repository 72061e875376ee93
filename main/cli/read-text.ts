import { resolve } from 'node:path';
import type { Result } from '../../shared/bitext/result.ts';
import type { Encoding } from '../../shared/contract/encoding.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import type { TextOfFile } from '../host/read-text-file.ts';
import { readTextFile, TEXT_LIMIT } from '../host/read-text-file.ts';
import { InputError, valueOf } from './input-error.ts';
import type { Terminal } from './terminal.ts';
import { print } from './terminal.ts';

/** What stands for standard input in place of a file's name. */
export const STANDARD_INPUT = '-';

/** The text of a file, or of standard input for `-`. Without an encoding it is detected. */
export async function readText(
  terminal: Terminal,
  path: string,
  encoding: Encoding | undefined,
): Promise<TextOfFile> {
  return valueOf(await tryReadText(terminal, path, encoding));
}

/** The same, where the caller has own words for what went wrong. */
export async function tryReadText(
  terminal: Terminal,
  path: string,
  encoding: Encoding | undefined,
): Promise<Result<TextOfFile, Failure>> {
  if (path !== STANDARD_INPUT) return readTextFile(resolve(terminal.cwd, path), { encoding, name: path });
  return readTextFile(await inputBytes(terminal, TEXT_LIMIT), { encoding, name: 'standard input' });
}

/** Standard input can be read once. */
export function refuseTwoInputs(paths: readonly (string | undefined)[]): void {
  if (paths.filter((path) => path === STANDARD_INPUT).length > 1)
    throw new InputError(
      'Only one of the texts can come from standard input (-). Give a file for the other.',
    );
}

/** All of standard input; a little more than `limit` bytes where there is more, so that a reader refuses it. */
export async function inputBytes(terminal: Terminal, limit: number): Promise<Uint8Array> {
  if ('isTTY' in terminal.stdin && terminal.stdin.isTTY === true)
    await print(terminal.stderr, 'Reading the text from the keyboard; Ctrl+D ends it.\n');
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of terminal.stdin) {
    const bytes = chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
    chunks.push(bytes);
    length += bytes.length;
    if (length > limit) break;
  }
  return Buffer.concat(chunks);
}
