import type { CheckId } from '../catalogue.ts';
import type { Deviation } from './matter.ts';

/** How many deviations of one check a place has, and the first of them. */
export interface StyleNote {
  readonly check: CheckId;
  readonly count: number;
  readonly first: Deviation;
}
