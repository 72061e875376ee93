import { foldWord } from '../../text/fold.ts';
import type { Bundle } from './bundle.ts';
import { isFullName } from './admitted.ts';
import type { Link } from './link.ts';
import type { SoundPair } from './sounding.ts';

/** More names than this under one source name say that the source name is a common word. */
const MOST_OF_ONE_SOURCE = 8;

/** What the source says of two bundles (by index). */
export interface SourceSays {
  readonly keyOf: (bundle: number) => number | null;
  /** Whether the source's words tell them apart letter by letter. */
  readonly tellsApart: (left: Bundle, right: Bundle) => boolean;
}

/**
 * Names that sound alike: sure, unless they stand in one sentence together or the source has two names for them; likely ones
 * become sure where the source has one name for both.
 */
export function soundLinks(
  bundles: readonly Bundle[],
  pairs: readonly SoundPair[],
  source: SourceSays,
): Link[] {
  const segments = new Map<number, ReadonlySet<number>>();
  const segmentsOf = (at: number): ReadonlySet<number> => {
    let known = segments.get(at);
    if (!known) {
      known = new Set(
        bundles[at].spellings.flatMap(({ mentions }) => mentions.map(({ segment }) => segment)),
      );
      segments.set(at, known);
    }
    return known;
  };
  return pairs.flatMap(({ left, right, grade }): Link[] => {
    const [one, other] = [bundles[left], bundles[right]];
    if (source.tellsApart(one, other)) return [];
    const [first, second] = [source.keyOf(left), source.keyOf(right)];
    if (first !== null && first === second) {
      return [{ left, right, grade: 'sure', evidence: grade === 'sure' ? 'sounds-alike' : 'same-source' }];
    }
    if (first !== null && second !== null) return [{ left, right, grade: 'maybe', evidence: 'sounds-alike' }];
    if (intersect(segmentsOf(left), segmentsOf(right))) return [];
    // What a list knows is taken for another name only where more than the sound says so.
    const listed = one.thing !== null || other.thing !== null;
    return [{ left, right, grade: listed ? 'maybe' : grade, evidence: 'sounds-alike' }];
  });
}

function intersect(left: ReadonlySet<number>, right: ReadonlySet<number>): boolean {
  const [fewer, more] = left.size < right.size ? [left, right] : [right, left];
  for (const one of fewer) if (more.has(one)) return true;
  return false;
}

/** A full name and the bare family name that several persons bear: which one is meant is for the editor to say. */
export function surnameLinks(bundles: readonly Bundle[]): Link[] {
  const single = new Map<string, number>();
  bundles.forEach(({ thing, words, name }, at) => {
    if (thing === null && words.length === 1) single.set(name, at);
  });
  return bundles.flatMap(({ spellings, words }, at): Link[] => {
    const bare = words.length > 1 ? single.get(words[words.length - 1].folded) : undefined;
    if (bare === undefined || !isFullName(spellings[0].mentions[0])) return [];
    return [{ left: Math.min(at, bare), right: Math.max(at, bare), grade: 'maybe', evidence: 'surname-of' }];
  });
}

/** Different words that stand for one name of the source. */
export function sourceLinks(bundles: readonly Bundle[], keyOf: (bundle: number) => number | null): Link[] {
  const byKey = new Map<number, number[]>();
  bundles.forEach((_, at) => {
    const key = keyOf(at);
    if (key === null) return;
    const list = byKey.get(key) ?? [];
    byKey.set(key, list);
    list.push(at);
  });
  const links: Link[] = [];
  for (const list of byKey.values()) {
    if (list.length > MOST_OF_ONE_SOURCE) continue;
    list.forEach((right, rank) => {
      for (const left of list.slice(0, rank))
        links.push({ left, right, grade: 'maybe', evidence: 'same-source' });
    });
  }
  return links;
}

/** What the editor said to be one name. All of a set are linked with each other, over sets that share a spelling as well. */
export function decidedLinks(bundles: readonly Bundle[], together: readonly (readonly string[])[]): Link[] {
  if (together.length === 0) return [];
  const holders = new Map<string, number>();
  bundles.forEach(({ spellings }, at) => {
    for (const { form } of spellings) {
      const folded = foldWord(form);
      if (!holders.has(folded)) holders.set(folded, at);
    }
  });
  const sets = new Map<string, Set<string>>();
  for (const forms of together) {
    const merged = new Set(forms.flatMap((form) => [form, ...(sets.get(form) ?? [])]));
    for (const form of merged) sets.set(form, merged);
  }
  return [...new Set(sets.values())].flatMap((set) => {
    const held = [...new Set([...set].flatMap((form) => holders.get(form) ?? []))].sort(
      (left, right) => left - right,
    );
    return held.flatMap((right, rank) =>
      held.slice(0, rank).map((left): Link => ({ left, right, grade: 'sure', evidence: 'decided' })),
    );
  });
}
