import { changedLinks } from '../../shared/edit/changed-links.ts';
import { invertSteps } from '../../shared/edit/invert.ts';
import { mapSteps, touchedSegments } from '../../shared/edit/map-step.ts';
import type { Step, Transaction } from '../../shared/edit/step.ts';

/** What a transaction took back: what came before it never changes. */
const known = new WeakMap<Transaction, readonly Transaction[]>();

/** Labels of transactions that take others back. */
const LABELS: ReadonlySet<string> = new Set(['revert', 'revert-several']);

/** Notes what a transaction took back, so that it need not be found out. */
export function noteTakenBack(transaction: Transaction, taken: readonly Transaction[]): void {
  known.set(transaction, taken);
}

/**
 * Which of these a later one took back that stands itself. O(done); for each taking back that was not made in this window, once, up
 * to O(done) comparisons of steps.
 */
export function takenBackIn(done: readonly Transaction[]): ReadonlySet<Transaction> {
  const gone = new Set<Transaction>();
  for (let index = done.length - 1; index >= 0; index--) {
    const one = done[index];
    // Of what was taken back itself nothing counts: what it had taken back stands again.
    if (!LABELS.has(one.label) || gone.has(one)) continue;
    let taken = known.get(one);
    if (!taken) {
      taken = findTaken(done, index);
      known.set(one, taken);
    }
    for (const transaction of taken) gone.add(transaction);
  }
  return gone;
}

/**
 * From the newest to the oldest, as they were taken back: a transaction whose inverse, carried over all that was done in between,
 * is what comes next among the steps. Where several that build on each other went together, some may not be recognised.
 */
function findTaken(done: readonly Transaction[], at: number): readonly Transaction[] {
  const { steps, label } = done[at];
  const touched = new Set(steps.flatMap(touchedSegments));
  const taken: Transaction[] = [];
  const between: Step[] = [];
  let found = 0;
  for (let index = at - 1; index >= 0 && found < steps.length; index--) {
    const candidate = done[index];
    const length = candidate.steps.length;
    const isNear = candidate.steps.some((step) => mayMeet(step, touched));
    if (isNear && found + length <= steps.length) {
      const inverse = invertSteps(candidate.steps);
      const back = mapSteps(inverse, between);
      const isTaken =
        (back?.every((step, place) => isAlike(step, steps[found + place])) ?? false) ||
        inverse.every((step, place) => linksAlike(step, steps[found + place]));
      if (isTaken) {
        taken.push(candidate);
        found += length;
        if (label === 'revert') break;
        continue;
      }
    }
    if (isNear) between.unshift(...candidate.steps);
  }
  return taken;
}

function mayMeet(step: Step, touched: ReadonlySet<number>): boolean {
  const segments = touchedSegments(step);
  return segments.length === 0 || segments.some((id) => touched.has(id));
}

/** Whether both change the same links in the same way and nothing else, wherever these stand. */
function linksAlike(one: Step, other: Step): boolean {
  if (one.kind !== 'structure' || other.kind !== 'structure') return false;
  if (one.source || one.target || other.source || other.target) return false;
  const [links, others] = [changedLinks(one.beads), changedLinks(other.beads)];
  return (['before', 'after'] as const).every((state) => {
    const left = new Set(links[state].map((bead) => JSON.stringify(bead)));
    return (
      left.size === others[state].length && others[state].every((bead) => left.has(JSON.stringify(bead)))
    );
  });
}

/** Steps are plain data. */
function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [entries, others] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    entries.length === others.size &&
    entries.every(([key, value]) => others.has(key) && isAlike(value, others.get(key)))
  );
}
