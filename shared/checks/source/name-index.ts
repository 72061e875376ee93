import type { Place } from '../place.ts';
import { fateOf } from './carried-name.ts';
import { groupNoteOf } from './group-note.ts';
import { Members } from './members.ts';

/** A name that the translation has nearly everywhere but here. */
export interface LackingName {
  readonly name: string;
  /** Two places that have it, by id. */
  readonly others: readonly Place[];
}

interface NameGroup {
  readonly carried: Members;
  readonly changed: Members;
  readonly lacking: Members;
}

/** So many places must have the name, and at most this share of all may lack it, and no more places than this. */
const LEAST_CARRIED = 3;
const MOST_SHARE = 0.25;
const MOST_LACKING = 8;

/** The names of the source, and where the translation carries them. O(names) a place; a name met once costs one look-up. */
export class NameIndex {
  /** A lone place is not judged yet. */
  readonly #groups = new Map<string, Place | NameGroup>();

  add(place: Place): void {
    for (const name of namesOf(place)) {
      const group = this.#groups.get(name);
      if (!group) this.#groups.set(name, place);
      else if (isGroup(group)) put(group, name, place);
      else {
        const made = { carried: new Members(), changed: new Members(), lacking: new Members() };
        put(made, name, group);
        put(made, name, place);
        this.#groups.set(name, made);
      }
    }
  }

  delete(place: Place): void {
    for (const name of namesOf(place)) {
      const group = this.#groups.get(name);
      if (!group) continue;
      if (!isGroup(group)) {
        if (group === place) this.#groups.delete(name);
        continue;
      }
      for (const members of [group.carried, group.changed, group.lacking]) members.delete(place);
      if (sizeOf(group) === 0) this.#groups.delete(name);
    }
  }

  /** The places that lack one of the names of this place: few, or none. */
  *lackingWith(place: Place): Generator<Place, void, undefined> {
    for (const name of namesOf(place)) {
      const group = this.#groups.get(name);
      if (group && isGroup(group) && isJudged(group)) yield* group.lacking;
    }
  }

  /** The names that this place lacks. */
  at(place: Place): LackingName[] {
    const found: LackingName[] = [];
    for (const name of namesOf(place)) {
      const group = this.#groups.get(name);
      if (group && isGroup(group) && group.lacking.has(place) && isJudged(group))
        found.push({ name, others: group.carried.first });
    }
    return found;
  }
}

function isGroup(entry: Place | NameGroup): entry is NameGroup {
  return 'carried' in entry;
}

function put(group: NameGroup, name: string, place: Place): void {
  group[fateOf(name, place.segment.text)].add(place);
}

function sizeOf({ carried, changed, lacking }: NameGroup): number {
  return carried.size + changed.size + lacking.size;
}

function isJudged(group: NameGroup): boolean {
  const { carried, lacking } = group;
  return (
    lacking.size > 0 &&
    lacking.size <= MOST_LACKING &&
    carried.size >= LEAST_CARRIED &&
    lacking.size <= MOST_SHARE * sizeOf(group)
  );
}

const NO_NAMES: readonly string[] = [];

/** Names of the source where one segment stands for all of it. */
function namesOf(place: Place): readonly string[] {
  if (place.bead.target.length !== 1 || place.source.length === 0) return NO_NAMES;
  return groupNoteOf(place).names;
}
