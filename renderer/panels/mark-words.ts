import type { WordChange } from '../../shared/checks/word-difference.ts';

/** A run of a difference, with whether it is to be looked at. */
export interface MarkedChange extends WordChange {
  readonly isMarked: boolean;
}

/** A stretch of the text after a change: UTF-16 offsets, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The runs cut where stretches of the new text begin and end. `stretches`: in text order, not overlapping. Linear in both. */
export function markWords(
  parts: readonly WordChange[],
  stretches: readonly Stretch[],
): readonly MarkedChange[] {
  const marked: MarkedChange[] = [];
  let at = 0;
  let next = 0;
  for (const { kind, text } of parts) {
    if (kind === 'removed') {
      marked.push({ kind, text, isMarked: false });
      continue;
    }
    const end = at + text.length;
    let from = at;
    while (from < end) {
      while (next < stretches.length && stretches[next].end <= from) next++;
      const stretch = next < stretches.length ? stretches[next] : null;
      const isMarked = stretch !== null && stretch.start <= from;
      const to = Math.min(end, stretch === null ? end : isMarked ? stretch.end : stretch.start);
      marked.push({ kind, text: text.slice(from - at, to - at), isMarked });
      from = to;
    }
    at = end;
  }
  return marked;
}
