import type { ModelChange } from '../../../renderer/editor/pane-change.ts';

/** What a text pane makes of changes: all of them count in the text before. Line ends as the pane normalises them. */
export function applyModelChanges(text: string, changes: readonly ModelChange[]): string {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const placed = changes
    .map(({ range, text: insert }, order) => ({
      start: starts[range.startLineNumber - 1] + range.startColumn - 1,
      end: starts[range.endLineNumber - 1] + range.endColumn - 1,
      insert: insert.replace(/\r\n?/g, '\n'),
      order,
    }))
    .toSorted((left, right) => left.start - right.start || left.end - right.end || left.order - right.order);
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, insert } of placed) {
    if (start < done) throw new Error(`changes overlap at ${start}`);
    parts.push(text.slice(done, start), insert);
    done = end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}
