import type { Sayings } from './sayings.ts';
import { shown } from './sayings.ts';

/** Why the checks of this family find fault. */
export const SPACE_REASONS = {
  'space-missing': (v) => `A space is missing after ${shown(v['mark'])}.`,
  'space-missing-before': (v) => `A space is missing before ${shown(v['mark'])}.`,
  'space-before': (v) => `There is a space before “${v['mark']}”.`,
  'space-doubled': (v) => `There are ${v['count']} spaces where one is enough.`,
} as const satisfies Sayings;

/** What their fixes do. */
export const SPACE_FIXES = {
  'insert-space': () => 'Insert a space',
  'remove-space': () => 'Remove the space',
  'single-space': () => 'Keep one space',
} as const satisfies Sayings;
