import type { ClauseWord } from './french-clause.ts';

/** Small words between a subject and its verb or between "est" and what is said of the subject. */
const SMALL: ReadonlySet<string> = new Set(
  (
    'ne n se s y en l le la les lui leur me m nous vous pas plus point jamais guère rien très trop si aussi bien mal peu moins assez ' +
    'tout toujours encore désormais déjà également longtemps souvent parfois aujourd hui hier demain maintenant alors donc ainsi ' +
    'ensuite enfin même presque quasi fort peut non t'
  ).split(' '),
);
/** Phrases that stand between "est" and what is said of the subject, their words joined by spaces. */
const PHRASE =
  /^(?:(?:de|à) nouveau|de (?:plus|moins) en (?:plus|moins)|à la fois|à son tour|à jamais|en outre|en effet|en revanche|par ailleurs|plus que jamais|en partie|tout à fait|sans doute|peu à peu|pour (?:la première fois|sa part|le moment|l instant)|depuis (?:lors|peu|longtemps|toujours|(?:[12]\p{N}{3})|(?:[\p{L}\p{N}]+ ){1,2}(?:ans?|années|mois|semaines|jours|siècles?)))(?![\p{L}\p{N}])/u;

/** The place after small words, adverbs in -ment, "lui-même" and set phrases. */
export function skipSmall(words: readonly ClauseWord[], at: number): number {
  let next = at;
  while (next < words.length) {
    const { small } = words[next];
    const phrase = PHRASE.exec(
      words
        .slice(next, next + 6)
        .map((word) => word.small)
        .join(' '),
    );
    if (phrase) next += phrase[0].split(' ').length;
    else if (/^(?:lui|elle|eux|elles)$/.test(small) && isItself(words[next + 1])) next += 2;
    else if (SMALL.has(small) || /[^é]ment$/.test(small)) next++;
    else break;
  }
  return next;
}

/** Whether the word is the "même" of "lui-même". */
export function isItself(word: ClauseWord | undefined): boolean {
  return word?.gap === '-' && /^mêmes?$/.test(word.small);
}

/** Whether the word may stand between a verb and what it says. */
export function isSmall(word: ClauseWord): boolean {
  return SMALL.has(word.small);
}
