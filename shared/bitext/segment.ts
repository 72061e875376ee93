/** Which text of the pair something belongs to. */
export type Side = 'source' | 'target';
export const SIDES: readonly Side[] = ['source', 'target'];

/**
 * Names a segment for as long as the project lives: edits, splits and moves never reuse it. Unique over both
 * sides, so that an id alone says which text a segment belongs to.
 */
export type SegmentId = number;

/**
 * One sentence (or what stands for one) and the white space that follows it.
 *
 * `text` has no line break and no white space at its ends. `gap` is everything up to the next segment: a space, a
 * line end of any kind, blank lines, trailing spaces. A gap with a line break ends a paragraph.
 */
export interface Segment {
  readonly id: SegmentId;
  readonly text: string;
  readonly gap: string;
}

/** Line ends as Unicode knows them: LF, CR, CRLF, NEL, LS, PS. */
export const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/;

/** Whether the paragraph ends after this segment. */
export function endsParagraph(segment: Segment): boolean {
  return LINE_BREAK.test(segment.gap);
}

export function otherSide(side: Side): Side {
  return side === 'source' ? 'target' : 'source';
}
