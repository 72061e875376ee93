import { commonWords, type SentenceFacts } from './sentence-facts.ts';

/** How two sentences are alike, counted in words. */
export interface Likeness extends Subsequence {
  /** The one with fewer words; the first one where both have as many. */
  readonly short: SentenceFacts;
  readonly long: SentenceFacts;
  /** Words in common in any order: never fewer than in the same order. */
  readonly common: number;
  /** Words that are equal at the start and at the end. */
  readonly head: number;
  readonly tail: number;
}

/** What a longest common subsequence of words says: worked out when first asked for, for its table is the dear part. */
interface Subsequence {
  readonly ordered: number;
  /** Indexes of the words of the short and of the long one outside the common subsequence, ascending. */
  readonly onlyShort: readonly number[];
  readonly onlyLong: readonly number[];
  /** How many words of the long one lie between the first and the last that the subsequence takes, both counted. */
  readonly reach: number;
}

/** Share of the shorter sentence's words below which nothing is compared further. */
const LEAST_COMMON = 0.5;
/** Above so many comparisons the order of the words is not looked at: they count as in disorder. */
const MOST_COMPARISONS = 400_000;

/** Null where the two have no words or little in common: that is told in linear time. */
export function likeness(first: SentenceFacts, second: SentenceFacts): Likeness | null {
  const [short, long] = first.words.length <= second.words.length ? [first, second] : [second, first];
  if (short.words.length === 0) return null;
  const common = commonWords(short, long);
  if (common < LEAST_COMMON * short.words.length) return null;
  const a = short.words;
  const b = long.words;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return new CountedLikeness(short, long, common, head, tail);
}

class CountedLikeness implements Likeness {
  readonly short: SentenceFacts;
  readonly long: SentenceFacts;
  readonly common: number;
  readonly head: number;
  readonly tail: number;
  #subsequence: Subsequence | null = null;

  constructor(short: SentenceFacts, long: SentenceFacts, common: number, head: number, tail: number) {
    this.short = short;
    this.long = long;
    this.common = common;
    this.head = head;
    this.tail = tail;
  }

  get ordered(): number {
    return this.#ordered().ordered;
  }

  get onlyShort(): readonly number[] {
    return this.#ordered().onlyShort;
  }

  get onlyLong(): readonly number[] {
    return this.#ordered().onlyLong;
  }

  get reach(): number {
    return this.#ordered().reach;
  }

  #ordered(): Subsequence {
    return (this.#subsequence ??= subsequence(this.short.words, this.long.words, this.head, this.tail));
  }
}

/** Longest common subsequence by the classical table, with what is equal at both ends taken off first. */
function subsequence(a: readonly number[], b: readonly number[], head: number, tail: number): Subsequence {
  const end = Math.min(tail, a.length - head);
  const middleA = a.slice(head, a.length - end);
  const middleB = b.slice(head, b.length - end);
  const [n, m] = [middleA.length, middleB.length];
  const cut = n * m > MOST_COMPARISONS;
  const table = new Uint16Array(cut ? 0 : (n + 1) * (m + 1));
  const width = m + 1;
  if (!cut) {
    for (let i = n - 1; i >= 0; i--) {
      for (let j = m - 1; j >= 0; j--) {
        table[i * width + j] =
          middleA[i] === middleB[j]
            ? (table[(i + 1) * width + j + 1] ?? 0) + 1
            : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
      }
    }
  }
  const onlyShort: number[] = [];
  const onlyLong: number[] = [];
  let first = head > 0 ? 0 : -1;
  let last = head > 0 ? head - 1 : -1;
  let ordered = head + end;
  let [i, j] = [0, 0];
  while (!cut && i < n && j < m) {
    if (middleA[i] === middleB[j]) {
      if (first < 0) first = head + j;
      last = head + j;
      ordered++;
      i++;
      j++;
    } else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0))
      onlyShort.push(head + i++);
    else onlyLong.push(head + j++);
  }
  for (let count = 0; i < n && count < MOST_LISTED; count++) onlyShort.push(head + i++);
  for (let count = 0; j < m && count < MOST_LISTED; count++) onlyLong.push(head + j++);
  if (end > 0) {
    if (first < 0) first = b.length - end;
    last = b.length - 1;
  }
  return { ordered, onlyShort, onlyLong, reach: first < 0 ? 0 : last - first + 1 };
}

/** What stands over at the end is listed up to here: more is no small difference. */
const MOST_LISTED = 100;
