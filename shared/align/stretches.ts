import { bug } from '../bitext/bug.ts';
import type { IndexBead } from './alignment.ts';
import type { Stretch } from './evidence.ts';

/**
 * The stretches between pinned beads, in order; one more than there are pins. Some may be empty on one side or on
 * both. Pins that do not ascend, have holes or point outside are a bug of the caller.
 */
export function stretchesBetween(
  sourceCount: number,
  targetCount: number,
  pins: readonly IndexBead[],
): Stretch[] {
  const stretches: Stretch[] = [];
  let source = 0;
  let target = 0;
  for (const pin of pins) {
    const sourceFrom = startOf(pin.source, source, sourceCount);
    const targetFrom = startOf(pin.target, target, targetCount);
    if (pin.source.length + pin.target.length === 0) bug('a pinned bead is empty on both sides');
    stretches.push(between(source, sourceFrom ?? source, target, targetFrom ?? target));
    source = (sourceFrom ?? source) + pin.source.length;
    target = (targetFrom ?? target) + pin.target.length;
  }
  stretches.push(between(source, sourceCount, target, targetCount));
  return stretches;
}

function between(source: number, sourceEnd: number, target: number, targetEnd: number): Stretch {
  return {
    sourceFrom: source,
    sourceCount: sourceEnd - source,
    targetFrom: target,
    targetCount: targetEnd - target,
  };
}

/** First index of one side of a pin, null where the side is empty. */
function startOf(side: readonly number[], due: number, count: number): number | null {
  if (side.length === 0) return null;
  const [start] = side;
  side.forEach((index, at) => {
    if (index !== start + at) bug(`a pinned bead has ${index} where ${start + at} is due`);
  });
  if (start < due || start + side.length > count)
    bug(`a pinned bead starts at ${start}, after ${due} of ${count}`);
  return start;
}
