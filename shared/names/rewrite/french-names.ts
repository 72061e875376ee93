import { foldText } from '../../text/fold.ts';
import {
  BARE_FEMININE,
  BARE_MASCULINE,
  CITIES_WITH_ARTICLE,
  FEMININE,
  HEAD_NOUNS,
  MASCULINE,
  PLURAL_FEMININE,
  PLURAL_MASCULINE,
  WITHIN,
} from './french-name-table.ts';

export type Gender = 'f' | 'm';

/** How French speaks of a name. */
export interface FrenchName {
  readonly gender: Gender;
  readonly plural: boolean;
  /** `none` for names that stand bare (Cuba, Minsk); `own` where the article belongs to the name (Le Caire). */
  readonly article: 'none' | 'small' | 'own';
  /** Said before the name for "in" where that is not what gender and sound ask for. */
  readonly within: 'en' | 'à' | 'dans' | null;
  /** Whether the name, without its article, starts with a vowel to the ear, so that le, la, de and que lose theirs. */
  readonly vowel: boolean;
  /** Whether the article stays after a "de" that other names follow bare: de la République tchèque, de France. */
  readonly keepsArticle: boolean;
}

/** Names in h whose h is mute: d'Haïti, but du Honduras. Given names of French among them. */
const MUTE_H =
  /^(?:haiti|hebron|helsinki|hiroshima|hokkaido|helene|henri|henriette|hector|hermine|herve|hippolyte|honore|honorine|horace|hortense|hubert|hyacinthe|homere|hippocrate)(?![a-z])/;
const LEADING_ARTICLE = /^(?:(?:[Ll]es?|LES?|[Ll]a|LA)[ \u00A0]|[Ll]['’])(?=\p{Lu})/u;

const NAMES = new Map<string, FrenchName>([
  ...entries(FEMININE, 'f', false, 'small'),
  ...entries(MASCULINE, 'm', false, 'small'),
  ...entries(PLURAL_FEMININE, 'f', true, 'small'),
  ...entries(PLURAL_MASCULINE, 'm', true, 'small'),
  ...entries(BARE_FEMININE, 'f', false, 'none'),
  ...entries(BARE_MASCULINE, 'm', false, 'none'),
]);
const CITIES = new Map<string, FrenchName>(
  CITIES_WITH_ARTICLE.split(';').map((city) => {
    const core = withoutArticle(city);
    const gender = city.startsWith('La ') ? 'f' : 'm';
    const plural = city.startsWith('Les ');
    return [key(core), nameOf(core, gender, plural, 'own')];
  }),
);

function entries(
  list: string,
  gender: Gender,
  plural: boolean,
  article: 'none' | 'small',
): [string, FrenchName][] {
  return list.split(';').map((name) => [key(name), nameOf(name, gender, plural, article)]);
}

function nameOf(name: string, gender: Gender, plural: boolean, article: FrenchName['article']): FrenchName {
  const folded = key(name);
  return {
    gender,
    plural,
    article,
    within: Object.hasOwn(WITHIN, folded) ? WITHIN[folded] : null,
    vowel: startsWithVowel(name),
    keepsArticle: false,
  };
}

function key(name: string): string {
  return foldText(name)
    .replace(/[-\u2010-\u2012]/g, ' ')
    .trim();
}

/** The name without an article that stands before it: Caire of Le Caire. */
export function withoutArticle(name: string): string {
  return name.replace(LEADING_ARTICLE, '');
}

/** How French speaks of that name, or null where the tables do not know it. */
export function frenchName(name: string): FrenchName | null {
  const core = withoutArticle(name);
  const city = CITIES.get(key(core));
  // "Port" alone is no city.
  if (city && (core !== name || !NAMES.has(key(core)))) return city;
  return NAMES.get(key(core)) ?? byHeadNoun(core);
}

function byHeadNoun(name: string): FrenchName | null {
  const words = foldText(name).trim().split(' ');
  const head = words[0].replace(/[\u2010-\u2012]/g, '-');
  if (words.length < 2 || !Object.hasOwn(HEAD_NOUNS, head)) return null;
  const [gender, plural] = HEAD_NOUNS[head];
  const island = head === 'ile';
  return { ...nameOf(name, gender, plural, 'small'), keepsArticle: true, within: island ? 'à' : null };
}

/** A name without article, as cities and persons are. */
export function bareName(name: string): FrenchName {
  return nameOf(name, 'm', false, 'none');
}

/** A country that the tables do not know: feminine where it ends in -e, as nearly all such names are. */
export function guessedCountry(name: string): FrenchName {
  return nameOf(name, endsInE(name) ? 'f' : 'm', false, 'small');
}

/** Whether the ear hears a feminine ending: Syldavie, Ruritanie. */
export function endsInE(name: string): boolean {
  return foldText(name).trim().endsWith('e');
}

/** Whether le, la, de and que lose their vowel before the word. An h counts as aspirate unless it is known to be mute. */
export function startsWithVowel(name: string): boolean {
  const folded = foldText(name);
  return /^[aeiou]/.test(folded) || /^y[^aeiou]/.test(folded) || MUTE_H.test(folded);
}
