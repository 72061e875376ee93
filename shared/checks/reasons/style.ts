import type { Sayings } from './sayings.ts';

/** Why the checks of this family find fault. */
export const STYLE_REASONS = {} as const satisfies Sayings;

/** What their fixes do. */
export const STYLE_FIXES = {} as const satisfies Sayings;
