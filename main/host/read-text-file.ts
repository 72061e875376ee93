import { basename } from 'node:path';
import type { Result } from '../../shared/bitext/result.ts';
import { failed, success } from '../../shared/bitext/result.ts';
import type { Encoding, FileForm } from '../../shared/contract/encoding.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import { decodeBytes } from './decode.ts';
import { detectForm } from './detect-form.ts';
import { readBytes } from './read-bytes.ts';

/** Largest text that is opened, in bytes. */
export const TEXT_LIMIT = 50 * 1024 * 1024;

/** A text as it was read: what `encodeText` needs to write the same bytes again. */
export interface TextOfFile {
  /** Without the byte order mark; line ends as they stand in the file. */
  readonly text: string;
  readonly form: FileForm;
  /** Where the form came from. */
  readonly decided: 'bom' | 'detected' | 'given';
}

export interface ReadTextOptions {
  /** Reads in this encoding instead of detecting it. */
  readonly encoding?: Encoding | undefined;
  /** How failures call the text; a path's last part where not given. */
  readonly name?: string | undefined;
}

/**
 * Reads a text from a file, or from bytes that are there already, and detects how it is encoded. Never changes the file. A file
 * of white space alone opens; one without a byte, or with a byte order mark alone, is `file-empty`.
 */
export async function readTextFile(
  from: string | Uint8Array,
  options: ReadTextOptions = {},
): Promise<Result<TextOfFile, Failure>> {
  const name = options.name ?? (typeof from === 'string' ? basename(from) : 'text');
  if (typeof from !== 'string') return textOfBytes(from, { ...options, name });
  const read = await readBytes({ path: from, name, limit: TEXT_LIMIT });
  return read.ok ? textOfBytes(read.value, { ...options, name }) : read;
}

/** The same of bytes, at once. */
export function textOfBytes(
  bytes: Uint8Array,
  { encoding, name = 'text' }: ReadTextOptions = {},
): Result<TextOfFile, Failure> {
  if (bytes.length > TEXT_LIMIT)
    return failed({ code: 'file-too-large', name, size: bytes.length, limit: TEXT_LIMIT });
  if (bytes.length === 0) return failed({ code: 'file-empty', name });
  const found = encoding === undefined ? detectForm(bytes) : null;
  if (found && !found.ok) return failed({ ...found.failure, name });
  const chosen = found?.value.form.encoding ?? encoding ?? 'utf-8';
  const decoded = decodeBytes(bytes, chosen);
  if (!decoded.ok) {
    const { code, position } = decoded.failure;
    return failed(
      code === 'file-binary' ? { code, name, position } : { code, name, encoding: chosen, position },
    );
  }
  if (decoded.value.text.length === 0) return failed({ code: 'file-empty', name });
  return success({ ...decoded.value, decided: found?.value.decided ?? 'given' });
}
