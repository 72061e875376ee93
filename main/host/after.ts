/** Runs something so many milliseconds later, unless the function answered is called before. */
export type After = (milliseconds: number, run: () => void) => () => void;

/** By the system's clock; does not keep the program alive. */
export const afterReal: After = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds);
  timer.unref();
  return () => clearTimeout(timer);
};
