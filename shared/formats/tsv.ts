import { beadKind } from '../bitext/bead.ts';
import type { Bitext } from '../bitext/bitext.ts';
import type { SegmentId, Side } from '../bitext/segment.ts';
import { segmentOf } from '../bitext/segmented-text.ts';

const HEADER = ['source', 'target', 'link', 'confidence'];

/**
 * Aligned pairs as tab-separated values, one bead a row, with a header: the segments of each side joined with a space, the kind of the
 * link (`1-1`, `0-1` ...) and its confidence, 0 to 1. Every segment of both sides is in exactly one row (law 9). A tab or line end
 * inside a text would break the row: it is written as `\t`, `\n` or `\r`, and a backslash as `\\`.
 */
export function formatTsv(bitext: Bitext): string {
  const rows = bitext.beads.map((bead) => [
    cell(bitext, 'source', bead.source),
    cell(bitext, 'target', bead.target),
    beadKind(bead),
    bead.confidence.toFixed(3),
  ]);
  return [HEADER, ...rows].map((row) => `${row.join('\t')}\n`).join('');
}

function cell(bitext: Bitext, side: Side, ids: readonly SegmentId[]): string {
  return escaped(ids.map((id) => segmentOf(bitext[side], id).text).join(' '));
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function escaped(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character]);
}
