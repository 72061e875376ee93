import type { AbbreviationEntry } from './entry.ts';

/** Arabic; titles are the one letter or two before a name. */
export const ARABIC: AbbreviationEntry = {
  always: `د أ م ا.د أ.د أ.م.د د.م`,
  number: `ص ج ط رقم ت ف`,
};
