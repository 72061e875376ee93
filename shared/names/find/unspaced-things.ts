import type { ThingIndex, ThingName } from '../things/thing.ts';
import type { Word } from './words.ts';

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;
const KATAKANA = /[\p{Script=Katakana}ー]/u;
/** UTF-16 units of the longest name that is looked for. */
const LONGEST = 14;

/** A listed name within a run of letters that is written without spaces. */
interface Found {
  readonly word: Word;
  readonly name: ThingName;
}

export function isUnspaced(word: Word): boolean {
  return word.start < word.end && word.text.charCodeAt(0) >= 0xe00 && UNSPACED.test(word.text);
}

/**
 * Listed names within a run of Chinese, Japanese or Thai, from left to right, the longest at each place. A katakana name is
 * not looked for within a longer katakana word: マリ is not in マリア. Linear.
 */
export function thingsWithin(run: Word, things: ThingIndex): Found[] {
  const found: Found[] = [];
  // Offsets hold in the folded text only where folding keeps its length.
  const text = run.folded.length === run.text.length ? run.folded : run.text;
  for (let at = 0; at < text.length;) {
    const hit = longestAt(text, at, things);
    if (hit) {
      const start = run.start + at;
      const written = run.text.slice(at, at + hit.length);
      found.push({
        name: hit.name,
        word: {
          ...run,
          start,
          end: start + hit.length,
          text: written,
          folded: text.slice(at, at + hit.length),
        },
      });
    }
    at += hit?.length ?? 1;
  }
  return found;
}

function longestAt(text: string, at: number, things: ThingIndex): { name: ThingName; length: number } | null {
  for (let length = Math.min(LONGEST, text.length - at); length >= 2; length--) {
    const name = things.get(text.slice(at, at + length))?.find(({ words }) => words.length === 1);
    if (name && !isInsideKatakana(text, at, at + length)) return { name, length };
  }
  return null;
}

function isInsideKatakana(text: string, start: number, end: number): boolean {
  const cuts = (offset: number) => KATAKANA.test(text[offset - 1] ?? '') && KATAKANA.test(text[offset] ?? '');
  return cuts(start) || cuts(end);
}
