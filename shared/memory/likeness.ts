/** Words in a row: those of `words` from `from` to `to`, exclusive. */
export interface WordRow {
  readonly words: ArrayLike<number>;
  readonly from: number;
  readonly to: number;
}

/**
 * How alike two rows of words are: 1 minus their edit distance over the length of the longer one, the word-based fuzzy match score of
 * translation memories (Koehn and Senellart, "Convergence of Translation Memory and Statistical Machine Translation",
 * 2010). 0 as soon as it is clear that it is below `least`, so only a band around the diagonal is looked at (Ukkonen,
 * "Algorithms for approximate string matching", 1985): O(longer row × allowed edits). Rows of fewer than 65,000 words.
 */
export function wordLikeness(left: WordRow, right: WordRow, least: number): number {
  const longest = Math.max(left.to - left.from, right.to - right.from);
  if (longest === 0) return 1;
  const edits = editDistance(left, right, allowedEdits(longest, least));
  return edits === null ? 0 : 1 - edits / longest;
}

/** Words that may differ where the longer row has `longest`. */
export function allowedEdits(longest: number, least: number): number {
  return Math.floor(longest * (1 - least) + 1e-9);
}

/** Kept from one comparison to the next: there are millions of them, each of a few words. */
const scratch = { row: new Uint16Array(256), next: new Uint16Array(256) };

/** Words put in, taken out or replaced; null above `allowed`. */
function editDistance(left: WordRow, right: WordRow, allowed: number): number | null {
  const [a, b] = [left.words, right.words];
  let [aFrom, aTo, bFrom, bTo] = [left.from, left.to, right.from, right.to];
  while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]) {
    aFrom++;
    bFrom++;
  }
  while (aTo > aFrom && bTo > bFrom && a[aTo - 1] === b[bTo - 1]) {
    aTo--;
    bTo--;
  }
  const [m, n] = [aTo - aFrom, bTo - bFrom];
  if (Math.abs(m - n) > allowed) return null;
  const beyond = allowed + 1;
  if (scratch.row.length <= n) {
    scratch.row = new Uint16Array(n * 2);
    scratch.next = new Uint16Array(n * 2);
  }
  let { row, next } = scratch;
  for (let j = 0; j <= n; j++) row[j] = Math.min(j, beyond);
  for (let i = 1; i <= m; i++) {
    const word = a[aFrom + i - 1];
    const first = Math.max(1, i - allowed);
    const last = Math.min(n, i + allowed);
    // What stands left of the band, or above its end, is beyond what is allowed.
    next[first - 1] = first === 1 ? Math.min(i, beyond) : beyond;
    let best = next[first - 1];
    for (let j = first; j <= last; j++) {
      let cost = row[j - 1] + (word === b[bFrom + j - 1] ? 0 : 1);
      if (row[j] + 1 < cost) cost = row[j] + 1;
      if (next[j - 1] + 1 < cost) cost = next[j - 1] + 1;
      next[j] = cost < beyond ? cost : beyond;
      if (cost < best) best = cost;
    }
    if (last < n) next[last + 1] = beyond;
    if (best > allowed) return null;
    [row, next] = [next, row];
  }
  return row[n] > allowed ? null : row[n];
}
