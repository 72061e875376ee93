import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64, encodeBase64 } from '../../../shared/contract/base64.ts';
import { decodeWire, encodeWire } from '../../../shared/contract/wire.ts';

const { array, anything, constantFrom, string, uint8Array } = fc;

describe('base64', () => {
  it('is what Node writes, and reads back', () => {
    fc.assert(
      fc.property(uint8Array({ maxLength: 200 }), (bytes) => {
        const text = encodeBase64(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64'));
        expect(decodeBase64(text)).toEqual(Uint8Array.from(bytes));
      }),
    );
  });

  it('holds over the pieces that long bytes are written in', () => {
    for (const length of [3 * 4096 - 1, 3 * 4096, 3 * 4096 + 1, 100_003]) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 7919) >> 3);
      expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes);
    }
  });

  it.each(['A', 'AAA', 'A===', '====', 'AA=A', 'AB==', 'AAB=', 'AA-_', 'AA A', 'AAA\n', 'ÀAAA', 'AAAAA==='])(
    'refuses %j, which is no spelling of bytes or not the only one',
    (text) => {
      expect(decodeBase64(text)).toBeNull();
    },
  );
});

describe('the wire', () => {
  const values = anything({
    key: fc.oneof(string(), constantFrom('$', '$bytes', '$$bytes', '__proto__', 'constructor')),
    values: [
      fc.boolean(),
      fc.constant(null),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      string({ unit: 'binary' }),
      // Lone surrogates too.
      array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
      uint8Array(),
    ],
    maxDepth: 4,
  });

  it('gives back every value that it was given', () => {
    fc.assert(
      fc.property(values, (value) => {
        const decoded = decodeWire(encodeWire(value));
        expect(decoded.ok && canonical(decoded.value)).toEqual(canonical(value));
      }),
    );
  });

  it('takes no data for bytes', () => {
    const data = { $bytes: 'AAAA', $$bytes: { $bytes: 1 } };
    expect(decodeWire(encodeWire(data))).toEqual({ ok: true, value: data });
  });

  it('makes __proto__ an ordinary key', () => {
    const decoded = decodeWire('{"__proto__":{"polluted":1}}');
    expect(decoded.ok && Object.hasOwn(Object(decoded.value), '__proto__')).toBe(true);
    expect({}).not.toHaveProperty('polluted');
  });

  it.each([
    ['no JSON', '{'],
    ['an unknown tag', '{"$date":"2026"}'],
    ['bytes beside something', '{"$bytes":"AAAA","more":1}'],
    ['bytes that are no text', '{"$bytes":[1]}'],
    ['bytes that are no base64', '{"$bytes":"*"}'],
    ['65 levels', '['.repeat(65) + ']'.repeat(65)],
    ['very many levels', '{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000)],
  ])('refuses %s', (_name, text) => {
    expect(decodeWire(text)).toMatchObject({ ok: false });
  });

  it('accepts 64 levels', () => {
    expect(decodeWire('['.repeat(64) + ']'.repeat(64))).toMatchObject({ ok: true });
  });
});

/** `-0`, which JSON writes as 0, made plain, and `undefined` members left out as JSON does. */
function canonical(value: unknown): unknown {
  if (typeof value === 'number') return value + 0;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array) return [...value];
  if (Array.isArray(value)) return value.map(canonical);
  return Object.entries(value).map(([key, member]) => [key, canonical(member)]);
}
