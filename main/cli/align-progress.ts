import type { Terminal } from './terminal.ts';

/** Work that ends sooner, in ms, is not worth a word. */
const QUIET = 1500;
const BETWEEN = 200;

export interface AlignClock {
  readonly timeLimit?: { readonly milliseconds: number; readonly now: () => number };
  readonly onProgress?: (done: number) => void;
  /** Removes what was shown. */
  readonly clear: () => void;
}

/** The time limit, and progress on standard error where that is a terminal and the work takes long. */
export function alignClock(terminal: Terminal, seconds: number | undefined): AlignClock {
  const now = (): number => performance.now();
  const start = now();
  let shownAt = start + QUIET - BETWEEN;
  let shown = false;
  const isTerminal = 'isTTY' in terminal.stderr && terminal.stderr.isTTY === true;
  return {
    ...(seconds !== undefined && { timeLimit: { milliseconds: seconds * 1000, now } }),
    ...(isTerminal && {
      onProgress: (done: number) => {
        if (now() - shownAt < BETWEEN) return;
        shownAt = now();
        shown = true;
        terminal.stderr.write(`\rAligning: ${String(Math.floor(done * 100)).padStart(3)} %`);
      },
    }),
    clear: () => {
      if (shown) terminal.stderr.write('\r\u001B[K');
    },
  };
}

/** `outputs`: of several pairs of texts those that were cut short; empty where there is one pair. */
export function cutShortWords(outputs: readonly string[]): string {
  const where = outputs.length === 0 ? '' : ` for ${outputs.join(', ')}`;
  return `The time limit ended the search early${where}: every segment is linked or stands alone, but with less certainty. Give a longer --time-limit for better links.\n`;
}
