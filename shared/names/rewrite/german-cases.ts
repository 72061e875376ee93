import type { PlaceName } from './place-name.ts';

export type Case = 'nominative' | 'accusative' | 'dative' | 'genitive';

const ARTICLES: Readonly<Record<'m' | 'f' | 'n' | 'plural', Readonly<Record<Case, string>>>> = {
  m: { nominative: 'der', accusative: 'den', dative: 'dem', genitive: 'des' },
  f: { nominative: 'die', accusative: 'die', dative: 'der', genitive: 'der' },
  n: { nominative: 'das', accusative: 'das', dative: 'dem', genitive: 'des' },
  plural: { nominative: 'die', accusative: 'die', dative: 'den', genitive: 'der' },
};
const CASES: readonly Case[] = ['nominative', 'accusative', 'dative', 'genitive'];

/** Prepositions that stand with one case only. */
const GOVERNED: Readonly<Record<string, Case>> = Object.fromEntries([
  ...'aus bei mit nach seit von zu gegenüber außer samt dank'
    .split(' ')
    .map((word) => [word, 'dative'] as const),
  ...'durch für gegen ohne um'.split(' ').map((word) => [word, 'accusative'] as const),
  ...'wegen trotz während innerhalb außerhalb statt anstatt seitens namens angesichts zugunsten hinsichtlich'
    .split(' ')
    .map((word) => [word, 'genitive'] as const),
]);

/** Preposition and article in one word. */
export const MELTED: Readonly<Record<string, readonly [preposition: string, article: string]>> = {
  im: ['in', 'dem'],
  ins: ['in', 'das'],
  zum: ['zu', 'dem'],
  zur: ['zu', 'der'],
  vom: ['von', 'dem'],
  beim: ['bei', 'dem'],
  am: ['an', 'dem'],
  ans: ['an', 'das'],
};
const MELTS = new Map(Object.entries(MELTED).map(([word, [one, two]]) => [`${one} ${two}`, word]));

export function articleOf({ gender, plural }: PlaceName, inCase: Case): string {
  return ARTICLES[plural ? 'plural' : gender][inCase];
}

/** The cases that an article before such a name can show. */
export function casesOf(article: string, name: PlaceName): Case[] {
  return CASES.filter((inCase) => articleOf(name, inCase) === article);
}

/** The one case that the preposition asks for; null for none and for those that stand with two. */
export function governedBy(preposition: string): Case | null {
  return Object.hasOwn(GOVERNED, preposition) ? GOVERNED[preposition] : null;
}

/** `in dem` as it is written: im. Feminine `zu der` is zur. */
export function melted(preposition: string, article: string): string {
  if (article === '') return preposition;
  return (
    MELTS.get(`${preposition} ${article}`) ?? (preposition === '' ? article : `${preposition} ${article}`)
  );
}
