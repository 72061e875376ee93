import { bracketMismatch } from './bracket/mismatch.ts';
import type { CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { KeyMaker } from './finding-key.ts';
import type { Place } from './place.ts';
import { marksOf } from './quote/mark.ts';
import { type KeysOf, quoteMismatch } from './quote/mismatch.ts';
import { fitsTogether, pairMarks, type Pairing, type PlacedMark } from './quote/pairing.ts';

/** How many paragraphs on a quotation that one leaves open may be taken up. */
export const QUOTE_REACH = 3;

/** Findings on quotation marks and brackets, by the index of the place that they stand on. */
export type MarkFindings = ReadonlyMap<number, readonly Finding[]>;

/** A stretch of places, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Judges the paragraphs from `from` to `to`, which have to be whole. What the paragraphs within `QUOTE_REACH` before and
 * after them leave open is looked at too. Linear in these.
 */
export function paragraphMarks(places: readonly Place[], stretch: Stretch, input: CheckInput): MarkFindings {
  const wide = widen(places, stretch, QUOTE_REACH);
  const paragraphs: Paragraph[] = [];
  for (let from = wide.from; from < wide.to; ) {
    const to = paragraphEnd(places, from);
    paragraphs.push(readParagraph(places, { from, to }));
    from = to;
  }
  const found = new Map<number, Finding[]>();
  const makers = new Map<number, KeyMaker>();
  const keys: KeysOf = (segment) => {
    const known = makers.get(segment) ?? new KeyMaker(segment);
    makers.set(segment, known);
    return known;
  };
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.from < stretch.from || paragraph.from >= stretch.to) continue;
    const quotes = acrossParagraphs(paragraphs, index);
    for (const pairing of quotes) {
      add(found, pairing, quoteMismatch(pairing, places, input.targetLanguage, keys));
    }
    for (const pairing of paragraph.brackets) add(found, pairing, bracketMismatch(pairing, places, keys));
  }
  return found;
}

/** Index of the first place of the paragraph that `at` stands in. */
export function paragraphStart(places: readonly Place[], at: number): number {
  let from = at;
  while (from > 0 && places[from - 1]?.endsParagraph === false) from--;
  return from;
}

/** Index behind the last place of the paragraph that `at` stands in. */
export function paragraphEnd(places: readonly Place[], at: number): number {
  let to = at;
  while (to < places.length - 1 && places[to]?.endsParagraph === false) to++;
  return Math.min(to + 1, places.length);
}

/** The stretch with so many paragraphs more on both sides. */
export function widen(places: readonly Place[], { from, to }: Stretch, paragraphs: number): Stretch {
  let start = from;
  let end = to;
  for (let more = 0; more < paragraphs; more++) {
    if (start > 0) start = paragraphStart(places, start - 1);
    if (end < places.length) end = paragraphEnd(places, end);
  }
  return { from: start, to: end };
}

interface Paragraph extends Stretch {
  readonly quotes: readonly Pairing[];
  readonly brackets: readonly Pairing[];
  /** The last quotation that the paragraph leaves open and the first mark that closes what it did not open. */
  readonly unclosed: PlacedMark | null;
  readonly unopened: PlacedMark | null;
  /** The quotation mark that the paragraph begins with. */
  readonly head: string;
}

function readParagraph(places: readonly Place[], { from, to }: Stretch): Paragraph {
  const quoteMarks: PlacedMark[] = [];
  const bracketMarks: PlacedMark[] = [];
  for (let at = from; at < to; at++) {
    const place = places[at];
    if (!place) continue;
    place.marks ??= marksOf(place.segment.text);
    for (const mark of place.marks) (mark.family === 'quote' ? quoteMarks : bracketMarks).push({ mark, at });
  }
  if (quoteMarks.length === 0 && bracketMarks.length === 0) {
    return { from, to, quotes: NONE, brackets: NONE, unclosed: null, unopened: null, head: '' };
  }
  const quotes = pairMarks(quoteMarks).filter((pairing) => !isMeasure(pairing, places));
  const first = quoteMarks[0];
  return {
    from,
    to,
    quotes,
    brackets: pairMarks(bracketMarks),
    unclosed: quotes.findLast((pairing) => !pairing.close)?.open ?? null,
    unopened: quotes.find((pairing) => !pairing.open)?.close ?? null,
    head: first && first.at === from && first.mark.start === 0 ? first.mark.sign : '',
  };
}

const NONE: readonly Pairing[] = [];

/** `15"` where nothing is open: inches or seconds. */
function isMeasure({ open, close }: Pairing, places: readonly Place[]): boolean {
  if (open || close?.mark.sign !== '"') return false;
  return /\d$/.test(places[close.at]?.segment.text.slice(0, close.mark.start).slice(-1) ?? '');
}

/** The paragraph's pairings, with what other paragraphs open for it or close. */
function acrossParagraphs(paragraphs: readonly Paragraph[], index: number): Pairing[] {
  const own = paragraphs[index];
  if (!own) return [];
  const pairings: Pairing[] = [];
  for (const pairing of own.quotes) {
    if (pairing.open && pairing.open === own.unclosed) {
      if (isTakenUp(paragraphs, index)) continue;
      const close = closedLater(paragraphs, index);
      pairings.push(close ? { ...pairing, close, fits: fitsTogether(pairing.open.mark.sign, close.mark.sign) } : pairing);
    } else if (pairing.close && pairing.close === own.unopened && openedBefore(paragraphs, index)) {
      // Reported, if at all, where it was opened.
    } else pairings.push(pairing);
  }
  return pairings;
}

/** Whether the next paragraph begins with the same mark: a speech of several paragraphs. */
function isTakenUp(paragraphs: readonly Paragraph[], index: number): boolean {
  const head = paragraphs[index + 1]?.head ?? '';
  return head !== '' && head === paragraphs[index]?.unclosed?.mark.sign;
}

/** The mark in one of the next paragraphs that closes what this one leaves open. */
function closedLater(paragraphs: readonly Paragraph[], index: number): PlacedMark | null {
  for (let next = index + 1; next <= index + QUOTE_REACH; next++) {
    const paragraph = paragraphs[next];
    if (!paragraph) return null;
    if (paragraph.unopened) return paragraph.unopened;
    if (paragraph.unclosed) return null;
  }
  return null;
}

function openedBefore(paragraphs: readonly Paragraph[], index: number): boolean {
  for (let before = index - 1; before >= index - QUOTE_REACH; before--) {
    const paragraph = paragraphs[before];
    if (!paragraph) return false;
    if (paragraph.unclosed) return true;
    if (paragraph.unopened) return false;
  }
  return false;
}

function add(found: Map<number, Finding[]>, { open, close }: Pairing, finding: Finding | null): void {
  const at = (open ?? close)?.at;
  if (!finding || at === undefined) return;
  const known = found.get(at);
  if (known) known.push(finding);
  else found.set(at, [finding]);
}
