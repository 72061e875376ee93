import type { FrenchName } from './french-countries.ts';
import { frenchName, startsWithVowel } from './french-countries.ts';
import { needsAgreement } from './french-agreement.ts';
import type { Doubt, Replacement } from './replacement.ts';

/** What the words before a name say, whatever form they take: "of", "to", "in", or nothing but the article. */
type Role = 'the' | 'of' | 'of-bare' | 'to' | 'in' | 'in-or-to' | 'none';

interface Determiner {
  /** Offset in the segment where the words start; the mention follows them. */
  readonly start: number;
  readonly words: string;
  readonly role: Role;
}

/** The words that take their form from the name after them, longest first. */
const DETERMINER =
  /(?<![\p{L}\p{M}\p{N}])(de la[ \u00A0]|de l['’]|à la[ \u00A0]|à l['’]|du[ \u00A0]|des[ \u00A0]|de[ \u00A0]|d['’]|aux[ \u00A0]|au[ \u00A0]|en[ \u00A0]|à[ \u00A0]|les[ \u00A0]|le[ \u00A0]|la[ \u00A0]|l['’])$/iu;
const ALL = /(?<![\p{L}\p{M}\p{N}])(toutes|toute|tous|tout)[ \u00A0]$/iu;
const POSSESSIVE =
  /(?<![\p{L}\p{M}\p{N}])(mon|ma|mes|ton|ta|tes|son|sa|ses|ce|cet|cette|ces|un|une)([ \u00A0])$/iu;
const THAT = /(?<![\p{L}\p{M}])((?:jus|lors|puis|quoi)?qu)(e[ \u00A0]|['’])$/iu;
/** Words that ask for "to" after them where "au" could also be "in". */
const ASKS_FOR_TO =
  /(?:grâce|face|quant|contrairement|rapport|suite|conformément|appel|soutien|aide|adieu|hommage|attaque|impos\p{L}*|apport\p{L}*|accord\p{L}*|inflig\p{L}*|oppos\p{L}*|appart\p{L}*|fourni\p{L}*|livr\p{L}*|vend\p{L}*|donn\p{L}*|lié\p{L}*|relati\p{L}*|destin\p{L}*|attribu\p{L}*|reproch\p{L}*|demand\p{L}*|répond\p{L}*|recour\p{L}*)[ \u00A0]$/iu;
/** "du Karabagh au Bélarus": from one place to the other. */
const FROM_A_PLACE = /(?:du|de la|des|de)[ \u00A0]\p{Lu}[\p{L}-]*[ \u00A0]$/u;
const BARE_AFTER = /(?:république|royaume|principauté|sultanat|émirat|royaumes)[ \u00A0]$/iu;

/**
 * The text that puts `preferred` where `old` stands, with the words before it in the form that French gives them there:
 * du Belarus, de la Biélorussie; au Belarus, en Biélorussie; Le Bélarus, La Biélorussie.
 */
export function rewriteFrench(text: string, start: number, end: number, preferred: string): Replacement {
  const from = frenchName(text.slice(start, end));
  const to = frenchName(preferred);
  if (from && to) return between(text, start, end, preferred, from, to);
  return withElision(text, start, end, preferred, from, to);
}

function between(
  text: string,
  start: number,
  end: number,
  preferred: string,
  from: FrenchName,
  to: FrenchName,
): Replacement {
  const apostrophe = apostropheOf(text);
  const agreement = needsAgreement(text, start, end, from, to);
  const left = text.slice(0, start);
  const possessive = POSSESSIVE.exec(left);
  if (possessive) {
    const word = possessiveFor(possessive[1], to);
    const insert = withCaseOf(possessive[1], word) + possessive[2] + preferred;
    return {
      start: possessive.index,
      insert,
      doubt: from.gender === to.gender && from.plural === to.plural ? null : 'agreement',
    };
  }
  const determiner = determinerBefore(left);
  const { doubt, role } = decide(left.slice(0, determiner.start), text.slice(end), determiner, from, to);
  const words = wordsFor(role, from, to, apostrophe).replace(
    / $/,
    /[ \u00A0]$/.exec(determiner.words)?.[0] ?? ' ',
  );
  let insert = withCaseOf(determiner.words, words) + preferred;
  // A name that needs an article where the old one had none takes the capital of the sentence along.
  if (determiner.words === '' && words !== '' && left === '') insert = capitalised(words) + preferred;
  const worry = agreement ?? doubt;
  const all = role === 'the' ? ALL.exec(left.slice(0, determiner.start)) : null;
  if (all) {
    const every = to.plural ? (to.gender === 'f' ? 'toutes' : 'tous') : to.gender === 'f' ? 'toute' : 'tout';
    return {
      start: all.index,
      insert: `${withCaseOf(all[1], every)} ${insert}`,
      doubt: to.article ? worry : 'article',
    };
  }
  const that = THAT.exec(left.slice(0, determiner.start));
  if (that && determiner.words !== words) {
    const bare = startsWithVowel(insert);
    const joint = bare ? apostrophe : 'e ';
    if (joint[0] !== that[2][0]) return { start: that.index, insert: that[1] + joint + insert, doubt: worry };
  }
  return { start: determiner.start, insert, doubt: worry };
}

function determinerBefore(left: string): Determiner {
  const found = DETERMINER.exec(left);
  if (!found) return { start: left.length, words: '', role: 'none' };
  const words = found[1];
  return {
    start: found.index,
    words,
    role: roleOf(
      words
        .toLowerCase()
        .replace(/[\s\u00A0’']+$/u, '')
        .replace(/\s/gu, ' '),
    ),
  };
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

function decide(
  left: string,
  right: string,
  determiner: Determiner,
  from: FrenchName,
  to: FrenchName,
): { role: Role; doubt: Doubt | null } {
  switch (determiner.role) {
    case 'none':
      // "Israël a dit": a name without article stands for one with it, unless it stands alone, as in a heading.
      if (from.article || !to.article || (left === '' && !/^[ \u00A0]\p{Ll}/u.test(right))) {
        return { role: 'none', doubt: null };
      }
      return { role: 'the', doubt: 'article' };
    case 'of':
      return { role: BARE_AFTER.test(left) && !to.plural ? 'of-bare' : 'of', doubt: null };
    case 'of-bare':
      return { role: from.article ? 'of-bare' : 'of', doubt: null };
    case 'in-or-to': {
      if (sameForm(from, to)) return { role: 'in-or-to', doubt: null };
      const range = FROM_A_PLACE.test(left);
      const asked = range || ASKS_FOR_TO.test(left);
      return { role: asked ? 'to' : 'in', doubt: asked && takesEn(to) ? 'preposition' : null };
    }
    case 'to':
      return { role: 'to', doubt: from.within === 'à' && takesEn(to) ? 'preposition' : null };
    case 'in':
    case 'the':
      return { role: determiner.role, doubt: null };
  }
}

/** The words that say `role` before the name, with the space or apostrophe that follows them. */
function wordsFor(role: Role, from: FrenchName, to: FrenchName, apostrophe: string): string {
  const de = to.vowel ? `d${apostrophe}` : 'de ';
  const the = !to.article
    ? ''
    : to.plural
      ? 'les '
      : to.vowel
        ? `l${apostrophe}`
        : to.gender === 'f'
          ? 'la '
          : 'le ';
  const contracted = to.article && !to.vowel && to.gender === 'm';
  switch (role) {
    case 'none':
      return '';
    case 'the':
      return the;
    case 'of':
      if (!to.article) return de;
      return to.plural ? 'des ' : contracted ? 'du ' : `de ${the}`;
    case 'of-bare':
      if (to.plural) return 'des ';
      return contracted ? 'du ' : de;
    case 'in-or-to':
    case 'to':
      if (!to.article) return role === 'in-or-to' && from.within === 'en' ? 'en ' : 'à ';
      return to.plural ? 'aux ' : contracted ? 'au ' : `à ${the}`;
    case 'in':
      if (takesEn(to)) return 'en ';
      return wordsFor('to', from, to, apostrophe);
  }
}

/** "en" goes before feminine names and before names that start with a vowel. */
function takesEn(to: FrenchName): boolean {
  if (to.within) return to.within === 'en';
  return to.article && !to.plural && (to.gender === 'f' || to.vowel);
}

function sameForm(from: FrenchName, to: FrenchName): boolean {
  return (
    from.article === to.article &&
    from.plural === to.plural &&
    from.vowel === to.vowel &&
    from.within === to.within &&
    (from.plural || from.gender === to.gender)
  );
}

function possessiveFor(word: string, to: FrenchName): string {
  const folded = word.toLowerCase();
  if (/^(?:ce|cet|cette|ces)$/.test(folded)) {
    if (to.plural) return 'ces';
    return to.gender === 'f' ? 'cette' : to.vowel ? 'cet' : 'ce';
  }
  if (/^une?$/.test(folded)) return to.plural ? 'des' : to.gender === 'f' ? 'une' : 'un';
  if (to.plural) return `${folded[0]}es`;
  return to.gender === 'f' && !to.vowel ? `${folded[0]}a` : `${folded[0]}on`;
}

/** A name that the tables do not know: only de, que and their like can be put right; an article can only be doubted. */
function withElision(
  text: string,
  start: number,
  end: number,
  preferred: string,
  from: FrenchName | null,
  to: FrenchName | null,
): Replacement {
  const left = text.slice(0, start);
  const determiner = determinerBefore(left);
  const before = startsWithVowel(text.slice(start, end));
  const after = to?.vowel ?? startsWithVowel(preferred);
  const known = from !== null || to !== null;
  const doubt = known && determiner.words !== '' ? 'article' : null;
  if (before === after) return { start, insert: preferred, doubt };
  const apostrophe = apostropheOf(text);
  if (/^d(?:e[ \u00A0]|['’])$/i.test(determiner.words) && !/^h/i.test(preferred)) {
    const words = withCaseOf(determiner.words, after ? `d${apostrophe}` : 'de ');
    return { start: determiner.start, insert: words + preferred, doubt };
  }
  const that = THAT.exec(left);
  if (that && !/^h/i.test(preferred)) {
    return { start: that.index, insert: that[1] + (after ? apostrophe : 'e ') + preferred, doubt };
  }
  return {
    start,
    insert: preferred,
    doubt: determiner.role === 'the' || /l['’]$/i.test(determiner.words) ? 'article' : doubt,
  };
}

function apostropheOf(text: string): string {
  return text.includes('\u2019') ? '\u2019' : "'";
}

/** "Du" asks for "De la". */
function withCaseOf(model: string, words: string): string {
  return /^\p{Lu}/u.test(model) ? capitalised(words) : words;
}

function capitalised(words: string): string {
  const first = String.fromCodePoint(words.codePointAt(0) ?? 0x20);
  return words === '' ? '' : first.toLocaleUpperCase('fr') + words.slice(first.length);
}
