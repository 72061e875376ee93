import type { Segment } from '../../bitext/segment.ts';
import type { BeadDraft, BeadView } from '../bead-check.ts';
import { SIGNS, textSigns } from '../text-signs.ts';
import { countDraft, unlikeCounts } from './mark-counts.ts';

/**
 * `source/quotes`: not as many quotations as in the source, whatever the marks. Marks that are character codes count.
 *
 * Leaves alone what has a mark without a partner on either side (`quote/mismatch` speaks of that, or speech goes on), single marks
 * (each may count or not), up to three words, names or words used in a special sense, which one translator sets off and the other not,
 * dialogue that a dash opens, titles that the other side sets in italics, links of several sentences, which are free.
 */
export function quoteCountCheck(view: BeadView): readonly BeadDraft[] {
  const counts = unlikeCounts(view, 'quote', hasQuote);
  if (!counts) return NONE;
  const { ours, theirs, more, others, fewer } = counts;
  const terms = others.filter(({ on, start, end }) => isTerm(more[on]?.text.slice(start + 1, end - 1) ?? ''));
  const difference = Math.abs(ours.length - theirs.length);
  if (terms.length >= difference) return NONE;
  if (fewer.some(({ text }) => DASH.test(text) || ITALICS.test(text))) return NONE;
  const singles = fewer.reduce((sum, { text }) => sum + [...text.matchAll(SINGLE)].length, 0);
  if (singles >= difference) return NONE;
  return [countDraft('source/quotes', CODES, counts, view)];
}

const CODES = { added: 'quotes-added', missing: 'quotes-missing' } as const;
const NONE: readonly BeadDraft[] = [];
const CODED = /(?:quo|quot)\s?;|&\s?#/;

/** A mark, or a character code that may stand for one. */
function hasQuote({ text }: Segment): boolean {
  const signs = textSigns(text);
  return (signs & SIGNS.quote) !== 0 || ((signs & SIGNS.reference) !== 0 && CODED.test(text));
}

const DASH = /^\s*[—–-]|[.!?…»”"]\s[—–-]\s/;
const ITALICS = /<(?:i|em|cite|b|strong)\b|(?<![\p{L}\p{N}*_])[*_]{1,2}\p{L}/iu;

/** Up to three words. */
function isTerm(enclosed: string): boolean {
  return enclosed.length <= 60 && enclosed.trim().split(/\s+/).length <= 3;
}

/** A single mark where a quotation may begin. */
const SINGLE = /(?<![\p{L}\p{N}])[‘‚'’](?=\p{L})|[`´]/gu;
