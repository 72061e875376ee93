import type { Edit } from '../../edit/edit.ts';
import type { CheckInput } from '../check-input.ts';
import type { Place } from '../place.ts';
import type { PlacedFinding } from '../whole-text.ts';

/** Matters of typography, each once a text. O(places), as long as what each place has of them is known. */
export function styleFindings(_places: readonly Place[], _input: CheckInput): readonly PlacedFinding[] {
  return [];
}

/** What a fix that is made everywhere changes, for a check of style; in the order of the text. */
export function styleEdits(_check: string, _places: readonly Place[], _input: CheckInput): readonly Edit[] {
  return [];
}
