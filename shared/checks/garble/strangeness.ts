import { characterClasses, KIND, SCRIPT } from './character-classes.ts';

// Bound once: the loop below runs for every character.
const {
  box: BOX,
  caseless: CASELESS,
  currency: CURRENCY,
  joiner: JOINER,
  lower: LOWER,
  mark: MARK,
  opening: OPENING,
  other: OTHER,
  picture: PICTURE,
  punctuation: PUNCTUATION,
  space: SPACE,
  suffix: SUFFIX,
  symbol: SYMBOL,
  upper: UPPER,
} = KIND;
const { greek: GREEK, latin: LATIN, none: NO_SCRIPT } = SCRIPT;

/** A capital behind a small letter, a small letter behind capitals, an accented Latin letter behind another one. */
const CASE_CHANGE = 5;
const ACCENTED_CAPITAL_IN_WORD = 8;
const ACCENTS_TOGETHER = 4;
/** Letters of two scripts in one word, and side by side in one sentence. */
const SCRIPT_IN_WORD = 12;
/** A Greek letter among Latin ones ("α-carotene", "IL2Rγ") is less of a surprise. */
const GREEK_AMONG_LATIN = 5;
const SCRIPT_IN_SENTENCE = 6;
/** A mark between letters that does not join them; a mark on the wrong side of a word; an accent on nothing. */
const MARK_IN_WORD = 6;
const MARK_MISPLACED = 3;
const MARK_ON_NOTHING = 7;
const TWO_SPACES = 3;

/**
 * How little a text looks like one that people write, in nats, roughly: the n-th entry is the sum for its first n units. The
 * rarity of each character, and more for neighbours that hardly meet. Only differences between two readings mean something.
 * Linear.
 */
export function strangenessSums(text: string): Int32Array {
  const { rarity, kind, script } = characterClasses();
  const sums = new Int32Array(text.length + 1);
  let sum = 0;
  let before = 0;
  let previous: number = JOINER;
  // Whether a word has been left by signs alone.
  let isWithinWord = false;
  let wasAccented = false;
  let sentenceScript: number = NO_SCRIPT;
  let capitals = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const now = kind[unit] ?? 0;
    // A letter once more ("Ôôô") and a line drawn on are no news.
    const isRepeated = (now === BOX || isLetter(now)) && unit >= 0x80 && isSameLetter(unit, before);
    sum += isRepeated ? 1 : (rarity[unit] ?? 0);
    if (isLetter(now)) {
      const letters = script[unit] ?? 0;
      if (sentenceScript !== NO_SCRIPT && letters !== sentenceScript)
        sum += scriptChange(sentenceScript, letters, isLetter(previous));
      else if (now === UPPER && previous === LOWER)
        sum += letters === LATIN && unit >= 0x80 ? ACCENTED_CAPITAL_IN_WORD : CASE_CHANGE;
      else if (now === LOWER && previous === UPPER && capitals > 1) sum += CASE_CHANGE;
      sentenceScript = letters;
      const isAccented = unit >= 0x80 && letters === LATIN;
      if (isAccented && wasAccented && !isRepeated) sum += ACCENTS_TOGETHER;
      wasAccented = isAccented;
      if (isWithinWord && !isLetter(previous)) sum += MARK_IN_WORD;
      isWithinWord = true;
      if (previous === SUFFIX || previous === SYMBOL || previous === BOX) sum += MARK_MISPLACED;
      capitals = now === UPPER ? capitals + 1 : 0;
    } else {
      if (isLetter(previous) && isMisplacedBehindLetter(now)) sum += MARK_MISPLACED;
      else if (previous === OPENING && now === SPACE) sum += 1;
      else if (now === SPACE && previous === SPACE) sum += TWO_SPACES;
      else if (now === MARK && !isLetter(previous) && previous !== MARK && previous !== PICTURE)
        sum += MARK_ON_NOTHING;
      wasAccented = false;
      isWithinWord &&=
        (isSign(now) && now !== BOX) || (isLetter(previous) && (now === OPENING || now === PUNCTUATION));
      if (now !== JOINER) capitals = 0;
    }
    previous = now;
    before = unit;
    sums[at + 1] = sum;
  }
  return sums;
}

function scriptChange(from: number, to: number, inWord: boolean): number {
  if (from + to === LATIN + GREEK) return GREEK_AMONG_LATIN;
  return inWord ? SCRIPT_IN_WORD : SCRIPT_IN_SENTENCE;
}

/** Whether two units are one letter, or its two cases by their places in Latin-1, Greek and Cyrillic. */
function isSameLetter(unit: number, other: number): boolean {
  return unit === other || Math.abs(unit - other) === 0x20;
}

function isLetter(kind: number): boolean {
  return kind >= LOWER && kind <= CASELESS;
}

/** What words do not contain, other than punctuation. */
function isSign(kind: number): boolean {
  return kind >= SUFFIX && kind <= OTHER;
}

function isMisplacedBehindLetter(kind: number): boolean {
  return kind === OPENING || kind === SYMBOL || kind === BOX || kind === CURRENCY;
}

/** How many signs stand within words, between letters, where none belongs (`[start, end)`, and one unit around). Linear. */
export function marksInWords(text: string, start: number, end: number): number {
  const { kind } = characterClasses();
  let count = 0;
  for (let at = Math.max(1, start); at < end; at++) {
    const now = kind[text.charCodeAt(at)] ?? 0;
    if (!isSign(now)) continue;
    if (isLetter(kind[text.charCodeAt(at - 1)] ?? 0) && isLetter(kind[text.charCodeAt(at + 1)] ?? 0)) count++;
  }
  return count;
}

/** Where the next letter from there on ends, at most `limit`: as far as a stretch before it is felt. */
export function endOfInfluence(text: string, from: number, limit: number): number {
  const { kind } = characterClasses();
  for (let at = from; at < limit; at++) if (isLetter(kind[text.charCodeAt(at)] ?? 0)) return at + 1;
  return limit;
}
