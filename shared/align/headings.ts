import type { AlignUnit } from './alignment.ts';

/** Letters of the longest heading; a longer line is a paragraph without its full stop. */
const LONGEST = 100;
const ENDS_SENTENCE = /[.!?…。！？؟।॥։:;,،、，；：]["'”’»“)\]）」』]*$/u;
/** A number by itself, as `1.2`, `§ 4`, `IV.` or `(3)`: a heading whatever it ends with. */
const NUMBER_ALONE = /^[§#(]?\s*(?:\d+(?:\.\d+)*|[IVXLC]+|\p{L})[.)]?$/u;

/**
 * Whether a unit is a heading: a short paragraph of its own that does not end as a sentence does. Says nothing about
 * texts in which every unit is a paragraph.
 */
export function isHeading(units: readonly AlignUnit[], at: number): boolean {
  const { text, endsParagraph } = units[at];
  if (!endsParagraph || text.length > LONGEST || (at > 0 && !units[at - 1].endsParagraph)) return false;
  const trimmed = text.trim();
  return trimmed !== '' && (!ENDS_SENTENCE.test(trimmed) || NUMBER_ALONE.test(trimmed));
}

/** Whether paragraphs hold several units as a rule, so that a unit alone in one stands out. */
export function tellsHeadings(units: readonly AlignUnit[]): boolean {
  const ends = units.reduce((sum, { endsParagraph }) => sum + (endsParagraph ? 1 : 0), 0);
  return ends > 0 && ends < MOST_PARAGRAPHS * units.length;
}

/** Paragraphs for each unit from which on most paragraphs are single units. */
const MOST_PARAGRAPHS = 0.75;
