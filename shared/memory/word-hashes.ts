import { foldText } from '../text/fold.ts';

/*
 * Words as 30-bit numbers, for finding and counting what is alike without making the words. They are folded as in `foldText`, but
 * coarser (й is и), and cut at everything that is neither letter nor digit: "l’État" is "l" and "etat". Chinese characters
 * and kana stand one a word. Texts that are equal once folded have the same words; the reverse has to be looked at.
 */

const SKIPPED = 0;
const PARTS_WORDS = 1;
const LETTER = 2;
const LETTER_ALONE = 3;
/** Folds to several units of any kind. */
const SEVERAL = 4;
const UNKNOWN = 5;

/** What a UTF-16 unit is, and what it folds to where that is one unit. Filled as units are met. */
const kinds = new Uint8Array(0x10000).fill(UNKNOWN);
const folds = new Uint16Array(0x10000);
const several = new Map<number, readonly number[]>();

const EMPTY = 0x811c9dc5 | 0;
/** Keeps a hash a small integer of the engine. */
const BITS = 0x3fffffff;

/** The words of a text in order. Linear. */
export function wordHashes(text: string): number[] {
  const words: number[] = [];
  eachWord(text, (word) => words.push(word));
  return words;
}

/** Calls back with every word of a text in order. Linear. */
export function eachWord(text: string, take: (word: number) => void): void {
  // A pair of surrogates may fold to plain letters.
  const units = /[\uD800-\uDFFF]/.test(text) ? foldText(text) : text;
  let hash = EMPTY;
  const add = (kind: number, unit: number) => {
    if (kind === LETTER) hash = Math.imul(hash ^ unit, 0x01000193);
    else if (kind !== SKIPPED) {
      if (hash !== EMPTY) take(finished(hash));
      hash = EMPTY;
      if (kind === LETTER_ALONE) take(finished(Math.imul(EMPTY ^ unit, 0x01000193)));
    }
  };
  for (let at = 0; at < units.length; at++) {
    const unit = units.charCodeAt(at);
    const kind = kindAt(unit);
    if (kind !== SEVERAL) add(kind, folds[unit]);
    else for (const part of several.get(unit) ?? []) add(kindAt(part), folds[part]);
  }
  if (hash !== EMPTY) take(finished(hash));
}

/** A number for two words that follow each other. */
export function pairHash(first: number, second: number): number {
  return finished(Math.imul(first ^ 0x5bd1e995, 0x01000193) ^ second);
}

/** A number for a whole row of words. */
export function rowHash(words: ArrayLike<number>): number {
  let hash = EMPTY;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words[at], 0x01000193) ^ (hash >>> 15);
  return finished(hash);
}

/** Spreads what the multiplication left in the high bits. */
function finished(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) & BITS;
}

function kindAt(unit: number): number {
  const kind = kinds[unit];
  return kind === UNKNOWN ? learn(unit) : kind;
}

function learn(unit: number): number {
  const folded = Array.from(foldText(String.fromCharCode(unit)).normalize('NFD')).filter(
    (part) => kindOf(part) !== SKIPPED,
  );
  const [first] = folded;
  if (first !== undefined && folded.length === 1 && first.length === 1) {
    folds[unit] = first.charCodeAt(0);
    kinds[unit] = kindOf(first);
  } else if (first === undefined) kinds[unit] = SKIPPED;
  else {
    kinds[unit] = SEVERAL;
    several.set(
      unit,
      folded.map((part) => part.charCodeAt(0)),
    );
  }
  return kinds[unit];
}

/** Soft hyphens, joiners and their like, and the marks that `foldText` drops; Hindi and Thai spell with theirs. */
const NOTHING = /^[\p{Cf}\uFE00-\uFE0F]$/u;
const ACCENT = /^\p{M}$/u;
const SPELLING_MARK =
  /^(?!\p{Script=Inherited}|\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}|\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Armenian}|\p{Script=Georgian}|\p{Script=Coptic})\p{M}$/u;
const ALONE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆ー]$/u;
const PART_OF_WORD = /^[\p{L}\p{N}\p{Cs}]$/u;

function kindOf(unit: string): number {
  if (NOTHING.test(unit)) return SKIPPED;
  if (ACCENT.test(unit)) return SPELLING_MARK.test(unit) ? LETTER : SKIPPED;
  if (ALONE.test(unit)) return LETTER_ALONE;
  return PART_OF_WORD.test(unit) ? LETTER : PARTS_WORDS;
}
