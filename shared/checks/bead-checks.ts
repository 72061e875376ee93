import type { BeadCheck } from './bead-check.ts';
import { addressCheck } from './source/address.ts';
import { bracketCountCheck } from './source/brackets.ts';
import { endingCheck } from './source/ending.ts';
import { numberCheck } from './source/number.ts';
import { quoteCountCheck } from './source/quotes.ts';
import { lengthCheck } from './source/length.ts';
import { untranslatedCheck } from './source/untranslated.ts';

/** The checks that compare the two sides of a bead. */
export const BEAD_CHECKS: readonly BeadCheck[] = [
  addressCheck,
  numberCheck,
  endingCheck,
  bracketCountCheck,
  quoteCountCheck,
  untranslatedCheck,
  lengthCheck,
];
