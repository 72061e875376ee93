import iconv from 'iconv-lite';
import type { Result } from '../../shared/bitext/result.ts';
import { failed, success } from '../../shared/bitext/result.ts';
import type { Encoding, FileForm } from '../../shared/contract/encoding.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import { codePage, isSingleByte, markOf } from './encodings.ts';

/** How many of the characters that an encoding cannot hold are named. */
const NAMED = 20;

/** Half of a surrogate pair alone: no encoding holds it. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * The bytes of a text in this form, byte order mark included. A character that the encoding cannot hold is a failure that
 * names it, never a question mark.
 */
export function encodeText(text: string, form: FileForm): Result<Uint8Array, Failure> {
  const characters = unencodable(text, form.encoding);
  if (characters.length > 0) return failed({ code: 'text-unencodable', encoding: form.encoding, characters });
  const body = bytesOf(text, form.encoding);
  const mark = markOf(form);
  return success(mark.length > 0 ? Buffer.concat([Uint8Array.from(mark), body]) : body);
}

/** The distinct characters of the text that the encoding cannot hold, in the order they stand, the first twenty. */
export function unencodable(text: string, encoding: Encoding): string[] {
  const found = new Set<string>();
  if (!isSingleByte(encoding)) {
    for (const [character] of text.matchAll(LONE_SURROGATE)) {
      found.add(character);
      if (found.size === NAMED) break;
    }
    return [...found];
  }
  const { bytes } = codePage(encoding);
  for (const character of text) {
    if (bytes.has(character)) continue;
    found.add(character);
    if (found.size === NAMED) break;
  }
  return [...found];
}

function bytesOf(text: string, encoding: Encoding): Buffer {
  if (isSingleByte(encoding)) return iconv.encode(text, encoding);
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
  }
}
