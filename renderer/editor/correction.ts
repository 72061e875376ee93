import type { Segment, SegmentId } from '../../shared/bitext/segment.ts';
import { spliced } from '../../shared/bitext/spliced.ts';
import { increasing } from './increasing.ts';
import type { ModelChange } from './pane-change.ts';
import { NO_LINES, NO_SEGMENT, type PaneLines, type Stretch } from './pane-lines.ts';

/** What makes a pane read as the segments do. */
export interface Correction {
  /** Replacements that do not overlap, ascending, in the text before all of them. Empty where the pane reads so already. */
  readonly edits: readonly ModelChange[];
  readonly lines: PaneLines;
  readonly stretches: readonly Stretch[];
  /** Segments whose lines were written anew or changed. */
  readonly touched: ReadonlySet<SegmentId>;
}

/** What is known to be the same in a pane and in segments without a look: lines at its start and at its end. */
export interface KnownSame {
  readonly start: number;
  readonly end: number;
}

/**
 * The smallest edits from what a pane holds to what it shall hold: lines are matched by segment, matched lines keep what
 * their start and end have in common, so carets and marks stay where they are. O(lines that are not known to be the same).
 */
export function correctionOf(
  now: PaneLines,
  segments: readonly Segment[],
  known: KnownSame = NONE,
): Correction {
  const wantedCount = Math.max(segments.length, 1);
  const short = Math.min(now.ids.length, segments.length);
  let { start, end } = known;
  while (start < short - end && isLineOf(now, start, segments[start])) start++;
  while (end < short - start && isLineOf(now, now.ids.length - 1 - end, segments[segments.length - 1 - end]))
    end++;
  // What a keystroke ends with, in a text of any length.
  if (start + end === now.ids.length && start + end === segments.length) return { ...NOTHING, lines: now };
  const middle = segments.length === 0 ? NO_LINES : asLines(segments.slice(start, segments.length - end));
  const wanted = {
    ids: spliced(now.ids, start, now.ids.length - end - start, middle.ids),
    texts: spliced(now.texts, start, now.ids.length - end - start, middle.texts),
  };
  const edits: ModelChange[] = [];
  const stretches: Stretch[] = [];
  const touched = new Set<SegmentId>();
  const oldEnd = now.ids.length - end;
  const newEnd = wantedCount - end;
  let oldLine = start;
  let newLine = start;
  const replaceUpTo = (oldStop: number, newStop: number): void => {
    if (oldLine === oldStop && newLine === newStop) return;
    const insert = wanted.texts.slice(newLine, newStop);
    const block = blockEdit(now.texts, oldLine, oldStop, insert);
    if (block) edits.push(block);
    stretches.push({ start: oldLine, before: oldStop - oldLine, after: newStop - newLine });
    for (let line = newLine; line < newStop; line++) touched.add(wanted.ids[line]);
  };
  for (const [oldMatch, newMatch] of matches(now, start, oldEnd, wanted, start, newEnd)) {
    replaceUpTo(oldMatch, newMatch);
    if (now.texts[oldMatch] !== wanted.texts[newMatch]) {
      edits.push(lineEdit(now.texts[oldMatch], wanted.texts[newMatch], oldMatch));
      stretches.push({ start: oldMatch, before: 1, after: 1 });
      touched.add(wanted.ids[newMatch]);
    }
    oldLine = oldMatch + 1;
    newLine = newMatch + 1;
  }
  replaceUpTo(oldEnd, newEnd);
  return { edits, lines: wanted, stretches, touched };
}

const NONE: KnownSame = { start: 0, end: 0 };

const NOTHING = { edits: [], stretches: [], touched: new Set<SegmentId>() };

/**
 * Lines that need no look because the pane was made of `shown`, nothing outside lines [dirtyStart, dirtyEnd) was changed in it
 * since, and these segments are the same objects. `lines`: how many the pane has now.
 */
export function knownSame(
  shown: readonly Segment[],
  segments: readonly Segment[],
  lines: number,
  dirtyStart: number,
  dirtyEnd: number,
): KnownSame {
  if (shown.length === 0 || segments.length === 0) return NONE;
  const short = Math.min(shown.length, segments.length, lines);
  const startLimit = Math.min(short, dirtyStart);
  let start = 0;
  while (start < startLimit && shown[start] === segments[start]) start++;
  const endLimit = Math.min(short - start, lines - dirtyEnd);
  let end = 0;
  while (end < endLimit && shown[shown.length - 1 - end] === segments[segments.length - 1 - end]) end++;
  return { start, end };
}

/** A text's segments as the lines of a pane. */
export function linesOf(segments: readonly Segment[]): PaneLines {
  return segments.length === 0 ? NO_LINES : asLines(segments);
}

function asLines(segments: readonly Segment[]): PaneLines {
  return { ids: segments.map((segment) => segment.id), texts: segments.map((segment) => segment.text) };
}

function isLineOf(now: PaneLines, line: number, segment: Segment): boolean {
  return now.ids[line] === segment.id && now.texts[line] === segment.text;
}

/** Lines of the same segment, ascending on both sides: as many as there can be. */
function matches(
  now: PaneLines,
  oldStart: number,
  oldEnd: number,
  wanted: PaneLines,
  newStart: number,
  newEnd: number,
): readonly (readonly [number, number])[] {
  const places = new Map<SegmentId, number>();
  for (let line = oldStart; line < oldEnd; line++) {
    if (now.ids[line] !== NO_SEGMENT) places.set(now.ids[line], line);
  }
  const pairs: [number, number][] = [];
  for (let line = newStart; line < newEnd; line++) {
    const place = places.get(wanted.ids[line]);
    if (place !== undefined) pairs.push([place, line]);
  }
  return increasing(pairs.map(([place]) => place)).map((index) => pairs[index]);
}

/** Lines [start, end) replaced by others; line ends go and come with the lines. */
function blockEdit(
  texts: readonly string[],
  start: number,
  end: number,
  insert: readonly string[],
): ModelChange | null {
  if (start === end) {
    const text = insert.join('\n');
    if (start < texts.length) return edit(start, 0, start, 0, `${text}\n`);
    const last = texts.length - 1;
    return edit(last, texts[last].length, last, texts[last].length, `\n${text}`);
  }
  if (insert.length === 0) {
    if (end < texts.length) return edit(start, 0, end, 0, '');
    if (start > 0) return edit(start - 1, texts[start - 1].length, end - 1, texts[end - 1].length, '');
  }
  return trimmedEdit(texts.slice(start, end).join('\n'), insert.join('\n'), start);
}

function lineEdit(before: string, after: string, line: number): ModelChange {
  return trimmedEdit(before, after, line) ?? edit(line, 0, line, 0, '');
}

/** Replaces `before`, which begins at the start of a line, by `after`; null where they are the same. */
function trimmedEdit(before: string, after: string, line: number): ModelChange | null {
  if (before === after) return null;
  const short = Math.min(before.length, after.length);
  let start = 0;
  while (start < short && before[start] === after[start]) start++;
  if (start > 0 && HIGH_SURROGATE.test(before[start - 1])) start--;
  let end = 0;
  while (end < short - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  if (end > 0 && LOW_SURROGATE.test(before[before.length - end])) end--;
  const [startLine, startColumn] = placeIn(before, start, line);
  const [endLine, endColumn] = placeIn(before, before.length - end, line);
  return edit(startLine, startColumn, endLine, endColumn, after.slice(start, after.length - end));
}

// The text pane moves an edit that would cut a surrogate pair, so none may be asked for.
const HIGH_SURROGATE = /[\uD800-\uDBFF]/;
const LOW_SURROGATE = /[\uDC00-\uDFFF]/;

function placeIn(text: string, offset: number, firstLine: number): readonly [number, number] {
  let line = firstLine;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    start = at + 1;
  }
  return [line, offset - start];
}

function edit(
  startLine: number,
  startOffset: number,
  endLine: number,
  endOffset: number,
  text: string,
): ModelChange {
  return {
    range: {
      startLineNumber: startLine + 1,
      startColumn: startOffset + 1,
      endLineNumber: endLine + 1,
      endColumn: endOffset + 1,
    },
    text,
  };
}
