import type { SegmentId } from '../bitext/segment.ts';
import type { ReplaceEdit } from '../edit/edit.ts';
import { inTextOrder } from './edited-input.ts';
import { wordDifference } from './word-difference.ts';

/** A stretch of the text as it is now: where it stood in the original, or null where it was put in since. */
interface Piece {
  readonly from: number | null;
  readonly text: string;
}

/**
 * A segment's text on its way through several rounds of edits, each meant for what the one before left: in the end it knows the few
 * small edits of the original that lead to the same. Each round is linear in the pieces and the text.
 */
export class RecipeText {
  readonly #original: string;
  #pieces: readonly Piece[];

  constructor(original: string) {
    this.#original = original;
    this.#pieces = [{ from: 0, text: original }];
  }

  get text(): string {
    return this.#pieces.map(({ text }) => text).join('');
  }

  /** Edits of the text as it is now, which do not overlap. */
  apply(edits: readonly ReplaceEdit[]): void {
    const walk = new PieceWalk(this.#pieces);
    for (const { start, end, insert } of inTextOrder(edits)) {
      walk.keepUntil(start);
      walk.skipUntil(end);
      walk.put(insert);
    }
    walk.keepUntil(Infinity);
    this.#pieces = walk.made;
  }

  /** What leads from the original to the text, in its order; no two touch, and none begins or ends with what stays. */
  editsOf(segment: SegmentId): readonly ReplaceEdit[] {
    const edits: ReplaceEdit[] = [];
    let [start, insert] = [0, ''];
    const close = (end: number) => {
      const removed = this.#original.slice(start, end);
      for (const change of smallChanges(removed, insert))
        edits.push({
          kind: 'replace',
          segment,
          start: start + change.start,
          end: start + change.end,
          insert: change.insert,
        });
    };
    for (const { from, text } of this.#pieces) {
      if (from === null) insert += text;
      else {
        close(from);
        [start, insert] = [from + text.length, ''];
      }
    }
    close(this.#original.length);
    return edits;
  }
}

/** Goes over pieces once, from left to right, and makes new ones. */
class PieceWalk {
  readonly made: Piece[] = [];
  readonly #pieces: readonly Piece[];
  #index = 0;
  /** Offset within the piece, and in the whole text. */
  #within = 0;
  #at = 0;

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  put(text: string): void {
    if (text !== '') this.made.push({ from: null, text });
  }

  keepUntil(end: number): void {
    this.#go(end, (piece) => this.made.push(piece));
  }

  skipUntil(end: number): void {
    this.#go(end, () => {});
  }

  #go(end: number, take: (piece: Piece) => void): void {
    while (this.#at < end) {
      const piece = this.#pieces[this.#index];
      if (!piece) return;
      const length = Math.min(piece.text.length - this.#within, end - this.#at);
      const text = piece.text.slice(this.#within, this.#within + length);
      if (length > 0) take({ from: piece.from === null ? null : piece.from + this.#within, text });
      this.#at += length;
      this.#within += length;
      if (this.#within < piece.text.length) return;
      this.#index++;
      this.#within = 0;
    }
  }
}

type Change = Pick<ReplaceEdit, 'start' | 'end' | 'insert'>;

/** Beyond so many characters what was rewritten is not looked into. */
const LONGEST_COMPARED = 4000;

/** The changes, word by word, that make one stretch into the other; offsets within `removed`. */
function smallChanges(removed: string, insert: string): readonly Change[] {
  if (removed === insert) return [];
  if (removed === '' || insert === '' || removed.length + insert.length > LONGEST_COMPARED)
    return [trimmed(removed, insert, 0)];
  const changes: Change[] = [];
  let at = 0;
  let [gone, come] = ['', ''];
  const close = () => {
    if (gone !== come) changes.push(trimmed(gone, come, at - gone.length));
    [gone, come] = ['', ''];
  };
  for (const { kind, text } of wordDifference(removed, insert)) {
    if (kind === 'same') close();
    if (kind === 'removed') gone += text;
    if (kind === 'added') come += text;
    else at += text.length;
  }
  close();
  return changes;
}

/** Without what both have at their ends; no character of two units is cut in half. */
function trimmed(removed: string, insert: string, at: number): Change {
  const limit = Math.min(removed.length, insert.length);
  let head = 0;
  while (head < limit && removed[head] === insert[head]) head++;
  if (isHigh(removed, head - 1)) head--;
  let tail = 0;
  while (tail < limit - head && removed.at(-1 - tail) === insert.at(-1 - tail)) tail++;
  if (tail > 0 && isLow(removed, removed.length - tail)) tail--;
  return {
    start: at + head,
    end: at + removed.length - tail,
    insert: insert.slice(head, insert.length - tail),
  };
}

function isHigh(text: string, at: number): boolean {
  return at >= 0 && (text.charCodeAt(at) & 0xfc00) === 0xd800;
}

function isLow(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}
