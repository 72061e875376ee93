import type { Edit } from '../../edit/edit.ts';
import type { CheckInput } from '../check-input.ts';
import { checkOf } from '../catalogue.ts';
import type { Finding } from '../finding.ts';
import { judgeQuoteStyle } from '../mark-findings.ts';
import type { Place } from '../place.ts';
import type { ReasonCode } from '../reason-codes.ts';
import type { PlacedFinding } from '../placed-finding.ts';
import { deviationsOf, MATTERS } from './style-notes.ts';
import type { StyleTotal, StyleTotals } from './style-totals.ts';

const CODES: ReadonlyMap<string, ReasonCode> = new Map<string, ReasonCode>([
  ...MATTERS.map(({ check, code }) => [check, code] as const),
  ['style/quotes', 'style-quotes'],
  ['quote/order', 'quote-order'],
]);

/**
 * Matters of typography, each once a text, placed where it first shows. A key says nothing of place and number: what is dismissed stays
 * so while the text is worked on. Quotation marks must have been judged (`passMarks`). O(blocks of places), beyond what `totals` does not know.
 */
export function styleFindings(
  places: readonly Place[],
  input: CheckInput,
  totals: StyleTotals,
): readonly PlacedFinding[] {
  return totals.of(places, input).map((total) => ({ at: total.place.at, finding: findingOf(total) }));
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

function findingOf({ check, place, start, end, count, expected, found, wanted }: StyleTotal): Finding {
  const { segment } = place;
  return {
    key: `${check}:text`,
    check,
    severity: 'style',
    confidence: checkOf(check)?.confidence ?? 1,
    side: 'target',
    segment: segment.id,
    start,
    end,
    reason: { code: CODES.get(check) ?? check, values: { found, wanted, count } },
    actual: segment.text.slice(start, end),
    // Its level says whether it is a matter in this text; no words do.
    words: '',
    expected,
    related: [],
    fixes: [{ label: 'make-uniform', edits: [], everywhere: true }],
  };
}
