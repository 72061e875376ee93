import { foldText } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';

/** A word, a number or a mark of a sentence. What stands before it since the last piece is white space or cannot be seen. */
export interface Piece {
  /** UTF-16 offsets, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  readonly kind: 'word' | 'number' | 'punctuation';
}

const APOSTROPHE = /['’ʼ]/;
const UP_TO_APOSTROPHE = /[^'’ʼ]*['’ʼ]|[^'’ʼ]+$/g;

/** Folds as `foldText` does, each word once. Words that are met take memory as long as the function is held. */
export function rememberingFold(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let folded = known.get(word);
    if (folded === undefined) {
      folded = foldText(word);
      known.set(word, folded);
    }
    return folded;
  };
}

/** The pieces of a sentence in order. An elided word stands alone, so that "l’accord" shares a piece with "cet accord". Linear. `fold` may remember words. */
export function piecesOf(text: string, fold: (word: string) => string = foldText): Piece[] {
  const pieces: Piece[] = [];
  for (const token of tokenize(text)) {
    const isElided = token.kind === 'word' && APOSTROPHE.test(token.text);
    const parts = isElided ? (token.text.match(UP_TO_APOSTROPHE) ?? []) : [token.text];
    let { start } = token;
    for (const part of parts) {
      const end = start + part.length;
      pieces.push({ start, end, text: part, folded: fold(part), kind: token.kind });
      start = end;
    }
  }
  return pieces;
}
