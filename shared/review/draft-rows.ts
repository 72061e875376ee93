import type { Segment } from '../bitext/segment.ts';
import { positionsOf } from '../bitext/segmented-text.ts';
import type { Project } from '../edit/project.ts';
import { increasingRun } from './increasing-run.ts';
import type { DraftFlags, RowDraft } from './row-draft.ts';
import { joinDrafts, rowDraft } from './row-draft.ts';
import { acceptedText, baselineText } from './settled.ts';
import { descents } from './shared-words.ts';

/** A segment that stood before and stands now, alone; or what needs more words. */
export type Entry = Segment | RowDraft;

export function isDraft(entry: Entry): entry is RowDraft {
  return 'members' in entry;
}

/**
 * Every segment of both texts, by its place in the text now; what is gone stands behind what stood before it. Segments that stood
 * before and keep their order are fixed points; between two of them, words tell what came of what.
 */
export function draftRows(base: Project, project: Project): readonly Entry[] {
  const olds = base.bitext.target.segments;
  const oldPlaces = positionsOf(base.bitext.target);
  const newPlaces = positionsOf(project.bitext.target);
  const { segments } = project.bitext.target;
  const moved = movedPlaces(segments, oldPlaces);
  const entries: Entry[] = [];
  let oldAt = 0;
  let stretch: Stretch = { left: -1, gone: [], come: [] };

  const draft = (old: Segment | null, now: Segment | null, flags: DraftFlags = {}): RowDraft => {
    const made = rowDraft(entries.length, old, now, flags);
    entries.push(made);
    return made;
  };
  /** Old segments up to the next fixed point: those that are gone. */
  const passOlds = () => {
    for (; oldAt < olds.length; oldAt++) {
      const old = olds[oldAt];
      const place = newPlaces.get(old.id);
      if (place !== undefined && !moved.has(place)) return;
      if (place !== undefined) continue;
      if (acceptedText(project, old.id) === '') draft(old, null, { isSettled: true });
      else stretch.gone.push(draft(withBaseline(base, project, old), null));
    }
  };
  const fixedPoint = (segment: Segment) => {
    const right = entries.push(segment) - 1;
    linkStretch(base, project, entries, stretch, right);
    stretch = { left: right, gone: [], come: [] };
  };

  passOlds();
  for (const [place, segment] of segments.entries()) {
    const isOld = oldPlaces.has(segment.id);
    const isAccepted = acceptedText(project, segment.id) !== null;
    if (isOld && moved.has(place)) {
      const old = isAccepted ? null : withBaseline(base, project, segment);
      draft(old, segment, { isMoved: true, isSettled: isAccepted });
    } else if (isOld) {
      fixedPoint(segment);
      oldAt++;
      passOlds();
    } else if (isAccepted) fixedPoint(segment);
    else stretch.come.push(draft(null, segment));
  }
  linkStretch(base, project, entries, stretch, -1);
  return entries;
}

/** What is gone and what came between two fixed points, given by their indexes among the entries; -1 for none. */
interface Stretch {
  readonly left: number;
  readonly gone: RowDraft[];
  readonly come: RowDraft[];
}

function movedPlaces(
  segments: readonly Segment[],
  oldPlaces: ReadonlyMap<number, number>,
): ReadonlySet<number> {
  let last = -1;
  const isOrdered = segments.every(({ id }) => {
    const old = oldPlaces.get(id);
    if (old === undefined) return true;
    const isBehind = old > last;
    last = old;
    return isBehind;
  });
  if (isOrdered) return new Set();
  const places = segments.flatMap(({ id }, place) => (oldPlaces.has(id) ? [place] : []));
  const numbers = places.map((place) => oldPlaces.get(segments[place].id) ?? -1);
  const kept = increasingRun(numbers);
  return new Set(places.filter((_, index) => !kept.has(index)));
}

function withBaseline(base: Project, project: Project, segment: Segment): Segment {
  return { ...segment, text: baselineText(base, project, segment.id) ?? '' };
}

/** Joins what lives on in what, over one stretch and the fixed points at its ends. */
function linkStretch(
  base: Project,
  project: Project,
  entries: Entry[],
  { left, gone, come }: Stretch,
  right: number,
): void {
  if (gone.length + come.length === 0) return;
  const ends = [left, right].filter((index) => index >= 0);
  const isTouched = ends.some((index) => isEdited(base, project, entries[index]));
  // Between untouched neighbours, what is gone went as a whole and what came is new.
  if (!isTouched && (gone.length === 0 || come.length === 0)) return;
  const fixed = ends.map((index) => fixedDraft(base, project, entries, index));
  const first = left < 0 ? [] : fixed.slice(0, 1);
  const last = fixed.slice(first.length);
  const before = [...first, ...gone, ...last];
  const after = [...first, ...come, ...last];
  const pairs = descents(
    before.map(({ old }) => old?.text ?? ''),
    after.map(({ now }) => now?.text ?? ''),
  );
  for (const pair of pairs.toSorted((one, other) => one.old - other.old || one.now - other.now)) {
    const [old, now] = [before[pair.old], after[pair.now]];
    // Two segments that both still stand are told apart by their ids, whatever they share.
    if (!fixed.includes(old) || !fixed.includes(now)) joinDrafts(old, now);
  }
}

function isEdited(base: Project, project: Project, entry: Entry): boolean {
  return isDraft(entry) || baselineText(base, project, entry.id) !== entry.text;
}

function fixedDraft(base: Project, project: Project, entries: Entry[], index: number): RowDraft {
  const entry = entries[index];
  if (isDraft(entry)) return entry;
  const draft = rowDraft(index, withBaseline(base, project, entry), entry, {});
  entries[index] = draft;
  return draft;
}
