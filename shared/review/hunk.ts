import { wordDifference } from '../checks/word-difference.ts';

/** One stretch of differing words: what stands in the text before and what stands there after. UTF-16 offsets, ends exclusive. */
export interface Hunk {
  readonly beforeStart: number;
  readonly beforeEnd: number;
  readonly afterStart: number;
  readonly afterEnd: number;
}

/**
 * The hunks from one text to another, in order and apart from each other. White space between two changed words belongs to
 * their hunk. Costs what `wordDifference` costs; texts too different to compare are one hunk.
 */
export function hunksOf(before: string, after: string): readonly Hunk[] {
  if (before === after) return [];
  const hunks: Hunk[] = [];
  let [beforeStart, afterStart, beforeEnd, afterEnd] = [0, 0, 0, 0];
  const close = () => {
    if (beforeEnd > beforeStart || afterEnd > afterStart)
      hunks.push({ beforeStart, beforeEnd, afterStart, afterEnd });
  };
  for (const { kind, text } of wordDifference(before, after)) {
    switch (kind) {
      case 'removed':
        beforeEnd += text.length;
        break;
      case 'added':
        afterEnd += text.length;
        break;
      case 'same':
        close();
        beforeStart = beforeEnd += text.length;
        afterStart = afterEnd += text.length;
    }
  }
  close();
  return hunks;
}

/** The text before with this one hunk done. */
export function withHunk(before: string, after: string, hunk: Hunk): string {
  const words = after.slice(hunk.afterStart, hunk.afterEnd);
  return before.slice(0, hunk.beforeStart) + words + before.slice(hunk.beforeEnd);
}

/** The text after with this one hunk taken back. */
export function withoutHunk(before: string, after: string, hunk: Hunk): string {
  const words = before.slice(hunk.beforeStart, hunk.beforeEnd);
  return after.slice(0, hunk.afterStart) + words + after.slice(hunk.afterEnd);
}
