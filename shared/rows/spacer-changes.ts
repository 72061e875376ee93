import type { Spacer } from './spacers.ts';

/** What has to be done to spacers that stand, so that others stand. */
export interface SpacerChanges {
  /** Keys. */
  readonly remove: readonly number[];
  readonly add: readonly Spacer[];
  /** They stay, but stand after another line or are of another height. */
  readonly move: readonly Spacer[];
}

/** Names only what differs. A spacer whose place among its neighbours changed is made anew. O(both). */
export function spacerChanges(
  standing: ReadonlyMap<number, Spacer>,
  wanted: readonly Spacer[],
): SpacerChanges {
  const add: Spacer[] = [];
  const move: Spacer[] = [];
  const remade: number[] = [];
  const kept = new Set<number>();
  for (const spacer of wanted) {
    const now = standing.get(spacer.key);
    kept.add(spacer.key);
    if (!now) add.push(spacer);
    else if (!sameKind(now, spacer)) {
      remade.push(spacer.key);
      add.push(spacer);
    } else if (now.afterLine !== spacer.afterLine || now.height !== spacer.height) move.push(spacer);
  }
  const gone = [...standing.keys()].filter((key) => !kept.has(key));
  return { remove: [...gone, ...remade], add, move };
}

function sameKind(left: Spacer, right: Spacer): boolean {
  return (
    left.ordinal === right.ordinal &&
    left.absent === right.absent &&
    left.breath === right.breath &&
    sameLines(left.elsewhere, right.elsewhere)
  );
}

function sameLines(left: readonly number[] | null, right: readonly number[] | null): boolean {
  if (left === null || right === null) return left === right;
  return left.length === right.length && left.every((line, index) => line === right[index]);
}

export function isNoChange(changes: SpacerChanges): boolean {
  return changes.remove.length + changes.add.length + changes.move.length === 0;
}
