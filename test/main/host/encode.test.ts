import { expect, it } from 'vitest';
import { encodeText, unencodable } from '../../../main/host/encode.ts';
import type { Encoding } from '../../../shared/contract/encoding.ts';
import { ENCODINGS } from '../../../shared/contract/encoding.ts';

it.each<[Encoding, boolean, number[]]>([
  ['utf-8', false, [0xc3, 0xa9, 0x0a]],
  ['utf-8', true, [0xef, 0xbb, 0xbf, 0xc3, 0xa9, 0x0a]],
  ['utf-16le', true, [0xff, 0xfe, 0xe9, 0x00, 0x0a, 0x00]],
  ['utf-16be', false, [0x00, 0xe9, 0x00, 0x0a]],
  ['windows-1252', false, [0xe9, 0x0a]],
  ['windows-1250', false, [0xe9, 0x0a]],
  ['iso-8859-13', false, [0xe9, 0x0a]],
  ['iso-8859-1', true, [0xe9, 0x0a]],
])('writes é and a line end in %s, byte order mark: %s', (encoding, bom, bytes) => {
  const encoded = encodeText('é\n', { encoding, bom });
  expect(encoded.ok && [...encoded.value]).toEqual(bytes);
});

it.each<[string, Encoding, string, string[]]>([
  ['letters of another alphabet', 'windows-1252', 'Москва, café', ['М', 'о', 'с', 'к', 'в', 'а']],
  ['each one once', 'iso-8859-1', '“a” “b”', ['“', '”']],
  ['a whole pictograph, not its halves', 'windows-1250', 'ok 👍', ['👍']],
  ['a replacement character', 'windows-1251', 'a\uFFFDb', ['\uFFFD']],
  ['half a surrogate pair', 'utf-8', 'a\uD83Db', ['\uD83D']],
  ['half a surrogate pair', 'utf-16le', '\uDC4D👍', ['\uDC4D']],
])('names %s that %s cannot hold', (_what, encoding, text, characters) => {
  expect(encodeText(text, { encoding, bom: false })).toEqual({
    ok: false,
    failure: { code: 'text-unencodable', encoding, characters },
  });
});

it('names twenty characters and no more', () => {
  const greek = Array.from({ length: 40 }, (_, at) => String.fromCodePoint(0x3b1 + (at % 24))).join('');
  expect(unencodable(greek, 'windows-1252')).toHaveLength(20);
});

it.each(ENCODINGS)('writes the empty text in %s', (encoding) => {
  const encoded = encodeText('', { encoding, bom: false });
  expect(encoded.ok && encoded.value).toHaveLength(0);
});
