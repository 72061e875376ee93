import type { Desk } from './desk.ts';

/** Work that takes longer than this, in ms, shows a progress bar. */
const PROGRESS_AFTER = 500;

/** A bar that appears once work has gone on for a while; short work shows nothing. */
export interface ProgressBar {
  /** Tells the share that is done, 0 to 1; null where nobody knows. */
  tell(done: number | null): void;
  end(): void;
}

/** Begins work that the person can stop with `cancel`; null where it cannot be stopped any more. */
export function beginProgress(desk: Desk, label: string, cancel: (() => void) | null): ProgressBar {
  let done: number | null = null;
  let isShown = false;
  const show = () => {
    isShown = true;
    desk.store.dispatch({ kind: 'progress', progress: { label, done, cancel } });
  };
  const late = setTimeout(show, PROGRESS_AFTER);
  return {
    tell(share) {
      done = share;
      if (isShown) show();
    },
    end() {
      clearTimeout(late);
      desk.store.dispatch({ kind: 'progress', progress: null });
    },
  };
}

/** Waits for work of unknown length behind such a bar. Cancelling stops the waiting: the answer is then null. */
export async function withProgress<Answer>(
  desk: Desk,
  label: string,
  work: Promise<Answer>,
): Promise<Answer | null> {
  return new Promise((resolve, reject) => {
    const bar = beginProgress(desk, label, () => {
      bar.end();
      resolve(null);
    });
    work.then(resolve, reject).finally(() => bar.end());
  });
}
