import { crc32 } from 'node:zlib';
import { bug } from '../../shared/bitext/bug.ts';

/**
 * The bytes of a journal. Version 2:
 *
 *     visavis-journal 2 <SHA-256 of the project file's bytes, 64 hexadecimal digits> LF
 *     <kind> <length> <checksum> <payload> LF      as often as there are entries
 *
 * `kind` is `r`, a record (its payload is one JSON text); `s`, a save mark (its payload is the SHA-256 of the project file that
 * holds everything before it); or `d`, a document (its payload is a whole project document that holds the project file which the
 * journal follows and everything before it). Version 1 is the same without `d`. `length` counts the payload's bytes, in decimal digits. `checksum` is CRC-32 in 8 hexadecimal
 * digits over kind, length and payload, continued from the checksum of what stands before (the header's is the first), so that
 * a record counts only in its place: one that is torn, changed, moved, or left from an older journal ends the reading. A changed
 * document does not: it has checksums of its own.
 */
export const JOURNAL_VERSION = 2;

const NAME = 'visavis-journal';
const HEADER = new RegExp(`^${NAME} (\\d{1,9})(?: (.*))?$`);
const IDENTITY = /^[0-9a-f]{64}$/;
/** Longest header or head of a record, in bytes: more without a line end is damage. */
const HEAD_LIMIT = 120;
const LF = 0x0a;

export type EntryKind = 'r' | 's' | 'd';

export interface JournalEntry {
  readonly kind: EntryKind;
  readonly payload: string;
}

/** Bytes ready to append, and the checksum that the next ones continue from. */
export interface EncodedEntries {
  readonly bytes: Buffer;
  readonly checksum: number;
}

export function encodeHeader(identity: string): EncodedEntries {
  const bytes = Buffer.from(`${NAME} ${JOURNAL_VERSION} ${identity}\n`, 'latin1');
  return { bytes, checksum: crc32(bytes) };
}

export function encodeEntries(entries: readonly JournalEntry[], previous: number): EncodedEntries {
  const parts: Buffer[] = [];
  let checksum = previous;
  for (const { kind, payload } of entries) {
    const bytes = Buffer.from(payload, 'utf8');
    checksum = checksumOf(kind, bytes, checksum);
    parts.push(Buffer.from(`${kind} ${bytes.length} ${hexadecimal(checksum)} `, 'latin1'), bytes, LINE_END);
  }
  return { bytes: Buffer.concat(parts), checksum };
}

const LINE_END = Buffer.from([LF]);

export type JournalContents =
  | {
      readonly kind: 'journal';
      /** Format that it was written in: `JOURNAL_VERSION` or an older one. */
      readonly version: number;
      /** SHA-256 of the project file that the first entry follows. */
      readonly identity: string;
      readonly entries: readonly JournalEntry[];
      /** Bytes up to the end of the last whole record. */
      readonly wholeBytes: number;
      readonly checksum: number;
    }
  /** Written by a later version of the program. */
  | { readonly kind: 'newer'; readonly version: number }
  /** Not even a header. */
  | { readonly kind: 'damaged' };

/** Reads whole records up to the first that is torn or changed. Never throws. O(n). */
export function decodeJournal(bytes: Buffer): JournalContents {
  const headEnd = bytes.subarray(0, HEAD_LIMIT).indexOf(LF);
  const header = HEADER.exec(bytes.toString('latin1', 0, Math.max(headEnd, 0)));
  if (headEnd < 0 || !header) return { kind: 'damaged' };
  const version = Number(header[1]);
  if (version > JOURNAL_VERSION) return { kind: 'newer', version };
  if (version < 1) return { kind: 'damaged' };
  const identity = header[2] ?? '';
  if (!IDENTITY.test(identity)) return { kind: 'damaged' };
  const entries: JournalEntry[] = [];
  let at = headEnd + 1;
  let checksum = crc32(bytes.subarray(0, at));
  for (;;) {
    const entry = decodeEntry(bytes, at, checksum, version);
    if (!entry) break;
    entries.push(entry);
    at = entry.end;
    checksum = entry.checksum;
  }
  return { kind: 'journal', version, identity, entries, wholeBytes: at, checksum };
}

const HEAD = /^([rsd]) (0|[1-9]\d{0,9}) ([0-9a-f]{8}) /;

/** The kind that a letter stands for in a version of the format; null where it has none. */
function kindOf(letter: string | undefined, version: number): EntryKind | null {
  if (letter === 'r' || letter === 's') return letter;
  return letter === 'd' && version > 1 ? letter : null;
}

function decodeEntry(
  bytes: Buffer,
  start: number,
  previous: number,
  version: number,
): (JournalEntry & { readonly end: number; readonly checksum: number }) | null {
  const head = HEAD.exec(bytes.toString('latin1', start, start + HEAD_LIMIT));
  if (!head) return null;
  const [{ length: headLength }, letter, digits, written] = head;
  const kind = kindOf(letter, version);
  if (kind === null) return null;
  const payloadStart = start + headLength;
  const payloadEnd = payloadStart + Number(digits);
  if (bytes[payloadEnd] !== LF) return null;
  const payload = bytes.subarray(payloadStart, payloadEnd);
  const checksum = checksumOf(kind, payload, previous);
  const isWhole = hexadecimal(checksum) === written;
  // A document has checksums of its own: what is damaged in it is named by whoever reads it, and the rest of it is kept.
  if (!isWhole && kind !== 'd') return null;
  return {
    kind,
    payload: payload.toString('utf8'),
    end: payloadEnd + 1,
    checksum: isWhole ? checksum : Number.parseInt(written ?? '', 16),
  };
}

function checksumOf(kind: EntryKind, payload: Buffer, previous: number): number {
  return crc32(payload, crc32(`${kind} ${payload.length} `, previous));
}

function hexadecimal(checksum: number): string {
  if (checksum < 0) bug(`checksum ${checksum} is below 0`);
  return checksum.toString(16).padStart(8, '0');
}
