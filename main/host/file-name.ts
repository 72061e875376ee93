import { PROJECT_EXTENSION } from './launch.ts';

/** Longest name that is made, in bytes of UTF-8; file systems take 255. */
const LIMIT = 180;
/** Names that Windows keeps for devices, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i;
/** What some file system gives a meaning, and what cannot be seen. */
const FORBIDDEN = /[/\\:*?"<>|\p{Cc}\p{Surrogate}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A name that is one part of a path on every system: no separators, no device, not hidden, neither `.` nor `..`. What cannot
 * stand becomes a space. `fallback` where nothing is left.
 */
export function safeFileName(name: string, fallback: string): string {
  const plain = name
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const short = withinBytes(plain, LIMIT).replace(/[\s.]+$/, '');
  if (short === '') return fallback;
  return RESERVED.test(short) ? `_${short}` : short;
}

/** The same with the extension, which is not given twice and is not cut off. */
export function safeFileNameWith(extension: string, name: string, fallback: string): string {
  const stem = name.toLowerCase().endsWith(extension) ? name.slice(0, -extension.length) : name;
  return safeFileName(stem, fallback) + extension;
}

/** What the file of a project is called that the person calls so. */
export function projectFileName(name: string): string {
  return safeFileNameWith(PROJECT_EXTENSION, name, UNNAMED_PROJECT);
}

/** What a project is called where nothing of its name can stand in a file's name. */
export const UNNAMED_PROJECT = 'project';

function withinBytes(text: string, limit: number): string {
  let size = 0;
  let end = 0;
  for (const character of text) {
    size += Buffer.byteLength(character);
    if (size > limit) break;
    end += character.length;
  }
  return text.slice(0, end);
}
