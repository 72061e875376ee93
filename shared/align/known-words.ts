import type { WeightedPair } from './cognates.ts';
import { COMMON_WORDS, LANGUAGES } from './common-words.ts';
import { foldWord, stemOf } from './fold-word.ts';
import { scanTokens } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';
import { TOKEN_KIND } from './vocabulary.ts';

/** A partner from the list is likely, not certain: it has other meanings, and there are other words for it. */
const WEIGHT = 0.6;
/** What the user says to be a translation counts as much as a word that both texts spell alike. */
const DICTIONARY_WEIGHT = 1;
/** Share of a text's words that the list must have of a language for the text to be taken as written in it. */
const LEAST_COVERAGE = 0.1;

/** Keys of each meaning, by language; filled once, as the list never changes. */
const stems: (readonly string[])[][] = LANGUAGES.map(() => []);

/**
 * Pairs of keys that the list of everyday words knows for the two languages; languages are told by their tags or,
 * failing that, by the words.
 */
export function findKnownWords(
  source: Vocabulary,
  target: Vocabulary,
  sourceLanguage: string,
  targetLanguage: string,
): WeightedPair[] {
  const from = columnOf(source, sourceLanguage);
  const to = columnOf(target, targetLanguage);
  if (from < 0 || to < 0 || from === to) return [];
  const sourceIds = idsByKey(source);
  const targetIds = idsByKey(target);
  const [left, right] = [meanings()[from], meanings()[to]];
  return left.flatMap((words, meaning) =>
    words.flatMap((word) => {
      const id = sourceIds.get(word);
      if (id === undefined) return [];
      return right[meaning].flatMap((partner): WeightedPair[] => {
        const across = targetIds.get(partner);
        return across === undefined ? [] : [[id, across, WEIGHT]];
      });
    }),
  );
}

/**
 * A dictionary's pairs, in keys of both texts. An entry of several words speaks for each of them, and less for each.
 */
export function findDictionaryWords(
  source: Vocabulary,
  target: Vocabulary,
  entries: readonly (readonly [source: string, target: string])[],
): WeightedPair[] {
  if (entries.length === 0) return [];
  const sourceIds = idsByKey(source);
  const targetIds = idsByKey(target);
  return entries.flatMap(([left, right]) => {
    const from = keysOf(left);
    const to = keysOf(right);
    const weight = DICTIONARY_WEIGHT / Math.max(1, from.length, to.length);
    return from.flatMap((key) => {
      const id = sourceIds.get(key);
      if (id === undefined) return [];
      return to.flatMap((partner): WeightedPair[] => {
        const across = targetIds.get(partner);
        return across === undefined ? [] : [[id, across, weight]];
      });
    });
  });
}

function keysOf(phrase: string): string[] {
  const keys: string[] = [];
  scanTokens(phrase, (raw, kind) => {
    if (kind !== TOKEN_KIND.mark) keys.push(kind === TOKEN_KIND.word ? stemOf(foldWord(raw)) : raw);
  });
  return keys;
}

function meanings(): readonly (readonly (readonly string[])[])[] {
  if (stems[0].length === 0) {
    for (const line of COMMON_WORDS.trim().split('\n')) {
      line.split('|').forEach((cell, language) => {
        stems[language].push([...new Set(cell.split('/').map((word) => stemOf(foldWord(word))))]);
      });
    }
  }
  return stems;
}

function idsByKey(vocabulary: Vocabulary): ReadonlyMap<string, number> {
  return new Map(vocabulary.keys.map((key, id) => [key, id]));
}

/** Column of the language in the list; -1 where the list does not have it. */
function columnOf(vocabulary: Vocabulary, language: string): number {
  const primary = language.toLowerCase().split('-')[0];
  const named = LANGUAGES.findIndex((tag) => tag === primary);
  if (named >= 0) return named;
  return primary === 'und' || primary === '' ? guessColumn(vocabulary) : -1;
}

function guessColumn(vocabulary: Vocabulary): number {
  const ids = idsByKey(vocabulary);
  const all = vocabulary.frequencies.reduce((sum, frequency) => sum + frequency, 0);
  let best = -1;
  let most = LEAST_COVERAGE * all;
  meanings().forEach((words, language) => {
    let covered = 0;
    for (const key of new Set(words.flat())) covered += vocabulary.frequencies[ids.get(key) ?? -1] ?? 0;
    if (covered > most) {
      most = covered;
      best = language;
    }
  });
  return best;
}
