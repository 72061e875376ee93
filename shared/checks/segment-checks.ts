import { characterCheck } from './garble/character.ts';
import { entityCheck } from './garble/entity.ts';
import { mojibakeCheck } from './garble/mojibake.ts';
import { loopCheck } from './repeat/loop.ts';
import type { SegmentCheck } from './segment-check.ts';
import { languageCheck } from './source/language.ts';
import { spaceBeforeCheck } from './space/before-punctuation.ts';
import { doubledSpaceCheck } from './space/doubled.ts';
import { missingSpaceCheck } from './space/missing.ts';

/** The checks that judge a segment by itself (and by its source). */
export const SEGMENT_CHECKS: readonly SegmentCheck[] = [
  mojibakeCheck,
  entityCheck,
  characterCheck,
  missingSpaceCheck,
  spaceBeforeCheck,
  doubledSpaceCheck,
  languageCheck,
  loopCheck,
];
