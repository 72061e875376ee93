import type { IndexBead } from '../../shared/align/alignment.ts';

interface Sides {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** Beads in the field's short form: `1-1 2-1 0-1`. */
export function printBeads(beads: readonly Sides[]): string {
  return beads.map((bead) => `${bead.source.length}-${bead.target.length}`).join(' ');
}

/** Beads from the short form, numbered from 0 without a hole, with full confidence. */
export function parseBeads(notation: string): IndexBead[] {
  let source = 0;
  let target = 0;
  return notation
    .split(/\s+/)
    .filter((kind) => kind !== '')
    .map((kind) => {
      const match = /^(\d+)-(\d+)$/.exec(kind);
      if (!match) throw new Error(`no bead: ${kind}`);
      const bead = {
        source: run(source, Number(match[1])),
        target: run(target, Number(match[2])),
        confidence: 1,
      };
      source += bead.source.length;
      target += bead.target.length;
      return bead;
    });
}

function run(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => from + at);
}
