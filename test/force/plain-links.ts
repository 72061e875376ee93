import type { PlainSide } from './gestures.ts';
import type { PlainLink, PlainState } from './plain-model.ts';

const SIDES = ['source', 'target'] as const;

/** The links of a plain state, changed in place the naive way: every question walks all of them. */
export class PlainLinks {
  readonly #state: PlainState;

  constructor(state: PlainState) {
    this.#state = state;
  }

  of(side: PlainSide, id: number): number {
    return this.#state.links.findIndex((link) => link[side].includes(id));
  }

  /** Exactly these rows; what they leave stays as it was. */
  link(source: readonly number[], target: readonly number[]): void {
    const { state } = { state: this.#state };
    const made = byHand(
      source.map((row) => state.source[row].id),
      target.map((row) => state.target[row].id),
    );
    if (state.links.some((link) => sameRows(link, made))) return;
    this.#take([...made.source, ...made.target]);
    state.links.push(made);
    this.#settle();
  }

  attach(side: PlainSide, ids: readonly number[], to: number): void {
    const goal = this.#state.links[to];
    const joining = ids.filter((id) => !goal[side].includes(id));
    if (joining.length === 0) return;
    this.#take(joining);
    goal[side] = this.#sorted(side, [...goal[side], ...joining]);
    touch(goal);
    this.#settle();
  }

  unlink(at: number): void {
    const { links } = this.#state;
    const { source, target } = links[at];
    if (source.length === 0 || target.length === 0) return;
    links.splice(at, 1, ...source.map((id) => byHand([id], [])), ...target.map((id) => byHand([], [id])));
    this.order();
  }

  unlinkOne(side: PlainSide, id: number): void {
    const { links } = this.#state;
    const at = this.of(side, id);
    if (links[at].source.length + links[at].target.length === 1) return;
    this.#take([id]);
    const alone = side === 'source' ? byHand([id], []) : byHand([], [id]);
    links.splice(side === 'source' ? at : at + 1, 0, alone);
    this.order();
  }

  merge(side: PlainSide, at: number, up: boolean): void {
    const { links } = this.#state;
    const beside = up ? at - 1 : at + 1;
    const rows = links[at][side].map((id) => this.#row(side, id));
    const row = rows.length === 0 ? -1 : up ? Math.min(...rows) - 1 : Math.max(...rows) + 1;
    const other = this.#areAlone(at, beside) ? beside : (this.#linkAt(side, row) ?? beside);
    if (!links[other]) return;
    const [one, two] = [links[at], links[other]];
    links[at] = { ...this.together(one, two), pinned: one.pinned && two.pinned };
    links.splice(other, 1);
    this.order();
  }

  /** Before this row; the other side is cut where its share of the length is nearest, the first of equals. */
  split(side: PlainSide, id: number): void {
    const at = this.of(side, id);
    const link = this.#state.links[at];
    const place = link[side].indexOf(id);
    if (place === 0) return;
    const other = opposite(side);
    const length = (of: PlainSide, ids: readonly number[]) =>
      this.#state[of]
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
      ...byHand([], []),
      [side]: start ? link[side].slice(0, place) : link[side].slice(place),
      [other]: start ? link[other].slice(0, cut) : link[other].slice(cut),
    });
    this.#state.links.splice(at, 1, half(true), half(false));
    this.order();
  }

  /** Into the link above or below, with the rows of its link that touch it on that side. */
  move(side: PlainSide, id: number, up: boolean): void {
    const { links } = this.#state;
    const at = this.of(side, id);
    const link = links[at];
    const towards = (row: number) => (up ? row - 1 : row + 1);
    const moved = [];
    let row = this.#row(side, id);
    for (; link[side].includes(this.#state[side][row]?.id); row = towards(row))
      moved.push(this.#state[side][row].id);
    const partners = link[opposite(side)].map((one) => this.#row(opposite(side), one));
    const partnerRow =
      partners.length === 0 ? -1 : towards(up ? Math.min(...partners) : Math.max(...partners));
    const near = [this.#linkAt(side, row), this.#linkAt(opposite(side), partnerRow)].filter(
      (one): one is number => one !== undefined && one !== at,
    );
    const beside = towards(at);
    const to = this.#areAlone(at, beside)
      ? beside
      : (near.toSorted((one, two) => Math.abs(one - at) - Math.abs(two - at))[0] ?? beside);
    if (links[to]) this.attach(side, moved, to);
  }

  swap(side: PlainSide, at: number): void {
    const { links } = this.#state;
    const one = links[at];
    const after = one[side].length > 0 ? this.#below(side, one) : links.slice(at + 1);
    const other = after.find(({ source, target }) => source.length > 0 && target.length > 0);
    if (!other) return;
    [one.target, other.target] = [other.target, one.target];
    touch(one);
    touch(other);
    this.#settle();
  }

  insertEmpty(side: PlainSide, id: number): void {
    const { links } = this.#state;
    const first = links[this.of(side, id)];
    const partners = opposite(side);
    if (first[partners].length === 0) return;
    const chain = [first];
    for (const next of this.#below(side, first)) {
      if (this.#isWall(side, chain[chain.length - 1], next)) break;
      chain.push(next);
      if (next[partners].length === 0) break;
    }
    const carried = chain.map((link) => link[partners]);
    for (const [index, link] of chain.entries()) {
      link[partners] = carried[index - 1] ?? [];
      touch(link);
    }
    const left = carried[carried.length - 1];
    const end = chain[chain.length - 1];
    if (left.length > 0) links.splice(links.indexOf(end) + 1, 0, { ...byHand([], []), [partners]: left });
    this.order();
  }

  closeUp(side: PlainSide, id: number): void {
    const { links } = this.#state;
    const partners = opposite(side);
    let link = links[this.of(side, id)];
    if (link[partners].length > 0) return;
    for (;;) {
      const below = links[links.indexOf(link) + 1];
      const isLonely = below && below[side].length === 0;
      const from = isLonely ? below : this.#below(side, link)[0];
      if (!from || from.pinned || from[partners].length === 0) break;
      link[partners] = from[partners];
      from[partners] = [];
      touch(link);
      if (isLonely) break;
      touch(from);
      link = from;
    }
    this.#settle();
  }

  /** Both as one, made by hand. */
  together(one: PlainLink, other: PlainLink): PlainLink {
    return byHand(
      this.#sorted('source', [...one.source, ...other.source]),
      this.#sorted('target', [...one.target, ...other.target]),
    );
  }

  /** Whether the links before it, and those up to it, hold the first rows of each side and no others. */
  isAlone(at: number): boolean {
    return this.#isCut(at) && this.#isCut(at + 1);
  }

  /** Puts the links in order: row after row, each the shortest that uses both sides up to a cut. */
  order(): void {
    const left = [...this.#state.links];
    const ordered: PlainLink[] = [];
    const used = { source: 0, target: 0 };
    while (left.length > 0) {
      const row = this.#nextRow(left, used);
      for (const link of row) {
        ordered.push(link);
        left.splice(left.indexOf(link), 1);
        for (const side of SIDES) used[side] += link[side].length;
      }
    }
    this.#state.links.splice(0, Infinity, ...ordered);
  }

  #nextRow(left: readonly PlainLink[], used: Record<PlainSide, number>): readonly PlainLink[] {
    const due = SIDES.map((side) =>
      left.find((link) => link[side].some((id) => this.#row(side, id) === used[side])),
    );
    const rows = due.filter((link) => link !== undefined).map((link) => this.#closed(left, link));
    const lonely = rows
      .filter((row) => SIDES.some((side) => row.every((link) => link[side].length === 0)))
      .toSorted((one, other) => firstIn(left, one) - firstIn(left, other));
    return this.#hung(lonely[0] ?? rows[0]);
  }

  /** With the link all that have a row before the furthest of them on either side. */
  #closed(left: readonly PlainLink[], start: PlainLink): readonly PlainLink[] {
    const row = new Set([start]);
    for (let size = 0; size < row.size;) {
      size = row.size;
      for (const side of SIDES) {
        const furthest = Math.max(...[...row].flatMap((link) => link[side].map((id) => this.#row(side, id))));
        for (const link of left) if (link[side].some((id) => this.#row(side, id) < furthest)) row.add(link);
      }
    }
    return [...row];
  }

  /** Those with source rows by their first; each other one right behind what holds the target row before its first. */
  #hung(row: readonly PlainLink[]): readonly PlainLink[] {
    const first = (side: PlainSide, link: PlainLink) => this.#row(side, link[side][0]);
    const by = (side: PlainSide) => (one: PlainLink, other: PlainLink) =>
      first(side, one) - first(side, other);
    const alone = row.filter(({ source }) => source.length === 0).toSorted(by('target'));
    const linked = row.filter(({ source }) => source.length > 0).toSorted(by('source'));
    const holder = (link: PlainLink) =>
      row.find(({ target }) => target.some((id) => this.#row('target', id) === first('target', link) - 1));
    const withHanging = (link: PlainLink): PlainLink[] => [
      link,
      ...alone.filter((one) => holder(one) === link).flatMap(withHanging),
    ];
    const leading = alone.filter((one) => holder(one) === undefined);
    return [...leading, ...linked].flatMap(withHanging);
  }

  #isCut(at: number): boolean {
    const before = this.#state.links.slice(0, at);
    return SIDES.every((side) => {
      const rows = before.flatMap((link) => link[side].map((id) => this.#row(side, id)));
      return rows.every((row) => row < rows.length);
    });
  }

  #areAlone(at: number, other: number): boolean {
    return this.#state.links[other] !== undefined && this.isAlone(at) && this.isAlone(other);
  }

  /** The links that have rows of the side and begin there after this one, in that order. */
  #below(side: PlainSide, link: PlainLink): readonly PlainLink[] {
    const first = (one: PlainLink) => this.#row(side, one[side][0]);
    return this.#state.links
      .filter((one) => one[side].length > 0 && first(one) > first(link))
      .toSorted((one, other) => first(one) - first(other));
  }

  #isWall(side: PlainSide, link: PlainLink, next: PlainLink): boolean {
    const { links } = this.#state;
    const after = links.slice(links.indexOf(link) + 1);
    const end = after.findIndex((one) => one[side].length > 0);
    const between = end < 0 ? after : after.slice(0, end);
    return next.pinned || between.some(({ pinned }) => pinned);
  }

  #linkAt(side: PlainSide, row: number): number | undefined {
    const id = this.#state[side][row]?.id;
    return id === undefined ? undefined : this.of(side, id);
  }

  #row(side: PlainSide, id: number): number {
    return this.#state[side].findIndex((row) => row.id === id);
  }

  #sorted(side: PlainSide, ids: readonly number[]): number[] {
    return ids.toSorted((one, other) => this.#row(side, one) - this.#row(side, other));
  }

  /** The rows leave their links. */
  #take(ids: readonly number[]): void {
    for (const link of this.#state.links) {
      for (const side of SIDES) {
        const kept = link[side].filter((id) => !ids.includes(id));
        if (kept.length < link[side].length) touch(link);
        link[side] = kept;
      }
    }
  }

  #settle(): void {
    const { links } = this.#state;
    const full = links.filter(({ source, target }) => source.length + target.length > 0);
    links.splice(0, Infinity, ...full);
    this.order();
  }
}

function byHand(source: number[], target: number[]): PlainLink {
  return { source, target, sure: 1, pinned: false };
}

function firstIn(list: readonly PlainLink[], some: readonly PlainLink[]): number {
  return Math.min(...some.map((link) => list.indexOf(link)));
}

function touch(link: PlainLink): void {
  link.sure = 1;
  link.pinned = false;
}

function opposite(side: PlainSide): PlainSide {
  return side === 'source' ? 'target' : 'source';
}

function sameRows(one: PlainLink, other: PlainLink): boolean {
  return SIDES.every((side) => one[side].join() === other[side].join());
}
