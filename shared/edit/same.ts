import type { Mark, NameDecision } from './project.ts';

export function sameMark(left: Mark, right: Mark): boolean {
  return left.progress === right.progress && left.bookmarked === right.bookmarked && left.note === right.note;
}

export function sameDecision(left: NameDecision | null, right: NameDecision | null): boolean {
  if (left === null || right === null) return left === right;
  return (
    left.preferred === right.preferred &&
    left.kept.length === right.kept.length &&
    left.kept.every((form, index) => form === right.kept[index])
  );
}
