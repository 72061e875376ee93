import type { Bitext } from '../../bitext/bitext.ts';
import { beadIndexOf } from '../../bitext/bitext.ts';
import type { SourceName } from '../name-group.ts';
import type { Bundle } from './bundle.ts';
import type { Candidate } from './candidate.ts';
import { soundsSure } from './sounding.ts';
import type { Word } from './words.ts';

/** Co-occurrence counts as association from here on: twice what they share by what both have (Dice). */
const FLOOR = 0.5;
/** Beads with more names than this are lists or tables: what stands beside what says nothing there. */
const MOST_IN_BEAD = 24;

/** A name of the source, all its spellings together. */
interface SourceKey {
  readonly thing: string | null;
  readonly words: readonly Word[];
  readonly forms: readonly string[];
}

/** What the bundles (by index) are called in the aligned source sentences. */
export interface SourceNames {
  /** The source's name for a bundle, by a number that stands for it; null where none is sure. */
  readonly keyOf: (bundle: number) => number | null;
  /** The forms that stand in the beads of several bundles together, most frequent first. */
  readonly formsOf: (bundles: readonly number[]) => SourceName[];
}

/**
 * The names of the source that stand for the names of the target. In each bead, names that are alike (the same thing, the same
 * letters, the same sounds) belong together; then, over all beads, those among the rest that keep turning up together (Dice
 * coefficient, as in Smadja, McKeown & Hatzivassiloglou 1996). Linear in mentions, and in names times names within a bead.
 */
export function sourceNames(
  bitext: Bitext,
  bundles: readonly Bundle[],
  sourceCandidates: readonly Candidate[],
): SourceNames {
  const { keys, inBead: sourceInBead } = sourceKeys(bitext, sourceCandidates);
  const beadOf = beadIndexOf(bitext);
  const targetInBead = new Map<number, Set<number>>();
  bundles.forEach((bundle, at) => {
    for (const spelling of bundle.spellings)
      for (const { segment } of spelling.mentions) {
        const bead = beadOf.get(segment);
        if (bead !== undefined && sourceInBead.has(bead)) addTo(targetInBead, bead, at);
      }
  });

  const alike = new Map<number, boolean>();
  const areAlike = (target: number, source: number): boolean => {
    const pair = target * keys.length + source;
    let known = alike.get(pair);
    if (known === undefined) {
      known = looksAlike(bundles[target], keys[source]);
      alike.set(pair, known);
    }
    return known;
  };
  const linked = new Counts();
  const together = new Counts();
  const restOfTarget = new Map<number, number>();
  const restOfSource = new Map<number, number>();
  for (const [bead, targets] of targetInBead) {
    const sources = sourceInBead.get(bead) ?? new Map<number, string>();
    if (targets.size > MOST_IN_BEAD || sources.size > MOST_IN_BEAD) continue;
    const free = new Set(sources.keys());
    const rest: number[] = [];
    for (const target of targets) {
      const source = [...sources.keys()].find((one) => areAlike(target, one));
      if (source === undefined) rest.push(target);
      else {
        free.delete(source);
        linked.add(target, source);
      }
    }
    for (const source of free) restOfSource.set(source, (restOfSource.get(source) ?? 0) + 1);
    for (const target of rest) {
      restOfTarget.set(target, (restOfTarget.get(target) ?? 0) + 1);
      for (const source of free) together.add(target, source);
    }
  }
  for (const [target, counts] of together.entries()) {
    let best: number | null = null;
    let bestDice = 0;
    let rivals = 0;
    for (const [source, count] of counts) {
      const dice = (2 * count) / ((restOfTarget.get(target) ?? 0) + (restOfSource.get(source) ?? 0));
      if (dice > bestDice) [best, bestDice, rivals] = [source, dice, 0];
      else if (dice === bestDice) rivals++;
    }
    if (best !== null && bestDice >= FLOOR && rivals === 0) linked.add(target, best, counts.get(best));
  }
  return {
    keyOf: (bundle) => linked.most(bundle),
    formsOf: (group) => {
      const wanted = new Set(group.flatMap((at) => linked.most(at) ?? []));
      const beads = new Set<number>();
      const counts = new Map<string, number>();
      for (const at of group) {
        for (const { mentions } of bundles[at].spellings) {
          for (const { segment } of mentions) {
            const bead = beadOf.get(segment);
            if (bead === undefined || beads.has(bead)) continue;
            beads.add(bead);
            for (const [source, form] of sourceInBead.get(bead) ?? [])
              if (wanted.has(source)) counts.set(form, (counts.get(form) ?? 0) + 1);
          }
        }
      }
      return [...counts]
        .map(([form, count]) => ({ form, count }))
        .sort((left, right) => right.count - left.count);
    },
  };
}

/** The source's names by number, and for each bead (by index) those that stand in it, with the form. */
function sourceKeys(
  bitext: Bitext,
  candidates: readonly Candidate[],
): { keys: SourceKey[]; inBead: Map<number, Map<number, string>> } {
  const beadOf = beadIndexOf(bitext);
  const numbers = new Map<string, number>();
  const keys: { thing: string | null; words: readonly Word[]; forms: string[] }[] = [];
  const inBead = new Map<number, Map<number, string>>();
  for (const { thing, key, words, text, segment } of candidates) {
    const name = thing?.id ?? key;
    let number = numbers.get(name);
    if (number === undefined) {
      number = keys.length;
      numbers.set(name, number);
      keys.push({ thing: thing?.id ?? null, words, forms: [] });
    }
    if (!keys[number].forms.includes(text)) keys[number].forms.push(text);
    const bead = beadOf.get(segment);
    if (bead === undefined) continue;
    const names = inBead.get(bead);
    if (names === undefined) inBead.set(bead, new Map([[number, text]]));
    else if (!names.has(number)) names.set(number, text);
  }
  return { keys, inBead };
}

function looksAlike(bundle: Bundle, source: SourceKey): boolean {
  if (bundle.thing !== null && source.thing !== null) return bundle.thing.id === source.thing;
  if (bundle.words.length !== source.words.length) return false;
  return bundle.words.every((word, at) => {
    const other = source.words[at];
    return word.folded === other.folded || soundsSure(word, other);
  });
}

function addTo(sets: Map<number, Set<number>>, key: number, value: number): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

/** How often what goes with what. */
class Counts {
  private readonly counts = new Map<number, Map<number, number>>();

  add(left: number, right: number, times = 1): void {
    const row = this.counts.get(left) ?? new Map<number, number>();
    this.counts.set(left, row);
    row.set(right, (row.get(right) ?? 0) + times);
  }

  entries(): Iterable<[number, Map<number, number>]> {
    return this.counts;
  }

  /** What goes with it most often; null where two do equally, or nothing does. */
  most(left: number): number | null {
    let best: number | null = null;
    let most = 0;
    let tied = false;
    for (const [right, count] of this.counts.get(left) ?? []) {
      if (count > most) [best, most, tied] = [right, count, false];
      else if (count === most) tied = true;
    }
    return tied ? null : best;
  }
}
