import type { Segment } from '../bitext/segment.ts';
import type { Mark, NameDecision } from './project.ts';

export function sameMark(left: Mark, right: Mark): boolean {
  return (
    left.progress === right.progress &&
    left.bookmarked === right.bookmarked &&
    left.note === right.note &&
    left.accepted === right.accepted
  );
}

export function sameDecision(left: NameDecision | null, right: NameDecision | null): boolean {
  if (left === null || right === null) return left === right;
  return (
    left.preferred === right.preferred &&
    left.kept.length === right.kept.length &&
    left.kept.every((form, index) => form === right.kept[index])
  );
}

export function sameSegment(left: Segment, right: Segment): boolean {
  return left === right || (left.id === right.id && left.text === right.text && left.gap === right.gap);
}
