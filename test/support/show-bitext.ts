import { beadKind } from '../../shared/bitext/bead.ts';
import type { Bitext } from '../../shared/bitext/bitext.ts';
import type { Side } from '../../shared/bitext/segment.ts';

/** The beads of a bitext in the field's notation. */
export function showBeads(bitext: Bitext): string {
  return bitext.beads.map(beadKind).join(' ');
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
