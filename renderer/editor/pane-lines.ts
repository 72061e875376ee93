import { LINE_BREAK } from '../../shared/bitext/segment.ts';
import { spliced } from '../../shared/bitext/spliced.ts';
import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import type { ModelChange, PaneChange } from './pane-change.ts';

/** No segment is known for the line: the person has just made it. */
export const NO_SEGMENT: SegmentId = -1;

/** What a pane holds, line by line. A text without segments is one empty line, since a pane has no fewer. */
export interface PaneLines {
  readonly ids: readonly SegmentId[];
  readonly texts: readonly string[];
}

export const NO_LINES: PaneLines = { ids: [NO_SEGMENT], texts: [''] };

/** The lines after what the person did, and the same as changes for whoever keeps the project. */
export interface Translated {
  readonly lines: PaneLines;
  /** From the end of the text to its start, so that each leaves the places of the next as they are. */
  readonly changes: readonly PaneChange[];
  /** Line stretches that were changed, ascending: [start, start + before) became [start, start + after), in lines before. */
  readonly stretches: readonly Stretch[];
}

export interface Stretch {
  readonly start: number;
  readonly before: number;
  readonly after: number;
}

/**
 * Makes pane changes of what the text pane reports. Changes that touch the same line belong together: if any of them
 * makes or joins lines they become one replacement of whole lines, because the lines they name would not be there any more.
 */
export function translate(side: Side, before: PaneLines, reported: readonly ModelChange[]): Translated {
  let { ids, texts } = before;
  const changes: PaneChange[] = [];
  const stretches: Stretch[] = [];
  for (const group of groupsByLine(reported).toReversed()) {
    const first = group[0].range.startLineNumber - 1;
    const count = group[group.length - 1].range.endLineNumber - first;
    const segment = ids[first];
    if (group.every(isInsideLine) && segment !== NO_SEGMENT) {
      for (const change of group.toReversed()) {
        const line = textChange(side, segment, texts[first], change);
        texts = texts.with(first, replaced(texts[first], line.at, line.remove.length, line.insert));
        changes.push(line);
      }
      stretches.unshift({ start: first, before: 1, after: 1 });
      continue;
    }
    const inPane = replacedLines(texts.slice(first, first + count), first, group);
    const lines = inPane.flatMap((line) => line.split(EVERY_BREAK));
    const isEmptyText = ids.length === 1 && segment === NO_SEGMENT && texts[0] === '';
    changes.push({ kind: 'lines', side, first, count: isEmptyText ? 0 : count, lines });
    // A line that only grew or shrank is still the segment it was, for as long as nobody says otherwise.
    if (inPane.length !== count) {
      const unnamed = inPane.map(() => NO_SEGMENT);
      ids = spliced(ids, first, count, unnamed);
    }
    texts = spliced(texts, first, count, inPane);
    stretches.unshift({ start: first, before: count, after: inPane.length });
  }
  return { lines: { ids, texts }, changes, stretches };
}

const EVERY_BREAK = new RegExp(LINE_BREAK, 'g');

/** Changes in text order, those that touch the same lines together. */
function groupsByLine(reported: readonly ModelChange[]): ModelChange[][] {
  const groups: ModelChange[][] = [];
  let last = 0;
  for (const change of reported.toSorted(byPlace)) {
    const group = groups.at(-1);
    if (group && change.range.startLineNumber <= last) group.push(change);
    else groups.push([change]);
    last = Math.max(last, change.range.endLineNumber);
  }
  return groups;
}

function byPlace({ range: left }: ModelChange, { range: right }: ModelChange): number {
  return (
    left.startLineNumber - right.startLineNumber ||
    left.startColumn - right.startColumn ||
    left.endLineNumber - right.endLineNumber ||
    left.endColumn - right.endColumn
  );
}

function isInsideLine(change: ModelChange): boolean {
  return change.range.startLineNumber === change.range.endLineNumber && !LINE_BREAK.test(change.text);
}

function textChange(side: Side, segment: SegmentId, line: string, change: ModelChange) {
  const at = change.range.startColumn - 1;
  const remove = line.slice(at, change.range.endColumn - 1);
  return { kind: 'text', side, segment, at, remove, insert: change.text } as const;
}

function replaced(text: string, at: number, remove: number, insert: string): string {
  return text.slice(0, at) + insert + text.slice(at + remove);
}

/** What the lines read after the group. The pane itself breaks lines at LF alone. */
function replacedLines(lines: readonly string[], first: number, group: readonly ModelChange[]): string[] {
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.length + 1;
  }
  const placeOf = (line: number, column: number): number => starts[line - 1 - first] + column - 1;
  const old = lines.join('\n');
  const parts: string[] = [];
  let done = 0;
  for (const { range, text } of group) {
    parts.push(
      old.slice(done, placeOf(range.startLineNumber, range.startColumn)),
      text.replace(/\r\n?/g, '\n'),
    );
    done = placeOf(range.endLineNumber, range.endColumn);
  }
  parts.push(old.slice(done));
  return parts.join('').split('\n');
}
