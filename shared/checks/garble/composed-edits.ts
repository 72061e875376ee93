/** A replacement in a text. */
export interface TextEdit {
  /** UTF-16 offsets, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** What is put there. */
  readonly text: string;
}

/** The text with the edits made, which stand in order and do not overlap. */
export function editedText(text: string, edits: readonly TextEdit[]): string {
  if (edits.length === 0) return text;
  const parts: string[] = [];
  let kept = 0;
  for (const edit of edits) {
    parts.push(text.slice(kept, edit.start), edit.text);
    kept = edit.end;
  }
  parts.push(text.slice(kept));
  return parts.join('');
}

/**
 * Two rounds of edits as one: `first` are of the original, `second` of what `first` made of it (`between`). What touches
 * becomes one edit. Linear.
 */
export function composedEdits(
  original: string,
  first: readonly TextEdit[],
  second: readonly TextEdit[],
  between: string,
): TextEdit[] {
  const composed: TextEdit[] = [];
  let [nextFirst, nextSecond] = [0, 0];
  // What an offset in `between` has to be moved by to be one in the original, behind the edits passed so far.
  let shift = 0;
  for (;;) {
    const from = Math.min(startIn(first[nextFirst], shift), second[nextSecond]?.start ?? Infinity);
    if (from === Infinity) return composed;
    const start = from + shift;
    let to = from;
    const parts: string[] = [];
    let copied = from;
    for (;;) {
      const one = first[nextFirst];
      const two = second[nextSecond];
      if (one && one.start - shift <= to) {
        const end = one.start - shift + one.text.length;
        shift += one.end - one.start - one.text.length;
        to = Math.max(to, end);
        nextFirst++;
      } else if (two && two.start <= to) {
        parts.push(between.slice(copied, two.start), two.text);
        copied = two.end;
        to = Math.max(to, two.end);
        nextSecond++;
      } else break;
    }
    parts.push(between.slice(copied, to));
    const text = parts.join('');
    const end = to + shift;
    if (text !== original.slice(start, end)) composed.push({ start, end, text });
  }
}

function startIn(edit: TextEdit | undefined, shift: number): number {
  return edit ? edit.start - shift : Infinity;
}
