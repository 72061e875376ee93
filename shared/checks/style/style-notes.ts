import type { StyleNote } from './style-note.ts';
import type { CheckInput } from '../check-input.ts';
import { scanEntities } from '../garble/entity-scan.ts';
import type { Place } from '../place.ts';
import { protectedSpans, touchesSpan } from '../protected-spans.ts';
import { apostropheDeviations } from './apostrophes.ts';
import { capitalAccentDeviations } from './capital-accents.ts';
import { conventionOf } from './conventions.ts';
import { dashDeviations } from './dashes.ts';
import { ellipsisDeviations } from './ellipses.ts';
import type { Deviation, Matter, StyleView } from './matter.ts';
import { noBreakSpaceDeviations } from './no-break-spaces.ts';
import { groupingDeviations } from './number-grouping.ts';
import { APOSTROPHE, CAPITAL, DIGITS, HYPHEN, MARK, signsOf, STOPS } from './signs.ts';

/** Matters that a segment has by itself. Those of quotation marks depend on what they are paired with. */
export const MATTERS: readonly Matter[] = [
  {
    check: 'style/apostrophe',
    code: 'style-apostrophe',
    sign: APOSTROPHE,
    deviations: apostropheDeviations,
  },
  { check: 'style/ellipsis', code: 'style-ellipsis', sign: STOPS, deviations: ellipsisDeviations },
  { check: 'style/dash', code: 'style-dash', sign: HYPHEN, deviations: dashDeviations },
  { check: 'style/number-grouping', code: 'style-grouping', sign: DIGITS, deviations: groupingDeviations },
  {
    check: 'style/no-break-space',
    code: 'style-space',
    sign: MARK,
    deviations: noBreakSpaceDeviations,
  },
  {
    check: 'style/capital-accent',
    code: 'style-accent',
    sign: CAPITAL,
    deviations: capitalAccentDeviations,
  },
];

/** Of most places: one list, so that a walk over all of them passes by. */
export const NO_NOTES: readonly StyleNote[] = [];

/** What a place has of the matters of style; computed once a place. */
export function styleNotesOf(place: Place, input: CheckInput): readonly StyleNote[] {
  return (place.style ??= notesOf(viewOf(place, input)));
}

/** What a place has to change for one check, in its order. */
export function deviationsOf(check: string, place: Place, input: CheckInput): readonly Deviation[] {
  const matter = MATTERS.find((one) => one.check === check);
  return matter ? soundDeviations(matter, viewOf(place, input)) : [];
}

function notesOf(view: StyleView): readonly StyleNote[] {
  const signs = signsOf(view.text);
  if (signs === 0) return NO_NOTES;
  const notes: StyleNote[] = [];
  for (const matter of MATTERS) {
    if ((signs & matter.sign) === 0) continue;
    const found = soundDeviations(matter, view);
    const [first] = found;
    if (first) notes.push({ check: matter.check, count: found.length, first });
  }
  return notes.length > 0 ? notes : NO_NOTES;
}

/** Without those in addresses and code, and in broken character codes, which `garble/entity` has. */
function soundDeviations(matter: Matter, view: StyleView): Deviation[] {
  const found = matter.deviations(view);
  if (found.length === 0) return found;
  const spans = protectedSpans(view.text);
  const codes = scanEntities(view.text);
  return found.filter(({ start, end }) => !touchesSpan(spans, start, end) && !touchesSpan(codes, start, end));
}

function viewOf({ segment, source }: Place, { sourceLanguage, targetLanguage }: CheckInput): StyleView {
  return {
    text: segment.text,
    source,
    convention: conventionOf(targetLanguage),
    sourceConvention: conventionOf(sourceLanguage),
  };
}
