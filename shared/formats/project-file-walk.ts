import { invertSteps } from '../edit/invert.ts';
import { isLawful, LinkedCopy } from '../edit/linked-copy.ts';
import type { Project } from '../edit/project.ts';
import type { Step, Transaction } from '../edit/step.ts';
import { ProvenCopy } from '../edit/proven-copy.ts';

/** How far a list of transactions fits, and where that leads. */
export interface Walk {
  readonly project: Project;
  /** Transactions that fit. */
  readonly count: number;
}

/** Does them again, oldest first, up to the first that does not fit. */
export function walkForth(from: Project, transactions: readonly Transaction[]): Walk {
  return walk(from, transactions.length, (at) => transactions[at].steps);
}

/** Takes them back, last first, down to the first that does not fit. */
export function walkBack(from: Project, transactions: readonly Transaction[]): Walk {
  const last = transactions.length - 1;
  return walk(from, transactions.length, (at) => invertSteps(transactions[last - at].steps));
}

function walk(from: Project, most: number, stepsAt: (at: number) => readonly Step[]): Walk {
  const fast = take(new LinkedCopy(from), most, stepsAt);
  // Only steps that no editor made leave law 3 broken; then the slow way finds the first of them.
  return isLawful(fast.project) ? fast : take(new ProvenCopy(from), most, stepsAt);
}

function take(copy: LinkedCopy | ProvenCopy, most: number, stepsAt: (at: number) => readonly Step[]): Walk {
  let count = 0;
  while (count < most && copy.apply(stepsAt(count)) === null) count++;
  return { project: copy.project(), count };
}
