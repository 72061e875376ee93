/** Indexes of places, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretch with `reach` places more on either side, within a text of `count` places. */
export function widened({ from, to }: Stretch, reach: number, count: number): Stretch {
  return { from: Math.max(0, from - reach), to: Math.min(count, to + reach) };
}

/** Stretches in the order of their start, with those joined that overlap or touch. */
export function merged(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last && stretch.from <= last.to)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) };
    else joined.push(stretch);
  }
  return joined;
}

/**
 * The list, or a new one, with what stands between its unchanged ends replaced by as many blanks as the middle has now. What follows
 * a short middle is moved, not copied.
 */
export function blanked<Item>(list: Item[], { from, to }: Stretch, tail: number, blank: Item): Item[] {
  const middle = Array.from({ length: to - from }, () => blank);
  if (middle.length > MOST_MOVED) return list.slice(0, from).concat(middle, list.slice(list.length - tail));
  list.splice(from, list.length - tail - from, ...middle);
  return list;
}

const MOST_MOVED = 1000;
