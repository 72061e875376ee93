import { crc32 } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { JournalEntry } from '../../../main/host/journal-format.ts';
import { decodeJournal, encodeEntries, encodeHeader } from '../../../main/host/journal-format.ts';

const IDENTITY = 'a'.repeat(64);

function journalOf(entries: readonly JournalEntry[]): Buffer {
  const header = encodeHeader(IDENTITY);
  return Buffer.concat([header.bytes, encodeEntries(entries, header.checksum).bytes]);
}

const entry = fc.record({
  kind: fc.constantFrom<'r' | 's' | 'd'>('r', 's', 'd'),
  payload: fc.oneof(
    fc.json(),
    fc.string({ unit: 'grapheme' }),
    fc.constant(''),
    fc.constant('r 2 00000000 {}\n'),
  ),
});

it('reads what it wrote, whatever the records hold', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 20 }), (entries) => {
      const bytes = journalOf(entries);
      const read = decodeJournal(bytes);
      expect(read).toMatchObject({
        kind: 'journal',
        identity: IDENTITY,
        entries: entries.map((each) => expect.objectContaining(each)),
        wholeBytes: bytes.length,
      });
    }),
  );
});

it('goes on where an earlier write ended', () => {
  const first = journalOf([{ kind: 'r', payload: '1' }]);
  const read = decodeJournal(first);
  const more = encodeEntries([{ kind: 'r', payload: '2' }], read.kind === 'journal' ? read.checksum : 0);
  expect(decodeJournal(Buffer.concat([first, more.bytes]))).toMatchObject({
    entries: [{ payload: '1' }, { payload: '2' }],
  });
});

it('torn at any byte, gives every record before the torn one', () => {
  const records = ['{"a":1}', '{"b":"žąsis\\n"}', '', '{"c":[1,2,3]}'].map((payload) => ({
    kind: 'r' as const,
    payload,
  }));
  const bytes = journalOf(records);
  const ends = records.map((_, at) => journalOf(records.slice(0, at + 1)).length);
  for (let size = encodeHeader(IDENTITY).bytes.length; size < bytes.length; size++) {
    const whole = ends.filter((end) => end <= size).length;
    const read = decodeJournal(bytes.subarray(0, size));
    expect(read).toMatchObject({ kind: 'journal', wholeBytes: whole === 0 ? 83 : ends[whole - 1] });
    expect(read.kind === 'journal' && read.entries).toHaveLength(whole);
  }
});

it('notices any bit that flipped, and trusts nothing from there on', () => {
  const records = ['{"a":1}', '{"b":2}', '{"c":3}'].map((payload) => ({ kind: 'r' as const, payload }));
  const bytes = journalOf(records);
  const start = (at: number) => journalOf(records.slice(0, at)).length;
  for (let bit = start(0) * 8; bit < bytes.length * 8; bit++) {
    const flipped = Buffer.from(bytes);
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    const read = decodeJournal(flipped);
    const untouched = [1, 2, 3].filter((at) => start(at) <= bit >> 3).length;
    expect(read.kind === 'journal' && read.entries).toHaveLength(untouched);
  }
});

it('notices any bit of the header that flipped', () => {
  const bytes = journalOf([{ kind: 'r', payload: '{}' }]);
  for (let bit = 0; bit < encodeHeader(IDENTITY).bytes.length * 8; bit++) {
    const flipped = Buffer.from(bytes);
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    const read = decodeJournal(flipped);
    expect(read.kind !== 'journal' || read.entries.length === 0).toBe(true);
  }
});

it('takes no record out of its place', () => {
  const header = encodeHeader(IDENTITY);
  const one = encodeEntries([{ kind: 'r', payload: '1' }], header.checksum);
  const two = encodeEntries([{ kind: 'r', payload: '2' }], one.checksum);
  const kept = (parts: Buffer[]) => {
    const read = decodeJournal(Buffer.concat([header.bytes, ...parts]));
    return read.kind === 'journal' ? read.entries.map(({ payload }) => payload) : null;
  };
  expect(kept([one.bytes, two.bytes])).toEqual(['1', '2']);
  expect(kept([two.bytes, one.bytes])).toEqual([]);
  expect(kept([two.bytes])).toEqual([]);
  expect(kept([one.bytes, one.bytes])).toEqual(['1']);
});

it.each<[string, string, unknown]>([
  ['an empty file', '', { kind: 'damaged' }],
  ['another file', 'once upon a time\n', { kind: 'damaged' }],
  ['a long line', 'x'.repeat(5000), { kind: 'damaged' }],
  ['a header without its document', 'visavis-journal 1\n', { kind: 'damaged' }],
  ['a header without its end', `visavis-journal 1 ${IDENTITY}`, { kind: 'damaged' }],
  ['a later version', 'visavis-journal 3 and what it may say\n', { kind: 'newer', version: 3 }],
  ['a version that never was', `visavis-journal 0 ${IDENTITY}\n`, { kind: 'damaged' }],
  ['a later version of the same header', `visavis-journal 7 ${IDENTITY}\nx`, { kind: 'newer', version: 7 }],
])('knows %s', (_what, text, expected) => {
  expect(decodeJournal(Buffer.from(text))).toEqual(expected);
});

it('reads a journal of version 1, which has no documents', () => {
  const header = Buffer.from(`visavis-journal 1 ${IDENTITY}\n`);
  const record = encodeEntries([{ kind: 'r', payload: '1' }], crc32(header));
  const document = encodeEntries([{ kind: 'd', payload: '{}' }], record.checksum);
  expect(decodeJournal(Buffer.concat([header, record.bytes, document.bytes]))).toMatchObject({
    kind: 'journal',
    version: 1,
    entries: [{ kind: 'r', payload: '1' }],
    wholeBytes: header.length + record.bytes.length,
  });
});

it('survives any bytes', () => {
  const header = encodeHeader(IDENTITY).bytes;
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const read = decodeJournal(Buffer.concat([header, bytes]));
      expect(read).toMatchObject({ kind: 'journal', entries: [], wholeBytes: header.length });
    }),
  );
});

it('hands a document on although it was damaged, since it has checksums of its own, and reads what comes after', () => {
  const entries: JournalEntry[] = [
    { kind: 'r', payload: '1' },
    { kind: 'd', payload: '{"document":"žąsis"}' },
    { kind: 'r', payload: '2' },
  ];
  const bytes = journalOf(entries);
  bytes[bytes.indexOf('document')] = 'D'.charCodeAt(0);
  expect(decodeJournal(bytes)).toMatchObject({
    kind: 'journal',
    entries: [{ payload: '1' }, { kind: 'd', payload: '{"Document":"žąsis"}' }, { payload: '2' }],
    wholeBytes: bytes.length,
  });
});
