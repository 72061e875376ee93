import { bracketMismatch } from './bracket/mismatch.ts';
import type { Finding } from './finding.ts';
import { KeyMaker } from './finding-key.ts';
import type { Place } from './place.ts';
import { marksOf } from './quote/mark.ts';
import { type KeysOf, quoteMismatch } from './quote/mismatch.ts';
import { inOrder, MarkPairing, type Pairing } from './quote/pairing.ts';
import { NO_QUOTE_NOTES, type QuoteNote } from './quote/quote-note.ts';
import { quoteNotesOf } from './quote/quote-notes.ts';
import { NO_FINDINGS } from './segment-check.ts';

/** What a pass over a stretch of places found. */
export interface MarkPass {
  /** Index behind the last place that was judged. */
  readonly to: number;
  /** For each place from the first one on: whether something is open after it, and its findings. */
  readonly open: readonly boolean[];
  readonly findings: readonly (readonly Finding[])[];
}

/**
 * Judges quotation marks and brackets from a place before which nothing is open, up to the first place from `least` on of
 * which `mayStop` says so and after which nothing is open, or to the end of the text. Linear in the places it passes. What there is
 * of style about quotations it notes on the places.
 */
export function passMarks(
  places: readonly Place[],
  from: number,
  least: number,
  language: string,
  mayStop: (at: number) => boolean,
): MarkPass {
  const pairings: Pairing[] = [];
  const quotes = new MarkPairing(pairings, true);
  const brackets = new MarkPairing(pairings, false);
  const open: boolean[] = [];
  let paragraph = 0;
  let to = from;
  for (; to < places.length;) {
    const place = places[to];
    if (!place) break;
    place.marks ??= marksOf(place.segment.text);
    place.quotes = NO_QUOTE_NOTES;
    const ends = place.endsParagraph && isLastOfBead(place);
    const before = places[to - 1];
    const begins = !before || (before.endsParagraph && isLastOfBead(before));
    for (const mark of place.marks) {
      const family = mark.family === 'quote' ? quotes : brackets;
      family.take({ mark, at: to, paragraph }, begins && mark.start === 0);
    }
    quotes.endSegment(to, paragraph, ends);
    brackets.endSegment(to, paragraph, ends);
    if (ends) paragraph++;
    const isOpen = !quotes.isEmpty || !brackets.isEmpty;
    open.push(isOpen);
    to++;
    if (!isOpen && to >= least && mayStop(to - 1)) break;
  }
  quotes.end();
  brackets.end();
  return { to, open, findings: findingsOfPairings(pairings, places, from, open.length, language) };
}

function findingsOfPairings(
  pairings: Pairing[],
  places: readonly Place[],
  from: number,
  count: number,
  language: string,
): (readonly Finding[])[] {
  const findings = new Map<number, Finding[]>();
  const notes: Notes = new Map();
  // Where one mark has no partner, which belongs to which is a guess for the others: that is put right first.
  const broken = new Set(pairings.filter(isBrokenQuote).map(({ run }) => run));
  const makers = new Map<number, KeyMaker>();
  const keys: KeysOf = (segment) => {
    const maker = makers.get(segment) ?? new KeyMaker(segment);
    makers.set(segment, maker);
    return maker;
  };
  for (const pairing of pairings.sort(inOrder)) {
    const isQuote = (pairing.open ?? pairing.close)?.mark.family === 'quote';
    if (isQuote && !broken.has(pairing.run)) noteStyle(notes, pairing, places, language);
    const placed = pairing.open ?? pairing.close;
    if (!placed) continue;
    const finding =
      placed.mark.family === 'quote'
        ? quoteMismatch(pairing, places, language, keys)
        : bracketMismatch(pairing, places, keys);
    const known = findings.get(placed.at);
    if (finding && known) known.push(finding);
    else if (finding) findings.set(placed.at, [finding]);
  }
  for (const [at, own] of notes) {
    const place = places[at];
    if (place) place.quotes = own;
  }
  return Array.from({ length: count }, (_, index) => findings.get(from + index) ?? NO_FINDINGS);
}

/** Lines of one bead say one thing, whatever parts them: what opens in one may close in the next. */
function isLastOfBead({ bead, segment }: Place): boolean {
  return bead.target.length < 2 || bead.target.at(-1) === segment.id;
}

function isBrokenQuote({ open, close, fits }: Pairing): boolean {
  return !fits && (open ?? close)?.mark.family === 'quote';
}

/** By index of the place. */
type Notes = Map<number, QuoteNote[]>;

function noteStyle(notes: Notes, pairing: Pairing, places: readonly Place[], language: string): void {
  for (const [at, note] of quoteNotesOf(pairing, places, language)) {
    const known = notes.get(at);
    if (known) known.push(note);
    else notes.set(at, [note]);
  }
}

/** Notes on every place what there is of style about quotations. */
export function judgeQuoteStyle(places: readonly Place[], language: string): void {
  passMarks(places, 0, places.length, language, () => false);
}
