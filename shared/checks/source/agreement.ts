import type { Place } from '../place.ts';
import { Members } from './members.ts';

/** What the others of a group have in common that one of it has not. */
export interface Disagreement {
  /** One or two of the others, by id. */
  readonly others: readonly Place[];
  /** False where there are only two in all, so that nothing says which is right. */
  readonly isMajority: boolean;
}

/** More outliers than this are a choice between two ways, not a slip. */
const MOST_OUTLIERS = 12;

/**
 * Groups places by a key, and within a group by what each has for it; tells which stand alone against the rest: those outside a
 * majority of two thirds, where there are three or more, or the later made of two. O(1) a place, whatever the size of its group.
 */
export class Agreement {
  /** A lone place stands for its group. */
  readonly #groups = new Map<number, Place | Map<number, Members>>();
  readonly #variantOf: (place: Place) => number;

  constructor(variantOf: (place: Place) => number) {
    this.#variantOf = variantOf;
  }

  add(key: number, place: Place): void {
    const group = this.#groups.get(key);
    if (!group) this.#groups.set(key, place);
    else if (group instanceof Map) this.#put(group, place);
    else {
      const made = new Map<number, Members>();
      this.#put(made, group);
      this.#put(made, place);
      this.#groups.set(key, made);
    }
  }

  delete(key: number, place: Place): void {
    const group = this.#groups.get(key);
    if (group === place) this.#groups.delete(key);
    if (!(group instanceof Map)) return;
    const variant = this.#variantOf(place);
    const members = group.get(variant);
    members?.delete(place);
    if (members?.size === 0) group.delete(variant);
    if (group.size === 0) this.#groups.delete(key);
  }

  /** The places of that group that stand alone: few, or none. */
  outliers(key: number): readonly Place[] {
    const judged = this.#judge(key);
    return judged ? judged.outliers.flatMap((members) => [...members]) : NO_PLACES;
  }

  /** Null where the place agrees with its group, or nothing can be said. */
  at(key: number, place: Place): Disagreement | null {
    const judged = this.#judge(key);
    if (!judged?.outliers.some((members) => members.has(place))) return null;
    return { others: judged.rest.first, isMajority: judged.rest.size > 1 };
  }

  #put(group: Map<number, Members>, place: Place): void {
    const variant = this.#variantOf(place);
    let members = group.get(variant);
    if (!members) {
      members = new Members();
      group.set(variant, members);
    }
    members.add(place);
  }

  #judge(key: number): { readonly rest: Members; readonly outliers: readonly Members[] } | null {
    const group = this.#groups.get(key);
    if (!(group instanceof Map) || group.size < 2 || group.size > MOST_OUTLIERS + 1) return null;
    let rest: Members | null = null;
    let count = 0;
    for (const members of group.values()) {
      count += members.size;
      if (!rest || members.size > rest.size || (members.size === rest.size && isEarlier(members, rest)))
        rest = members;
    }
    if (!rest || (count > 2 && rest.size * 3 < count * 2) || count - rest.size > MOST_OUTLIERS) return null;
    const outliers = [...group.values()].filter((members) => members !== rest);
    return { rest, outliers };
  }
}

const NO_PLACES: readonly Place[] = [];

function isEarlier(left: Members, right: Members): boolean {
  return (left.first[0]?.segment.id ?? 0) < (right.first[0]?.segment.id ?? 0);
}
