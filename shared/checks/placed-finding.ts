import type { Finding } from './finding.ts';

/** A finding that belongs to no place of the translation alone, and the index of the target segment before which it is listed. */
export interface PlacedFinding {
  readonly at: number;
  readonly finding: Finding;
}
