import { PlainLinks } from './plain-links.ts';
import type { Change, Gesture, PlainMark, PlainSide } from './gestures.ts';

/**
 * A project edited the naive way, to compare the real one with: plain arrays of rows and links, whole copies for undo, nothing shared with
 * the code under test. What each gesture means is written out here once more, from what the window promises.
 */

/** One sentence: its name, its words, and the white space up to the next one. */
export interface PlainRow {
  id: number;
  text: string;
  gap: string;
}

/** Rows that belong together, by their names. */
export interface PlainLink {
  source: number[];
  target: number[];
  sure: number;
  pinned: boolean;
}

export interface PlainState {
  source: PlainRow[];
  target: PlainRow[];
  links: PlainLink[];
  marks: Record<number, PlainMark>;
  dismissed: string[];
  decisions: Record<string, { preferred: string; kept: readonly string[] }>;
  languages: { sourceLanguage: string; targetLanguage: string };
}

/** What can be taken back: the state before it, and for typing what it did, as more typing may join it. */
interface Done {
  before: PlainState;
  after: PlainState;
  typing: Typing | null;
}

interface Typing {
  side: PlainSide;
  id: number;
  at: number;
  removed: string;
  inserted: string;
  time: number;
}

const BREAK = /[\n\r\u0085\u2028\u2029]/;
const UNMARKED: PlainMark = { progress: 'open', bookmarked: false, note: '', accepted: null };

export class PlainModel {
  state: PlainState;
  nextId: number;
  #done: Done[] = [];
  #undone: Done[] = [];

  constructor(state: PlainState) {
    this.state = copyOf(state);
    this.nextId = Math.max(...[...state.source, ...state.target].map(({ id }) => id)) + 1;
  }

  get depth(): readonly [number, number] {
    return [this.#done.length, this.#undone.length];
  }

  do(gesture: Gesture): void {
    if (gesture.kind === 'undo') return this.#undo();
    if (gesture.kind === 'redo') return this.#redo();
    const before = copyOf(this.state);
    const typing = this.#carryOut(gesture);
    // What changes nothing is nothing to take back.
    if (typing === null && JSON.stringify(before) === JSON.stringify(this.state)) return;
    const last = this.#done.at(-1);
    const joined =
      typing?.alone && last?.typing && this.#undone.length === 0 ? writtenOn(last.typing, typing.what) : null;
    if (last && joined) {
      last.typing = joined;
      last.after = copyOf(this.state);
    } else this.#done.push({ before, after: copyOf(this.state), typing: typing?.what ?? null });
    this.#undone = [];
  }

  #undo(): void {
    const last = this.#done.pop();
    if (!last) return;
    this.#undone.push(last);
    this.state = copyOf(last.before);
  }

  #redo(): void {
    const next = this.#undone.pop();
    if (!next) return;
    this.#done.push(next);
    this.state = copyOf(next.after);
  }

  /** Null where it was no typing; `alone` where nothing but letters changed. */
  #carryOut(gesture: Change): { what: Typing; alone: boolean } | null {
    const { state } = this;
    switch (gesture.kind) {
      case 'type': {
        const { side, row, at, remove, insert, time } = gesture;
        const { id } = state[side][row];
        const removed = state[side][row].text.slice(at, at + remove);
        rewrite(state[side][row], at, remove, insert);
        const confirmed = side === 'target' && state.marks[id]?.progress === 'confirmed';
        if (confirmed) this.#mark(id, { ...state.marks[id], progress: 'open' });
        return { what: { side, id, at, removed, inserted: insert, time }, alone: !confirmed };
      }
      case 'batch':
        for (const { row, at, remove, insert } of gesture.places)
          rewrite(state[gesture.side][row], at, remove, insert);
        return null;
      case 'split':
        this.#split(gesture.side, gesture.row, gesture.at);
        return null;
      case 'merge':
        this.#merge(gesture.side, gesture.row);
        return null;
      case 'insert':
        this.#insert(gesture.side, gesture.after, gesture.texts, gesture.gap);
        return null;
      case 'delete':
        this.#delete(gesture.side, gesture.rows);
        return null;
      case 'move':
        this.#move(gesture.side, gesture.row, gesture.up ? gesture.row - 1 : gesture.row + 1);
        return null;
      case 'link':
        this.links.link(gesture.source, gesture.target);
        return null;
      case 'unlink':
        this.links.unlink(gesture.link);
        return null;
      case 'attach':
        this.links.attach(gesture.side, [this.#idAt(gesture)], gesture.link);
        return null;
      case 'unlink-one':
        this.links.unlinkOne(gesture.side, this.#idAt(gesture));
        return null;
      case 'merge-link':
        this.links.merge(gesture.side, gesture.link, gesture.up);
        return null;
      case 'swap':
        this.links.swap(gesture.side, gesture.link);
        return null;
      case 'empty-partner':
        this.links.insertEmpty(gesture.side, this.#idAt(gesture));
        return null;
      case 'close-up':
        this.links.closeUp(gesture.side, this.#idAt(gesture));
        return null;
      case 'pin-through':
        for (const link of state.links.slice(0, gesture.link + 1)) link.pinned = gesture.pinned;
        return null;
      case 'split-link':
        this.links.split(gesture.side, this.#idAt(gesture));
        return null;
      case 'move-link':
        this.links.move(gesture.side, this.#idAt(gesture), gesture.up);
        return null;
      case 'pin':
        state.links[gesture.link].pinned = gesture.pinned;
        return null;
      case 'mark': {
        const { id } = state[gesture.side][gesture.row];
        this.#mark(id, { ...UNMARKED, ...state.marks[id], ...gesture.mark });
        return null;
      }
      case 'dismiss': {
        const found = state.dismissed.includes(gesture.finding);
        if (found) state.dismissed = state.dismissed.filter((one) => one !== gesture.finding);
        else state.dismissed.push(gesture.finding);
        return null;
      }
      case 'decide':
        if (gesture.decision) state.decisions[gesture.group] = gesture.decision;
        else delete state.decisions[gesture.group];
        return null;
      case 'setting':
        state.languages[gesture.key] = gesture.value;
        return null;
    }
  }

  #mark(id: number, mark: PlainMark): void {
    this.state.marks[id] = mark;
    const { progress, bookmarked, note, accepted } = mark;
    if (progress === 'open' && !bookmarked && note === '' && accepted === null) delete this.state.marks[id];
  }

  /** The links as they are now, to be changed. */
  get links(): PlainLinks {
    return new PlainLinks(this.state);
  }

  #idAt({ side, row }: { side: PlainSide; row: number }): number {
    return this.state[side][row].id;
  }

  #linkOf(side: PlainSide, id: number): number {
    return this.links.of(side, id);
  }

  /** Two rows of one; the white space at the cut stands between them. */
  #split(side: PlainSide, row: number, at: number): void {
    const whole = this.state[side][row];
    const [head, tail] = [whole.text.slice(0, at), whole.text.slice(at)];
    const rest = { id: this.nextId++, text: tail.trimStart(), gap: whole.gap };
    const spaces = head.slice(head.trimEnd().length) + tail.slice(0, tail.length - rest.text.length);
    this.state[side].splice(row, 1, { id: whole.id, text: head.trimEnd(), gap: spaces }, rest);
    const members = this.state.links[this.#linkOf(side, whole.id)][side];
    members.splice(members.indexOf(whole.id) + 1, 0, rest.id);
  }

  /** One row of two, and one link of the two that held them. */
  #merge(side: PlainSide, row: number): void {
    const [first, second] = this.state[side].slice(row, row + 2);
    if (!second) return;
    const [one, other] = [this.#linkOf(side, first.id), this.#linkOf(side, second.id)];
    const { links } = this.state;
    if (one !== other) {
      const [keeps, goes] = [links[one], links[other]];
      const sure = Math.min(keeps.sure, goes.sure);
      links[one] = { ...this.links.together(keeps, goes), sure, pinned: keeps.pinned || goes.pinned };
      links.splice(other, 1);
    }
    for (const link of links) link[side] = link[side].filter((id) => id !== second.id);
    const between = BREAK.test(first.gap) ? ' ' : first.gap;
    this.state[side].splice(row, 2, {
      id: first.id,
      text: first.text + between + second.text,
      gap: second.gap,
    });
    this.links.order();
  }

  /** New rows after a row (-1: at the start). They fill the next link where it lacks this side, else they have one of their own. */
  #insert(side: PlainSide, after: number, texts: readonly string[], gap: string): void {
    const rows = this.state[side];
    const before = rows[after];
    const made = texts.map((text) => ({ id: this.nextId++, text, gap }));
    const isAlone = this.state.links.map((_, at) => this.links.isAlone(at));
    const last = made[made.length - 1];
    last.gap = before ? before.gap : rows.length > 0 ? gap : '';
    if (before) before.gap = gap;
    rows.splice(after + 1, 0, ...made);
    const ids = made.map(({ id }) => id);
    const { links } = this.state;
    const at = before ? this.#linkOf(side, before.id) : -1;
    const next = links[at + 1];
    const follower = rows[after + 1 + ids.length];
    const isFree = next && next[side].length === 0 && !next.pinned;
    if (before && follower && links[at][side].includes(follower.id))
      links[at][side].splice(links[at][side].indexOf(before.id) + 1, 0, ...ids);
    else if (isFree && isAlone[at + 1] && (!before || isAlone[at])) {
      next[side] = ids;
      next.sure = 1;
    } else links.splice(at + 1, 0, { source: [], target: [], [side]: ids, sure: 1, pinned: false });
    this.links.order();
  }

  /** Paragraph by paragraph: the end of one stays while a row of it stays, and so does the end of the text. */
  #delete(side: PlainSide, gone: readonly number[]): void {
    const rows = this.state[side];
    const ids = gone.map((row) => rows[row].id);
    const paragraphs: PlainRow[][] = [[]];
    for (const row of rows) {
      paragraphs[paragraphs.length - 1].push(row);
      if (BREAK.test(row.gap)) paragraphs.push([]);
    }
    const end = rows[rows.length - 1];
    const left = paragraphs.flatMap((paragraph) => {
      const kept = paragraph.filter(({ id }) => !ids.includes(id));
      const closing = paragraph[paragraph.length - 1];
      if (kept.length > 0 && BREAK.test(closing.gap)) kept[kept.length - 1].gap = closing.gap;
      return kept;
    });
    if (left.length > 0 && ids.includes(end.id)) left[left.length - 1].gap = end.gap;
    this.state[side] = left;
    for (const link of this.state.links) link[side] = link[side].filter((id) => !ids.includes(id));
    this.state.links = this.state.links.filter(({ source, target }) => source.length + target.length > 0);
    this.links.order();
  }

  /** Two neighbours change places, in their links too; the gaps stay where they are. */
  #move(side: PlainSide, row: number, other: number): void {
    const rows = this.state[side];
    if (other < 0 || other >= rows.length) return;
    const [one, two] = [{ ...rows[row] }, { ...rows[other] }];
    rows[row] = { ...two, gap: one.gap };
    rows[other] = { ...one, gap: two.gap };
    for (const link of this.state.links)
      link[side] = link[side].map((id) => (id === one.id ? two.id : id === two.id ? one.id : id));
  }
}

/** Typing that goes on with typing: writing on, deleting backwards, deleting forwards; null where it begins something new. */
function writtenOn(last: Typing, next: Typing): Typing | null {
  if (last.side !== next.side || last.id !== next.id || next.time - last.time > 1500) return null;
  if (/\S\s$/u.test(last.inserted) && /^\S/u.test(next.inserted)) return null;
  const end = last.at + last.inserted.length;
  const { time } = next;
  if (next.removed === '' && next.at === end)
    return { ...last, time, inserted: last.inserted + next.inserted };
  if (next.inserted !== '') return null;
  if (next.at + next.removed.length === end) {
    if (next.removed.length <= last.inserted.length)
      return { ...last, time, inserted: last.inserted.slice(0, -next.removed.length || undefined) };
    if (last.inserted === '') return { ...last, time, at: next.at, removed: next.removed + last.removed };
  }
  if (last.inserted === '' && next.at === last.at)
    return { ...last, time, removed: last.removed + next.removed };
  return null;
}

function rewrite(row: PlainRow, at: number, remove: number, insert: string): void {
  row.text = row.text.slice(0, at) + insert + row.text.slice(at + remove);
}

function copyOf(state: PlainState): PlainState {
  return {
    source: state.source.map((row) => ({ ...row })),
    target: state.target.map((row) => ({ ...row })),
    links: state.links.map((link) => ({ ...link, source: [...link.source], target: [...link.target] })),
    marks: { ...state.marks },
    dismissed: [...state.dismissed],
    decisions: { ...state.decisions },
    languages: { ...state.languages },
  };
}
