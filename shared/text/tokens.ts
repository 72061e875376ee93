export type TokenKind = 'word' | 'number' | 'punctuation';

/** A word, a number or one mark of punctuation, with its place in the text. Offsets are UTF-16, the end exclusive. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
}

/*
 * A number may hold separators between digits ("1 000,50" stays two: the space could be anything). A word may hold
 * apostrophes, hyphens and middle dots between letters ("l'accord", "est-il", "col·legi"): who needs the elided
 * article apart cuts the word. Chinese characters and kana stand one a token: no dictionary, the same on every
 * machine, and fine for counting and comparing. Hangul, Thai and the rest stay with their letters.
 */
const NUMBER = String.raw`\p{Nd}+(?:[.,:/\u066B\u066C'’]\p{Nd}+)*(?![\p{L}\p{M}])`;
const IDEOGRAPH = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆ー][\p{M}]*`;
const LETTER = String.raw`(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆ー])[\p{L}\p{N}\p{M}]`;
const WORD = String.raw`(?:${LETTER})(?:${LETTER}|[\u200C\u200D\u00AD])*(?:['’ʼ\u2010\u2011·-](?:${LETTER})(?:${LETTER}|[\u200C\u200D\u00AD])*)*`;
const PUNCTUATION = String.raw`[^\s\u0085\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]`;

const TOKEN = new RegExp(`(${NUMBER})|(${IDEOGRAPH}|${WORD})|${PUNCTUATION}`, 'gu');

/**
 * The tokens of a text in order, without white space and invisible marks. Linear. A punctuation token is one
 * character; lone surrogates count as punctuation.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'punctuation';
    tokens.push({ text: match[0], start, end: start + match[0].length, kind });
  }
  return tokens;
}
