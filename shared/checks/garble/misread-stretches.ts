import { bytesIn, losesSpaces } from './misread-bytes.ts';
import { WINDOWS_1252_CONTROLS } from './single-byte-encodings.ts';

/** Units that are the bytes of characters in UTF-8, read one by one. */
export interface MisreadSequence {
  /** UTF-16 offsets in the text as it stands, `end` exclusive. */
  start: number;
  end: number;
  /** What the bytes say: U+FFFD where one of them is lost. */
  text: string;
}

const LOST = 0xfffd;
const SPACE = 0x20;
const QUESTION_MARK = 0x3f;
const NO_BREAK_SPACE = 0xa0;
/** The bits of E2 80, with which dashes and quotation marks begin. */
const QUOTES = 0x80;

/**
 * Every place where units of that encoding make whole, shortest-form UTF-8 sequences (RFC 3629), also such of which a byte
 * was lost or its no-break space made a plain one, and pairs of surrogates in CESU-8. Sequences that touch are one. In
 * order, not overlapping. Linear.
 */
export function misreadStretches(text: string, encoding: number): MisreadSequence[] {
  const bytes = bytesIn(encoding);
  const found: MisreadSequence[] = [];
  let last: MisreadSequence | null = null;
  let isQuoteOpen = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80 || (bytes[unit] ?? 0) === 0) continue;
    const sequence =
      sequenceAt(text, at, encoding, bytes) ?? (isQuoteOpen ? cutOffQuote(text, at, encoding, bytes) : null);
    if (!sequence) continue;
    if (sequence.text === '“') isQuoteOpen = true;
    else if (sequence.text === '”') isQuoteOpen = false;
    if (last?.end === at) {
      last.text += sequence.text;
      last.end = sequence.end;
    } else found.push((last = sequence));
    at = sequence.end - 1;
  }
  return found;
}

function sequenceAt(text: string, at: number, encoding: number, bytes: Uint8Array): MisreadSequence | null {
  const lead = bytes[text.charCodeAt(at)] ?? 0;
  const length = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (length === 0) return encoding === 0 ? loneControl(text, at) : null;
  let code = lead & (0xff >> (length + 1));
  let isLost = false;
  let spaces = 0;
  for (let next = 1; next < length; next++) {
    const unit = text.charCodeAt(at + next);
    let byte = bytes[unit] ?? 0;
    if (unit === LOST || (unit === QUESTION_MARK && next === 2 && length === 3)) {
      isLost = true;
      byte = 0x80;
    } else if (unit === SPACE && losesByteToSpace(encoding, lead, next, length, code === QUOTES)) {
      spaces++;
      byte = NO_BREAK_SPACE;
    }
    if (byte < 0x80 || byte > 0xbf) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  const end = at + length;
  if (isLost) return spaces > 0 ? null : { start: at, end, text: '\ufffd' };
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  if (code < least || code > 0x10ffff) return null;
  if (code >= 0xd800 && code <= 0xdfff) return surrogatePair(text, at, code, bytes);
  if (spaces > 0 && length === 2) return behindSpace(text, at, code);
  return spaces > 1 ? null : { start: at, end, text: String.fromCodePoint(code) };
}

function losesByteToSpace(
  encoding: number,
  lead: number,
  next: number,
  length: number,
  isQuote: boolean,
): boolean {
  // The second of two: the no-break space, à, Š, Р. In Windows-1251 à alone; everything else begins Russian words.
  if (length === 2)
    return encoding === 1 ? lead === 0xc3 : lead === 0xc2 || lead === 0xc3 || lead === 0xc5 || lead === 0xd0;
  // Of three, the last; in the middle only behind â. Not behind "â€": that is a quotation mark whose last byte was dropped.
  return length === 3 && losesSpaces(encoding) && (next === 2 ? !isQuote : lead === 0xe2);
}

/**
 * à is a word or ends one ("voilà", "jusqu'à"), and the space that came of its second byte may have been joined with the one
 * behind the word: then it stays. Not so in the Portuguese às, àquele, àquela, àquilo, nor behind other letters.
 */
function behindSpace(text: string, at: number, code: number): MisreadSequence {
  const keepsSpace =
    code === 0xe0 && text.charCodeAt(at + 2) !== SPACE && !PORTUGUESE_REST.test(text.slice(at + 2, at + 10));
  return { start: at, end: keepsSpace ? at + 1 : at + 2, text: String.fromCodePoint(code) };
}

const PORTUGUESE_REST = /^(?:s|quel[ea]s?|quilo)(?!\p{L})/u;

/** Windows-1252 has no character for the last byte of ”, which is often dropped: "â€œword â€". Only where a “ is open. */
function cutOffQuote(text: string, at: number, encoding: number, bytes: Uint8Array): MisreadSequence | null {
  if (encoding !== 0 || bytes[text.charCodeAt(at)] !== 0xe2 || bytes[text.charCodeAt(at + 1)] !== 0x80)
    return null;
  return { start: at, end: at + 2, text: '”' };
}

/** CESU-8 (Unicode Technical Report 26): each half of a pair written as a sequence of its own. */
function surrogatePair(text: string, at: number, high: number, bytes: Uint8Array): MisreadSequence | null {
  if (high >= 0xdc00 || (bytes[text.charCodeAt(at + 3)] ?? 0) !== 0xed) return null;
  const second = bytes[text.charCodeAt(at + 4)] ?? 0;
  const third = bytes[text.charCodeAt(at + 5)] ?? 0;
  if (second < 0xb0 || second > 0xbf || third < 0x80 || third > 0xbf) return null;
  const low = 0xd000 | ((second & 0x3f) << 6) | (third & 0x3f);
  return { start: at, end: at + 6, text: String.fromCharCode(high, low) };
}

/** A control of Latin-1 where Windows-1252 has a character: nobody writes these controls. */
function loneControl(text: string, at: number): MisreadSequence | null {
  const unit = text.charCodeAt(at);
  const meant = unit < 0xa0 ? WINDOWS_1252_CONTROLS.charAt(unit - 0x80) : '';
  return meant === '' || meant.charCodeAt(0) === unit ? null : { start: at, end: at + 1, text: meant };
}
