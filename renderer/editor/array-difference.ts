/** What one list has and the other has not, by identity. */
export interface ArrayDifference<Item> {
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
}

/** Both lists hold no item twice. What they have in common at start and end costs one compare an item. */
export function arrayDifference<Item>(
  before: readonly Item[],
  after: readonly Item[],
): ArrayDifference<Item> {
  if (before === after) return { removed: [], added: [] };
  const short = Math.min(before.length, after.length);
  let start = 0;
  while (start < short && before[start] === after[start]) start++;
  let end = 0;
  while (end < short - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const old = before.slice(start, before.length - end);
  const now = after.slice(start, after.length - end);
  const oldSet = new Set(old);
  const nowSet = new Set(now);
  return {
    removed: old.filter((item) => !nowSet.has(item)),
    added: now.filter((item) => !oldSet.has(item)),
  };
}
