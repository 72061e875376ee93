import type { TrainingBead } from './cooccurrence.ts';
import type { FoldedLexicon } from './evidence.ts';
import type { Lexicon, LexiconPair, Trust } from './lexicon.ts';
import { TRUST_CLASSES, firstTrust, trustClass } from './lexicon.ts';
import type { SideText } from './side-text.ts';

/** Tokens that count as much as the first guess. */
const PRIOR_TOKENS = 10;
/** Beads looked at, at most: the figures settle long before. */
const MOST_BEADS = 4000;
/** Tokens of both texts in them, likewise. */
const MOST_TOKENS = 400_000;

/**
 * How far to trust the lexicon, by class of key: the share of the tokens in beads that it explains better than chance
 * (one step of expectation and maximisation for the mixture weight). O(tokens of the beads looked at).
 */
export function estimateTrust(
  source: SideText,
  target: SideText,
  beads: readonly TrainingBead[],
  folded: FoldedLexicon,
): Trust {
  const first = firstTrust();
  const tokens = beads.reduce(
    (sum, bead) =>
      sum +
      (source.starts[bead.toSource] - source.starts[bead.fromSource]) +
      (target.starts[bead.toTarget] - target.starts[bead.fromTarget]),
    0,
  );
  const step = Math.max(1, beads.length / MOST_BEADS, tokens / MOST_TOKENS);
  const chosen: TrainingBead[] = [];
  for (let at = 0; at < beads.length; at += step) chosen.push(beads[Math.floor(at)]);
  return {
    forward: oneDirection(
      source,
      target,
      chosen.map(sidesOf),
      (unit) => folded.lexicons[folded.sourceFold[unit]].forward,
      first.forward,
    ),
    reverse: oneDirection(
      target,
      source,
      chosen.map((bead) => sidesOf(bead).toReversed()),
      (unit) => folded.lexicons[folded.targetFold[unit]].reverse,
      first.reverse,
    ),
  };
}

type Range = readonly [from: number, to: number];

function sidesOf(bead: TrainingBead): Range[] {
  return [
    [bead.fromSource, bead.toSource],
    [bead.fromTarget, bead.toTarget],
  ];
}

function oneDirection(
  from: SideText,
  to: SideText,
  beads: readonly (readonly Range[])[],
  lexiconOf: (unit: number) => Lexicon,
  first: Float64Array,
): Float64Array {
  const explained = Float64Array.from(first, (trust) => trust * PRIOR_TOKENS);
  const seen = new Float64Array(TRUST_CLASSES).fill(PRIOR_TOKENS);
  const sums = new Float64Array(to.vocabulary.keys.length);
  const { kinds, frequencies } = to.vocabulary;
  for (const [[fromStart, fromEnd], [toStart, toEnd]] of beads) {
    const { starts, partners, gains, trust } = lexiconOf(fromStart);
    const length = from.starts[fromEnd] - from.starts[fromStart];
    const entries = (visit: (entry: number) => void): void => {
      for (let at = from.starts[fromStart]; at < from.starts[fromEnd]; at++) {
        for (let entry = starts[from.tokens[at]]; entry < starts[from.tokens[at] + 1]; entry++) visit(entry);
      }
    };
    entries((entry) => (sums[partners[entry]] += gains[entry]));
    for (let at = to.starts[toStart]; at < to.starts[toEnd]; at++) {
      const key = to.tokens[at];
      const belief = trust[key];
      if (belief === 0) continue;
      const gain = (belief * sums[key]) / Math.max(1, length);
      const group = trustClass(kinds[key], frequencies[key]);
      seen[group] += 1;
      explained[group] += gain / (1 - belief + gain);
    }
    entries((entry) => (sums[partners[entry]] = 0));
  }
  return explained.map((share, group) => Math.min(0.95, Math.max(0.05, share / seen[group])));
}

/** The same lexicons, trusted otherwise. */
export function withTrust(
  source: SideText,
  target: SideText,
  folded: FoldedLexicon,
  trust: Trust,
): FoldedLexicon {
  return {
    ...folded,
    lexicons: folded.lexicons.map(({ forward, reverse }): LexiconPair => ({
      forward: { ...forward, trust: trusts(target, forward.trust, trust.forward) },
      reverse: { ...reverse, trust: trusts(source, reverse.trust, trust.reverse) },
    })),
  };
}

function trusts(side: SideText, before: Float32Array, byClass: Float64Array): Float32Array {
  const { kinds, frequencies } = side.vocabulary;
  return before.map((trust, key) => (trust === 0 ? 0 : byClass[trustClass(kinds[key], frequencies[key])]));
}
