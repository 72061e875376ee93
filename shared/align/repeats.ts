import type { Pulse } from './pulse.ts';
import { never } from './pulse.ts';
import type { SideText } from './side-text.ts';

/**
 * How much the units of one text repeat each other. Damaged machine translation says things twice: whole sentences,
 * their beginnings, orphan fragments. A repeat's words are all explained by the source of the sentence that it
 * repeats, so lexical evidence alone would pull it into that sentence's bead.
 */
export interface Repeats {
  /**
   * Of each unit: how surely everything in it is said by one near unit, 0 to 1, and up to `1 + COPY` where it is a copy.
   */
  readonly found: Float64Array;
  /** The same as far as the other text does not repeat itself likewise. */
  readonly strength: Float64Array;
  /** Likeness, 0 to 1, of a unit and the one `distance` further on: 0 beyond `REPEAT_WINDOW`. */
  between(unit: number, distance: number): number;
}

/** A repeat stands at most this many units from what it repeats. */
const REPEAT_WINDOW = 8;
/** Share of shared information from which two units start to look like repeats, and how much more makes them one. */
const LIKE_FROM = 0.45;
const LIKE_SPAN = 0.4;
/**
 * What it adds that two neighbours each say all that the other does: a translation repeats only what its source
 * repeats, while a short unit may well be contained in a neighbour by chance.
 */
const COPY = 1.5;
/** Information (nats) of a unit of which a copy is as likely chance as not: some six words. */
const CHANCE_INFORMATION = 40;
/** Units between two looks at the clock. */
const PULSE_UNITS = 500;

/**
 * Finds repeats by the share of a unit's information (-log p of its tokens) that a near unit holds too. O(tokens x
 * window). `bounds` are where documents begin and the last one ends: nothing repeats what stands in another. Where the
 * pulse asks to stop, those found by then.
 */
export function findRepeats(
  side: SideText,
  bounds: Int32Array = Int32Array.of(0, side.count),
  pulse: Pulse = never,
): Repeats {
  const { count, vocabulary } = side;
  const information = new Float64Array(vocabulary.keys.length);
  for (let key = 0; key < information.length; key++) {
    information[key] = -Math.log((vocabulary.frequencies[key] + 0.5) / (side.tokens.length + 1));
  }
  const unique = uniqueTokens(side);
  const totals = new Float64Array(count);
  for (let unit = 0; unit < count; unit++) {
    for (let at = unique.starts[unit]; at < unique.starts[unit + 1]; at++)
      totals[unit] += information[unique.tokens[at]];
  }
  const strength = new Float64Array(count);
  const likeness = new Float32Array(count * REPEAT_WINDOW);
  const marked = new Int32Array(information.length).fill(-1);
  let document = 0;
  for (let unit = bounds[0]; unit < count; unit++) {
    if (unit % PULSE_UNITS === 0 && pulse(0)) break;
    for (let at = unique.starts[unit]; at < unique.starts[unit + 1]; at++) marked[unique.tokens[at]] = unit;
    while (bounds[document + 1] <= unit) document++;
    const last = Math.min(bounds[document + 1] - 1, unit + REPEAT_WINDOW);
    for (let other = unit + 1; other <= last; other++) {
      let shared = 0;
      for (let at = unique.starts[other]; at < unique.starts[other + 1]; at++) {
        const key = unique.tokens[at];
        if (marked[key] === unit) shared += information[key];
      }
      const inOther = alike(shared, totals[unit]);
      const inUnit = alike(shared, totals[other]);
      likeness[unit * REPEAT_WINDOW + other - unit - 1] = Math.max(inOther, inUnit);
      if (totals[other] < totals[unit] * 1.25) {
        const sure = totals[other] / (totals[other] + CHANCE_INFORMATION);
        const copy = (COPY * Math.min(inOther, inUnit) * sure) / (other - unit);
        strength[other] = Math.max(strength[other], inUnit + copy);
      }
      // Of two alike the later one is the repeat; an earlier one is taken for it where it is a mere piece.
      const piece = Math.min(1, Math.max(0, 2 - (2 * totals[unit]) / Math.max(1, totals[other])));
      strength[unit] = Math.max(strength[unit], inOther * piece);
    }
  }
  return {
    found: strength,
    strength,
    between: (unit, distance) =>
      distance > REPEAT_WINDOW ? 0 : likeness[unit * REPEAT_WINDOW + distance - 1],
  };
}

/** The tokens of each unit, each once. */
function uniqueTokens(side: SideText): { readonly starts: Int32Array; readonly tokens: Int32Array } {
  const starts = new Int32Array(side.count + 1);
  const tokens = new Int32Array(side.tokens.length);
  const last = new Int32Array(side.vocabulary.keys.length).fill(-1);
  let used = 0;
  for (let unit = 0; unit < side.count; unit++) {
    for (let at = side.starts[unit]; at < side.starts[unit + 1]; at++) {
      const key = side.tokens[at];
      if (last[key] === unit) continue;
      last[key] = unit;
      tokens[used++] = key;
    }
    starts[unit + 1] = used;
  }
  return { starts, tokens };
}

function alike(shared: number, total: number): number {
  if (total === 0) return 0;
  return Math.min(1, Math.max(0, (shared / total - LIKE_FROM) / LIKE_SPAN));
}

/** What both texts repeat. */
export interface RepeatsOfBoth {
  readonly source: Repeats;
  readonly target: Repeats;
}

/**
 * The repeats of each text in excess of the other's: where the source says a thing twice, its translation has to. Both
 * are scaled down by what the other has in all of the document, since what belongs to what is not known yet.
 */
export function inExcess(
  { source, target }: RepeatsOfBoth,
  bounds: { readonly source: Int32Array; readonly target: Int32Array } = {
    source: Int32Array.of(0, source.found.length),
    target: Int32Array.of(0, target.found.length),
  },
): RepeatsOfBoth {
  const strengths = { source: source.found.slice(), target: target.found.slice() };
  for (let at = 0; at + 1 < bounds.source.length; at++) {
    const left = strengths.source.subarray(bounds.source[at], bounds.source[at + 1]);
    const right = strengths.target.subarray(bounds.target[at], bounds.target[at + 1]);
    const [sum, other] = [sumOf(left), sumOf(right)];
    scale(left, excess(sum, other));
    scale(right, excess(other, sum));
  }
  return {
    source: { ...source, strength: strengths.source },
    target: { ...target, strength: strengths.target },
  };
}

function sumOf(strength: Float64Array): number {
  return strength.reduce((sum, one) => sum + one, 0);
}

function scale(strength: Float64Array, factor: number): void {
  for (let at = 0; at < strength.length; at++) strength[at] *= factor;
}

/** Units to either side of a unit, and of its place across, whose repeats are held against each other. */
const NEAR = 3;

/**
 * The same once a path is known (ascending, of the whole texts): each unit's repeats are scaled down by what the other
 * text repeats near the place across. O(units).
 */
export function inExcessAlong({ source, target }: RepeatsOfBoth, path: readonly PathBead[]): RepeatsOfBoth {
  const [left, right] = [runningSums(source.found), runningSums(target.found)];
  const toTarget = new Int32Array(source.found.length);
  const toSource = new Int32Array(target.found.length);
  for (const bead of path) {
    toTarget.fill(bead.fromTarget, bead.fromSource, bead.toSource);
    toSource.fill(bead.fromSource, bead.fromTarget, bead.toTarget);
  }
  return {
    source: scaled(source, (unit) => excess(near(left, unit), near(right, toTarget[unit]))),
    target: scaled(target, (unit) => excess(near(right, unit), near(left, toSource[unit]))),
  };
}

interface PathBead {
  readonly fromSource: number;
  readonly toSource: number;
  readonly fromTarget: number;
  readonly toTarget: number;
}

function excess(own: number, other: number): number {
  return own > other ? (own - other) / own : 0;
}

function runningSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let at = 0; at < values.length; at++) sums[at + 1] = sums[at] + values[at];
  return sums;
}

function near(sums: Float64Array, unit: number): number {
  return sums[Math.min(sums.length - 1, unit + NEAR + 1)] - sums[Math.max(0, unit - NEAR)];
}

function scaled(repeats: Repeats, factor: (unit: number) => number): Repeats {
  return { ...repeats, strength: repeats.found.map((strength, unit) => strength * factor(unit)) };
}
