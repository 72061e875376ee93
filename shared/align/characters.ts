/** What a character is to the aligner. Digits of every script that Unicode counts as decimal are one class. */
export const CHARACTER = {
  unknown: 0,
  other: 1,
  space: 2,
  letter: 3,
  digit: 4,
  /** Han: a word a character, more or less. */
  ideograph: 5,
  hiragana: 6,
  katakana: 7,
  /** Thai, Lao, Khmer, Burmese, Tibetan: letters without spaces between words. */
  unspaced: 8,
  /** Diacritics and other marks that belong to the letter before them. */
  mark: 9,
} as const;

const LETTER = /[\p{L}\p{Nl}]/u;
const DIGIT = /\p{Nd}/u;
const MARK = /[\p{M}\u0640]/u;
const SPACE = /[\p{White_Space}\p{Cc}\p{Cf}]/u;
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const HIRAGANA = /\p{Script=Hiragana}/u;
const KATAKANA = /[\p{Script=Katakana}\u30fc]/u;
const HAN = /[\p{Script=Han}]/u;

/** Answers for the 65,536 UTF-16 code units, filled as they are asked for: a cache, no state. */
const known = new Uint8Array(0x10000);

/**
 * The class of a UTF-16 code unit. High surrogates of the ideographic planes count as ideographs, other surrogates as
 * nothing.
 */
export function characterClass(code: number): number {
  const answer = known[code];
  if (answer !== CHARACTER.unknown) return answer;
  const found = classify(code);
  known[code] = found;
  return found;
}

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) {
    return code >= 0xd840 && code <= 0xd888 ? CHARACTER.ideograph : CHARACTER.other;
  }
  const character = String.fromCharCode(code);
  if (SPACE.test(character)) return CHARACTER.space;
  if (DIGIT.test(character)) return CHARACTER.digit;
  if (KATAKANA.test(character)) return CHARACTER.katakana;
  if (HIRAGANA.test(character)) return CHARACTER.hiragana;
  if (HAN.test(character)) return LETTER.test(character) ? CHARACTER.ideograph : CHARACTER.other;
  if (MARK.test(character)) return UNSPACED.test(character) ? CHARACTER.unspaced : CHARACTER.mark;
  if (LETTER.test(character)) return UNSPACED.test(character) ? CHARACTER.unspaced : CHARACTER.letter;
  return CHARACTER.other;
}

/**
 * How many Latin letters of English text a character stands for, on average, so that lengths of texts in different
 * scripts compare: a Han character says as much as three letters, a syllable sign as two, a letter of a script that
 * writes few vowels as 1.25. Only the order of size matters, since the ratio of the two texts is measured.
 */
export function characterWeight(code: number): number {
  switch (characterClass(code)) {
    case CHARACTER.ideograph:
      return 3;
    case CHARACTER.hiragana:
    case CHARACTER.katakana:
      return 1.8;
    case CHARACTER.mark:
      return 0;
    case CHARACTER.letter:
      if (code >= 0xac00 && code <= 0xd7a3) return 2.2;
      return code >= 0x0590 && code <= 0x08ff ? 1.25 : 1;
    default:
      return code >= 0xdc00 && code <= 0xdfff ? 0 : 1;
  }
}
