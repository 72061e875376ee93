import type { CheckId } from '../catalogue.ts';
import type { CheckInput } from '../check-input.ts';
import type { Place } from '../place.ts';
import { PlaceBlocks } from '../place-blocks.ts';
import { NO_QUOTE_NOTES } from '../quote/quote-note.ts';
import { NO_NOTES, styleNotesOf } from './style-notes.ts';

/** All deviations of some places from one rule: how many, and the first of them. */
export interface StyleTotal {
  readonly check: CheckId;
  count: number;
  readonly place: Place;
  readonly start: number;
  readonly end: number;
  readonly expected: string | null;
  readonly found: string;
  readonly wanted: string;
}

/** The totals of a text, kept in blocks: a change counts anew what stands around it. */
export class StyleTotals {
  readonly #blocks = new PlaceBlocks<readonly StyleTotal[]>();

  constructor(count: number) {
    this.#blocks.reset(count);
  }

  /** So many places from that index on went, and so many came in their stead. */
  splice(from: number, removed: number, added: number): void {
    this.#blocks.splice(from, removed, added);
  }

  /** What is noted on these places is another matter now. */
  forget(places: Iterable<number>): void {
    this.#blocks.forget(places);
  }

  /** One a check, in the order in which they first show. */
  of(places: readonly Place[], input: CheckInput): StyleTotal[] {
    const totals = new Map<CheckId, StyleTotal>();
    for (const block of this.#blocks.all((from, to) => totalsIn(places, from, to, input)))
      for (const total of block) addTo(totals, total.check, total.count, () => ({ ...total }));
    return [...totals.values()].toSorted(
      (left, right) => left.place.at - right.place.at || left.start - right.start,
    );
  }
}

function totalsIn(
  places: readonly Place[],
  from: number,
  to: number,
  input: CheckInput,
): readonly StyleTotal[] {
  const totals = new Map<CheckId, StyleTotal>();
  for (let at = from; at < to; at++) {
    const place = places[at];
    if (!place) continue;
    const notes = place.style ?? styleNotesOf(place, input);
    if (notes !== NO_NOTES) {
      for (const note of notes)
        addTo(totals, note.check, note.count, () => {
          const { start, end, insert } = note.first;
          const found = place.segment.text.slice(start, end);
          return {
            check: note.check,
            count: note.count,
            place,
            start,
            end,
            expected: insert,
            found,
            wanted: insert,
          };
        });
    }
    if (place.quotes !== NO_QUOTE_NOTES) {
      for (const { check, start, end, expected, found, wanted } of place.quotes)
        addTo(totals, check, 1, () => ({ check, count: 1, place, start, end, expected, found, wanted }));
    }
  }
  return totals.size > 0 ? [...totals.values()] : NONE;
}

const NONE: readonly StyleTotal[] = [];

/** Adds to what is known of the check, or begins with the first. */
function addTo(
  totals: Map<CheckId, StyleTotal>,
  check: CheckId,
  more: number,
  first: () => StyleTotal,
): void {
  const known = totals.get(check);
  if (known) known.count += more;
  else totals.set(check, first());
}
