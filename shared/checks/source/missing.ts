import type { CheckInput } from '../check-input.ts';
import type { PlacedFinding } from '../whole-text.ts';

/** `source/missing`: what stands in the source and nowhere in the translation. In the order of the beads; O(beads). */
export function missingSentences(_input: CheckInput): readonly PlacedFinding[] {
  return [];
}
