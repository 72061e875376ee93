import { rowEnds } from '../bitext/bead-order.ts';
import type { Bitext } from '../bitext/bitext.ts';

/**
 * Links in hunalign's ladder format (Varga et al. 2005), one rung a line: source index, target index and score,
 * separated by tabs. A rung says that the segments before it on both sides belong together; the first is 0 and 0, the
 * last one has the numbers of segments. The score is the confidence of what begins at the rung, 0 to 1, and 0 at the
 * end. Rungs do not cross: links that do stand between two of them together, with the confidence of the least sure.
 */
export function formatLadder(bitext: Bitext): string {
  const lines: string[] = [];
  const rung = { source: 0, target: 0 };
  let from = 0;
  for (const end of rowEnds(bitext)) {
    const row = bitext.beads.slice(from, end);
    const confidence = row.reduce((least, bead) => Math.min(least, bead.confidence), 1);
    lines.push(`${rung.source}\t${rung.target}\t${confidence.toFixed(3)}\n`);
    for (const bead of row) {
      rung.source += bead.source.length;
      rung.target += bead.target.length;
    }
    from = end;
  }
  lines.push(`${rung.source}\t${rung.target}\t0.000\n`);
  return lines.join('');
}
