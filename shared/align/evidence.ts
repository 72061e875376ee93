import type { Band } from './band.ts';
import { cellCount } from './band.ts';
import type { Lexicon, LexiconPair } from './lexicon.ts';
import type { Pulse } from './pulse.ts';
import type { SideText } from './side-text.ts';

/**
 * Lexical evidence over a band, in natural logarithms. `forward[cell * reach + p - 1]` says how well the `p` source
 * units before the cell's row explain the one target unit before its column; `reverse[cell * reach + q - 1]` how well
 * the `q` target units before its column explain the one source unit before its row. A bead of p to q is a sum of q
 * forward and p reverse figures, so every kind of bead costs a handful of additions.
 */
export interface Evidence {
  readonly reach: number;
  readonly forward: Float32Array;
  readonly reverse: Float32Array;
}

/** A stretch of both texts: units `from` to `from + count - 1` of each. */
export interface Stretch {
  readonly sourceFrom: number;
  readonly sourceCount: number;
  readonly targetFrom: number;
  readonly targetCount: number;
}

/** Which lexicon speaks for a unit: one that was not trained on the unit's own bead. */
export interface FoldedLexicon {
  readonly lexicons: readonly LexiconPair[];
  /** Index into `lexicons`, of each source and target unit. */
  readonly sourceFold: Uint8Array;
  readonly targetFold: Uint8Array;
}

/**
 * Fills the evidence of a band. A unit never speaks against its copy: where a text is little else than a long passage
 * again and again, each of its words is as likely anywhere, and what the lexicon is careful about would add up.
 * O(cells x tokens of a unit). Null where the pulse asked to stop.
 */
export function gatherEvidence(
  source: SideText,
  target: SideText,
  stretch: Stretch,
  band: Band,
  reach: number,
  folded: FoldedLexicon,
  pulse: Pulse,
): Evidence | null {
  const forward = new Float32Array(cellCount(band) * reach);
  const reverse = new Float32Array(cellCount(band) * reach);
  const forwardLexicons = folded.lexicons.map((pair) => pair.forward);
  const reverseLexicons = folded.lexicons.map((pair) => pair.reverse);

  const explainTargets = new Explainer(
    source,
    target,
    { from: stretch.targetFrom, count: stretch.targetCount },
    reach,
    forwardLexicons,
  );
  let rowsDone = 0;
  let cellsDone = 0;
  for (let row = 1; row < band.rows; row++) {
    rowsDone++;
    cellsDone += band.hi[row] - band.lo[row];
    if (rowsDone === PULSE_ROWS || cellsDone > PULSE_CELLS) {
      if (pulse(rowsDone)) return null;
      rowsDone = 0;
      cellsDone = 0;
    }
    const unit = stretch.sourceFrom + row - 1;
    explainTargets.enter(unit, Math.min(row, reach), folded.sourceFold[unit]);
    for (let column = Math.max(1, band.lo[row]); column <= band.hi[row]; column++) {
      const cell = band.offset[row] + column - band.lo[row];
      const across = stretch.targetFrom + column - 1;
      explainTargets.explain(across, forward, cell * reach);
      if (source.prints[unit] === target.prints[across])
        forward[cell * reach] = Math.max(0, forward[cell * reach]);
    }
  }

  const explainSources = new Explainer(
    target,
    source,
    { from: stretch.sourceFrom, count: stretch.sourceCount },
    reach,
    reverseLexicons,
  );
  explainTargets.leave();
  let top = 0;
  let bottom = 0;
  for (let column = 1; column <= stretch.targetCount; column++) {
    rowsDone++;
    while (top < band.rows && band.hi[top] < column) top++;
    while (bottom + 1 < band.rows && band.lo[bottom + 1] <= column) bottom++;
    cellsDone += bottom - top;
    if (rowsDone === PULSE_ROWS || cellsDone > PULSE_CELLS) {
      if (pulse(rowsDone)) return null;
      rowsDone = 0;
      cellsDone = 0;
    }
    const unit = stretch.targetFrom + column - 1;
    explainSources.enter(unit, Math.min(column, reach), folded.targetFold[unit]);
    for (let row = Math.max(1, top); row <= bottom; row++) {
      const cell = band.offset[row] + column - band.lo[row];
      const across = stretch.sourceFrom + row - 1;
      explainSources.explain(across, reverse, cell * reach);
      if (target.prints[unit] === source.prints[across])
        reverse[cell * reach] = Math.max(0, reverse[cell * reach]);
    }
  }
  explainSources.leave();
  return { reach, forward, reverse };
}

/** Rows between two looks at the clock, and cells: a cell of long units may take a while. */
const PULSE_ROWS = 64;
const PULSE_CELLS = 4000;
/** A logarithm is taken of products beyond this, so that they stay numbers. */
const MOST_PRODUCT = 1e200;
const LEAST_PRODUCT = 1e-200;

/** Holds the last units of one text as a sliding window and says how well they explain a unit of the other. */
class Explainer {
  /** Of each key of the explained text and each slot of the window: sum of the gains. */
  private readonly sums: Float32Array;
  /** Units in the window that have something to say about the key. */
  private readonly touches: Uint8Array;
  private readonly touched: Int32Array[];
  private readonly touchedCount: Int32Array;
  private readonly tokenCounts: Float64Array;
  private readonly shares: Float64Array;
  /** Of the tokens of the unit that is explained just now and have partners in the window: where, and how much. */
  private readonly cells: Int32Array;
  private readonly cellOdds: Float64Array;
  private readonly gathered: Float64Array;
  private newest = 0;
  private window = 0;
  private lexicon: Lexicon | null = null;
  /** Of each unit of the range: its evidence if nothing in it is explained. */
  private silence: Float32Array = new Float32Array(0);
  /** Of each key: λ, the weight of the lexicon. */
  private trust: Float32Array = new Float32Array(0);
  private readonly silences = new Map<Lexicon, Float32Array>();

  private readonly explaining: SideText;
  private readonly explained: SideText;
  private readonly reach: number;
  private readonly lexicons: readonly Lexicon[];
  /** Range of the units to be explained. */
  private readonly from: number;
  private readonly to: number;

  constructor(
    explaining: SideText,
    explained: SideText,
    range: { readonly from: number; readonly count: number },
    reach: number,
    lexicons: readonly Lexicon[],
  ) {
    this.explaining = explaining;
    this.explained = explained;
    this.reach = reach;
    this.lexicons = lexicons;
    this.from = range.from;
    this.to = range.from + range.count;
    const { sums, touches } = takeScratch(explained, reach);
    this.sums = sums;
    this.touches = touches;
    this.touched = Array.from({ length: reach }, () => new Int32Array(256));
    this.touchedCount = new Int32Array(reach);
    this.tokenCounts = new Float64Array(reach);
    this.shares = new Float64Array(reach);
    let longest = 0;
    for (let unit = this.from; unit < this.to; unit++)
      longest = Math.max(longest, explained.starts[unit + 1] - explained.starts[unit]);
    this.cells = new Int32Array(longest);
    this.cellOdds = new Float64Array(longest);
    this.gathered = new Float64Array(longest);
  }

  /** Takes the next unit into the window; `window` is how many units of it are valid. */
  enter(unit: number, window: number, fold: number): void {
    const { reach, sums, touches } = this;
    const slot = (this.newest + 1) % reach;
    this.newest = slot;
    this.window = window;
    let touched = this.touched[slot];
    for (let at = 0; at < this.touchedCount[slot]; at++) {
      const key = touched[at];
      sums[key * reach + slot] = 0;
      touches[key] -= 1;
    }
    let count = 0;
    const { starts, tokens } = this.explaining;
    const lexicon = this.lexicons[fold];
    this.consult(lexicon);
    const { starts: entries, partners, gains } = lexicon;
    for (let at = starts[unit]; at < starts[unit + 1]; at++) {
      const key = tokens[at];
      for (let entry = entries[key]; entry < entries[key + 1]; entry++) {
        const partner = partners[entry];
        const cell = partner * reach + slot;
        if (sums[cell] === 0) {
          if (count === touched.length) {
            const larger = new Int32Array(touched.length * 2);
            larger.set(touched);
            touched = larger;
            this.touched[slot] = larger;
          }
          touched[count++] = partner;
          touches[partner] += 1;
        }
        sums[cell] += gains[entry];
      }
    }
    this.touchedCount[slot] = count;
    this.tokenCounts[slot] = starts[unit + 1] - starts[unit];
    let total = 0;
    for (let size = 1; size <= window; size++) {
      total += this.tokenCounts[(slot - size + 1 + reach) % reach];
      this.shares[size - 1] = 1 / Math.max(1, total);
    }
  }

  /** Writes the evidence of the last 1, 2 ... units of the window for `unit` into `out` from `to` on. */
  explain(unit: number, out: Float32Array, to: number): void {
    const { touches, trust, cells, cellOdds, reach, window, sums, gathered, shares } = this;
    const { starts, tokens } = this.explained;
    const silence = this.silence[unit - this.from];
    const end = starts[unit + 1];
    let found = 0;
    for (let at = starts[unit]; at < end; at++) {
      const key = tokens[at];
      if (touches[key] === 0 || trust[key] === 0) continue;
      cells[found] = key * reach;
      cellOdds[found] = trust[key] / (1 - trust[key]);
      gathered[found++] = 0;
    }
    let slot = this.newest;
    for (let size = 0; size < window; size++) {
      const share = shares[size];
      let product = 1;
      let log = silence;
      for (let at = 0; at < found; at++) {
        const sum = gathered[at] + sums[cells[at] + slot];
        gathered[at] = sum;
        product *= 1 + cellOdds[at] * sum * share;
        if (product > MOST_PRODUCT) {
          log += Math.log(product);
          product = 1;
        }
      }
      out[to + size] = product === 1 ? log : log + Math.log(product);
      slot = slot === 0 ? reach - 1 : slot - 1;
    }
  }

  /** Takes the trust of a lexicon: with weight λ for it, a key that nobody explains costs log(1 - λ). */
  private consult(lexicon: Lexicon): void {
    if (lexicon === this.lexicon) return;
    this.lexicon = lexicon;
    this.trust = lexicon.trust;
    let silence = this.silences.get(lexicon);
    if (!silence) {
      silence = this.silenceOf(lexicon);
      this.silences.set(lexicon, silence);
    }
    this.silence = silence;
  }

  private silenceOf({ trust }: Lexicon): Float32Array {
    const { starts, tokens } = this.explained;
    const silence = new Float32Array(this.to - this.from);
    for (let unit = this.from; unit < this.to; unit++) {
      let kept = 1;
      let sum = 0;
      for (let at = starts[unit]; at < starts[unit + 1]; at++) {
        kept *= 1 - trust[tokens[at]];
        if (kept < LEAST_PRODUCT) {
          sum += Math.log(kept);
          kept = 1;
        }
      }
      silence[unit - this.from] = sum + Math.log(kept);
    }
    return silence;
  }

  /** Clears the window, for the next explainer of the same text. */
  leave(): void {
    const { reach, sums, touches } = this;
    this.touched.forEach((touched, slot) => {
      for (let at = 0; at < this.touchedCount[slot]; at++) {
        sums[touched[at] * reach + slot] = 0;
        touches[touched[at]] = 0;
      }
    });
    scratches.set(this.explained, { reach, sums, touches });
  }
}

/** An empty window over all keys of a text: thousands of short stretches must not make one each. */
interface Scratch {
  readonly reach: number;
  readonly sums: Float32Array;
  readonly touches: Uint8Array;
}

const scratches = new WeakMap<SideText, Scratch>();

/** Taken until it is given back empty. */
function takeScratch(explained: SideText, reach: number): Scratch {
  const known = scratches.get(explained);
  scratches.delete(explained);
  if (known?.reach === reach) return known;
  const keys = explained.vocabulary.keys.length;
  return { reach, sums: new Float32Array(keys * reach), touches: new Uint8Array(keys) };
}
