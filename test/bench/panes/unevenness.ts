import type { Bitext } from '../../../shared/bitext/bitext.ts';
import { frameOf, hasLines, lineStart } from '../../../shared/rows/frame.ts';

/**
 * Law 6, read from the page and not from the arithmetic: the greatest difference in px between the first lines of the two
 * sides of a row, over all rows of which both are in the page. -1 where none is.
 */
export function unevenness(container: HTMLElement, bitext: Bitext): number {
  const sourceTops = lineTops(container, '.bitext-source');
  const targetTops = lineTops(container, '.bitext-target');
  let worst = -1;
  const frame = frameOf(bitext);
  for (let row = 0; row < frame.count; row++) {
    if (!hasLines(frame, 'source', row) || !hasLines(frame, 'target', row)) continue;
    const left = sourceTops.get(lineStart(frame, 'source', row) + 1);
    const right = targetTops.get(lineStart(frame, 'target', row) + 1);
    if (left !== undefined && right !== undefined) worst = Math.max(worst, Math.abs(left - right));
  }
  return worst;
}

/** Px from the top of the window, by line number. */
function lineTops(container: HTMLElement, pane: string): Map<number, number> {
  const tops = new Map<number, number>();
  for (const node of container.querySelectorAll(`${pane} .line-numbers`)) {
    const line = Number(node.textContent);
    const { top } = node.getBoundingClientRect();
    if (line > 0 && top > -200 && top < window.innerHeight + 200) tops.set(line, top);
  }
  return tops;
}
