import type { Segment } from '../../bitext/segment.ts';
import type { BeadDraft, BeadView } from '../bead-check.ts';
import { SIGNS, textSigns } from '../text-signs.ts';
import { countDraft, unlikeCounts } from './mark-counts.ts';

/**
 * `source/brackets`: not as many pairs of brackets, of whatever kind, as in the source.
 *
 * Leaves alone brackets around numbers and names that the other side has as well, set off with commas, dashes or not at all; short
 * asides that explain what stands before them (initials, one or two words); links of several sentences, which are free; and what has a
 * bracket without a partner on either side: `bracket/mismatch` speaks of that, and list marks ("a)"), smileys
 * and passages that go on in the next sentence look the same.
 */
export function bracketCountCheck(view: BeadView): readonly BeadDraft[] {
  const counts = unlikeCounts(view, 'bracket', hasBracket);
  if (!counts) return NONE;
  const { ours, theirs, more, others, fewer } = counts;
  const elsewhere = fewer.map(({ text }) => text.toLowerCase()).join('\n');
  const lost = others.filter(
    ({ on, start, end }) => !stands(more[on]?.text.slice(start, end) ?? '', elsewhere),
  );
  if (lost.length <= Math.min(ours.length, theirs.length)) return NONE;
  if (dashesIn(fewer) - dashesIn(more) >= 2) return NONE;
  return [countDraft('source/brackets', CODES, counts, view)];
}

const CODES = { added: 'brackets-added', missing: 'brackets-missing' } as const;
const NONE: readonly BeadDraft[] = [];
const CODED = /&\s?#|&[lr](?:par|sqb|cub)/;

/** A mark, or a character code that may stand for one. */
function hasBracket({ text }: Segment): boolean {
  const signs = textSigns(text);
  return (signs & SIGNS.bracket) !== 0 || ((signs & SIGNS.reference) !== 0 && CODED.test(text));
}

const TELLING = /\p{N}+|\p{Lu}[\p{L}\p{M}]+/gu;

/** Whether what is between brackets is short, or its numbers and names, if there are any, stand in the other text too. */
function stands(enclosed: string, text: string): boolean {
  const words = enclosed.slice(0, LONGEST).match(WORD) ?? [];
  if (words.length <= MOST_WORDS_OF_ASIDE && words.every((word) => /\P{N}/u.test(word))) return true;
  const telling = enclosed.slice(0, LONGEST).match(TELLING) ?? [];
  return telling.length > 0 && telling.every((one) => text.includes(one.toLowerCase()));
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const MOST_WORDS_OF_ASIDE = 2;

/** Dashes that set off a passage: not hyphens within a word or between numbers. */
function dashesIn(segments: readonly Segment[]): number {
  return segments.reduce((sum, { text }) => sum + (text.match(DASH)?.length ?? 0), 0);
}

const DASH = /[—–]|(?<=[\s,])-|-(?=[\s,])/g;

/** Longer passages are looked at by their beginning. */
const LONGEST = 200;
