import type { PairTable } from './pair-table.ts';
import type { SideText } from './side-text.ts';

/** A bead to learn from: units `fromSource` to `toSource - 1` of the source, and so on. */
export interface TrainingBead {
  readonly fromSource: number;
  readonly toSource: number;
  readonly fromTarget: number;
  readonly toTarget: number;
}

/** Which keys met in beads, and where: what the training runs over. */
export interface Cooccurrences {
  /** All pairs worth counting: met more often than chance has it, or known before. Weights are those known before. */
  readonly table: PairTable;
  /** Source key of each pair. */
  readonly owners: Int32Array;
  /** Beads in which each pair met. */
  readonly together: Float32Array;
  /** Sums of the known weights of each key. */
  readonly priorBySource: Float64Array;
  readonly priorByTarget: Float64Array;
  /** Occurrences of each key in the beads. */
  readonly sourceCount: Float64Array;
  readonly targetCount: Float64Array;
  /** Every meeting of two tokens: its pair, and the places of both tokens in the lists below. */
  readonly pairs: Int32Array;
  readonly sourceAt: Int32Array;
  readonly targetAt: Int32Array;
  /** Key of each token place, and how many tokens stand across it in its bead. */
  readonly sourceKey: Int32Array;
  readonly targetKey: Int32Array;
  readonly sourceLength: Int32Array;
  readonly targetLength: Int32Array;
  /** Bead of each token place. */
  readonly beadOf: Int32Array;
  readonly targetBeadOf: Int32Array;
}

/** Pairs that met once prove nothing. */
const LEAST_MEETINGS = 2;
/** Meetings over what chance would bring. */
const LEAST_SURPRISE = 1.3;

/** Collects the meetings of keys in beads. O(pairs of tokens). */
export function cooccurrences(
  source: SideText,
  target: SideText,
  beads: readonly TrainingBead[],
  prior: PairTable,
  mostPairs: number,
): Cooccurrences {
  const chosen = sample(source, target, beads, mostPairs);
  const left = places(
    source,
    chosen.map(({ bead, index }) => [bead.fromSource, bead.toSource, index]),
  );
  const right = places(
    target,
    chosen.map(({ bead, index }) => [bead.fromTarget, bead.toTarget, index]),
  );
  const sourceKeys = source.vocabulary.keys.length;
  const targetKeys = target.vocabulary.keys.length;
  const byKey = groupByKey(left.keys, sourceKeys);
  const targetBeads = beadFrequencies(right, targetKeys);

  const starts = new Int32Array(sourceKeys + 1);
  const partners = new Numbers();
  const weights: number[] = [];
  const together: number[] = [];
  const meetings = { pairs: new Numbers(), source: new Numbers(), target: new Numbers() };
  const priorBySource = new Float64Array(sourceKeys);
  const priorByTarget = new Float64Array(targetKeys);

  const met = new Int32Array(targetKeys);
  const lastBead = new Int32Array(targetKeys).fill(-1);
  const pairOf = new Int32Array(targetKeys).fill(-1);
  const priorOf = new Float32Array(targetKeys);
  for (let key = 0; key < sourceKeys; key++) {
    starts[key] = partners.length;
    const seen: number[] = [];
    let own = 0;
    let before = -1;
    for (let at = byKey.starts[key]; at < byKey.starts[key + 1]; at++) {
      const bead = left.beads[byKey.places[at]];
      if (bead === before) continue;
      before = bead;
      own++;
      for (let place = right.starts[bead]; place < right.starts[bead + 1]; place++) {
        const partner = right.keys[place];
        if (lastBead[partner] === bead) continue;
        lastBead[partner] = bead;
        if (met[partner]++ === 0) seen.push(partner);
      }
    }
    for (let at = prior.starts[key]; at < prior.starts[key + 1]; at++) {
      const partner = prior.partners[at];
      priorOf[partner] = prior.weights[at];
      if (met[partner] === 0) seen.push(partner);
    }
    for (const partner of seen) {
      const chance = (own * targetBeads[partner]) / chosen.length;
      const known = priorOf[partner] > 0;
      if (known || (met[partner] >= LEAST_MEETINGS && met[partner] >= LEAST_SURPRISE * chance)) {
        pairOf[partner] = partners.length;
        partners.push(partner);
        weights.push(priorOf[partner]);
        together.push(met[partner]);
        priorBySource[key] += priorOf[partner];
        priorByTarget[partner] += priorOf[partner];
      }
      met[partner] = 0;
      lastBead[partner] = -1;
      priorOf[partner] = 0;
    }
    for (let at = byKey.starts[key]; at < byKey.starts[key + 1]; at++) {
      const place = byKey.places[at];
      const bead = left.beads[place];
      for (let across = right.starts[bead]; across < right.starts[bead + 1]; across++) {
        const pair = pairOf[right.keys[across]];
        if (pair < 0) continue;
        meetings.pairs.push(pair);
        meetings.source.push(place);
        meetings.target.push(across);
      }
    }
    for (const partner of seen) pairOf[partner] = -1;
  }
  starts[sourceKeys] = partners.length;
  const owners = new Int32Array(partners.length);
  for (let key = 0; key < sourceKeys; key++) owners.fill(key, starts[key], starts[key + 1]);
  return {
    table: { starts, partners: partners.toArray(), weights: Float32Array.from(weights) },
    owners,
    together: Float32Array.from(together),
    priorBySource,
    priorByTarget,
    sourceCount: countKeys(left.keys, sourceKeys),
    targetCount: countKeys(right.keys, targetKeys),
    pairs: meetings.pairs.toArray(),
    sourceAt: meetings.source.toArray(),
    targetAt: meetings.target.toArray(),
    sourceKey: left.keys,
    targetKey: right.keys,
    sourceLength: acrossLengths(right, left),
    targetLength: acrossLengths(left, right),
    beadOf: left.folds,
    targetBeadOf: right.folds,
  };
}

interface Places {
  readonly keys: Int32Array;
  /** Position of the chosen bead, of each place. */
  readonly beads: Int32Array;
  /** Index of the bead in the list that it was chosen from, of each place. */
  readonly folds: Int32Array;
  /** First place of each chosen bead. */
  readonly starts: Int32Array;
}

function places(
  side: SideText,
  ranges: readonly (readonly [from: number, to: number, index: number])[],
): Places {
  let size = 0;
  for (const [from, to] of ranges) size += side.starts[to] - side.starts[from];
  const keys = new Int32Array(size);
  const beads = new Int32Array(size);
  const folds = new Int32Array(size);
  const starts = new Int32Array(ranges.length + 1);
  let used = 0;
  ranges.forEach(([from, to, index], bead) => {
    starts[bead] = used;
    const some = side.tokens.subarray(side.starts[from], side.starts[to]);
    keys.set(some, used);
    beads.fill(bead, used, used + some.length);
    folds.fill(index, used, used + some.length);
    used += some.length;
  });
  starts[ranges.length] = used;
  return { keys, beads, folds, starts };
}

/** Of each place of `at`, how many tokens its bead has in `across`. */
function acrossLengths(at: Places, across: Places): Int32Array {
  const lengths = new Int32Array(at.keys.length);
  for (let place = 0; place < lengths.length; place++) {
    const bead = at.beads[place];
    lengths[place] = across.starts[bead + 1] - across.starts[bead];
  }
  return lengths;
}

function groupByKey(
  keys: Int32Array,
  size: number,
): { readonly starts: Int32Array; readonly places: Int32Array } {
  const starts = new Int32Array(size + 1);
  for (const key of keys) starts[key + 1] += 1;
  for (let key = 0; key < size; key++) starts[key + 1] += starts[key];
  const next = starts.slice(0, size);
  const grouped = new Int32Array(keys.length);
  for (let place = 0; place < keys.length; place++) grouped[next[keys[place]]++] = place;
  return { starts, places: grouped };
}

function beadFrequencies(some: Places, size: number): Int32Array {
  const frequencies = new Int32Array(size);
  const last = new Int32Array(size).fill(-1);
  for (let place = 0; place < some.keys.length; place++) {
    const key = some.keys[place];
    if (last[key] === some.beads[place]) continue;
    last[key] = some.beads[place];
    frequencies[key] += 1;
  }
  return frequencies;
}

function countKeys(keys: Int32Array, size: number): Float64Array {
  const counts = new Float64Array(size);
  for (const key of keys) counts[key] += 1;
  return counts;
}

function sample(
  source: SideText,
  target: SideText,
  beads: readonly TrainingBead[],
  mostPairs: number,
): { readonly bead: TrainingBead; readonly index: number }[] {
  let pairs = 0;
  for (const bead of beads) {
    pairs +=
      (source.starts[bead.toSource] - source.starts[bead.fromSource]) *
      (target.starts[bead.toTarget] - target.starts[bead.fromTarget]);
  }
  const step = Math.max(1, pairs / mostPairs);
  const chosen: { readonly bead: TrainingBead; readonly index: number }[] = [];
  for (let at = 0; at < beads.length; at += step) {
    const index = Math.floor(at);
    chosen.push({ bead: beads[index], index });
  }
  return chosen;
}

/** A growing list of whole numbers. */
class Numbers {
  length = 0;
  private values = new Int32Array(1024);

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Int32Array(this.values.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  toArray(): Int32Array {
    return this.values.slice(0, this.length);
  }
}
