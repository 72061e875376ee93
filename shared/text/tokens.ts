export type TokenKind = 'word' | 'number' | 'punctuation';

/** A word, a number or one mark of punctuation, with its place in the text. Offsets are UTF-16, the end exclusive. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
}

/*
 * A number may hold separators between digits, never spaces ("1 000,50" is two). A word may hold apostrophes, hyphens
 * and middle dots between letters ("l'accord", "est-il", "col·legi"): who needs the elided article apart cuts the word.
 * Chinese characters and kana stand one a token: no dictionary, so the same on every machine, and good enough to count
 * and compare. Hangul, Thai and all other scripts stay with their letters, up to the next space or mark.
 */
const SINGLE = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆ー]\p{M}*`;
const LETTER = String.raw`[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆ー]]`;
const LETTERS = String.raw`${LETTER}[[${LETTER}][\u00AD\u200C\u200D]]*`;
const NUMBER = String.raw`\p{Nd}+(?:[.,:\/'’\u066B\u066C]\p{Nd}+)*(?![[${LETTER}]])`;
const WORD = String.raw`${LETTERS}(?:['’ʼ\u2010\u2011·\-]${LETTERS})*`;
const UNSEEN = String.raw`\s\u0085\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF`;

const TOKEN = new RegExp(`(${NUMBER})|(${SINGLE}|${WORD})|[^${UNSEEN}]`, 'gv');

/**
 * The tokens of a text in order, without white space and invisible marks. A token of punctuation is one character; a
 * lone surrogate counts as one. Linear.
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
