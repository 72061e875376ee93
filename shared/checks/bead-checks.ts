import type { BeadCheck } from './bead-check.ts';

/** The checks that compare the two sides of a bead. */
export const BEAD_CHECKS: readonly BeadCheck[] = [];
