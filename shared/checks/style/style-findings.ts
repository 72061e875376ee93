import type { Edit } from '../../edit/edit.ts';
import type { CheckId } from '../catalogue.ts';
import type { CheckInput } from '../check-input.ts';
import { checkOf } from '../catalogue.ts';
import type { Finding, Reason } from '../finding.ts';
import { judgeQuoteStyle } from '../mark-findings.ts';
import type { Place } from '../place.ts';
import { NO_QUOTE_NOTES } from '../quote/quote-notes.ts';
import type { ReasonCode } from '../reason-codes.ts';
import type { PlacedFinding } from '../whole-text.ts';
import { deviationsOf, MATTERS, NO_NOTES, styleNotesOf } from './style-notes.ts';

const CODES: ReadonlyMap<string, ReasonCode> = new Map<string, ReasonCode>([
  ...MATTERS.map(({ check, code }) => [check, code] as const),
  ['style/quotes', 'style-quotes'],
  ['quote/order', 'quote-order'],
]);

/** All deviations of a text from one rule, while they are counted. */
interface Tally {
  count: number;
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly expected: string | null;
  readonly values: Reason['values'];
}

/**
 * Matters of typography, each once a text, placed where it first shows. A key says nothing of place and number: what is dismissed stays
 * so while the text is worked on. O(places), as long as what each place has of them is known: quotation marks must have
 * been judged (`passMarks`).
 */
export function styleFindings(places: readonly Place[], input: CheckInput): readonly PlacedFinding[] {
  const tallies = new Map<CheckId, Tally>();
  for (const place of places) {
    const notes = place.style ?? styleNotesOf(place, input);
    if (notes !== NO_NOTES) {
      for (const { check, count, first } of notes) {
        const known = tallies.get(check);
        if (known) known.count += count;
        else {
          const { start, end, insert } = first;
          const found = place.segment.text.slice(start, end);
          const values = { found, wanted: insert };
          tallies.set(check, { count, at: place.at, start, end, expected: insert, values });
        }
      }
    }
    if (place.quotes !== NO_QUOTE_NOTES) {
      for (const { check, start, end, expected, found, wanted } of place.quotes) {
        const known = tallies.get(check);
        if (known) known.count++;
        else tallies.set(check, { count: 1, at: place.at, start, end, expected, values: { found, wanted } });
      }
    }
  }
  const inOrder = [...tallies].toSorted(
    ([, left], [, right]) => left.at - right.at || left.start - right.start,
  );
  return inOrder.flatMap(([check, tally]) => {
    const place = places[tally.at];
    return place ? [{ at: tally.at, finding: findingOf(check, tally, place) }] : [];
  });
}

/** What a fix that is made everywhere changes, for a check of style; in the order of the text. O(text). */
export function styleEdits(check: string, places: readonly Place[], input: CheckInput): readonly Edit[] {
  if (check === 'style/quotes' || check === 'quote/order') return quoteEdits(check, places, input);
  return places.flatMap((place): Edit[] =>
    deviationsOf(check, place, input).map(({ start, end, insert }) => ({
      kind: 'replace',
      segment: place.segment.id,
      start,
      end,
      insert,
    })),
  );
}

/** The same, with what makes sense only together in one set: the marks of a quotation; what else there is stands alone. */
export function styleEditSets(
  check: string,
  places: readonly Place[],
  input: CheckInput,
): readonly (readonly Edit[])[] {
  if (check !== 'style/quotes' && check !== 'quote/order')
    return styleEdits(check, places, input).map((edit) => [edit]);
  judgeQuoteStyle(places, input.targetLanguage);
  return places.flatMap(({ quotes }) =>
    quotes.filter((note) => note.check === check).map(({ edits }) => edits),
  );
}

function quoteEdits(check: string, places: readonly Place[], input: CheckInput): readonly Edit[] {
  const positions = new Map(places.map(({ segment, at }) => [segment.id, at]));
  return styleEditSets(check, places, input)
    .flat()
    .filter((edit) => edit.kind === 'replace')
    .toSorted(
      (left, right) =>
        (positions.get(left.segment) ?? 0) - (positions.get(right.segment) ?? 0) ||
        left.start - right.start ||
        left.end - right.end,
    );
}

function findingOf(check: CheckId, tally: Tally, { segment }: Place): Finding {
  const { start, end, count, expected, values } = tally;
  return {
    key: `${check}:text`,
    check,
    severity: 'style',
    confidence: checkOf(check)?.confidence ?? 1,
    side: 'target',
    segment: segment.id,
    start,
    end,
    reason: { code: CODES.get(check) ?? check, values: { ...values, count } },
    actual: segment.text.slice(start, end),
    // Its level says whether it is a matter in this text; no words do.
    words: '',
    expected,
    related: [],
    fixes: [{ label: 'make-uniform', edits: [], everywhere: true }],
  };
}
