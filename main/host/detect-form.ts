import { isUtf8 } from 'node:buffer';
import type { Result } from '../../shared/bitext/result.ts';
import { failed, success } from '../../shared/bitext/result.ts';
import type { Encoding, FileForm } from '../../shared/contract/encoding.ts';
import { decodeBytes, invalidPosition } from './decode.ts';
import { detectCodePage } from './detect-code-page.ts';
import { formOfMark } from './encodings.ts';

export interface DetectedForm {
  readonly form: FileForm;
  readonly decided: 'bom' | 'detected';
}

export interface BinaryFile {
  readonly code: 'file-binary';
  /** Byte offset of the first byte that text does not have. */
  readonly position: number;
}

/**
 * How the bytes of a text are encoded: a byte order mark decides; then UTF-8 where every byte is valid UTF-8 (plain ASCII is);
 * then UTF-16 by where its zero bytes stand; then the single-byte encoding that explains the bytes best. Files of known formats
 * that are no text, and bytes full of control characters, are refused. O(n).
 */
export function detectForm(bytes: Uint8Array): Result<DetectedForm, BinaryFile> {
  if (hasForeignSignature(bytes)) return failed({ code: 'file-binary', position: 0 });
  const marked = formOfMark(bytes);
  if (marked) return success({ form: marked, decided: 'bom' });
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const wide = detectUtf16(bytes);
    return wide ? detected(wide) : failed({ code: 'file-binary', position: nul });
  }
  if (isUtf8(bytes)) return detected('utf-8');
  const control = firstOfTooManyControls(bytes);
  if (control >= 0) return failed({ code: 'file-binary', position: control });
  return detected(detectCodePage(bytes));
}

function detected(encoding: Encoding): Result<DetectedForm, BinaryFile> {
  return success({ form: { encoding, bom: false }, decided: 'detected' });
}

/** How formats that people take for text begin, though what follows is not. */
const FOREIGN_SIGNATURES: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // PDF
  [0x50, 0x4b, 0x03, 0x04], // ZIP, and so DOCX, ODT, EPUB
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0xd0, 0xcf, 0x11, 0xe0], // DOC of Word 97
  [0x1f, 0x8b], // gzip
  [0x7f, 0x45, 0x4c, 0x46], // ELF
];

function hasForeignSignature(bytes: Uint8Array): boolean {
  return FOREIGN_SIGNATURES.some((signature) => signature.every((byte, at) => bytes[at] === byte));
}

/** Bytes that the choice between the two orders looks at. */
const UTF16_SAMPLE = 64 * 1024;
/** Share of pairs with a zero byte in a text of ASCII characters. */
const ALL_BUT_FEW = 0.9;
/** Share of plausible characters that makes UTF-16 of bytes without a mark. */
const UTF16_PLAUSIBLE = 0.95;

const IN_TEXTS = /[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\t\n\r]/u;

/**
 * The zero bytes of UTF-16 stand on one side of the pairs: high bytes of Latin letters and spaces. A few may stand on the
 * other side (U+0100 is a Latvian letter). Of the order that they point to, nearly every character must be one that texts
 * have.
 */
function detectUtf16(bytes: Uint8Array): Encoding | null {
  if (bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, UTF16_SAMPLE);
  const zeros: [number, number] = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? 0 : 1]++;
  });
  const [even, odd] = zeros;
  if (Math.max(even, odd) < 2 * Math.min(even, odd)) return null;
  // Words of ASCII with a zero here and there are pairs of Chinese characters too.
  const inWords = sample.every((byte) => byte === 0 || (byte < 0x7f && !isControl(byte)));
  if (inWords && Math.max(even, odd) < ALL_BUT_FEW * Math.floor(sample.length / 2)) return null;
  const encoding: Encoding = odd > even ? 'utf-16le' : 'utf-16be';
  // Cut after a whole pair, which a sample may divide.
  const end = invalidPosition(sample, encoding) === sample.length - 2 ? sample.length - 2 : sample.length;
  const decoded = decodeBytes(sample.subarray(0, end), encoding);
  if (!decoded.ok || invalidPosition(bytes, encoding) >= 0) return null;
  const { text } = decoded.value;
  let characters = 0;
  let plausible = 0;
  for (const character of text) {
    characters++;
    if (IN_TEXTS.test(character)) plausible++;
  }
  return plausible >= UTF16_PLAUSIBLE * characters ? encoding : null;
}

/** Controls that texts have: tab, line ends, form feed, the end mark of DOS, escape. */
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b]);
const TOO_MANY_CONTROLS = 0.02;

function isControl(byte: number): boolean {
  return byte < 0x20 && !TEXT_CONTROLS.has(byte);
}

function firstOfTooManyControls(bytes: Uint8Array): number {
  let controls = 0;
  for (const byte of bytes) if (isControl(byte)) controls++;
  return controls > bytes.length * TOO_MANY_CONTROLS ? bytes.findIndex(isControl) : -1;
}
