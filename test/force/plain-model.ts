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
        this.#link(gesture.source, gesture.target);
        return null;
      case 'unlink':
        this.#unlink(gesture.link);
        return null;
      case 'merge-link':
        if (gesture.link + 1 < state.links.length)
          state.links.splice(gesture.link, 2, {
            ...together([state.links[gesture.link], state.links[gesture.link + 1]]),
            sure: 1,
          });
        return null;
      case 'split-link':
        this.#splitLink(gesture.side, gesture.row);
        return null;
      case 'move-link':
        this.#moveLink(gesture.side, gesture.row, gesture.up);
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

  #linkOf(side: PlainSide, id: number): number {
    return this.state.links.findIndex((link) => link[side].includes(id));
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

  /** One row of two, and one link of all links from the first's to the second's. */
  #merge(side: PlainSide, row: number): void {
    const [first, second] = this.state[side].slice(row, row + 2);
    if (!second) return;
    const [from, to] = [this.#linkOf(side, first.id), this.#linkOf(side, second.id)];
    const link = together(this.state.links.slice(from, to + 1));
    link[side] = link[side].filter((id) => id !== second.id);
    this.state.links.splice(from, to - from + 1, link);
    const between = BREAK.test(first.gap) ? ' ' : first.gap;
    this.state[side].splice(row, 2, {
      id: first.id,
      text: first.text + between + second.text,
      gap: second.gap,
    });
  }

  /** New rows after a row (-1: at the start). They fill the next link where it lacks this side, else they have one of their own. */
  #insert(side: PlainSide, after: number, texts: readonly string[], gap: string): void {
    const rows = this.state[side];
    const before = rows[after];
    const made = texts.map((text) => ({ id: this.nextId++, text, gap }));
    const last = made[made.length - 1];
    last.gap = before ? before.gap : rows.length > 0 ? gap : '';
    if (before) before.gap = gap;
    rows.splice(after + 1, 0, ...made);
    const ids = made.map(({ id }) => id);
    const { links } = this.state;
    const at = before ? this.#linkOf(side, before.id) : -1;
    const place = before ? links[at][side].indexOf(before.id) + 1 : 0;
    const next = links[at + 1];
    if (before && place < links[at][side].length) links[at][side].splice(place, 0, ...ids);
    else if (next && next[side].length === 0 && !next.pinned) {
      next[side] = ids;
      next.sure = 1;
    } else links.splice(at + 1, 0, { source: [], target: [], [side]: ids, sure: 1, pinned: false });
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

  /** Everything from the first to the last row given, on both sides; what the links had before and after stays linked. */
  #link(source: readonly [number, number], target: readonly [number, number]): void {
    const { state } = this;
    const given = {
      source: state.source.slice(source[0], source[1] + 1).map(({ id }) => id),
      target: state.target.slice(target[0], target[1] + 1).map(({ id }) => id),
    };
    const touched = [
      ...given.source.map((id) => this.#linkOf('source', id)),
      ...given.target.map((id) => this.#linkOf('target', id)),
    ];
    const [from, to] = [Math.min(...touched), Math.max(...touched)];
    const old = state.links.slice(from, to + 1);
    const where = (side: PlainSide, id: number): number => {
      const place = state[side].findIndex((row) => row.id === id);
      const [first, last] = side === 'source' ? source : target;
      return place < first ? -1 : place > last ? 1 : 0;
    };
    const parts = (wanted: number) =>
      old
        .map((link) => ({
          ...link,
          source: link.source.filter((id) => where('source', id) === wanted),
          target: link.target.filter((id) => where('target', id) === wanted),
        }))
        .filter((link) => link.source.length + link.target.length > 0);
    state.links.splice(from, old.length, ...parts(-1), { ...together(parts(0)), sure: 1 }, ...parts(1));
  }

  #unlink(at: number): void {
    const { source, target } = this.state.links[at];
    if (source.length === 0 || target.length === 0) return;
    this.state.links.splice(
      at,
      1,
      ...source.map((id) => ({ source: [id], target: [], sure: 1, pinned: false })),
      ...target.map((id) => ({ source: [], target: [id], sure: 1, pinned: false })),
    );
  }

  /** Before this row; the other side is cut where its share of the length is nearest, the first of equals. */
  #splitLink(side: PlainSide, row: number): void {
    const { id } = this.state[side][row];
    const at = this.#linkOf(side, id);
    const link = this.state.links[at];
    const place = link[side].indexOf(id);
    if (place === 0) return;
    const other = side === 'source' ? 'target' : 'source';
    const length = (of: PlainSide, ids: readonly number[]) =>
      this.state[of]
        .filter((one) => ids.includes(one.id))
        .reduce((sum, { text }) => sum + text.length + 1, 0);
    const share = length(side, link[side].slice(0, place)) / length(side, link[side]);
    let cut = link[other].length;
    if (cut > 1) {
      const distances = Array.from({ length: cut - 1 }, (_, index) =>
        Math.abs(length(other, link[other].slice(0, index + 1)) / length(other, link[other]) - share),
      );
      cut = distances.indexOf(Math.min(...distances)) + 1;
    }
    const half = (start: boolean): PlainLink => ({
      ...link,
      sure: 1,
      [side]: start ? link[side].slice(0, place) : link[side].slice(place),
      [other]: start ? link[other].slice(0, cut) : link[other].slice(cut),
    });
    this.state.links.splice(at, 1, half(true), half(false));
  }

  /** Into the link above or below, with what of its side stands between. */
  #moveLink(side: PlainSide, row: number, up: boolean): void {
    const { id } = this.state[side][row];
    const at = this.#linkOf(side, id);
    const link = this.state.links[at];
    const neighbour = this.state.links[up ? at - 1 : at + 1];
    if (!neighbour) return;
    const place = link[side].indexOf(id);
    const moved = up ? link[side].splice(0, place + 1) : link[side].splice(place);
    neighbour[side] = up ? [...neighbour[side], ...moved] : [...moved, ...neighbour[side]];
    link.sure = 1;
    neighbour.sure = 1;
    if (link.source.length + link.target.length === 0) this.state.links.splice(at, 1);
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

/** Links as one: as sure as the least sure, pinned where one was. */
function together(links: readonly PlainLink[]): PlainLink {
  return {
    source: links.flatMap(({ source }) => source),
    target: links.flatMap(({ target }) => target),
    sure: Math.min(...links.map(({ sure }) => sure)),
    pinned: links.some(({ pinned }) => pinned),
  };
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
