import { addTo, groupedBy } from '../bitext/grouped.ts';
import { bug } from '../bitext/bug.ts';
import type { SegmentId } from '../bitext/segment.ts';
import { positionOf, segmentOf } from '../bitext/segmented-text.ts';
import type { DeleteEdit, Edit, ReplaceEdit } from '../edit/edit.ts';
import { Heirs } from '../edit/heirs.ts';
import { repairRank } from './catalogue.ts';
import type { CheckInput } from './check-input.ts';
import { textAfter } from './edited-input.ts';
import type { Finding } from './finding.ts';
import { EditClaims } from './fix-claims.ts';
import { FixGroups, withStandingKeeps } from './fix-groups.ts';
import { editSetsOf } from './whole-text.ts';

/** The preferred fixes of many findings, made one set of changes. */
export interface FixBatch {
  /** By position in the text; within a segment by offset. No two overlap; a deleted segment has no other edit. */
  readonly edits: readonly Edit[];
  /** Findings whose fix is in `edits`, in repair order. */
  readonly taken: readonly Finding[];
  /**
   * What is changed for each of them, in sets of edits that make sense only together. A fix that is made everywhere is taken where it
   * touches no other.
   */
  readonly setsFor: ReadonlyMap<Finding, readonly EditSet[]>;
  /** Findings whose fix would touch what another one changes: they may well be gone afterwards; check again. */
  readonly leftOut: readonly Finding[];
  /** Findings that offer no fix. */
  readonly unfixable: readonly Finding[];
}

/** Edits that are made together or not at all. */
export type EditSet = readonly Edit[];

/** What a batch makes of one segment. */
export interface FixPreview {
  readonly segment: SegmentId;
  readonly before: string;
  /** Null where the segment is deleted. */
  readonly after: string | null;
  /** Keys of the findings that it puts right, in repair order. */
  readonly findings: readonly string[];
  /** Few and small, in the order of their offsets. */
  readonly edits: readonly Edit[];
  /** Segments of one number are changed together by one fix, and make sense only so: to be taken or left together. */
  readonly group: number;
}

/**
 * Takes the first fix of each finding, in repair order (the catalogue's: garbled characters, quotation marks, brackets,
 * spaces, repeats; then by the text), and leaves out those that would overlap one already taken. A repeat wins over
 * repairs within it: what is deleted needs no repair. The order of `findings` does not matter.
 */
export function fixesOf(findings: readonly Finding[], input: CheckInput): FixBatch {
  const placeOf = placesIn(input);
  const sorted = [...findings].sort((left, right) => compareForRepair(left, right, placeOf));
  const deletions = deletionsAmong(sorted);
  const claims = new EditClaims(deletions.segments);
  const setsFor = new Map<Finding, readonly EditSet[]>();
  const leftOut: Finding[] = [];
  const unfixable: Finding[] = [];
  for (const finding of sorted) {
    const fix = finding.fixes[0];
    const deletion = deletions.taken.get(finding);
    if (!fix) unfixable.push(finding);
    else if (deletion) setsFor.set(finding, [deletion]);
    else {
      const sets = editSetsOf(finding, fix, input).filter((set) => set.length > 0 && claims.take(set));
      if (sets.length > 0) setsFor.set(finding, sets);
      else leftOut.push(finding);
    }
  }
  const edits = withStandingKeeps([...setsFor.values()].flat(2));
  edits.sort((left, right) => compareEdits(left, right, input));
  return { edits, taken: [...setsFor.keys()], setsFor, leftOut, unfixable };
}

/** What `fixesOf` would change, segment by segment, in the order of the text. */
export function previewFixes(input: CheckInput, findings: readonly Finding[]): FixPreview[] {
  const { edits, setsFor } = fixesOf(findings, input);
  const keys = new Map<SegmentId, string[]>();
  const groups = new FixGroups();
  for (const [{ key }, sets] of setsFor) {
    for (const segment of new Set(sets.flat().map((edit) => edit.segment))) addTo(keys, segment, key);
    for (const set of sets) groups.join(set);
  }
  const bySegment = groupedBy(edits, ({ segment }) => segment);
  const deleted = new Set(edits.filter(({ kind }) => kind === 'delete').map(({ segment }) => segment));
  const numbers = groups.numbersOf([...bySegment.keys()], deleted);
  return [...bySegment].map(([segment, own], index) => {
    const before = segmentOf(input.bitext.target, segment).text;
    return {
      segment,
      before,
      after: editedText(before, own),
      findings: keys.get(segment) ?? [],
      edits: own,
      group: numbers[index] ?? index,
    };
  });
}

/** The text after edits of one segment that do not overlap; null where it is deleted. */
export function editedText(text: string, edits: readonly Edit[]): string | null {
  const replacements = edits.filter((edit): edit is ReplaceEdit => edit.kind === 'replace');
  return replacements.length < edits.length ? null : textAfter(text, replacements);
}

interface Deletions {
  readonly taken: ReadonlyMap<Finding, readonly DeleteEdit[]>;
  readonly segments: ReadonlySet<SegmentId>;
}

/** Deletions are decided first. One that would leave nothing of a ring of sentences that repeat each other is not taken. */
function deletionsAmong(sorted: readonly Finding[]): Deletions {
  const taken = new Map<Finding, readonly DeleteEdit[]>();
  const segments = new Set<SegmentId>();
  const heirs = new Heirs();
  for (const finding of sorted) {
    const deleted = finding.fixes[0]?.edits ?? [];
    if (deleted.length === 0 || !deleted.every((edit): edit is DeleteEdit => edit.kind === 'delete'))
      continue;
    if (deleted.some((edit) => segments.has(edit.segment) || closesRing(edit, finding, heirs))) continue;
    for (const edit of deleted) {
      segments.add(edit.segment);
      heirs.add(edit.segment, keptBy(edit, finding));
    }
    taken.set(finding, deleted);
  }
  return { taken, segments };
}

/** Whether what is to be kept for this finding is deleted, in the end, for the sake of the segment that it deletes. */
function closesRing(edit: DeleteEdit, finding: Finding, heirs: Heirs): boolean {
  const kept = keptBy(edit, finding);
  return kept !== undefined && heirs.of(kept) === edit.segment;
}

function keptBy(edit: DeleteEdit, finding: Finding): SegmentId | undefined {
  return edit.keep ?? finding.related[0];
}

type PlaceOf = (finding: Finding) => number;

function compareForRepair(left: Finding, right: Finding, placeOf: PlaceOf): number {
  return (
    repairRank(left.check) - repairRank(right.check) ||
    placeOf(left) - placeOf(right) ||
    left.start - right.start ||
    left.end - right.end ||
    (left.key < right.key ? -1 : left.key > right.key ? 1 : 0)
  );
}

function compareEdits(left: Edit, right: Edit, { bitext: { target } }: CheckInput): number {
  const apart = positionOf(target, left.segment) - positionOf(target, right.segment);
  if (apart !== 0 || left.kind === 'delete' || right.kind === 'delete') return apart;
  return left.start - right.start || left.end - right.end;
}

/** The place of a finding in the text of its side. */
function placesIn({ bitext }: CheckInput): PlaceOf {
  return ({ side, segment }) => {
    const position = positionOf(bitext[side], segment);
    return position < 0 ? bug(`finding on ${side} segment ${segment}, which is not there`) : position;
  };
}
