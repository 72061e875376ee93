import { addTo, groupedBy } from '../bitext/grouped.ts';
import { bug } from '../bitext/bug.ts';
import type { SegmentId } from '../bitext/segment.ts';
import { positionsOf } from '../bitext/segmented-text.ts';
import type { DeleteEdit, Edit, ReplaceEdit } from '../edit/edit.ts';
import { repairRank } from './catalogue.ts';
import type { CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { editsOf } from './whole-text.ts';

/** The preferred fixes of many findings, made one set of changes. */
export interface FixBatch {
  /** By position in the text; within a segment by offset. No two overlap; a deleted segment has no other edit. */
  readonly edits: readonly Edit[];
  /** Findings whose fix is in `edits`, in repair order. */
  readonly taken: readonly Finding[];
  /** Findings whose fix would touch what another one changes: they may well be gone afterwards; check again. */
  readonly leftOut: readonly Finding[];
  /** Findings that offer no fix. */
  readonly unfixable: readonly Finding[];
}

/** What a batch makes of one segment. */
export interface FixPreview {
  readonly segment: SegmentId;
  readonly before: string;
  /** Null where the segment is deleted. */
  readonly after: string | null;
  /** Keys of the findings that it puts right, in repair order. */
  readonly findings: readonly string[];
  readonly edits: readonly Edit[];
}

/**
 * Takes the first fix of each finding, in repair order (the catalogue's: garbled characters, quotation marks, brackets,
 * spaces, repeats; then by the text), and leaves out those that would overlap one already taken. A repeat wins over
 * repairs within it: what is deleted needs no repair. The order of `findings` does not matter.
 */
export function fixesOf(findings: readonly Finding[], input: CheckInput): FixBatch {
  const positions = positionsOf(input.bitext.target);
  const sorted = [...findings].sort((left, right) => compareForRepair(left, right, positions));
  const deletions = deletionsAmong(sorted);
  const claims = new Map<SegmentId, ReplaceEdit[]>();
  const edits: Edit[] = [...deletions.edits];
  const taken: Finding[] = [];
  const leftOut: Finding[] = [];
  const unfixable: Finding[] = [];
  for (const finding of sorted) {
    const fix = finding.fixes[0];
    const wanted = fix ? editsOf(finding, fix, input) : [];
    if (!fix) unfixable.push(finding);
    else if (deletions.taken.has(finding)) taken.push(finding);
    else if (wanted.some((edit) => edit.kind === 'delete' || collides(edit, claims, deletions.segments)))
      leftOut.push(finding);
    else {
      for (const edit of wanted) if (edit.kind === 'replace') addTo(claims, edit.segment, edit);
      for (const edit of wanted) edits.push(edit);
      taken.push(finding);
    }
  }
  edits.sort((left, right) => compareEdits(left, right, positions));
  return { edits, taken, leftOut, unfixable };
}

/** What `fixesOf` would change, segment by segment, in the order of the text. */
export function previewFixes(input: CheckInput, findings: readonly Finding[]): FixPreview[] {
  const batch = fixesOf(findings, input);
  const positions = positionsOf(input.bitext.target);
  const edits = groupedBy(batch.edits, ({ segment }) => segment);
  const keys = new Map<SegmentId, string[]>();
  for (const finding of batch.taken) {
    for (const segment of new Set(finding.fixes[0]?.edits.map((edit) => edit.segment)))
      addTo(keys, segment, finding.key);
  }
  return [...edits].map(([segment, own]) => {
    const before =
      input.bitext.target.segments[positions.get(segment) ?? -1]?.text ?? bug(`no target segment ${segment}`);
    return { segment, before, after: editedText(before, own), findings: keys.get(segment) ?? [], edits: own };
  });
}

/** The text after edits of one segment that do not overlap, in the order of their offsets; null where it is deleted. */
export function editedText(text: string, edits: readonly Edit[]): string | null {
  const parts: string[] = [];
  let kept = 0;
  for (const edit of edits) {
    if (edit.kind === 'delete') return null;
    parts.push(text.slice(kept, edit.start), edit.insert);
    kept = edit.end;
  }
  parts.push(text.slice(kept));
  return parts.join('');
}

interface Deletions {
  readonly edits: DeleteEdit[];
  readonly taken: ReadonlySet<Finding>;
  readonly segments: ReadonlySet<SegmentId>;
}

/** Deletions are decided first. One that would leave nothing of a ring of sentences that repeat each other is not taken. */
function deletionsAmong(sorted: readonly Finding[]): Deletions {
  const edits: DeleteEdit[] = [];
  const taken = new Set<Finding>();
  const keptFor = new Map<SegmentId, SegmentId | undefined>();
  for (const finding of sorted) {
    const deleted = finding.fixes[0]?.edits ?? [];
    if (deleted.length === 0 || !deleted.every((edit): edit is DeleteEdit => edit.kind === 'delete'))
      continue;
    if (deleted.some((edit) => keptFor.has(edit.segment)) || closesRing(finding, keptFor)) continue;
    for (const edit of deleted) {
      keptFor.set(edit.segment, finding.related[0]);
      edits.push(edit);
    }
    taken.add(finding);
  }
  return { edits, taken, segments: new Set(keptFor.keys()) };
}

/** Whether what is to be kept for this finding is deleted, in the end, for the sake of the segment that it deletes. */
function closesRing(finding: Finding, keptFor: ReadonlyMap<SegmentId, SegmentId | undefined>): boolean {
  let kept: SegmentId | undefined = finding.related[0];
  while (kept !== undefined && kept !== finding.segment) kept = keptFor.get(kept);
  return kept !== undefined;
}

function collides(
  edit: Edit,
  claims: ReadonlyMap<SegmentId, ReplaceEdit[]>,
  deleted: ReadonlySet<SegmentId>,
): boolean {
  if (deleted.has(edit.segment)) return true;
  return (
    edit.kind === 'replace' && (claims.get(edit.segment)?.some((other) => overlap(edit, other)) ?? false)
  );
}

/** Insertions at one offset collide with each other, since their order would be a guess; at a border they do not. */
function overlap(left: ReplaceEdit, right: ReplaceEdit): boolean {
  if (left.start === right.start && left.end === right.end) return true;
  return left.start < right.end && right.start < left.end;
}

function compareForRepair(left: Finding, right: Finding, positions: ReadonlyMap<SegmentId, number>): number {
  return (
    repairRank(left.check) - repairRank(right.check) ||
    place(left.segment, positions) - place(right.segment, positions) ||
    left.start - right.start ||
    left.end - right.end ||
    (left.key < right.key ? -1 : left.key > right.key ? 1 : 0)
  );
}

function compareEdits(left: Edit, right: Edit, positions: ReadonlyMap<SegmentId, number>): number {
  const apart = place(left.segment, positions) - place(right.segment, positions);
  if (apart !== 0 || left.kind === 'delete' || right.kind === 'delete') return apart;
  return left.start - right.start || left.end - right.end;
}

function place(segment: SegmentId, positions: ReadonlyMap<SegmentId, number>): number {
  return positions.get(segment) ?? bug(`finding on segment ${segment}, which the target does not have`);
}
