/**
 * A filter for a list that mostly changes at its end: what stands before the first difference to the last list is not looked at
 * again. O(n) comparisons of identities, and one call of `passes` for each new item.
 */
export function growingFilter<Item>(
  passes: (item: Item) => boolean,
): (items: readonly Item[]) => readonly Item[] {
  let last: readonly Item[] = [];
  let places: number[] = [];
  let result: readonly Item[] = [];
  return (items) => {
    const common = commonStart(last, items);
    if (common === last.length && common === items.length) return result;
    while (places.length > 0 && (places.at(-1) ?? 0) >= common) places.pop();
    for (let at = common; at < items.length; at++) if (passes(items[at])) places.push(at);
    last = items;
    result = places.length === items.length ? items : places.map((at) => items[at]);
    return result;
  };
}

function commonStart<Item>(left: readonly Item[], right: readonly Item[]): number {
  const most = Math.min(left.length, right.length);
  let at = 0;
  while (at < most && left[at] === right[at]) at++;
  return at;
}
