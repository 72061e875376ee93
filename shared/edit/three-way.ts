import { sameSettings } from './setting.ts';
import type { SegmentId, Side } from '../bitext/segment.ts';
import type { SegmentedText } from '../bitext/segmented-text.ts';
import { positionOf } from '../bitext/segmented-text.ts';
import type { Project } from './project.ts';
import { sameDecision, sameMark } from './same.ts';
import type { TextStep } from './step.ts';

/**
 * Two projects that come from the same one and went different ways: mine, open in this window, and theirs, which another program
 * wrote over the file.
 */
export interface ThreeWays {
  /** Segments whose text differs between mine and theirs, source first, in the order of mine. */
  readonly texts: readonly TextDifference[];
  /** Segments that only one of the two has: split, merged, added or taken out on one side. They cannot be mixed. */
  readonly onlyMine: number;
  readonly onlyTheirs: number;
  /** Whether links, marks, dismissals, decisions or settings differ. */
  readonly otherwise: boolean;
}

/** One segment that reads differently. */
export interface TextDifference {
  readonly side: Side;
  readonly segment: SegmentId;
  /** As it was when both were one. */
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
  /** Who changed it since. */
  readonly changedBy: 'me' | 'them' | 'both';
}

/** O(n). A segment of the same id is the same only where the base had it: new ids are given out by each by itself. */
export function compareThreeWays(base: Project, mine: Project, theirs: Project): ThreeWays {
  const sides = (['source', 'target'] as const).map((side) => compareSide(side, base, mine, theirs));
  return {
    texts: sides.flatMap(({ texts }) => texts),
    onlyMine: sides.reduce((sum, one) => sum + one.onlyMine, 0),
    onlyTheirs: sides.reduce((sum, one) => sum + one.onlyTheirs, 0),
    otherwise: differOtherwise(mine, theirs),
  };
}

function compareSide(side: Side, base: Project, mine: Project, theirs: Project) {
  const [then, here, there] = [base, mine, theirs].map(({ bitext }) => bitext[side]);
  const known = (text: SegmentedText, id: SegmentId) =>
    textOf(then, id) !== null && textOf(text, id) !== null;
  const shared = here.segments.filter(({ id }) => known(there, id));
  const texts = shared.flatMap(({ id, text }): TextDifference[] => {
    const before = textOf(then, id) ?? '';
    const other = textOf(there, id) ?? '';
    if (text === other) return [];
    const changedBy = text === before ? 'them' : other === before ? 'me' : 'both';
    return [{ side, segment: id, base: before, mine: text, theirs: other, changedBy }];
  });
  return {
    texts,
    onlyMine: here.segments.length - shared.length,
    onlyTheirs: there.segments.filter(({ id }) => !known(here, id)).length,
  };
}

function textOf(text: SegmentedText, id: SegmentId): string | null {
  return text.segments[positionOf(text, id)]?.text ?? null;
}

/** Steps on mine that take over their words for these segments. */
export function stepsForTheirs(chosen: readonly TextDifference[]): readonly TextStep[] {
  return chosen.map(({ side, segment, mine, theirs }) => ({
    kind: 'text',
    side,
    segment,
    at: 0,
    remove: mine,
    insert: theirs,
  }));
}

function differOtherwise(mine: Project, theirs: Project): boolean {
  const links = ({ bitext }: Project) =>
    JSON.stringify(bitext.beads.map(({ source, target, pinned }) => [source, target, pinned]));
  return (
    links(mine) !== links(theirs) ||
    differ(mine.marks, theirs.marks, sameMark) ||
    differ(mine.decisions, theirs.decisions, sameDecision) ||
    mine.dismissed.size !== theirs.dismissed.size ||
    [...mine.dismissed].some((key) => !theirs.dismissed.has(key)) ||
    !sameSettings(mine.settings, theirs.settings)
  );
}

function differ<Key, Value>(
  mine: ReadonlyMap<Key, Value>,
  theirs: ReadonlyMap<Key, Value>,
  same: (left: Value, right: Value) => boolean,
): boolean {
  if (mine.size !== theirs.size) return true;
  return [...mine].some(([key, value]) => {
    const other = theirs.get(key);
    return other === undefined || !same(value, other);
  });
}
