import type { Sayings } from './sayings.ts';

/** Why the checks of this family find fault. */
export const SOURCE_REASONS = {} as const satisfies Sayings;

/** What their fixes do. */
export const SOURCE_FIXES = {} as const satisfies Sayings;
