import { existsSync, readFileSync } from 'node:fs';
import { foldText } from '../../../shared/text/fold.ts';

const FOLDER = new URL('../../../../shared/data/names/', import.meta.url);
const PERSONS = new URL('persons_pairs.tsv', FOLDER);

/** Whether the data stands beside the repository. */
export const hasPersons = existsSync(PERSONS);

/** `a` and `b`, one name or two; kept in one fold with every other pair of `group`. */
export interface NamePair {
  readonly left: string;
  readonly right: string;
  readonly same: boolean;
  readonly kind: 'spellings' | 'look-alikes' | 'random';
  readonly group: string;
}

/** Rows of a tab-separated file with a header line. */
export function rowsOf(file: string): Record<string, string>[] {
  const [header, ...lines] = readFileSync(new URL(file, FOLDER), 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
}

/** A fixed sequence of numbers from 0 up to 1 (mulberry32): the bench says the same every time. */
export function sequence(seed = 20_261_123): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Persons {
  readonly pairs: readonly NamePair[];
  /** Every spelling and its group; groups that share a spelling are one. */
  readonly forms: readonly (readonly [form: string, group: string])[];
}

export function persons(): Persons {
  const parents = new Map<string, string>();
  const root = (group: string): string => {
    const parent = parents.get(group);
    return parent === undefined ? group : root(parent);
  };
  const groupOf = new Map<string, string>();
  const forms = new Map<string, string>();
  const list = rowsOf('persons_pairs.tsv');
  for (const { group, a, b, same } of list) {
    if (same !== '1') continue;
    for (const form of [a, b]) {
      const folded = foldText(form);
      const known = groupOf.get(folded);
      if (known !== undefined && root(known) !== root(group)) parents.set(root(known), root(group));
      groupOf.set(folded, group);
      forms.set(form, group);
    }
  }
  return {
    pairs: list.map(({ group, a, b, same }) => ({
      left: a,
      right: b,
      same: same === '1',
      kind: same === '1' ? 'spellings' : 'look-alikes',
      group: root(group),
    })),
    forms: [...forms].map(([form, group]) => [form, root(group)]),
  };
}

/** Pairs of spellings of different groups. */
export function randomPairs({ forms }: Persons, count: number): NamePair[] {
  const random = sequence();
  const pairs: NamePair[] = [];
  while (pairs.length < count) {
    const [left, group] = forms[Math.floor(random() * forms.length)];
    const [right, other] = forms[Math.floor(random() * forms.length)];
    if (group !== other) pairs.push({ left, right, same: false, kind: 'random', group });
  }
  return pairs;
}

/** One of `folds` parts, the same for every pair of a group. */
export function foldOf(group: string, folds: number): number {
  let hash = 7;
  for (const letter of group) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) % folds;
}
