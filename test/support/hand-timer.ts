import type { After } from '../../main/host/after.ts';

/** Timers that go off when a test says so. */
export interface HandTimer {
  readonly after: After;
  /** How long those that wait were set to, in milliseconds, in the order they were set. */
  waiting(): number[];
  /** Lets go off everything that was set to this length. */
  elapse(milliseconds: number): void;
}

export function handTimer(): HandTimer {
  const set = new Set<{ readonly milliseconds: number; readonly run: () => void }>();
  return {
    after(milliseconds, run) {
      const timer = { milliseconds, run };
      set.add(timer);
      return () => set.delete(timer);
    },
    waiting: () => [...set].map(({ milliseconds }) => milliseconds),
    elapse(milliseconds) {
      for (const timer of set) {
        if (timer.milliseconds !== milliseconds) continue;
        set.delete(timer);
        timer.run();
      }
    },
  };
}
