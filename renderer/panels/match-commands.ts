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
 * Commands whose title (or group and title) holds the typed letters in this order, the best match first; all in their order
 * where nothing is typed. What cannot be done now comes last.
 */
export function matchCommands(commands: readonly Command[], typed: string): readonly Command[] {
  const letters = foldWords(typed).replaceAll(/\s+/g, '');
  if (letters === '') return commands.toSorted((a, b) => Number(b.enabled) - Number(a.enabled));
  return commands
    .map((command) => ({ command, score: commandScore(command, letters) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => Number(b.command.enabled) - Number(a.command.enabled) || b.score - a.score)
    .map(({ command }) => command);
}

function commandScore({ title, group }: Command, letters: string): number {
  return Math.max(fuzzyScore(title, letters), fuzzyScore(`${group} ${title}`, letters) * 0.9);
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
