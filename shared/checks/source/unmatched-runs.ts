import type { Bead } from '../../bitext/bead.ts';

/** Beads side by side that have nothing on one side, and the links around them. */
export interface UnmatchedRun {
  /** Index of the first bead, and of the first one after the run. */
  readonly from: number;
  readonly to: number;
  /** The link before and after; undefined at the ends of the text. */
  readonly before: Bead | undefined;
  readonly after: Bead | undefined;
}

/** The runs of beads, kept with them: after a change, only the beads between what is the same at both ends are looked at. */
export class UnmatchedRuns {
  #beads: readonly Bead[] = [];
  /** First bead and the one after the last of each run, as indexes. */
  #stretches: readonly Stretch[] = [];

  /** The runs in order. O(beads) comparisons of references; O(1) for the same beads. */
  of(beads: readonly Bead[]): UnmatchedRun[] {
    if (beads !== this.#beads) {
      this.#stretches = this.#changed(beads);
      this.#beads = beads;
    }
    return this.#stretches.map(({ from, to }) => ({
      from,
      to,
      before: beads[from - 1],
      after: beads[to],
    }));
  }

  #changed(beads: readonly Bead[]): readonly Stretch[] {
    const last = this.#beads;
    const least = Math.min(last.length, beads.length);
    let head = 0;
    while (head < least && last[head] === beads[head]) head++;
    let tail = 0;
    while (tail < least - head && last[last.length - 1 - tail] === beads[beads.length - 1 - tail]) tail++;
    const [oldEnd, end] = [last.length - tail, beads.length - tail];
    // A run that reaches up to what changed is looked at again as a whole.
    const before = this.#stretches.filter(({ to }) => to < head);
    const after = this.#stretches.filter(({ from }) => from > oldEnd);
    const from = startOf(this.#stretches, head);
    const shift = beads.length - last.length;
    const limit = Math.max(end, endOf(this.#stretches, oldEnd) + shift);
    return [
      ...before,
      ...stretchesIn(beads, from, limit),
      ...after.map((stretch) => ({ from: stretch.from + shift, to: stretch.to + shift })),
    ];
  }
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where the run begins that reaches that index or goes on over it; the index itself where there is none. */
function startOf(stretches: readonly Stretch[], at: number): number {
  return stretches.find(({ from, to }) => from <= at && to >= at)?.from ?? at;
}

/** Where that run ends, likewise; the index itself where there is none. */
function endOf(stretches: readonly Stretch[], at: number): number {
  return stretches.find(({ from, to }) => from <= at && to >= at)?.to ?? at;
}

function stretchesIn(beads: readonly Bead[], start: number, end: number): Stretch[] {
  const found: Stretch[] = [];
  for (let at = start; at < end; at++) {
    if (!isOpen(beads[at])) continue;
    const from = at;
    while (at < end && isOpen(beads[at])) at++;
    found.push({ from, to: at });
  }
  return found;
}

function isOpen(bead: Bead | undefined): boolean {
  return bead !== undefined && (bead.source.length === 0 || bead.target.length === 0);
}
