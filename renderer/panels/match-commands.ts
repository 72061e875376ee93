import { foldWords } from './fold-words.ts';

/** Something that the person can do. */
export interface Command {
  readonly id: string;
  readonly title: string;
  /** What it belongs to, for instance `Edit`. */
  readonly group: string;
  /** Its key binding as `Ctrl+Shift+P`; empty for none. */
  readonly keys: string;
  readonly enabled: boolean;
}

/**
 * Commands whose title (or group and title) holds the typed letters in this order; all in their order where nothing is typed. What
 * cannot be done now comes last. First come titles that are what was typed, then those that begin with it, then those where it
 * begins words, the earlier the better; then letters anywhere. Among equals what was used before, then the shorter title.
 * `used`: ids of commands, the last used first.
 */
export function matchCommands(
  commands: readonly Command[],
  typed: string,
  used: readonly string[] = [],
): readonly Command[] {
  const words = foldWords(typed).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return commands.toSorted((a, b) => Number(b.enabled) - Number(a.enabled));
  const recency = new Map(used.map((id, place) => [id, place]));
  return commands
    .flatMap((command) => {
      const match = matchOf(command, words);
      return match ? [{ command, ...match, recent: recency.get(command.id) ?? used.length }] : [];
    })
    .toSorted(
      (a, b) =>
        Number(b.command.enabled) - Number(a.command.enabled) ||
        a.rank - b.rank ||
        a.recent - b.recent ||
        b.score - a.score ||
        a.command.title.length - b.command.title.length,
    )
    .map(({ command }) => command);
}

interface Match {
  /** The lower, the better. */
  readonly rank: number;
  /** Of letters that stand anywhere, the higher, the better; else 0. */
  readonly score: number;
}

/** Later than any word of a title. */
const ANYWHERE = 1000;

/** Null where the letters are not there. `words`: folded. */
function matchOf({ title, group }: Command, words: readonly string[]): Match | null {
  const folded = foldWords(title).trim();
  const phrase = words.join(' ');
  if (folded === phrase) return { rank: 0, score: 0 };
  if (folded.startsWith(phrase)) return { rank: 1, score: 0 };
  const place = placeOfWords(folded, words);
  if (place >= 0) return { rank: 2 + place, score: 0 };
  const letters = words.join('');
  const score = Math.max(fuzzyScore(title, letters), fuzzyScore(`${group} ${title}`, letters) * 0.9);
  return score > 0 ? { rank: ANYWHERE, score } : null;
}

/** Which word of the title the first of `words` begins, where the others begin words after it; -1 where they do not. */
function placeOfWords(title: string, words: readonly string[]): number {
  const own = title.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const first = own.findIndex((word) => word.startsWith(words[0]));
  let at = first;
  for (const word of words.slice(1)) {
    if (at < 0) return -1;
    at = own.findIndex((other, place) => place > at && other.startsWith(word));
  }
  return at < 0 ? -1 : first;
}

/**
 * How well `letters` (folded, without spaces) stand in `text` in this order: 0 where they do not, else more for letters that
 * follow one another and for those that begin a word, less for long texts. O(text × letters).
 */
export function fuzzyScore(text: string, letters: string): number {
  const folded = foldWords(text);
  // best[i]: score of the letters so far where the last one stands at i.
  let best: number[] = [];
  for (const [place, letter] of Array.from(letters).entries()) {
    const next = Array.from({ length: folded.length }, () => Number.NEGATIVE_INFINITY);
    let before = place === 0 ? 0 : Number.NEGATIVE_INFINITY;
    for (let at = 0; at < folded.length; at++) {
      if (folded.startsWith(letter, at)) {
        const follows =
          place > 0 && at > 0
            ? (best[at - 1] ?? Number.NEGATIVE_INFINITY) + FOLLOWS
            : Number.NEGATIVE_INFINITY;
        next[at] = Math.max(follows, before) + (beginsWord(folded, at) ? BEGINS : 1);
      }
      if (place > 0) before = Math.max(before, best[at] ?? Number.NEGATIVE_INFINITY);
    }
    best = next;
  }
  const score = best.reduce((highest, value) => Math.max(highest, value), Number.NEGATIVE_INFINITY);
  return score > 0 ? score / (1 + folded.length / 200) : 0;
}

const FOLLOWS = 4;
const BEGINS = 3;

function beginsWord(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}
