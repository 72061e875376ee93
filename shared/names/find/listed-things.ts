import type { ThingIndex } from '../things/thing.ts';
import { thingIndex } from '../things/thing-index.ts';

/** A bitext asks for two indexes in turn; whoever compares texts, for a few more. */
const MOST_KEPT = 4;

const kept = new Map<string, ThingIndex>();

/** The index of a pair of languages, the same value as long as only a few pairs are asked for in turn. */
export function listedThings(language: string, otherLanguage: string): ThingIndex {
  const pair = `${language} ${otherLanguage}`;
  const index = kept.get(pair) ?? thingIndex(language, otherLanguage);
  kept.delete(pair);
  kept.set(pair, index);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return index;
}
