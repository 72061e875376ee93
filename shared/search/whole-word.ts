import type { Span } from '../text/span.ts';

/*
 * Where words end. Letters, digits, marks and low lines belong to a word; hyphens part words. An apostrophe parts them too, so that
 * the word after an elision (l'État, d'accord) and the word before an ending (John's) are whole, but not in aujourd'hui,
 * prud'homme and the English n't, nor between Cyrillic letters (об'єкт). Points and commas within a number belong to it.
 * Between Chinese characters, kana and letters of other scripts without spaces every place may be the end of a word.
 */

const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const LETTER = String.raw`[\p{L}\p{N}\p{M}_]`;

/** An assertion for regular expressions: a word may begin or end here, as far as the characters on either side tell. */
export const WORD_EDGE = `(?:(?<!(?![${UNSPACED}])${LETTER})|(?!(?![${UNSPACED}])${LETTER}))`;

const IS_LETTER = new RegExp(`^${LETTER}`, 'u');
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const IS_MARK = /^\p{M}/u;
const IS_CYRILLIC = /^\p{Script=Cyrillic}/u;
const IS_DIGIT = /^\p{Nd}/u;
const IS_APOSTROPHE = /^['’ʼ]/;
const IS_IN_NUMBER = /^[.,٫٬]/;
const IS_UNSEEN = /^(?:\u00AD|\u200C|\u200D|\u2060)/;

/** Whether no word goes on over either end of the stretch. */
export function isWholeWord(text: string, { start, end }: Span): boolean {
  return !goesOn(text, start) && !goesOn(text, end);
}

/** Whether the same word, or number, stands on both sides of the offset. */
function goesOn(text: string, at: number): boolean {
  const before = characterBefore(text, at);
  const after = characterAt(text, at);
  if (before === '' || after === '') return false;
  if (IS_MARK.test(after)) return true;
  if (IS_LETTER.test(before) && IS_LETTER.test(after))
    return !IS_UNSPACED.test(before) && !IS_UNSPACED.test(after);
  return isJoint(text, at, after) || isJoint(text, at - before.length, before);
}

/** Whether the mark at the offset joins what stands around it. */
function isJoint(text: string, at: number, mark: string): boolean {
  const before = characterBefore(text, at);
  const after = characterAt(text, at + mark.length);
  if (IS_IN_NUMBER.test(mark)) return IS_DIGIT.test(before) && IS_DIGIT.test(after);
  if (!IS_LETTER.test(before) || !IS_LETTER.test(after)) return false;
  if (IS_UNSEEN.test(mark)) return true;
  if (!IS_APOSTROPHE.test(mark)) return false;
  if (IS_CYRILLIC.test(before) && IS_CYRILLIC.test(after)) return true;
  return isWithinWord(text.slice(Math.max(0, at - 7), at), text.slice(at + 1, at + 4));
}

function isWithinWord(before: string, after: string): boolean {
  return (
    (/n$/i.test(before) && /^t(?![\p{L}\p{N}])/iu.test(after)) ||
    (/aujourd$/i.test(before) && /^hui/i.test(after)) ||
    (/prud$/i.test(before) && /^hom/i.test(after))
  );
}

function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function characterBefore(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1);
  const isPair = unit >= 0xdc00 && unit <= 0xdfff && (text.codePointAt(at - 2) ?? 0) > 0xffff;
  return at <= 0 ? '' : text.slice(at - (isPair ? 2 : 1), at);
}
