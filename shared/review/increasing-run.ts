/**
 * Indexes of the items that keep their order: a longest strictly increasing subsequence of the numbers, by patience sorting (Fredman
 * 1975). O(n log n); O(n) where all of them increase.
 */
export function increasingRun(numbers: readonly number[]): ReadonlySet<number> {
  const tops: number[] = [];
  const below = new Int32Array(numbers.length).fill(-1);
  for (const [index, number] of numbers.entries()) {
    let [low, high] = [0, tops.length];
    if (high > 0 && numbers[tops[high - 1]] < number) low = high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[tops[middle]] < number) low = middle + 1;
      else high = middle;
    }
    below[index] = low > 0 ? tops[low - 1] : -1;
    tops[low] = index;
  }
  const run = new Set<number>();
  for (let at = tops.at(-1) ?? -1; at >= 0; at = below[at]) run.add(at);
  return run;
}
