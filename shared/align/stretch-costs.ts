import type { Stretch } from './evidence.ts';
import type { Repeats } from './repeats.ts';
import type { SideText } from './side-text.ts';
import { SEAM } from './side-text.ts';
import type { Weights } from './weights.ts';

/** What a bead costs on one side whatever stands across: arrays over the units or positions of a stretch. */
export interface SideCosts {
  /** Cost of leaving each unit alone. */
  readonly alone: Float64Array;
  /** How surely each unit is a repeat that the other text has not, 0 to 1. */
  readonly extra: Float64Array;
  /** `inside[size * (count + 1) + end]`: cost of `size` units in one bead that ends before position `end`. */
  readonly inside: Float64Array;
  /** `likeness[unit * reach + d]`: likeness of a unit and the one `d` further on, 0 to 1. */
  readonly likeness: Float32Array;
  /** Of each unit: 1 if it is like any of those. */
  readonly repeated: Uint8Array;
  /** Seam before each position: one of `SEAM`; closed at both ends of the stretch. */
  readonly seam: Uint8Array;
  /** Whether a paragraph ends before each position. */
  readonly paragraph: Uint8Array;
  /** Mass before each position. */
  readonly mass: Float64Array;
}

function sideCosts(
  side: SideText,
  repeats: Repeats,
  apart: Uint8Array,
  from: number,
  count: number,
  reach: number,
  weights: Weights,
  paragraphGain: number,
): SideCosts {
  const alone = new Float64Array(count);
  const extra = new Float64Array(count);
  const seam = new Uint8Array(count + 1);
  const paragraph = new Uint8Array(count + 1);
  const mass = new Float64Array(count + 1);
  const inside = new Float64Array((reach + 1) * (count + 1));
  for (let at = 0; at < count; at++) {
    const unit = from + at;
    alone[at] = weights.alone - weights.repeat * repeats.strength[unit];
    extra[at] = Math.min(1, repeats.strength[unit]);
    mass[at + 1] = side.mass[unit + 1] - side.mass[from];
    if (at + 1 < count) {
      seam[at + 1] = side.seams[unit];
    }
    paragraph[at + 1] = side.endsParagraph[unit];
  }
  const likeness = new Float32Array(count * reach);
  const repeated = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    for (let d = 1; d < reach && at + d < count; d++) {
      const like = repeats.between(from + at, d);
      likeness[at * reach + d] = like;
      if (like > 0) repeated[at] = 1;
    }
  }
  for (let size = 2; size <= reach; size++) {
    for (let end = size; end <= count; end++) {
      const here = inside[(size - 1) * (count + 1) + end];
      // The seam after the first unit of the group, and the first unit against each of the others.
      const first = end - size;
      let cost = here + seamInside(seam[first + 1], weights) + paragraphGain * paragraph[first + 1];
      for (let other = 1; other < size; other++)
        cost += weights.repeatInside * likeness[first * reach + other];
      inside[size * (count + 1) + end] = cost;
    }
  }
  for (let at = 0; at < count; at++) {
    if (apart[from + at] === 1) leaveAlone(at, alone, inside, count, reach);
  }
  return { alone, extra, inside, likeness, repeated, seam, paragraph, mass };
}

/** A unit that another bead has already, pinned: here it can only be left alone, at no cost. */
function leaveAlone(
  unit: number,
  alone: Float64Array,
  inside: Float64Array,
  count: number,
  reach: number,
): void {
  alone[unit] = 0;
  for (let size = 1; size <= reach; size++) {
    const from = size * (count + 1) + unit + 1;
    inside.fill(Infinity, from, Math.min(from + size, (size + 1) * (count + 1)));
  }
}

function seamInside(seam: number, weights: Weights): number {
  if (seam === SEAM.open) return -weights.openSeamInside;
  return seam === SEAM.half ? -weights.halfSeamInside : 0;
}

export function stretchCosts(
  source: SideText,
  target: SideText,
  repeats: { readonly source: Repeats; readonly target: Repeats },
  apart: { readonly source: Uint8Array; readonly target: Uint8Array },
  stretch: Stretch,
  reach: number,
  weights: Weights,
  paragraphGain: number,
): { readonly source: SideCosts; readonly target: SideCosts } {
  return {
    source: sideCosts(
      source,
      repeats.source,
      apart.source,
      stretch.sourceFrom,
      stretch.sourceCount,
      reach,
      weights,
      paragraphGain,
    ),
    target: sideCosts(
      target,
      repeats.target,
      apart.target,
      stretch.targetFrom,
      stretch.targetCount,
      reach,
      weights,
      paragraphGain,
    ),
  };
}

/**
 * What an agreement of paragraph ends is worth: little where nearly every unit ends one, or where one text has many
 * more paragraphs than the other.
 */
export function paragraphWeight(source: SideText, target: SideText, weights: Weights): number {
  const left = share(source.endsParagraph);
  const right = share(target.endsParagraph);
  const more = Math.max(left, right);
  if (more === 0) return 0;
  return weights.paragraph * Math.min(1, 2 * (1 - more)) * (Math.min(left, right) / more);
}

function share(flags: Uint8Array): number {
  let set = 0;
  for (let at = 0; at + 1 < flags.length; at++) set += flags[at];
  return set / Math.max(1, flags.length - 1);
}
