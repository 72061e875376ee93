/** Work that is asked for many times and done once, before the next paint. */
export interface FrameTask {
  ask(): void;
  cancel(): void;
}

export function frameTask(work: () => void): FrameTask {
  let frame = 0;
  return {
    ask() {
      if (frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        work();
      });
    },
    cancel() {
      cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}
