import type { NameDecision } from '../../shared/edit/project.ts';
import type { Choose } from '../support/random-change.ts';
import type { PlainState } from './plain-model.ts';

export type PlainSide = 'source' | 'target';

export interface PlainMark {
  progress: 'open' | 'confirmed';
  bookmarked: boolean;
  note: string;
  accepted: string | null;
}

/** What a person does, by places that can be pointed at: rows of a side and links, counted from 0; offsets in UTF-16. */
export type Gesture =
  | { kind: 'type'; side: PlainSide; row: number; at: number; remove: number; insert: string; time: number }
  | { kind: 'batch'; side: PlainSide; places: { row: number; at: number; remove: number; insert: string }[] }
  | { kind: 'split'; side: PlainSide; row: number; at: number }
  | { kind: 'merge'; side: PlainSide; row: number }
  | { kind: 'insert'; side: PlainSide; after: number; texts: string[]; gap: string }
  | { kind: 'delete'; side: PlainSide; rows: number[] }
  | { kind: 'move'; side: PlainSide; row: number; up: boolean }
  | { kind: 'link'; source: number[]; target: number[] }
  | { kind: 'attach'; side: PlainSide; row: number; link: number }
  | { kind: 'unlink'; link: number }
  | { kind: 'merge-link' | 'swap'; side: PlainSide; link: number; up: boolean }
  | { kind: 'split-link' | 'unlink-one' | 'empty-partner' | 'close-up'; side: PlainSide; row: number }
  | { kind: 'move-link'; side: PlainSide; row: number; up: boolean }
  | { kind: 'pin' | 'pin-through'; link: number; pinned: boolean }
  | { kind: 'mark'; side: PlainSide; row: number; mark: Partial<PlainMark> }
  | { kind: 'dismiss'; finding: string }
  | { kind: 'decide'; group: string; decision: NameDecision | null }
  | { kind: 'setting'; key: 'sourceLanguage' | 'targetLanguage'; value: string }
  | { kind: 'undo' }
  | { kind: 'redo' };

/** Everything but undo and redo. */
export type Change = Exclude<Gesture, { kind: 'undo' } | { kind: 'redo' }>;

/** Where typing stopped. */
interface Caret {
  side: PlainSide;
  id: number;
  at: number;
}

const PIECES = ['a', 'é', ' ', 'n', '«', '😀', "l'", 'Vilnius ', '-', 'ß', '中'];
/** Rows of a side below which nothing is deleted. */
const FEW = 25;
const GAPS = [' ', '\n', '\n\n', '\r\n', '  '];

/** Gestures one after another, each for the project as it is then. */
export class RandomGestures {
  readonly #choose: Choose;
  #time = 1_700_000_000_000;
  #caret: Caret | null = null;

  #isBack = false;

  constructor(choose: Choose) {
    this.#choose = choose;
  }

  next(state: PlainState): Gesture {
    const choose = this.#choose;
    // What was undone is often wanted back.
    if (this.#isBack && choose(5) < 3) return { kind: 'redo' };
    const gesture = this.#any(state);
    this.#isBack = gesture.kind === 'undo';
    return gesture;
  }

  #any(state: PlainState): Gesture {
    const choose = this.#choose;
    // Most of the time somebody types, and goes on typing where the caret is.
    if (choose(5) < 2) return this.#typing(state);
    const side = choose(3) === 0 ? 'source' : 'target';
    const rows = state[side];
    if (rows.length === 0)
      return choose(2) === 0
        ? { kind: 'undo' }
        : { kind: 'insert', side, after: -1, texts: ['Neu'], gap: ' ' };
    const row = choose(rows.length);
    const link = choose(state.links.length);
    switch (choose(22)) {
      case 0:
        return { kind: 'split', side, row, at: choose(rows[row].text.length + 1) };
      case 1:
        return { kind: 'merge', side, row };
      case 2:
        return this.#insert(side, row);
      case 3:
        // A text does not shrink away.
        return rows.length < FEW
          ? this.#insert(side, row)
          : { kind: 'delete', side, rows: this.#some(row, rows.length) };
      case 4:
        return { kind: 'move', side, row, up: choose(2) === 0 };
      case 5:
      case 6:
        return this.#link(state);
      case 7:
        return { kind: 'unlink', link };
      case 8:
        return { kind: choose(3) === 0 ? 'swap' : 'merge-link', side, link, up: choose(2) === 0 };
      case 9:
        return { kind: 'split-link', side, row };
      case 10:
        return { kind: 'move-link', side, row, up: choose(2) === 0 };
      case 11:
        return { kind: choose(4) === 0 ? 'pin-through' : 'pin', link, pinned: choose(3) === 0 };
      case 12:
        return { kind: 'mark', side, row, mark: this.#mark(rows[row].text) };
      case 13:
        return { kind: 'dismiss', finding: `repeat/exact:${choose(6)}` };
      case 14:
        return {
          kind: 'decide',
          group: `minsk-${choose(4)}`,
          decision:
            choose(3) === 0
              ? null
              : {
                  preferred: 'Minsk',
                  kept: ['Mensk'].slice(choose(2)),
                  deprecated: ['Minks'].slice(choose(2)),
                  left: [],
                },
        };
      case 15:
        return {
          kind: 'setting',
          key: choose(2) === 0 ? 'sourceLanguage' : 'targetLanguage',
          value: ['fr', 'en', 'lt'][choose(3)],
        };
      case 16:
        return { kind: choose(3) === 0 ? 'redo' : 'undo' };
      case 17:
        // Mostly near by, as on a ribbon.
        return { kind: 'attach', side, row, link: choose(4) === 0 ? link : this.#near(state, side, row) };
      case 18:
        return { kind: 'unlink-one', side, row };
      case 19:
        return { kind: 'empty-partner', side, row };
      case 20:
        return { kind: 'close-up', side, row };
      default:
        return this.#batch(state, side, row);
    }
  }

  #typing(state: PlainState): Gesture {
    const choose = this.#choose;
    this.#time += choose(6) === 0 ? 4000 : 100 + choose(300);
    const { side, row, at } = this.#place(state) ?? { side: 'target' as const, row: 0, at: 0 };
    const { id, text } = state[side][row] ?? { id: -1, text: '' };
    if (id < 0) return { kind: 'undo' };
    const way = choose(4);
    if (way === 0 && at > 0) {
      this.#caret = { side, id, at: at - 1 };
      return { kind: 'type', side, row, at: at - 1, remove: 1, insert: '', time: this.#time };
    }
    if (way === 1 && at < text.length) {
      this.#caret = { side, id, at };
      return { kind: 'type', side, row, at, remove: 1, insert: '', time: this.#time };
    }
    const insert = PIECES[choose(PIECES.length)];
    // Now and then over a selection.
    const remove = choose(12) === 0 ? Math.min(3, text.length - at) : 0;
    this.#caret = { side, id, at: at + insert.length };
    return { kind: 'type', side, row, at, remove, insert, time: this.#time };
  }

  /** Where the caret is, if its row is still there and nobody clicked elsewhere. */
  #place(state: PlainState): { side: PlainSide; row: number; at: number } | null {
    const choose = this.#choose;
    const caret = this.#caret;
    const row = caret ? state[caret.side].findIndex(({ id }) => id === caret.id) : -1;
    if (caret && row >= 0 && choose(8) > 0)
      return { side: caret.side, row, at: Math.min(caret.at, state[caret.side][row].text.length) };
    const side = choose(5) === 0 ? 'source' : 'target';
    if (state[side].length === 0) return null;
    const other = choose(state[side].length);
    return { side, row: other, at: choose(state[side][other].text.length + 1) };
  }

  /** A few rows from this one on, neighbours or not. */
  #some(row: number, count: number): number[] {
    return stretch(row, 1 + this.#choose(4), count).filter((_, at) => at === 0 || this.#choose(3) > 0);
  }

  /** Rows that are already linked, or near it, as nobody links the first sentence with the last. */
  /** Rows near each other, now and then with one between left out, now and then far away. */
  #link({ source, target, links }: PlainState): Gesture {
    const choose = this.#choose;
    if (source.length === 0 || target.length === 0) return { kind: 'undo' };
    const from = choose(source.length);
    const of = links.findIndex((link) => link.source.includes(source[from].id));
    const partner = links.slice(of).find((link) => link.target.length > 0)?.target[0];
    const near = Math.max(0, target.findIndex(({ id }) => id === partner) - choose(2));
    const far = choose(6) === 0 ? choose(target.length) : near;
    return {
      kind: 'link',
      source: this.#rowsFrom(from, source.length),
      target: this.#rowsFrom(far, target.length),
    };
  }

  #rowsFrom(from: number, count: number): number[] {
    const rows = Array.from({ length: 1 + this.#choose(3) }, (_, at) => from + at);
    return rows.filter((row, at) => row < count && (at === 0 || this.#choose(5) > 0));
  }

  #near({ links, ...sides }: PlainState, side: PlainSide, row: number): number {
    const of = links.findIndex((link) => link[side].includes(sides[side][row].id));
    return Math.min(links.length - 1, Math.max(0, of + this.#choose(5) - 2));
  }

  #insert(side: PlainSide, row: number): Gesture {
    const choose = this.#choose;
    return {
      kind: 'insert',
      side,
      after: choose(6) === 0 ? -1 : row,
      texts: Array.from({ length: 1 + choose(3) }, () => PIECES[choose(PIECES.length)].trim()),
      gap: GAPS[choose(GAPS.length)],
    };
  }

  #mark(text: string): Partial<PlainMark> {
    const choose = this.#choose;
    switch (choose(4)) {
      case 0:
        return { progress: choose(3) === 0 ? 'open' : 'confirmed' };
      case 1:
        return { bookmarked: choose(2) === 0 };
      case 2:
        return { note: choose(2) === 0 ? '' : 'à revoir' };
      default:
        return { accepted: choose(2) === 0 ? null : text };
    }
  }

  #batch(state: PlainState, side: PlainSide, row: number): Gesture {
    const choose = this.#choose;
    const places = stretch(row, 1 + choose(8), state[side].length).flatMap((one) => {
      const { text } = state[side][one];
      const at = choose(text.length + 1);
      const removed = text.slice(at, at + choose(4));
      const insert = PIECES[choose(PIECES.length)];
      return removed === insert ? [] : [{ row: one, at, remove: removed.length, insert }];
    });
    return { kind: 'batch', side, places };
  }
}

function stretch(from: number, length: number, count: number): number[] {
  return Array.from({ length: Math.min(length, count - from) }, (_, at) => from + at);
}
