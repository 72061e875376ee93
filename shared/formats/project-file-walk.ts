import { invertSteps } from '../edit/invert.ts';
import type { Project } from '../edit/project.ts';
import type { Transaction } from '../edit/step.ts';
import { WorkingCopy } from '../edit/working-copy.ts';

/** How far a list of transactions fits, and where that leads. */
export interface Walk {
  readonly project: Project;
  /** Transactions that fit. */
  readonly count: number;
}

/** Does them again, oldest first, up to the first that does not fit. */
export function walkForth(from: Project, transactions: readonly Transaction[]): Walk {
  const copy = new WorkingCopy(from);
  const stop = transactions.findIndex(({ steps }) => copy.apply(steps) !== null);
  return { project: copy.project(), count: stop < 0 ? transactions.length : stop };
}

/** Takes them back, last first, down to the first that does not fit. */
export function walkBack(from: Project, transactions: readonly Transaction[]): Walk {
  const copy = new WorkingCopy(from);
  const stop = transactions.findLastIndex(({ steps }) => copy.apply(invertSteps(steps)) !== null);
  return { project: copy.project(), count: transactions.length - 1 - stop };
}
