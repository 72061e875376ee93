import { BRACKET_FIXES, BRACKET_REASONS } from './reasons/bracket.ts';
import { GARBLE_FIXES, GARBLE_REASONS } from './reasons/garble.ts';
import { NAME_FIXES, NAME_REASONS } from './reasons/name.ts';
import { QUOTE_FIXES, QUOTE_REASONS } from './reasons/quote.ts';
import { REPEAT_FIXES, REPEAT_REASONS } from './reasons/repeat.ts';
import { SOURCE_FIXES, SOURCE_REASONS } from './reasons/source.ts';
import { SPACE_FIXES, SPACE_REASONS } from './reasons/space.ts';
import { STYLE_FIXES, STYLE_REASONS } from './reasons/style.ts';

/** Every reason that a check gives, and every label that a fix carries, with what is said in English. Messages in other languages are complete over these. */
export const REASONS = {
  ...REPEAT_REASONS,
  ...GARBLE_REASONS,
  ...QUOTE_REASONS,
  ...BRACKET_REASONS,
  ...SPACE_REASONS,
  ...STYLE_REASONS,
  ...SOURCE_REASONS,
  ...NAME_REASONS,
} as const;

export const FIXES = {
  ...REPEAT_FIXES,
  ...GARBLE_FIXES,
  ...QUOTE_FIXES,
  ...BRACKET_FIXES,
  ...SPACE_FIXES,
  ...STYLE_FIXES,
  ...SOURCE_FIXES,
  ...NAME_FIXES,
} as const;

export type ReasonCode = keyof typeof REASONS;
export type FixLabel = keyof typeof FIXES;
