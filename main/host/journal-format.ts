import { crc32 } from 'node:zlib';
import { bug } from '../../shared/bitext/bug.ts';

/**
 * The bytes of a journal. Version 1:
 *
 *     visavis-journal 1 <SHA-256 of the document's bytes, 64 hexadecimal digits> LF
 *     <kind> <length> <checksum> <payload> LF      as often as there are records
 *
 * `kind` is `r`, a record (its payload is one JSON text), or `s`, a save mark (its payload is the SHA-256 of the document that
 * holds every record before it). `length` counts the payload's bytes, in decimal digits. `checksum` is CRC-32 in 8 hexadecimal
 * digits over kind, length and payload, continued from the checksum of what stands before (the header's is the first), so that
 * a record counts only in its place: one that is torn, changed, moved, or left from an older journal ends the reading.
 */
export const JOURNAL_VERSION = 1;

const NAME = 'visavis-journal';
const HEADER = new RegExp(`^${NAME} (\\d{1,9})(?: (.*))?$`);
const IDENTITY = /^[0-9a-f]{64}$/;
/** Longest header or head of a record, in bytes: more without a line end is damage. */
const HEAD_LIMIT = 120;
const LF = 0x0a;

export type EntryKind = 'r' | 's';

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
      /** SHA-256 of the document that the first record follows. */
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
  const identity = header[2] ?? '';
  if (!IDENTITY.test(identity)) return { kind: 'damaged' };
  const entries: JournalEntry[] = [];
  let at = headEnd + 1;
  let checksum = crc32(bytes.subarray(0, at));
  for (;;) {
    const entry = decodeEntry(bytes, at, checksum);
    if (!entry) break;
    entries.push(entry);
    at = entry.end;
    checksum = entry.checksum;
  }
  return { kind: 'journal', identity, entries, wholeBytes: at, checksum };
}

const HEAD = /^([rs]) (0|[1-9]\d{0,9}) ([0-9a-f]{8}) /;

function decodeEntry(
  bytes: Buffer,
  start: number,
  previous: number,
): (JournalEntry & { readonly end: number; readonly checksum: number }) | null {
  const head = HEAD.exec(bytes.toString('latin1', start, start + HEAD_LIMIT));
  if (!head) return null;
  const [{ length: headLength }, letter, digits, written] = head;
  const kind: EntryKind = letter === 's' ? 's' : 'r';
  const payloadStart = start + headLength;
  const payloadEnd = payloadStart + Number(digits);
  if (bytes[payloadEnd] !== LF) return null;
  const payload = bytes.subarray(payloadStart, payloadEnd);
  const checksum = checksumOf(kind, payload, previous);
  if (hexadecimal(checksum) !== written) return null;
  return { kind, payload: payload.toString('utf8'), end: payloadEnd + 1, checksum };
}

function checksumOf(kind: EntryKind, payload: Buffer, previous: number): number {
  return crc32(payload, crc32(`${kind} ${payload.length} `, previous));
}

function hexadecimal(checksum: number): string {
  if (checksum < 0) bug(`checksum ${checksum} is below 0`);
  return checksum.toString(16).padStart(8, '0');
}
