import type { Bead } from './bead.ts';
import { beadSide } from './bead.ts';
import type { Texts } from './cuts.ts';
import type { Side } from './segment.ts';
import { positionsOf } from './segmented-text.ts';

/**
 * What keeps the beads from holding every segment once and in text order, in words; null where nothing does. O(n), by an index of
 * both texts: to say what is wrong where something is.
 */
export function brokenHolding(linked: Texts & { readonly beads: readonly Bead[] }): string | null {
  return brokenSide(linked, 'source') ?? brokenSide(linked, 'target');
}

function brokenSide(linked: Texts & { readonly beads: readonly Bead[] }, side: Side): string | null {
  const text = linked[side];
  const places = positionsOf(text);
  const holder = new Int32Array(text.segments.length).fill(-1);
  let held = 0;
  for (const [at, bead] of linked.beads.entries()) {
    let before = -1;
    for (const id of beadSide(bead, side)) {
      const place = places.get(id);
      if (place === undefined) return `${side} bead ${at} has segment ${id}, which is not in the text`;
      if (holder[place] >= 0) return `${side} bead ${at} has segment ${id}, which bead ${holder[place]} has`;
      if (place < before) return `${side} bead ${at} has segment ${id} after a later one`;
      before = place;
      holder[place] = at;
      held++;
    }
  }
  const left = text.segments.length - held;
  return left === 0 ? null : `${left} ${side} segments are in no bead`;
}
