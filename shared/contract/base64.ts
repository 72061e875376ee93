/**
 * Bytes as base64 text (RFC 4648 section 4, with padding), written here because this folder has neither Node's Buffer
 * nor a browser's btoa. Linear in time; text is built in pieces that fit an argument list.
 */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CODES = Uint8Array.from(ALPHABET, (character) => character.charCodeAt(0));
const PADDING = 61;
/** Six bits by character code; 255 where the character is not of the alphabet. */
const VALUES = new Uint8Array(128).fill(255);
CODES.forEach((code, value) => {
  VALUES[code] = value;
});

/** Bytes a piece: a multiple of three, so that only the last piece is padded. */
const PIECE = 3 * 4096;

export function encodeBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE) {
    pieces.push(encodePiece(bytes.subarray(start, start + PIECE)));
  }
  return pieces.join('');
}

function encodePiece(bytes: Uint8Array): string {
  const codes = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  let at = 0;
  for (let i = 0; i < bytes.length; i += 3) {
    const three = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    codes[at++] = CODES[three >> 18] ?? 0;
    codes[at++] = CODES[(three >> 12) & 63] ?? 0;
    codes[at++] = i + 1 < bytes.length ? (CODES[(three >> 6) & 63] ?? 0) : PADDING;
    codes[at++] = i + 2 < bytes.length ? (CODES[three & 63] ?? 0) : PADDING;
  }
  return Reflect.apply(String.fromCharCode, null, codes);
}

/** The bytes of a text that `encodeBase64` could have written, or null for any other text. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 !== 0) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  const characters = text.length - padding;
  let bits = 0;
  let count = 0;
  let at = 0;
  for (let i = 0; i < characters; i++) {
    const value = VALUES[text.charCodeAt(i)] ?? 255;
    if (value === 255) return null;
    bits = ((bits << 6) | value) & 0xff_ffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes[at++] = (bits >> count) & 255;
    }
  }
  // Bits that no byte holds must be zero, so that bytes have one spelling only.
  return (bits & ((1 << count) - 1)) === 0 ? bytes : null;
}
