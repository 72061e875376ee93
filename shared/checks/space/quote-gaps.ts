import { baseLanguage } from '../../text/language-tag.ts';
import { mayOpenWith } from '../quote/accepted-pairs.ts';
import { marksOf } from '../quote/mark.ts';
import { pairMarks } from '../quote/pairing.ts';

/** A quotation mark with a word too close on its outer side. */
export interface QuoteGap {
  readonly start: number;
  readonly end: number;
  /** Where the space belongs. */
  readonly side: 'before' | 'after';
}

const CANDIDATE = /[\p{L}\p{N}.,!?…](?:[„“”«»"]|[ \u00a0\u202f]»)\p{L}/u;
/** What follows a comma or full stop at once closes, even where its partner is in another sentence. */
const AFTER_MARK = /["”“](?<=[\p{L}\p{N}][,.!?…]["”“])(?=\p{Ll})/gu;

/** Languages that hang no endings on a quotation and no prefixes before one. */
const ANALYTIC: ReadonlySet<string> = new Set(['fr', 'en', 'es', 'it', 'pt', 'ca', 'gl', 'oc', 'br']);
/** Languages that may hang an ending of a few letters there. */
const HANGING: ReadonlySet<string> = new Set(
  'de nl sv da nb nn no pl lt lv et fi cs sk sl hr bs sr ro ru uk be bg mk el is'.split(' '),
);

/**
 * Quotation marks without the space that parts them from the text around: `,”a dit`, `« oui »dit-elle`, `dit« oui »`. In order.
 *
 * Leaves alone endings that a language hangs on a quotation (“A”s, »gut«e), elisions (l'« État »), and marks of which it is not
 * certain what they do: without a partner in the text, or in languages of which this is not known.
 */
export function quoteGaps(text: string, language: string): readonly QuoteGap[] {
  if (!CANDIDATE.test(text)) return NO_GAPS;
  const gaps = new Map<number, QuoteGap>();
  const add = (start: number, side: QuoteGap['side']) => gaps.set(start, { start, end: start + 1, side });
  for (const { index, 0: sign } of text.matchAll(AFTER_MARK))
    if (!mayOpenWith(sign, language) || !/\s/.test(text.slice(0, index).slice(-2))) add(index, 'after');
  const base = baseLanguage(language);
  const ending = ANALYTIC.has(base) ? /^(?:\p{L}{2}|[aày]\s)/u : HANGING.has(base) ? /^\p{L}{4}/u : null;
  if (ending === null) return inOrder(gaps);
  const marks = marksOf(text).filter(({ family, coded }) => family === 'quote' && !coded);
  for (const { open, close, fits } of pairMarks(marks)) {
    if (
      close &&
      (fits || isCloser(close.mark.sign, language)) &&
      ending.test(text.slice(close.mark.end, close.mark.end + 4))
    )
      if (
        /[\p{L}\p{N}.,!?…][ \u00a0\u202f]?$/u.test(
          text.slice(Math.max(0, close.mark.start - 2), close.mark.start),
        )
      )
        add(close.mark.start, 'after');
    if (
      open &&
      close &&
      fits &&
      /\p{L}{2}$/u.test(text.slice(Math.max(0, open.mark.start - 2), open.mark.start))
    )
      add(open.mark.start, 'before');
  }
  return inOrder(gaps);
}

const NO_GAPS: readonly QuoteGap[] = [];

/** A sign that says by itself that it closes. */
function isCloser(sign: string, language: string): boolean {
  return (sign === '”' || sign === '»') && !mayOpenWith(sign, language);
}

function inOrder(gaps: ReadonlyMap<number, QuoteGap>): readonly QuoteGap[] {
  return [...gaps.values()].toSorted((left, right) => left.start - right.start);
}
