/** Work that is asked for many times and done once, before the next paint. */
export interface FrameTask {
  ask(): void;
  cancel(): void;
}

/** As `frameTask`, but after the next paint, so that it delays nothing that is to be seen. */
export function paintedTask(work: () => void): FrameTask {
  let timer = 0;
  const frame = frameTask(() => {
    timer = window.setTimeout(work);
  });
  return {
    ask: () => frame.ask(),
    cancel() {
      frame.cancel();
      window.clearTimeout(timer);
    },
  };
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
