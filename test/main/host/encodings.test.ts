import { expect, it } from 'vitest';
import {
  codePage,
  encodingNamed,
  formOfMark,
  isUndefinedByte,
  SINGLE_BYTE_ENCODINGS,
} from '../../../main/host/encodings.ts';

it.each(SINGLE_BYTE_ENCODINGS)('%s gives every byte a character of its own, or none', (encoding) => {
  const page = codePage(encoding);
  const defined = Array.from({ length: 256 }, (_, byte) => byte).filter(
    (byte) => !isUndefinedByte(page, byte),
  );
  expect(page.characters).toHaveLength(256);
  expect(defined.map((byte) => page.bytes.get(page.characters[byte] ?? ''))).toEqual(defined);
  expect(page.characters.slice(0, 128).join('')).toBe(String.fromCharCode(...Array(128).keys()));
});

it.each([
  ['windows-1252', 0x80, '€'],
  ['windows-1250', 0xb9, 'ą'],
  ['iso-8859-2', 0xb1, 'ą'],
  ['windows-1251', 0xff, 'я'],
  ['windows-1257', 0xe0, 'ą'],
  ['iso-8859-13', 0xff, '’'],
  ['iso-8859-1', 0x85, '\u0085'],
] as const)('%s: byte %d is %s', (encoding, byte, character) => {
  expect(codePage(encoding).characters[byte]).toBe(character);
});

it.each([
  ['UTF-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['utf_16le', 'utf-16le'],
  ['UTF16BE', 'utf-16be'],
  ['cp1252', 'windows-1252'],
  ['win1257', 'windows-1257'],
  ['Windows-1250', 'windows-1250'],
  ['latin1', 'iso-8859-1'],
  [' ISO-8859-13 ', 'iso-8859-13'],
  ['iso8859-2', 'iso-8859-2'],
  ['koi8-r', null],
  ['', null],
])('understands the name %s', (name, encoding) => {
  expect(encodingNamed(name)).toBe(encoding);
});

it.each([
  [[0xef, 0xbb, 0xbf, 0x61], { encoding: 'utf-8', bom: true }],
  [[0xff, 0xfe, 0x61, 0x00], { encoding: 'utf-16le', bom: true }],
  [[0xfe, 0xff], { encoding: 'utf-16be', bom: true }],
  [[0xef, 0xbb], null],
  [[], null],
])('sees the byte order mark of %j', (bytes, form) => {
  expect(formOfMark(new Uint8Array(bytes))).toEqual(form);
});
