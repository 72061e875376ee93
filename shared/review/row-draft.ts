import type { Segment } from '../bitext/segment.ts';

/** A segment on its way to a row: as it was, as it is, or both. Drafts that turn out to belong together become one row. */
export interface RowDraft {
  /** Drafts are counted as they stand in the text. */
  readonly order: number;
  /** With its baseline text. */
  readonly old: Segment | null;
  readonly now: Segment | null;
  readonly isMoved: boolean;
  /** That the segment came, went or changed its place was accepted. */
  readonly isSettled: boolean;
  /** Itself, and what was joined to it. */
  readonly members: RowDraft[];
  /** The draft that it was joined to. */
  joined: RowDraft | null;
}

export type DraftFlags = Partial<Pick<RowDraft, 'isMoved' | 'isSettled'>>;

export function rowDraft(
  order: number,
  old: Segment | null,
  now: Segment | null,
  { isMoved = false, isSettled = false }: DraftFlags,
): RowDraft {
  const draft: RowDraft = { order, old, now, isMoved, isSettled, members: [], joined: null };
  draft.members.push(draft);
  return draft;
}

/** Makes one row of two drafts; it stands where the first of its segments stands that is there now. */
export function joinDrafts(one: RowDraft, other: RowDraft): void {
  const [left, right] = [standing(one), standing(other)];
  if (left === right) return;
  const isLeftFirst = left.now && right.now ? left.order < right.order : left.now !== null;
  const [into, from] = isLeftFirst ? [left, right] : [right, left];
  into.members.push(...from.members);
  from.joined = into;
}

function standing(draft: RowDraft): RowDraft {
  let at = draft;
  while (at.joined) at = at.joined;
  return at;
}

/** What the row of a draft holds, in the order of the texts. */
export function membersOf({ members }: RowDraft): {
  readonly olds: readonly Segment[];
  readonly news: readonly Segment[];
} {
  const sorted = members.toSorted((one, other) => one.order - other.order);
  return {
    olds: sorted.flatMap(({ old }) => old ?? []),
    news: sorted.flatMap(({ now }) => now ?? []),
  };
}
