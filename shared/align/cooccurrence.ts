import type { PairTable } from './pair-table.ts';
import type { Pulse } from './pulse.ts';
import { never } from './pulse.ts';
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
  readonly sourceCount: Int32Array;
  readonly targetCount: Int32Array;
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
/** Tokens looked at across between two looks at the clock. */
const PULSE_LOOKS = 300_000;

/** Collects the meetings of keys in beads. O(pairs of tokens). Null where the pulse asked to stop. */
export function cooccurrences(
  source: SideText,
  target: SideText,
  beads: readonly TrainingBead[],
  prior: PairTable,
  mostPairs: number,
  pulse: Pulse = never,
): Cooccurrences | null {
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
  const collector = new Collector(left, right, sourceKeys, targetKeys, prior);
  const starts = new Int32Array(sourceKeys + 1);
  let looked = 0;
  for (let key = 0; key < sourceKeys; key++) {
    if (collector.looks - looked > PULSE_LOOKS) {
      if (pulse(0)) return null;
      looked = collector.looks;
    }
    starts[key] = collector.partners.length;
    collector.meet(key);
    collector.choose(key, chosen.length);
    collector.collect(key);
  }
  starts[sourceKeys] = collector.partners.length;
  const partners = collector.partners.toArray();
  const owners = new Int32Array(partners.length);
  for (let key = 0; key < sourceKeys; key++) owners.fill(key, starts[key], starts[key + 1]);
  return {
    table: { starts, partners, weights: Float32Array.from(collector.weights) },
    owners,
    together: Float32Array.from(collector.together),
    priorBySource: collector.priorBySource,
    priorByTarget: collector.priorByTarget,
    sourceCount: countKeys(left.keys, sourceKeys),
    targetCount: countKeys(right.keys, targetKeys),
    pairs: collector.pairs.subarray(0, collector.meetings),
    sourceAt: collector.sourceAt.subarray(0, collector.meetings),
    targetAt: collector.targetAt.subarray(0, collector.meetings),
    sourceKey: left.keys,
    targetKey: right.keys,
    sourceLength: acrossLengths(right, left),
    targetLength: acrossLengths(left, right),
    beadOf: left.folds,
    targetBeadOf: right.folds,
  };
}

/**
 * Goes through the source keys one by one: which keys each met, which of those pairs are worth counting, and where
 * they met. Small methods over flat arrays, since this is most of the first second of a long text.
 */
class Collector {
  readonly partners = new Numbers();
  readonly weights: number[] = [];
  readonly together: number[] = [];
  readonly priorBySource: Float64Array;
  readonly priorByTarget: Float64Array;
  pairs = new Int32Array(1 << 14);
  sourceAt = new Int32Array(1 << 14);
  targetAt = new Int32Array(1 << 14);
  meetings = 0;
  /** Tokens looked at across. */
  looks = 0;

  private readonly left: Places;
  private readonly right: Places;
  private readonly byKey: Grouped;
  /** Keys of each bead of the other side, each once. */
  private readonly across: Places;
  private readonly targetBeads: Int32Array;
  private readonly prior: PairTable;
  /** Of each target key: in how many of the beads of this source key it stands. */
  private readonly met: Int32Array;
  private readonly pairOf: Int32Array;
  private readonly priorOf: Float32Array;
  /** The target keys met, in the order of their first meeting. */
  private readonly seen: Int32Array;
  private seenCount = 0;
  /** Beads that hold the source key. */
  private own = 0;

  constructor(left: Places, right: Places, sourceKeys: number, targetKeys: number, prior: PairTable) {
    this.left = left;
    this.right = right;
    this.byKey = groupByKey(left.keys, sourceKeys);
    this.across = eachOnce(right, targetKeys);
    this.targetBeads = countKeys(this.across.keys, targetKeys);
    this.prior = prior;
    this.met = new Int32Array(targetKeys);
    this.pairOf = new Int32Array(targetKeys).fill(-1);
    this.priorOf = new Float32Array(targetKeys);
    this.seen = new Int32Array(targetKeys);
    this.priorBySource = new Float64Array(sourceKeys);
    this.priorByTarget = new Float64Array(targetKeys);
  }

  /** Counts the beads that the key shares with each key of the other text. */
  meet(key: number): void {
    const { met, seen } = this;
    const { starts, places: grouped } = this.byKey;
    const { beads } = this.left;
    const { starts: acrossStarts, keys: acrossKeys } = this.across;
    let seenCount = 0;
    let own = 0;
    let before = -1;
    for (let at = starts[key]; at < starts[key + 1]; at++) {
      const bead = beads[grouped[at]];
      if (bead === before) continue;
      before = bead;
      own++;
      const end = acrossStarts[bead + 1];
      for (let place = acrossStarts[bead]; place < end; place++) {
        const partner = acrossKeys[place];
        if (met[partner]++ === 0) seen[seenCount++] = partner;
      }
    }
    const { prior, priorOf } = this;
    for (let at = prior.starts[key]; at < prior.starts[key + 1]; at++) {
      const partner = prior.partners[at];
      priorOf[partner] = prior.weights[at];
      if (met[partner] === 0) seen[seenCount++] = partner;
    }
    this.own = own;
    this.seenCount = seenCount;
  }

  /** Numbers the pairs that met more often than chance has it, or are known; forgets the others. */
  choose(key: number, beads: number): void {
    const { met, seen, priorOf, pairOf, targetBeads, partners, own } = this;
    for (let at = 0; at < this.seenCount; at++) {
      const partner = seen[at];
      const times = met[partner];
      const known = priorOf[partner];
      if (
        known > 0 ||
        (times >= LEAST_MEETINGS && times >= (LEAST_SURPRISE * own * targetBeads[partner]) / beads)
      ) {
        pairOf[partner] = partners.length;
        partners.push(partner);
        this.weights.push(known);
        this.together.push(times);
        this.priorBySource[key] += known;
        this.priorByTarget[partner] += known;
        priorOf[partner] = 0;
      }
      met[partner] = 0;
    }
  }

  /** Lists every meeting of two tokens of a chosen pair. */
  collect(key: number): void {
    const { pairOf, seen } = this;
    const { starts, places: grouped } = this.byKey;
    const { beads } = this.left;
    const { starts: acrossStarts, keys: acrossKeys } = this.right;
    for (let at = starts[key]; at < starts[key + 1]; at++) {
      const place = grouped[at];
      const bead = beads[place];
      const end = acrossStarts[bead + 1];
      this.looks += end - acrossStarts[bead];
      this.makeRoom(end - acrossStarts[bead]);
      const { pairs, sourceAt, targetAt } = this;
      let used = this.meetings;
      for (let across = acrossStarts[bead]; across < end; across++) {
        const pair = pairOf[acrossKeys[across]];
        if (pair < 0) continue;
        pairs[used] = pair;
        sourceAt[used] = place;
        targetAt[used++] = across;
      }
      this.meetings = used;
    }
    for (let at = 0; at < this.seenCount; at++) pairOf[seen[at]] = -1;
  }

  private makeRoom(more: number): void {
    if (this.meetings + more <= this.pairs.length) return;
    this.pairs = twiceAsLong(this.pairs, more);
    this.sourceAt = twiceAsLong(this.sourceAt, more);
    this.targetAt = twiceAsLong(this.targetAt, more);
  }
}

function twiceAsLong(values: Int32Array, more: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(values.length * 2 + more);
  larger.set(values);
  return larger;
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

interface Grouped {
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

/** Places of each key, in order. */
function groupByKey(keys: Int32Array, size: number): Grouped {
  const starts = new Int32Array(size + 1);
  for (let at = 0; at < keys.length; at++) starts[keys[at] + 1] += 1;
  for (let key = 0; key < size; key++) starts[key + 1] += starts[key];
  const next = starts.slice(0, size);
  const grouped = new Int32Array(keys.length);
  for (let place = 0; place < keys.length; place++) grouped[next[keys[place]]++] = place;
  return { starts, places: grouped };
}

/** The same without what a bead has said before. */
function eachOnce(some: Places, size: number): Places {
  const keys = new Int32Array(some.keys.length);
  const starts = new Int32Array(some.starts.length);
  const last = new Int32Array(size).fill(-1);
  let used = 0;
  for (let bead = 0; bead + 1 < starts.length; bead++) {
    starts[bead] = used;
    for (let place = some.starts[bead]; place < some.starts[bead + 1]; place++) {
      const key = some.keys[place];
      if (last[key] === bead) continue;
      last[key] = bead;
      keys[used++] = key;
    }
  }
  starts[starts.length - 1] = used;
  return { ...some, keys: keys.subarray(0, used), starts };
}

function countKeys(keys: Int32Array, size: number): Int32Array {
  const counts = new Int32Array(size);
  for (let at = 0; at < keys.length; at++) counts[keys[at]] += 1;
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
