import { foldText } from '../../text/fold.ts';

/*
 * Words as the comparison of sentences knows them: folded (case, accents, ligatures), cut at everything that is neither
 * letter nor digit, so that "l’État" is "l" and "etat". Chinese characters and kana stand one a word.
 */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+/gu;

/** The words of a text, folded, in order. */
export function foldedWords(text: string): string[] {
  return foldText(text).match(WORD) ?? [];
}

/**
 * A 32-bit hash of each of `foldedWords`, without making the words: sentences are compared by these, and a false likeness
 * is one in four thousand million. One pass over the units where the text is Latin up to U+024F, as nearly all is.
 */
export function wordHashes(text: string): number[] {
  const hashes: number[] = [];
  let hash = EMPTY;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < LATIN_END) {
      const folded = LATIN[unit];
      if (folded === undefined || folded === null) return foldedWords(text).map(hashOfWord);
      if (folded === '') {
        if (unit === SOFT_HYPHEN) continue;
        if (hash !== EMPTY) hashes.push(hash);
        hash = EMPTY;
      } else hash = addUnits(hash, folded);
    } else if (isPunctuation(unit)) {
      if (hash !== EMPTY) hashes.push(hash);
      hash = EMPTY;
    } else return foldedWords(text).map(hashOfWord);
  }
  if (hash !== EMPTY) hashes.push(hash);
  // Kept with each sentence, so without the room that an array keeps for growing.
  return hashes.slice();
}

export function hashOfWord(word: string): number {
  return addUnits(EMPTY, word);
}

const EMPTY = 0x811c9dc5 | 0;
const LATIN_END = 0x250;
const SOFT_HYPHEN = 0xad;

/** What each unit below U+0250 folds to: letters and digits; empty where it parts words; null where it is both. */
const LATIN: readonly (string | null)[] = Array.from({ length: LATIN_END }, (_, unit) => {
  const folded = foldText(String.fromCharCode(unit));
  if (/^[\p{L}\p{N}]+$/u.test(folded)) return folded;
  return /[\p{L}\p{N}\p{M}]/u.test(folded) ? null : '';
});

/** Dashes, quotation marks, dots: U+2010 to U+2027 and U+2030 to U+203A, and the no-break space of French. */
function isPunctuation(unit: number): boolean {
  return (unit >= 0x2010 && unit <= 0x2027) || (unit >= 0x2030 && unit <= 0x203a) || unit === 0x202f;
}

function addUnits(hash: number, units: string): number {
  let next = hash;
  for (let at = 0; at < units.length; at++) next = Math.imul(next ^ units.charCodeAt(at), 0x01000193);
  return next;
}
