/** Words that a language puts twice in a row and means it. Folded; first by language, then those of all. */
const DOUBLED: Readonly<Record<string, string>> = {
  en: 'that had very so no yes bye her really many far is do you please now more well again much long',
  fr: 'nous vous tres si oui non bien en tout la ha que faire ne tant',
  de: 'die der das sie sehr so ja nein nie ganz weit doch',
  nl: 'die dat heel ja nee zeer',
  es: 'muy no si ya nos que',
  it: 'piano molto no si via cosi quasi lento ben poco pian appena',
  pt: 'muito nao sim ja nos que logo',
  lt: 'labai taip ne vis vos ilgai',
  pl: 'bardzo tak nie sie',
  ru: 'ochen',
  sv: 'det som mycket ja nej',
};
const ANYWHERE: ReadonlySet<string> = new Set(
  'ha he hi ho la na da ta bla blah tut pan chut hm mm oh ah cha tam pa toc tic knock'.split(' '),
);

const tables: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(DOUBLED).map(([language, words]) => [language, new Set(words.split(' '))]),
);

export function mayStandTwice(folded: string, language: string): boolean {
  return ANYWHERE.has(folded) || (tables.get(baseOf(language))?.has(folded) ?? false);
}

/** Words that begin names as well: "un discours de de Gaulle". */
const PARTICLES: ReadonlySet<string> = new Set('de du di da la le les van von el al'.split(' '));

export function isParticle(folded: string): boolean {
  return PARTICLES.has(folded);
}

/** Languages that double words for plural, degree or tense, and those whose words are not told apart by spaces. */
const DOUBLING: ReadonlySet<string> = new Set(
  'id ms jv su tl mi haw sm to th lo km my ja zh ko tr hy ka hi ur bn mr ta te vi sw af tpi'.split(' '),
);

export function doublesWords(language: string): boolean {
  return DOUBLING.has(baseOf(language));
}

function baseOf(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? '';
}
