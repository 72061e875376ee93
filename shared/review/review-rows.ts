import type { Segment, SegmentId } from '../bitext/segment.ts';
import type { Project } from '../edit/project.ts';
import { draftRows, isDraft } from './draft-rows.ts';
import type { ReviewRow, RowKind } from './review-row.ts';
import { BETWEEN_SEGMENTS } from './review-row.ts';
import type { RowDraft } from './row-draft.ts';
import { membersOf } from './row-draft.ts';
import { acceptedText, loadedText } from './settled.ts';

/**
 * The translation as it was opened (`base`) against the translation now, in the order of the text now; what is gone stands at its old
 * place. O(segments), and comparisons of words where segments came or went. Give the rows of the last time: a row that says the same
 * is the same object again, and what is known of it stays known.
 */
export function reviewRows(
  base: Project,
  project: Project,
  previous: readonly ReviewRow[] = [],
): readonly ReviewRow[] {
  const knownFor = findIn(previous);
  const rows: ReviewRow[] = [];
  for (const entry of draftRows(base, project)) {
    if (!isDraft(entry)) rows.push(rowOfSegment(base, project, entry, knownFor(entry.id)));
    else if (!entry.joined) {
      const row = rowOfDraft(base, project, entry);
      const known = knownFor(row.id);
      rows.push(known && saysTheSame(known, row) ? known : row);
    }
  }
  return rows;
}

/** A segment that stood before and stands now. Most rows are such, so the known one is looked at before another is made. */
function rowOfSegment(base: Project, project: Project, { id, text }: Segment, known?: ReviewRow): ReviewRow {
  const loaded = loadedText(base, id);
  const baseline = acceptedText(project, id) ?? loaded ?? '';
  const isPending = baseline !== text;
  const before = isPending ? baseline : (loaded ?? '');
  const isLoaded = isPending || loaded !== null;
  const kind = !isLoaded ? 'inserted' : before === text ? 'same' : 'edited';
  const state = isPending ? 'pending' : kind === 'same' ? 'unchanged' : 'accepted';
  const isKnown =
    known?.after === text &&
    known.before === before &&
    known.loaded === loaded &&
    known.kind === kind &&
    known.state === state;
  if (isKnown) return known;
  const now = [id];
  return { id, kind, state, old: isLoaded ? now : [], now, before, after: text, loaded };
}

function rowOfDraft(base: Project, project: Project, draft: RowDraft): ReviewRow {
  const { isMoved, isSettled } = draft;
  const { olds, news } = membersOf(draft);
  const [old] = olds;
  const [now] = news;
  if (isMoved && isSettled) {
    const row = rowOfSegment(base, project, now);
    if (row.state === 'pending') return row;
    return { ...row, kind: 'moved', state: 'accepted', before: loadedText(base, now.id) ?? '' };
  }
  const isOne = olds.length === 1 && news.length === 1 && old.id === now.id;
  if (isOne && !isMoved) return rowOfSegment(base, project, now);
  return {
    id: (now ?? old).id,
    kind: isMoved ? 'moved' : kindOf(olds.length, news.length),
    state: isSettled ? 'accepted' : 'pending',
    old: idsOf(olds),
    now: idsOf(news),
    before: textOf(olds),
    after: textOf(news),
    loaded: loadedTextOf(base, olds),
  };
}

function loadedTextOf(base: Project, olds: readonly Segment[]): string | null {
  const texts = olds.flatMap(({ id }) => loadedText(base, id) ?? []);
  return texts.length > 0 ? texts.join(BETWEEN_SEGMENTS) : null;
}

function kindOf(olds: number, news: number): RowKind {
  if (olds === 0) return 'inserted';
  if (news === 0) return 'deleted';
  if (olds === 1 && news > 1) return 'split';
  return olds > 1 && news === 1 ? 'merged' : 'rewritten';
}

function idsOf(segments: readonly Segment[]): readonly SegmentId[] {
  return segments.map(({ id }) => id);
}

function textOf(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join(BETWEEN_SEGMENTS);
}

/** Finds rows by their names. Asked in the order of the rows, as mostly happens, it finds each at once. */
function findIn(rows: readonly ReviewRow[]): (id: SegmentId) => ReviewRow | undefined {
  let next = 0;
  let places: ReadonlyMap<SegmentId, number> | null = null;
  return (id) => {
    if (rows.length === 0) return undefined;
    if (rows[next]?.id !== id) {
      places ??= new Map(rows.map((row, place) => [row.id, place]));
      const place = places.get(id);
      if (place === undefined) return undefined;
      next = place;
    }
    return rows[next++];
  };
}

function saysTheSame(left: ReviewRow, right: ReviewRow): boolean {
  return (
    left.kind === right.kind &&
    left.state === right.state &&
    left.before === right.before &&
    left.after === right.after &&
    left.loaded === right.loaded &&
    sameIds(left.old, right.old) &&
    sameIds(left.now, right.now)
  );
}

function sameIds(left: readonly SegmentId[], right: readonly SegmentId[]): boolean {
  return left.length === right.length && left.every((id, index) => id === right[index]);
}
