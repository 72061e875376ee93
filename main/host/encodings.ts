import iconv from 'iconv-lite';
import type { Encoding, FileForm } from '../../shared/contract/encoding.ts';
import { ENCODINGS } from '../../shared/contract/encoding.ts';

/** Encodings in which every byte is one character. */
export type SingleByteEncoding = Exclude<Encoding, 'utf-8' | 'utf-16le' | 'utf-16be'>;

/** The byte order marks, longest first. */
export const BYTE_ORDER_MARKS: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] =
  [
    { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
    { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
    { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
  ];

/** The byte order mark that the form asks for; empty where it asks for none or the encoding has none. */
export function markOf(form: FileForm): readonly number[] {
  if (!form.bom) return [];
  return BYTE_ORDER_MARKS.find((mark) => mark.encoding === form.encoding)?.bytes ?? [];
}

/** The form whose byte order mark the bytes start with, or null. */
export function formOfMark(bytes: Uint8Array): FileForm | null {
  const mark = BYTE_ORDER_MARKS.find((each) => each.bytes.every((byte, at) => bytes[at] === byte));
  return mark ? { encoding: mark.encoding, bom: true } : null;
}

export function isSingleByte(encoding: Encoding): encoding is SingleByteEncoding {
  return encoding !== 'utf-8' && encoding !== 'utf-16le' && encoding !== 'utf-16be';
}

export const SINGLE_BYTE_ENCODINGS: readonly SingleByteEncoding[] = ENCODINGS.filter(isSingleByte);

/** What iconv-lite gives for a byte that the encoding leaves undefined. */
const UNDEFINED = '\uFFFD';

/** A single-byte encoding as data. */
export interface CodePage {
  /** Character of each of the 256 bytes; U+FFFD where the encoding has none. */
  readonly characters: readonly string[];
  /** Byte of each character. */
  readonly bytes: ReadonlyMap<string, number>;
}

const pages = new Map<SingleByteEncoding, CodePage>();

/** The encoding's 256 characters, as iconv-lite has them (Unicode's mapping files). Built once for each encoding. */
export function codePage(encoding: SingleByteEncoding): CodePage {
  let page = pages.get(encoding);
  if (!page) {
    const characters = Array.from(
      iconv.decode(Buffer.from(Array.from({ length: 256 }, (_, b) => b)), encoding),
    );
    const known = characters.flatMap((character, byte) =>
      character === UNDEFINED ? [] : [[character, byte] as const],
    );
    page = { characters, bytes: new Map(known) };
    pages.set(encoding, page);
  }
  return page;
}

/** Whether the encoding leaves this byte without a character. */
export function isUndefinedByte(page: CodePage, byte: number): boolean {
  return page.characters[byte] === UNDEFINED;
}

/** The encoding that a person or a program means by a name (`UTF8`, `latin1`, `cp1252`), or null. */
export function encodingNamed(name: string): Encoding | null {
  const plain = name.trim().toLowerCase().replaceAll('_', '-');
  const named = ENCODINGS.find((encoding) => encoding === plain);
  return named ?? ALIASES.get(plain.replaceAll('-', '')) ?? null;
}

const ALIASES: ReadonlyMap<string, Encoding> = new Map<string, Encoding>([
  ...ENCODINGS.map((encoding) => [encoding.replaceAll('-', ''), encoding] as const),
  ...(['1250', '1251', '1252', '1257'] as const).flatMap((number) => [
    [`cp${number}`, `windows-${number}`] as const,
    [`win${number}`, `windows-${number}`] as const,
  ]),
  ['ascii', 'utf-8'],
  ['usascii', 'utf-8'],
  ['utf16', 'utf-16le'],
  ['latin1', 'iso-8859-1'],
  ['latin2', 'iso-8859-2'],
  ['latin7', 'iso-8859-13'],
]);
