import type { FrenchName } from './french-names.ts';

/**
 * What the words before a name say, whatever form they take: the article alone; "of", with or without the article; "to"; "in";
 * either of the last two; "a"; nothing.
 */
export type Role = 'the' | 'of' | 'of-bare' | 'to' | 'in' | 'in-or-to' | 'owned' | 'none';

/** The words before a name that take their form from it. */
export interface WordsBefore {
  /** UTF-16 offset of the first of them in the text before the name, which ends where the name starts. */
  readonly start: number;
  /** As written, with the space or apostrophe before the name; empty where there are none. */
  readonly words: string;
  readonly role: Role;
}

const GAP = '[ \\u00A0\\u202F]';
const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{M}\\p{N}])';
const DETERMINER = new RegExp(
  `${NO_LETTER_BEFORE}(de la${GAP}|de l['’]|à la${GAP}|à l['’]|a la${GAP}|du${GAP}|des${GAP}|de${GAP}|d['’]|aux${GAP}|au${GAP}|` +
    `en${GAP}|à${GAP}|les${GAP}|le${GAP}|la${GAP}|l['’])$`,
  'iu',
);
const OWNER = new RegExp(
  `${NO_LETTER_BEFORE}((?:mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|cet|cette|ces|ce|une|un|quelle|quelles|quel|quels|aucun|aucune)${GAP})$`,
  'iu',
);

/** Looks at the end of `left`, the text before the name. Bounded. */
export function wordsBefore(left: string): WordsBefore {
  const near = left.slice(-24);
  const shift = left.length - near.length;
  const found = DETERMINER.exec(near);
  if (found) return { start: shift + found.index, words: found[1], role: roleOf(plainWords(found[1])) };
  const owner = OWNER.exec(near);
  if (owner) return { start: shift + owner.index, words: owner[1], role: 'owned' };
  return { start: left.length, words: '', role: 'none' };
}

/** The words in small letters, with plain spaces, without what follows them. */
export function plainWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\s\u00A0\u202F’']+$/u, '')
    .replace(/[\u00A0\u202F]/g, ' ');
}

function roleOf(words: string): Role {
  switch (words) {
    case 'du':
    case 'des':
    case 'de la':
    case 'de l':
      return 'of';
    case 'de':
    case 'd':
      return 'of-bare';
    case 'à la':
    case 'a la':
    case 'à l':
      return 'to';
    case 'au':
    case 'aux':
    case 'à':
      return 'in-or-to';
    case 'en':
      return 'in';
    default:
      return 'the';
  }
}

/** The words that say `role` before the name, small, with the space or apostrophe that follows them. */
export function wordsFor(role: Role, to: FrenchName, was: string, apostrophe: string): string {
  switch (role) {
    case 'none':
      return '';
    case 'the':
      return articleOf(to, apostrophe);
    case 'owned':
      return `${ownerFor(plainWords(was), to)} `;
    case 'of-bare':
      if (to.article === 'small' && to.gender === 'f' && !to.plural && !to.keepsArticle)
        return de(to, apostrophe);
      if (to.article === 'small' && to.vowel && !to.plural && !to.keepsArticle) return de(to, apostrophe);
      return contracted('de', to, apostrophe);
    case 'of':
      return contracted('de', to, apostrophe);
    case 'in':
      if (to.within === 'dans') return `dans ${articleOf(to, apostrophe)}`;
      return takesEn(to) ? 'en ' : contracted('à', to, apostrophe);
    case 'to':
    case 'in-or-to':
      return contracted('à', to, apostrophe);
  }
}

function articleOf(to: FrenchName, apostrophe: string): string {
  if (to.article === 'none') return '';
  const words = to.plural ? 'les ' : to.vowel ? `l${apostrophe}` : to.gender === 'f' ? 'la ' : 'le ';
  return to.article === 'own' ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

function de(to: FrenchName, apostrophe: string): string {
  return to.vowel ? `d${apostrophe}` : 'de ';
}

/** "de" or "à" with the article: du, des, de la, de l', au, aux, à la, à l'; alone before names without article. */
function contracted(word: 'de' | 'à', to: FrenchName, apostrophe: string): string {
  if (to.article === 'none') return word === 'de' ? de(to, apostrophe) : 'à ';
  if (to.plural) return word === 'de' ? 'des ' : 'aux ';
  if (to.gender === 'm' && !to.vowel) return word === 'de' ? 'du ' : 'au ';
  return `${word} ${articleOf(to, apostrophe)}`;
}

/** "en" goes before feminine names and before names that start with a vowel. */
export function takesEn(to: FrenchName): boolean {
  if (to.within !== null) return to.within === 'en';
  return to.article === 'small' && !to.plural && (to.gender === 'f' || to.vowel);
}

/** Masculine, masculine before a vowel, feminine, feminine before a vowel, plural masculine, plural feminine. */
const OWNERS: readonly (readonly string[])[] = [
  ['ce', 'cet', 'cette', 'cette', 'ces', 'ces'],
  ['un', 'un', 'une', 'une', 'des', 'des'],
  ['quel', 'quel', 'quelle', 'quelle', 'quels', 'quelles'],
  ['aucun', 'aucun', 'aucune', 'aucune', 'aucuns', 'aucunes'],
  ['mon', 'mon', 'ma', 'mon', 'mes', 'mes'],
  ['ton', 'ton', 'ta', 'ton', 'tes', 'tes'],
  ['son', 'son', 'sa', 'son', 'ses', 'ses'],
  ['notre', 'notre', 'notre', 'notre', 'nos', 'nos'],
  ['votre', 'votre', 'votre', 'votre', 'vos', 'vos'],
  ['leur', 'leur', 'leur', 'leur', 'leurs', 'leurs'],
];

function ownerFor(word: string, to: FrenchName): string {
  return ownerForm(word, to.gender, to.plural, to.vowel);
}

/** The form of ce, un, mon and their like; the word itself where it is none of them. */
function ownerForm(word: string, gender: 'f' | 'm', plural: boolean, vowel: boolean): string {
  const forms = OWNERS.find((list) => list.includes(word));
  if (!forms) return word;
  return forms[plural ? (gender === 'f' ? 5 : 4) : (gender === 'f' ? 2 : 0) + (vowel ? 1 : 0)];
}

/** The form of tout before the article. */
export function allFor(gender: 'f' | 'm', plural: boolean): string {
  if (plural) return gender === 'f' ? 'toutes' : 'tous';
  return gender === 'f' ? 'toute' : 'tout';
}
