import type { IndexBead } from './alignment.ts';
import type { Stretch } from './evidence.ts';

/**
 * The stretches between walls (linked on both sides, ascending, without holes), in order; one more than there are
 * walls. Some may be empty on one side or on both.
 */
export function stretchesBetween(
  sourceCount: number,
  targetCount: number,
  walls: readonly IndexBead[],
): Stretch[] {
  const stretches: Stretch[] = [];
  let source = 0;
  let target = 0;
  for (const wall of walls) {
    stretches.push(between(source, wall.source[0], target, wall.target[0]));
    source = wall.source[0] + wall.source.length;
    target = wall.target[0] + wall.target.length;
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
