import { rowEnds } from '../../../shared/bitext/bead-order.ts';
import type { Bitext } from '../../../shared/bitext/bitext.ts';

/**
 * Law 6, read from the page and not from the arithmetic: the greatest difference in px between the first lines of the two
 * sides of a row, over all rows of which both are in the page. -1 where none is.
 */
export function unevenness(container: HTMLElement, bitext: Bitext): number {
  const sourceTops = lineTops(container, '.bitext-source');
  const targetTops = lineTops(container, '.bitext-target');
  let sourceLine = 1;
  let targetLine = 1;
  let worst = -1;
  let start = 0;
  for (const end of rowEnds(bitext)) {
    const beads = bitext.beads.slice(start, end);
    const sources = beads.reduce((sum, bead) => sum + bead.source.length, 0);
    const targets = beads.reduce((sum, bead) => sum + bead.target.length, 0);
    const left = sources > 0 ? sourceTops.get(sourceLine) : undefined;
    const right = targets > 0 ? targetTops.get(targetLine) : undefined;
    if (left !== undefined && right !== undefined) worst = Math.max(worst, Math.abs(left - right));
    sourceLine += sources;
    targetLine += targets;
    start = end;
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
