import { byteOfUnit } from './windows-1252.ts';

/** Units that are the bytes of one character in UTF-8, read one by one. */
export interface Utf8Sequence {
  /** UTF-16 offsets in the text as it stands, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** What the bytes say. */
  readonly character: string;
}

/** Every place where units above U+007F make a whole, shortest-form UTF-8 sequence. In order, not overlapping. Linear. */
export function utf8Sequences(text: string): Utf8Sequence[] {
  const found: Utf8Sequence[] = [];
  for (let at = 0; at < text.length; at++) {
    const lead = byteOfUnit(text.charCodeAt(at));
    const length = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (length === 0) continue;
    const code = sequenceCode(text, at, lead, length);
    if (code < 0) continue;
    found.push({ start: at, end: at + length, character: String.fromCodePoint(code) });
    at += length - 1;
  }
  return found;
}

/** Code point of the sequence, or -1: RFC 3629, section 4. */
function sequenceCode(text: string, at: number, lead: number, length: number): number {
  let code = lead & (0xff >> (length + 1));
  for (let next = 1; next < length; next++) {
    const byte = byteOfUnit(text.charCodeAt(at + next));
    if (byte < 0x80 || byte > 0xbf) return -1;
    code = (code << 6) | (byte & 0x3f);
  }
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  return code < least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? -1 : code;
}
