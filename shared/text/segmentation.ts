import type { SegmentId } from '../bitext/segment.ts';
import type { SegmentedText } from '../bitext/segmented-text.ts';
import { sentenceEnds } from './sentences.ts';
import { skipWhiteSpace, skipWhiteSpaceBack } from './white-space.ts';

/**
 * Longest text of a segment, in UTF-16 units. A longer sentence is cut at white space, or where there is none at the
 * limit itself (never inside a surrogate pair): a file of one line must stay something that can be edited.
 */
export const MAX_SEGMENT = 10_000;

const PROGRESS_STEP = 1 << 16;

export interface SegmentationOptions {
  /** Each line is one segment (up to `MAX_SEGMENT`); sentences are not looked for. */
  readonly lines?: boolean;
  /** Told now and then how many UTF-16 units of the text are done, and all of them at the end. */
  readonly onProgress?: (done: number) => void;
}

/** A segment before it has an id: see `Segment` for what text and gap hold. */
export interface Piece {
  readonly text: string;
  readonly gap: string;
}

export interface Pieces {
  /** White space before the first piece; the whole text where there is no piece. */
  readonly lead: string;
  readonly pieces: readonly Piece[];
}

/**
 * Cuts a text into paragraphs at its line ends, and these into sentences. Loss-free: lead, texts and gaps joined are
 * the text, whatever the text is. Linear.
 *
 * `language` is BCP 47; an unknown one gets the rules that hold everywhere.
 */
export function segmentText(text: string, language: string, options: SegmentationOptions = {}): Pieces {
  // Texts as [start, end) pairs; what lies between them is the gaps.
  const bounds: number[] = [];
  const lineBreak = /[\n\r\u0085\u2028\u2029]/g;
  let reported = 0;
  let lineStart = 0;
  while (lineStart < text.length) {
    lineBreak.lastIndex = lineStart;
    const lineEnd = lineBreak.exec(text)?.index ?? text.length;
    addLine(bounds, text, lineStart, lineEnd, options.lines ? null : language);
    lineStart = lineEnd + 1;
    if (options.onProgress && lineStart - reported >= PROGRESS_STEP && lineStart < text.length) {
      reported = lineStart;
      options.onProgress(reported);
    }
  }
  options.onProgress?.(text.length);
  return cutAt(text, bounds);
}

/** The same as a segmented text; ids ascend from `firstId`, one a segment. */
export function segmentedText(
  text: string,
  language: string,
  firstId: SegmentId,
  options: SegmentationOptions = {},
): SegmentedText {
  const { lead, pieces } = segmentText(text, language, options);
  return {
    lead,
    segments: pieces.map(({ text: words, gap }, index) => ({ id: firstId + index, text: words, gap })),
  };
}

function addLine(bounds: number[], text: string, start: number, end: number, language: string | null): void {
  const first = skipWhiteSpace(text, start, end);
  const last = skipWhiteSpaceBack(text, end, first);
  if (first === last) return;
  if (language === null) {
    addSentence(bounds, text, first, last);
    return;
  }
  let from = first;
  for (const sentenceEnd of sentenceEnds(text.slice(first, last), language)) {
    addSentence(bounds, text, from, first + sentenceEnd);
    from = first + sentenceEnd;
  }
}

function addSentence(bounds: number[], text: string, start: number, end: number): void {
  let from = skipWhiteSpace(text, start, end);
  const last = skipWhiteSpaceBack(text, end, from);
  while (last - from > MAX_SEGMENT) {
    const cut = cutWithin(text, from, from + MAX_SEGMENT);
    bounds.push(from, skipWhiteSpaceBack(text, cut, from));
    from = skipWhiteSpace(text, cut, last);
  }
  if (from < last) bounds.push(from, last);
}

/** Where to cut a sentence that is too long: behind its last white space up to `limit`, else at the limit. */
function cutWithin(text: string, start: number, limit: number): number {
  // A word that fills more than the second half of a segment is no word; the half bounds the search.
  for (let at = limit; at > limit - MAX_SEGMENT / 2; at--) {
    if (skipWhiteSpace(text, at, at + 1) > at) return at;
  }
  const high = text.charCodeAt(limit - 1);
  const low = text.charCodeAt(limit);
  const inPair = high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
  return inPair && limit - 1 > start ? limit - 1 : limit;
}

function cutAt(text: string, bounds: readonly number[]): Pieces {
  const pieces: Piece[] = [];
  for (let at = 0; at < bounds.length; at += 2) {
    const end = bounds[at + 1];
    pieces.push({ text: text.slice(bounds[at], end), gap: text.slice(end, bounds[at + 2] ?? text.length) });
  }
  return { lead: text.slice(0, bounds[0] ?? text.length), pieces };
}
