import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { Result } from '../../shared/bitext/result.ts';
import { failed, success } from '../../shared/bitext/result.ts';
import type { Encoding, FileForm } from '../../shared/contract/encoding.ts';
import { codePage, formOfMark, isSingleByte, isUndefinedByte } from './encodings.ts';

/** Why bytes are no text in an encoding. `position` is the byte offset in the file, a byte order mark counted. */
export type DecodeFailure =
  /** The encoding does not know the byte. */
  | { readonly code: 'bytes-invalid'; readonly position: number }
  /** U+0000, which no text has. */
  | { readonly code: 'file-binary'; readonly position: number };

export interface DecodedText {
  /** Without the byte order mark; line ends as they stand. */
  readonly text: string;
  readonly form: FileForm;
}

/**
 * The text of the bytes in this encoding. Exact or a failure: encoding the result in its form gives the same bytes (law 1),
 * so a byte that the encoding leaves undefined, a surrogate without its partner or an overlong form is refused.
 * O(n).
 */
export function decodeBytes(bytes: Uint8Array, encoding: Encoding): Result<DecodedText, DecodeFailure> {
  const bom = formOfMark(bytes)?.encoding === encoding;
  const skipped = bom ? (encoding === 'utf-8' ? 3 : 2) : 0;
  const body = Buffer.from(bytes.buffer, bytes.byteOffset + skipped, bytes.byteLength - skipped);
  const invalid = invalidPosition(body, encoding);
  if (invalid >= 0) return failed({ code: 'bytes-invalid', position: invalid + skipped });
  const text = textOf(body, encoding);
  const nul = text.indexOf('\0');
  if (nul >= 0) return failed({ code: 'file-binary', position: skipped + bytesBefore(text, nul, encoding) });
  return success({ text, form: { encoding, bom } });
}

function textOf(body: Buffer, encoding: Encoding): string {
  if (isSingleByte(encoding)) return iconv.decode(body, encoding, { stripBOM: false });
  switch (encoding) {
    case 'utf-8':
      return body.toString('utf8');
    case 'utf-16le':
      return body.toString('utf16le');
    case 'utf-16be':
      return Buffer.from(body).swap16().toString('utf16le');
  }
}

/** Byte offset of the first byte that the encoding does not know, or -1. */
export function invalidPosition(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding === 'utf-8') return invalidUtf8(bytes);
  if (!isSingleByte(encoding)) return invalidUtf16(bytes, encoding === 'utf-16le');
  const page = codePage(encoding);
  return page.bytes.size === 256 ? -1 : bytes.findIndex((byte) => isUndefinedByte(page, byte));
}

/** Unicode 16, table 3-7: the well-formed sequences. Gives where the first ill-formed one starts. */
function invalidUtf8(bytes: Uint8Array): number {
  if (isUtf8(bytes)) return -1;
  const continues = (at: number, low = 0x80, high = 0xbf) => {
    const byte = bytes[at];
    return byte !== undefined && byte >= low && byte <= high;
  };
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    let length = 1;
    if (lead >= 0x80) {
      if (lead >= 0xc2 && lead <= 0xdf) length = continues(at + 1) ? 2 : 0;
      else if (lead >= 0xe0 && lead <= 0xef) {
        const second = continues(at + 1, lead === 0xe0 ? 0xa0 : 0x80, lead === 0xed ? 0x9f : 0xbf);
        length = second && continues(at + 2) ? 3 : 0;
      } else if (lead >= 0xf0 && lead <= 0xf4) {
        const second = continues(at + 1, lead === 0xf0 ? 0x90 : 0x80, lead === 0xf4 ? 0x8f : 0xbf);
        length = second && continues(at + 2) && continues(at + 3) ? 4 : 0;
      } else length = 0;
    }
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

function invalidUtf16(bytes: Uint8Array, littleEndian: boolean): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const even = bytes.byteLength - (bytes.byteLength % 2);
  for (let at = 0; at < even; at += 2) {
    const unit = view.getUint16(at, littleEndian);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = unit <= 0xdbff && at + 2 < even ? view.getUint16(at + 2, littleEndian) : 0;
    if (next < 0xdc00 || next > 0xdfff) return at;
    at += 2;
  }
  return even === bytes.byteLength ? -1 : even;
}

function bytesBefore(text: string, offset: number, encoding: Encoding): number {
  if (isSingleByte(encoding)) return offset;
  return encoding === 'utf-8' ? Buffer.byteLength(text.slice(0, offset), 'utf8') : offset * 2;
}
