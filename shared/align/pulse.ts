/**
 * Called by long loops with the share of work just done, in rows; answers whether to give up. With no rows it only
 * looks at the clock.
 */
export type Pulse = (rows: number) => boolean;

/** Nobody watches and nobody waits. */
export const never: Pulse = () => false;

export interface TimeLimit {
  readonly milliseconds: number;
  readonly now: () => number;
}

/**
 * Watches the clock and tells how far the work is. Stages are announced with their share of the whole; within one the
 * rows done count.
 */
export class Progress {
  private readonly end: number;
  private readonly now: (() => number) | null;
  private readonly report: (done: number) => void;
  private stageFrom = 0;
  private stageTo = 0;
  private stageRows = 1;
  private rowsDone = 0;
  private reported = 0;
  /** Whether the time was up at some look at the clock. */
  expired = false;

  constructor(limit: TimeLimit | undefined, report: ((done: number) => void) | undefined) {
    this.now = limit?.now ?? null;
    this.end = limit ? limit.now() + limit.milliseconds : Infinity;
    this.report = report ?? ((): void => {});
  }

  /** Starts a stage that takes the work to `done` (0 to 1) over that many rows. */
  stage(done: number, rows: number): void {
    this.stageFrom = this.stageTo;
    this.stageTo = done;
    this.stageRows = Math.max(1, rows);
    this.rowsDone = 0;
    this.tell(this.stageFrom);
    this.pulse(0);
  }

  readonly pulse: Pulse = (rows) => {
    this.rowsDone += rows;
    const share = Math.min(1, this.rowsDone / this.stageRows);
    if (rows > 0) this.tell(this.stageFrom + share * (this.stageTo - this.stageFrom));
    if (this.now !== null && this.now() >= this.end) this.expired = true;
    return this.expired;
  };

  finish(): void {
    this.tell(1);
  }

  private tell(done: number): void {
    if (done <= this.reported) return;
    this.reported = done;
    this.report(done);
  }
}
