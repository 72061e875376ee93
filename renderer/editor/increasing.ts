/**
 * Indexes of a longest strictly increasing run among the numbers, not necessarily neighbours. Patience sorting
 * (Fredman 1975), O(n log n).
 */
export function increasing(numbers: readonly number[]): readonly number[] {
  const ends: number[] = [];
  const before = new Int32Array(numbers.length);
  for (const [index, number] of numbers.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (numbers[ends[middle]] < number) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? ends[low - 1] : -1;
    ends[low] = index;
  }
  const run: number[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index]) run.push(index);
  return run.toReversed();
}
