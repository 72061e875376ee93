/** The list with `count` items from `at` on replaced by `insert`. Unlike `toSpliced`, takes any number of items. */
export function spliced<Item>(
  list: readonly Item[],
  at: number,
  count: number,
  insert: readonly Item[],
): readonly Item[] {
  return [...list.slice(0, at), ...insert, ...list.slice(at + count)];
}
