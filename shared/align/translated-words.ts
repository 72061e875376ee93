import type { WeightedPair } from './cognates.ts';
import type { Vocabulary } from './vocabulary.ts';
import { TRANSLATED } from './vocabulary.ts';

/** Translators choose other words, so that an equal one is no more than a likely partner. */
const WEIGHT = 1;

/**
 * Pairs the words of a unit's translation with the same words across (Sennrich & Volk 2010 align by the overlap of
 * such a translation with the target; here its words are further words of the unit, so that they add to whatever
 * else is known, and training finds the synonyms). O(vocabulary).
 */
export function findTranslatedWords(source: Vocabulary, target: Vocabulary): WeightedPair[] {
  return [
    ...equals(source, target),
    ...equals(target, source).map(([here, across, weight]): WeightedPair => [across, here, weight]),
  ];
}

function equals(translated: Vocabulary, other: Vocabulary): WeightedPair[] {
  if (!translated.keys.some((key) => key.startsWith(TRANSLATED))) return [];
  const ids = new Map(other.keys.map((key, id) => [key, id]));
  return translated.keys.flatMap((key, id): WeightedPair[] => {
    const across = key.startsWith(TRANSLATED) ? ids.get(key.slice(TRANSLATED.length)) : undefined;
    return across === undefined ? [] : [[id, across, WEIGHT]];
  });
}
