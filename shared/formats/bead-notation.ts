import type { IndexBead } from '../align/alignment.ts';

/** Beads in the notation of alignment gold standards, one a line: `[0, 1]:[0]`; an empty side is `[]`. Indexes count from 0. */
export function formatBeadNotation(beads: readonly IndexBead[]): string {
  return beads.map(({ source, target }) => `[${source.join(', ')}]:[${target.join(', ')}]\n`).join('');
}
