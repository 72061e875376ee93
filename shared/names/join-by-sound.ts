import type { Bundle } from './bundle.ts';
import type { HeardWord } from './sound-alike.ts';
import { hear, soundAlike } from './sound-alike.ts';
import type { Word } from './words.ts';

/** Names with the same consonants beyond this many are compared only with the most frequent ones. */
const MOST_ALIKE = 60;

/** A name as it sounds: its words, the small ones and initials left out. */
interface HeardName {
  readonly bundle: Bundle;
  readonly words: readonly HeardWord[];
  readonly segments: ReadonlySet<number>;
}

/** Folded words of the texts that say something about names. */
export interface OtherWords {
  /** With a capital in the source: two names that it tells apart are two. */
  readonly inSource: ReadonlySet<string>;
  /** Without a capital in the target. */
  readonly small: ReadonlySet<string>;
}

/**
 * The bundles, those together that one name in several romanisations explains. Every two of a group sound alike, so that
 * no chain leads from one name to another; names that the source text tells apart, or that stand in one sentence together,
 * stay apart.
 */
export function joinedBySound(bundles: readonly Bundle[], { inSource, small }: OtherWords): Bundle[][] {
  const groups = new Map<Bundle, HeardName[]>();
  for (const bucket of buckets(bundles, small).values()) {
    const members = [...bucket].sort(
      (left, right) => right.bundle.mentions.length - left.bundle.mentions.length,
    );
    const clusters: HeardName[][] = [];
    for (const name of members) {
      const home = clusters
        .slice(0, MOST_ALIKE)
        .find(
          (cluster) =>
            cluster.length < MOST_ALIKE && cluster.every((other) => oneName(name, other, inSource)),
        );
      if (home) home.push(name);
      else clusters.push([name]);
    }
    for (const cluster of clusters) for (const name of cluster) groups.set(name.bundle, cluster);
  }
  const done = new Set<Bundle>();
  const joined: Bundle[][] = [];
  for (const bundle of bundles) {
    if (done.has(bundle)) continue;
    const cluster = groups.get(bundle)?.map((name) => name.bundle) ?? [bundle];
    for (const member of cluster) done.add(member);
    joined.push(cluster);
  }
  return joined;
}

function buckets(bundles: readonly Bundle[], small: ReadonlySet<string>): Map<string, HeardName[]> {
  const found = new Map<string, HeardName[]>();
  for (const bundle of bundles) {
    // A word that the text also writes small is no name in itself: Major, Mayor.
    if (bundle.region !== null || small.has(bundle.name)) continue;
    const words = heardWords(bundle);
    if (!words) continue;
    const key = words.map((word) => word.skeleton).join(' ');
    const list = found.get(key) ?? [];
    found.set(key, list);
    list.push({ bundle, words, segments: new Set(bundle.mentions.map((mention) => mention.segment)) });
  }
  return found;
}

/** Null where no word of the name is long enough to be heard, or where one is an abbreviation. */
function heardWords(bundle: Bundle): HeardWord[] | null {
  const { words } = bundle.mentions[0];
  if (words.some((word) => word.text === word.text.toUpperCase())) return null;
  const heard = words.map((word) => hear(word.text));
  if (heard.every((word) => word === null)) return null;
  // A short word has to be the same letter for letter.
  return heard.map(
    (word, at) => word ?? { folded: words[at].folded, sounds: [], skeleton: words[at].folded },
  );
}

function oneName(left: HeardName, right: HeardName, inSource: ReadonlySet<string>): boolean {
  if (left.words.length !== right.words.length) return false;
  if (left.words.every((word, at) => inSource.has(word.folded) && inSource.has(right.words[at].folded)))
    return false;
  if (
    !left.words.every(
      (word, at) => word.folded === right.words[at].folded || soundAlike(word, right.words[at]),
    )
  ) {
    return false;
  }
  const [fewer, more] = left.segments.size < right.segments.size ? [left, right] : [right, left];
  for (const segment of fewer.segments) if (more.segments.has(segment)) return false;
  return true;
}

/** Whether a word sounds like one of a set of folded words. The set is read once. */
export function soundFinder(): (word: Word, others: ReadonlySet<string>) => boolean {
  const read = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, readonly HeardWord[]>>();
  return (word, others) => {
    const heard = word.text === word.text.toUpperCase() ? null : hear(word.text);
    if (!heard) return false;
    const index = read.get(others) ?? indexed(others);
    read.set(others, index);
    return (index.get(heard.skeleton) ?? []).some((other) => soundAlike(heard, other));
  };
}

function indexed(words: ReadonlySet<string>): Map<string, HeardWord[]> {
  const index = new Map<string, HeardWord[]>();
  for (const word of words) {
    const heard = hear(word);
    if (!heard) continue;
    const list = index.get(heard.skeleton) ?? [];
    index.set(heard.skeleton, list);
    if (list.length < MOST_ALIKE) list.push(heard);
  }
  return index;
}
