import { bracketMismatch } from './bracket/mismatch.ts';
import type { Finding } from './finding.ts';
import { KeyMaker } from './finding-key.ts';
import type { Place } from './place.ts';
import { marksOf } from './quote/mark.ts';
import { type KeysOf, quoteMismatch } from './quote/mismatch.ts';
import { inOrder, MarkPairing, type Pairing } from './quote/pairing.ts';
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
 * which `mayStop` says so and after which nothing is open, or to the end of the text. Linear in the places it passes.
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
    const begins = to === 0 || (places[to - 1]?.endsParagraph ?? false);
    for (const mark of place.marks) {
      const family = mark.family === 'quote' ? quotes : brackets;
      family.take({ mark, at: to, paragraph }, begins && mark.start === 0);
    }
    quotes.endSegment(to, paragraph, place.endsParagraph);
    brackets.endSegment(to, paragraph, place.endsParagraph);
    if (place.endsParagraph) paragraph++;
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
  const makers = new Map<number, KeyMaker>();
  const keys: KeysOf = (segment) => {
    const maker = makers.get(segment) ?? new KeyMaker(segment);
    makers.set(segment, maker);
    return maker;
  };
  for (const pairing of pairings.sort(inOrder)) {
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
  return Array.from({ length: count }, (_, index) => findings.get(from + index) ?? NO_FINDINGS);
}
