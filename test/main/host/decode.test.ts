import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../main/host/decode.ts';
import { encodeText } from '../../../main/host/encode.ts';
import type { Encoding } from '../../../shared/contract/encoding.ts';
import { ENCODINGS } from '../../../shared/contract/encoding.ts';

/** Random bytes, and bytes that look enough like the encodings to be valid now and then. */
const someBytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 100 }).map((text) => new Uint8Array(Buffer.from(text, 'utf8'))),
  fc.string({ unit: 'binary', maxLength: 100 }).map((text) => new Uint8Array(Buffer.from(text, 'utf16le'))),
  fc
    .tuple(
      fc.constantFrom([0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb]),
      fc.uint8Array({ maxLength: 40 }),
    )
    .map(([mark, rest]) => new Uint8Array([...mark, ...rest])),
);

describe.each(ENCODINGS)('%s', (encoding) => {
  it('gives the same bytes again, or says that it cannot read them (law 1)', () => {
    fc.assert(
      fc.property(someBytes, (bytes) => {
        const decoded = decodeBytes(bytes, encoding);
        const encoded = decoded.ok ? encodeText(decoded.value.text, decoded.value.form) : null;
        expect(encoded?.ok ? [...encoded.value] : encoded).toEqual(decoded.ok ? [...bytes] : null);
        expect(decoded.ok || decoded.failure.position < bytes.length).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each([false, true])('reads what was written in it, byte order mark: %s', (bom) => {
    const whole = 'Ein Satz.\r\nNoch einer.\rUnd\n\tnoch einer.\n\n';
    const encoded = encodeText(whole, { encoding, bom });
    const decoded = encoded.ok ? decodeBytes(encoded.value, encoding) : encoded;
    expect(decoded.ok && decoded.value.text).toBe(whole);
    expect(decoded.ok && decoded.value.form.bom).toBe(bom && encoding.startsWith('utf'));
  });
});

it.each<[string, Encoding, number[], 'bytes-invalid' | 'file-binary', number]>([
  ['a continuation byte alone', 'utf-8', [0x61, 0x80], 'bytes-invalid', 1],
  ['a sequence cut off by the end', 'utf-8', [0x61, 0xc3], 'bytes-invalid', 1],
  ['a sequence cut off by a letter', 'utf-8', [0xe2, 0x82, 0x61], 'bytes-invalid', 0],
  ['an overlong form of two bytes', 'utf-8', [0xc0, 0xaf], 'bytes-invalid', 0],
  ['an overlong form of three bytes', 'utf-8', [0x61, 0xe0, 0x80, 0xaf], 'bytes-invalid', 1],
  ['an encoded surrogate', 'utf-8', [0x61, 0x62, 0xed, 0xa0, 0x80], 'bytes-invalid', 2],
  ['a code point beyond U+10FFFF', 'utf-8', [0xf4, 0x90, 0x80, 0x80], 'bytes-invalid', 0],
  ['a bad byte behind a byte order mark', 'utf-8', [0xef, 0xbb, 0xbf, 0x61, 0xff], 'bytes-invalid', 4],
  ['half a pair', 'utf-16le', [0x61, 0x00, 0x62], 'bytes-invalid', 2],
  ['a high surrogate alone', 'utf-16le', [0x61, 0x00, 0x3d, 0xd8, 0x61, 0x00], 'bytes-invalid', 2],
  ['a high surrogate at the end', 'utf-16be', [0xd8, 0x3d], 'bytes-invalid', 0],
  ['a low surrogate alone', 'utf-16be', [0x00, 0x61, 0xdc, 0x00], 'bytes-invalid', 2],
  ['an undefined byte', 'windows-1252', [0x61, 0x62, 0x81], 'bytes-invalid', 2],
  ['an undefined byte', 'windows-1257', [0xa1], 'bytes-invalid', 0],
  ['a NUL', 'utf-8', [0xc3, 0xa9, 0x00], 'file-binary', 2],
  ['a NUL', 'windows-1250', [0xe9, 0x00], 'file-binary', 1],
  ['a NUL behind a byte order mark', 'utf-16le', [0xff, 0xfe, 0x61, 0x00, 0x00, 0x00], 'file-binary', 4],
])('finds %s in %s', (_what, encoding, bytes, code, position) => {
  expect(decodeBytes(new Uint8Array(bytes), encoding)).toEqual({ ok: false, failure: { code, position } });
});

it('reads bytes that lie inside a larger buffer', () => {
  const large = Buffer.from('xxÿþh\0i\0xx', 'latin1');
  const decoded = decodeBytes(large.subarray(2, 8), 'utf-16le');
  expect(decoded).toEqual({ ok: true, value: { text: 'hi', form: { encoding: 'utf-16le', bom: true } } });
  expect(large.toString('latin1')).toBe('xxÿþh\0i\0xx');
});

it('leaves the bytes as they are when it swaps their order', () => {
  const bytes = new Uint8Array([0x00, 0x68, 0x00, 0x69]);
  expect(decodeBytes(bytes, 'utf-16be').ok).toBe(true);
  expect([...bytes]).toEqual([0x00, 0x68, 0x00, 0x69]);
});

it('keeps a second byte order mark as text', () => {
  const decoded = decodeBytes(Buffer.from('\uFEFF\uFEFFa', 'utf8'), 'utf-8');
  expect(decoded.ok && decoded.value.text).toBe('\uFEFFa');
});
