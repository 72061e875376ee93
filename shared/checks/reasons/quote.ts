import type { Sayings } from './sayings.ts';
import { often, shown } from './sayings.ts';

/** Why the checks of this family find fault. */
export const QUOTE_REASONS = {
  'quote-unopened': (v) => `The quotation mark ${v['close']} closes what nothing opened.`,
  'quote-unclosed': (v) => `The quotation opened with ${v['open']} is never closed.`,
  'quote-mixed': (v) => `A quotation opened with ${v['open']} is closed with ${v['close']}.`,
  'quote-order': (v) =>
    `A comma or full stop stands ${often(v['count'])} on the other side of the closing quotation mark than usual: ${shown(v['found'])} for ${shown(v['wanted'])}.`,
} as const satisfies Sayings;

/** What their fixes do. */
export const QUOTE_FIXES = {
  'set-quotes': () => 'Write the quotation marks of the language',
  'remove-quote': () => 'Remove the quotation mark',
} as const satisfies Sayings;
