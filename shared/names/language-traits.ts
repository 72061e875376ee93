/** `fr` of `fr-CA`; `und` where there is none. */
export function baseLanguage(tag: string): string {
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(tag)?.[0].toLowerCase() ?? 'und';
}

/**
 * Languages that do not change a name's ending by case. Elsewhere "Lukašenka" and "Lukašenkos" are one spelling of one name,
 * and comparing by sound would take every case for a variant.
 */
const UNINFLECTED: ReadonlySet<string> = new Set('fr en es it pt ca gl nl sv da nb no nn af oc'.split(' '));

export function leavesNamesAlone(language: string): boolean {
  return UNINFLECTED.has(baseLanguage(language));
}

/** Words that lose their vowel before a name: `l'Ukraine`, `dell'Ucraina`. Folded. */
const ELIDED: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set('l d qu j n s c m t jusqu lorsqu puisqu quoiqu quelqu presqu'.split(' ')),
  it: new Set('l un d dell all dall nell sull coll quell quest c'.split(' ')),
  ca: new Set('l d n s m t'.split(' ')),
};

export function elides(language: string, word: string): boolean {
  return ELIDED[baseLanguage(language)]?.has(word) ?? false;
}

/** Forms of address that stand before a name and are not part of it. Folded, without their full stop. */
const TITLES: ReadonlySet<string> = new Set(
  (
    'm mm mme mmes mlle mlles me mgr dr drs pr prof mr mrs ms miss sir lord lady dame herr frau hr fr sr sra srta don dona sig signor ' +
    'signora dott mons p pan pani ponas ponia'
  ).split(' '),
);

export function isTitle(word: string): boolean {
  return TITLES.has(word);
}

/** Small words that stand within or before a family name and do not say whose name it is. Folded. */
const PARTICLES: ReadonlySet<string> = new Set(
  'al el ul ad ar as at ash bin bint ibn ben abu von van vom zu zum zur der den ter ten af av da do dos das di del della dello de'.split(
    ' ',
  ),
);

/** In these languages "de" before a name is mostly the preposition. */
const DE_IS_A_PREPOSITION: ReadonlySet<string> = new Set('fr es pt it ca gl oc'.split(' '));
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'de da do dos das di del della dello ad as a al el ten den'.split(' '),
);
const ARABIC_ARTICLES: ReadonlySet<string> = new Set('al el ul ad ar as at ash'.split(' '));

/** Whether a small-letter word may join two words of one name. `hyphen`: joined to the word after it by a hyphen. */
export function joinsNames(language: string, word: string, hyphen: boolean): boolean {
  if (!PARTICLES.has(word)) return false;
  if (ARABIC_ARTICLES.has(word)) return hyphen;
  return !(PREPOSITIONS.has(word) && DE_IS_A_PREPOSITION.has(baseLanguage(language)));
}

/** Whether a hyphened first word is an Arabic article, which stays outside the mention: `al-Assad`. */
export function isArabicArticle(word: string): boolean {
  return ARABIC_ARTICLES.has(word);
}
