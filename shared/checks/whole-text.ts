import type { PlacedFinding } from './placed-finding.ts';
import type { Edit } from '../edit/edit.ts';
import type { CheckInput } from './check-input.ts';
import type { Finding, Fix } from './finding.ts';
import type { Place } from './place.ts';
import { placesOf } from './place-list.ts';
import { unmatchedSentences } from './source/unmatched.ts';
import { UnmatchedRuns } from './source/unmatched-runs.ts';
import { styleEdits, styleEditSets, styleFindings } from './style/style-findings.ts';
import { StyleTotals } from './style/style-totals.ts';

/** What is counted over the whole text, kept through its changes. */
export interface WholeTextCounts {
  readonly style: StyleTotals;
  readonly runs: UnmatchedRuns;
}

/** Of a text of so many places, of which nothing is counted yet. */
export function countsOf(places: number): WholeTextCounts {
  return { style: new StyleTotals(places), runs: new UnmatchedRuns() };
}

/**
 * What is found by looking at the whole text at once: sentences that are missing or added, and matters of style, each once a text. By place.
 * `before` are those of the state before: one that says the same stays the same object. `isRepeat` tells by index the target segments that
 * a finding on repeats speaks of. `known` is what was counted before, told of all that changed since.
 */
export function wholeTextFindings(
  places: readonly Place[],
  input: CheckInput,
  before: readonly PlacedFinding[],
  isRepeat: (at: number) => boolean,
  known: WholeTextCounts = countsOf(places.length),
): readonly PlacedFinding[] {
  const found = [
    ...unmatchedSentences(input, isRepeat, known.runs),
    ...styleFindings(places, input, known.style),
  ].sort((a, b) => a.at - b.at);
  if (found.length === 0) return before.length === 0 ? before : found;
  const last = new Map(before.map(({ finding }) => [finding.key, finding]));
  const kept = found.map(({ at, finding }) => ({ at, finding: sameAs(last.get(finding.key), finding) }));
  const isSame =
    kept.length === before.length &&
    kept.every(({ at, finding }, index) => before[index]?.at === at && before[index].finding === finding);
  return isSame ? before : kept;
}

/** Puts them among the findings of the places. The same list where there are none. O(findings). */
export function withWholeText(
  findings: readonly Finding[],
  placed: readonly PlacedFinding[],
  positionOf: (finding: Finding) => number,
): readonly Finding[] {
  if (placed.length === 0) return findings;
  const all: Finding[] = [];
  let next = 0;
  for (const finding of findings) {
    if (next < placed.length) {
      const position = positionOf(finding);
      for (let due = placed[next]; due && isDue(due, position, finding); due = placed[++next])
        all.push(due.finding);
    }
    all.push(finding);
  }
  for (const { finding } of placed.slice(next)) all.push(finding);
  return all;
}

/** Before the place, or on it and before what else is found there. */
function isDue({ at, finding: { side, start } }: PlacedFinding, position: number, other: Finding): boolean {
  return at < position || (at === position && (side === 'source' || start <= other.start));
}

/** The edits of a fix, worked out where it is made all over the text. O(text) then. */
export function editsOf(finding: Finding, fix: Fix, input: CheckInput): readonly Edit[] {
  return fix.everywhere ? styleEdits(finding.check, placesOf(input), input) : fix.edits;
}

/** The same, with the edits that make sense only together in one set: those of a fix made here, or of one place of a fix made everywhere. */
export function editSetsOf(finding: Finding, fix: Fix, input: CheckInput): readonly (readonly Edit[])[] {
  return fix.everywhere ? styleEditSets(finding.check, placesOf(input), input) : [fix.edits];
}

function sameAs(known: Finding | undefined, finding: Finding): Finding {
  if (known === finding) return finding;
  return known !== undefined && JSON.stringify(known) === JSON.stringify(finding) ? known : finding;
}
