import chardet from 'chardet';
import type { SingleByteEncoding } from './encodings.ts';
import { codePage, isUndefinedByte } from './encodings.ts';
import { LANGUAGES_OF } from './language-letters.ts';

/**
 * Which single-byte encoding explains the bytes best. Every byte has a meaning in most of them, so this is a judgement:
 *
 * 1. an encoding that leaves one of the bytes undefined is out;
 * 2. the letters beyond ASCII are scored by how usual they are in the language that fits them best, of those written in the
 *    encoding; signs by whether they stand where signs stand (not between letters);
 * 3. chardet's opinion, which rests on trigrams, is added, and counts most where the text is short;
 * 4. a tie goes to Windows before ISO and to Western before the others (`PREFERENCE`): what they do not tell apart is the
 *    same text in all of them.
 *
 * O(n) with a small constant: the whole file is counted once, places are looked at up to `PLACES`.
 */
export function detectCodePage(bytes: Uint8Array): SingleByteEncoding {
  const counts = countBytes(bytes);
  const places = placesBeyondAscii(bytes);
  const opinions = opinionsOfChardet(bytes, places);
  let best: { encoding: SingleByteEncoding; score: number } | null = null;
  for (const encoding of PREFERENCE) {
    const page = codePage(encoding);
    if (counts.some((count, byte) => count > 0 && isUndefinedByte(page, byte))) continue;
    const score =
      letterScore(counts, encoding) + placeScore(bytes, places, encoding) + (opinions.get(encoding) ?? 0);
    if (!best || score > best.score + TIE) best = { encoding, score };
  }
  return best?.encoding ?? 'iso-8859-1';
}

const PREFERENCE: readonly SingleByteEncoding[] = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1257',
  'iso-8859-1',
  'iso-8859-2',
  'iso-8859-13',
];

/** Scores are natural logarithms of likelihoods. */
const TIE = 1e-6;
/** A letter that the language does not have: one in fifty thousand. */
const FOREIGN = Math.log(0.000_02);
/** A quotation mark, dash or space that texts have, as one of its kind. */
const USUAL_SIGN = Math.log(0.002);
const RARE_SIGN = Math.log(0.000_05);
const CONTROL = Math.log(1e-9);
/** What a sign between two letters costs, and a capital after a small letter, or two scripts in a word. */
const MISPLACED = -4;
/** What chardet's full confidence is worth. */
const OPINION = 8;
/** Places beyond ASCII that are looked at one by one. */
const PLACES = 20_000;
const USUAL_SIGNS = new Set('\u00A0«»“”„‘’‚‹›–—…§°€');
/** Signs that also stand between letters. */
const JOINING_SIGNS = new Set('’\u00AD–—…\u00A0·');

type Kind = 'letter' | 'sign' | 'control';

function kindOf(character: string): Kind {
  if (/\p{L}/u.test(character)) return character === 'ª' || character === 'º' ? 'sign' : 'letter';
  return /\p{Cc}/u.test(character) ? 'control' : 'sign';
}

function countBytes(bytes: Uint8Array): number[] {
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
  return [...counts];
}

function placesBeyondAscii(bytes: Uint8Array): number[] {
  const places: number[] = [];
  for (let at = 0; at < bytes.length && places.length < PLACES; at++)
    if ((bytes[at] ?? 0) >= 0x80) places.push(at);
  return places;
}

function letterScore(counts: readonly number[], encoding: SingleByteEncoding): number {
  const { characters } = codePage(encoding);
  let ascii = 0;
  let signs = 0;
  const letters = new Map<string, number>();
  counts.forEach((count, byte) => {
    if (count === 0) return;
    const character = characters[byte] ?? '';
    if (byte < 0x80) {
      if (/[a-z]/i.test(character)) ascii += count;
      return;
    }
    const kind = kindOf(character);
    const lower = character.toLowerCase();
    if (kind === 'letter') letters.set(lower, (letters.get(lower) ?? 0) + count);
    else if (kind === 'control') signs += CONTROL * count;
    else signs += (USUAL_SIGNS.has(character) ? USUAL_SIGN : RARE_SIGN) * count;
  });
  let best = Number.NEGATIVE_INFINITY;
  for (const language of LANGUAGES_OF[encoding]) {
    let score = ascii * Math.log(language.ascii);
    for (const [letter, count] of letters) {
      const share = language.perThousand.get(letter);
      score += count * (share === undefined ? FOREIGN : Math.log(share / 1000));
    }
    best = Math.max(best, score);
  }
  return best + signs;
}

function placeScore(bytes: Uint8Array, places: readonly number[], encoding: SingleByteEncoding): number {
  const { characters } = codePage(encoding);
  const kinds = characters.map(kindOf);
  const upper = characters.map((character) => character !== character.toLowerCase());
  const cyrillic = characters.map((character) => /\p{Script=Cyrillic}/u.test(character));
  let score = 0;
  for (const at of places) {
    const here = bytes[at] ?? 0;
    const before = bytes[at - 1] ?? 0x20;
    const after = bytes[at + 1] ?? 0x20;
    const follows = kinds[before] === 'letter';
    const leads = kinds[after] === 'letter';
    if (kinds[here] === 'letter') {
      if (follows && upper[here] && !upper[before]) score += MISPLACED;
      if (leads && upper[after] && !upper[here]) score += MISPLACED;
      if ((follows && cyrillic[before] !== cyrillic[here]) || (leads && cyrillic[after] !== cyrillic[here]))
        score += MISPLACED;
    } else if (follows && leads && !JOINING_SIGNS.has(characters[here] ?? '')) score += MISPLACED;
  }
  return score;
}

/** Bytes around the places that chardet is shown. */
const AROUND = 40;
const SAMPLE = 32 * 1024;

function opinionsOfChardet(
  bytes: Uint8Array,
  places: readonly number[],
): ReadonlyMap<SingleByteEncoding, number> {
  const parts: Uint8Array[] = [];
  let size = 0;
  let end = 0;
  for (const at of places) {
    if (at < end) continue;
    const start = Math.max(end, at - AROUND);
    end = Math.min(bytes.length, at + AROUND);
    parts.push(bytes.subarray(start, end));
    size += end - start;
    if (size >= SAMPLE) break;
  }
  const opinions = new Map<SingleByteEncoding, number>();
  for (const { name, confidence } of chardet.analyse(Buffer.concat(parts))) {
    for (const encoding of PAGES_CHARDET_MEANS.get(name.toLowerCase()) ?? [])
      opinions.set(encoding, Math.max(opinions.get(encoding) ?? 0, (OPINION * confidence) / 100));
  }
  return opinions;
}

/** chardet calls a Windows page by its ISO name where no byte tells them apart. */
const PAGES_CHARDET_MEANS: ReadonlyMap<string, readonly SingleByteEncoding[]> = new Map<
  string,
  readonly SingleByteEncoding[]
>([
  ['iso-8859-1', ['windows-1252', 'iso-8859-1']],
  ['windows-1252', ['windows-1252']],
  ['iso-8859-2', ['iso-8859-2']],
  ['windows-1250', ['windows-1250']],
  ['windows-1251', ['windows-1251']],
  ['windows-1257', ['windows-1257', 'iso-8859-13']],
  ['iso-8859-13', ['windows-1257', 'iso-8859-13']],
]);
