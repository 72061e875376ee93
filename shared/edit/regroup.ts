import type { Bitext } from '../bitext/bitext.ts';
import type { Result } from '../bitext/result.ts';
import { failed, success } from '../bitext/result.ts';
import type { SegmentId, Side } from '../bitext/segment.ts';
import { endsParagraph } from '../bitext/segment.ts';
import { positionOf } from '../bitext/segmented-text.ts';
import { mergeWithNextSegment, splitSegment } from './segments.ts';

/** Why a text cannot be cut into segments so: no words on one side of the cut, nothing to join with, or a line end that would be lost. */
export type RegroupRefusal = 'no-words' | 'no-next' | 'paragraph' | 'gone';

/**
 * Cuts a segment in two at a UTF-16 offset; both halves stay in its link. The joined text stays the same character by character, on
 * either side. Neither half may be without words.
 */
export function splitWords(
  bitext: Bitext,
  side: Side,
  id: SegmentId,
  at: number,
  newId: SegmentId,
): Result<Bitext, RegroupRefusal> {
  const segment = bitext[side].segments[positionOf(bitext[side], id)];
  if (!segment) return failed('gone');
  const isCut = [segment.text.slice(0, at), segment.text.slice(at)].every((half) => half.trim() !== '');
  return isCut ? success(splitSegment(bitext, side, id, at, newId)) : failed('no-words');
}

/**
 * Joins a segment with the next of its side, and their links. In the source not a character may change, and a segment holds no line
 * break: so segments of two paragraphs are not joined there. In the translation the line break becomes a space.
 */
export function joinWithNext(bitext: Bitext, side: Side, id: SegmentId): Result<Bitext, RegroupRefusal> {
  const { segments } = bitext[side];
  const index = positionOf(bitext[side], id);
  if (index < 0) return failed('gone');
  if (index === segments.length - 1) return failed('no-next');
  if (side === 'source' && endsParagraph(segments[index])) return failed('paragraph');
  return success(mergeWithNextSegment(bitext, side, id));
}
