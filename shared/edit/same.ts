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
    sameWords(left.kept, right.kept) &&
    sameWords(left.deprecated, right.deprecated) &&
    sameWords(left.left, right.left)
  );
}

function sameWords(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((word, index) => word === right[index]);
}

export function sameSegment(left: Segment, right: Segment): boolean {
  return left === right || (left.id === right.id && left.text === right.text && left.gap === right.gap);
}
