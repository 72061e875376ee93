import type { Sayings } from './sayings.ts';

/** Why the checks of this family find fault. */
export const BRACKET_REASONS = {
  'bracket-unopened': (v) => `The bracket ${v['close']} closes what nothing opened.`,
  'bracket-unclosed': (v) => `The bracket ${v['open']} is never closed.`,
  'bracket-mixed': (v) => `A bracket opened with ${v['open']} is closed with ${v['close']}.`,
} as const satisfies Sayings;

/** What their fixes do. */
export const BRACKET_FIXES = {
  'set-brackets': () => 'Write the bracket that matches',
  'remove-bracket': () => 'Remove the bracket',
} as const satisfies Sayings;
