/** Something to tick; what has one group is ticked together. */
export interface GroupedItem {
  readonly id: string;
  readonly group?: string;
}

/** The ids that are ticked when those of `after` were chosen: what was turned takes its group along. O(items). */
export function tickedTogether(
  items: readonly GroupedItem[],
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): ReadonlySet<string> {
  const turned = new Map<string, boolean>();
  for (const { id, group } of items)
    if (group !== undefined && before.has(id) !== after.has(id)) turned.set(group, after.has(id));
  const isTicked = ({ id, group }: GroupedItem) =>
    (group === undefined ? undefined : turned.get(group)) ?? after.has(id);
  return new Set(items.filter(isTicked).map(({ id }) => id));
}

/** The segment numbers of each group of more than one, ascending. */
export function groupNumbers(
  items: readonly (GroupedItem & { readonly segmentNumber: number })[],
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const { group, segmentNumber } of items) {
    if (group === undefined) continue;
    const numbers = groups.get(group);
    if (numbers) numbers.push(segmentNumber);
    else groups.set(group, [segmentNumber]);
  }
  const together = [...groups].filter(([, numbers]) => numbers.length > 1);
  return new Map(together.map(([group, numbers]) => [group, numbers.toSorted((a, b) => a - b)]));
}
