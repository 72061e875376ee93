import { beadKind } from '../../shared/bitext/bead.ts';
import type { Bitext } from '../../shared/bitext/bitext.ts';
import type { Side } from '../../shared/bitext/segment.ts';
import { positionOf } from '../../shared/bitext/segmented-text.ts';

/** The beads of a bitext in the field's notation. */
export function showBeads(bitext: Bitext): string {
  return bitext.beads.map(beadKind).join(' ');
}

/** The beads by the numbers of their segments, from 1 on each side, as `buildProject` reads them: `1:2 !2:1+3 :4`. */
export function showLinks(bitext: Bitext): string {
  const numbers = (side: Side, ids: readonly number[]) =>
    ids.map((id) => positionOf(bitext[side], id) + 1).join('+');
  return bitext.beads
    .map(
      ({ source, target, pinned }) =>
        `${pinned ? '!' : ''}${numbers('source', source)}:${numbers('target', target)}`,
    )
    .join(' ');
}

/** One side as lines, `|` between the segments of a paragraph. */
export function showLines(bitext: Bitext, side: Side): string[] {
  const lines: string[] = [];
  let line = '';
  for (const segment of bitext[side].segments) {
    line += segment.text;
    if (segment.gap.includes('\n') || segment.gap === '') {
      lines.push(line);
      line = '';
    } else line += '|';
  }
  return line === '' ? lines : [...lines, line];
}
