/** How a finding lies in its segment. */
export type FindingExtent = 'span' | 'point' | 'whole';

/** A whole sentence is tinted, since a long underline hides what it is about; an empty place is a caret-like bar. */
export function extentOf(start: number, end: number, length: number): FindingExtent {
  if (end <= start) return 'point';
  return start === 0 && end >= length ? 'whole' : 'span';
}
