import type { CheckInput } from '../check-input.ts';
import type { Finding } from '../finding.ts';
import type { Place } from '../place.ts';
import { NO_FINDINGS } from '../segment-check.ts';

/**
 * What places have in common however far apart they stand: the same source, the same translation, the same names. Kept through
 * changes: a change costs what the groups cost that it touches.
 */
export class TranslationGroups {
  constructor(_input: CheckInput) {}

  /** Takes places out and puts others in; returns the places, beyond those put in, whose findings may be others now. */
  change(_removed: readonly Place[], _added: readonly Place[]): Iterable<Place> {
    return [];
  }

  findingsAt(_place: Place): readonly Finding[] {
    return NO_FINDINGS;
  }
}
