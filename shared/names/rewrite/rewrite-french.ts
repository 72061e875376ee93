import { agreementLooks } from './french-agreement.ts';
import type { AdjectiveBetween } from './french-between.ts';
import { adjectiveBetween, betweenLooks } from './french-between.ts';
import { nameInCase, wordsInCase } from './french-case.ts';
import { choiceFor } from './french-choice.ts';
import type { FrenchName } from './french-names.ts';
import { startsWithVowel, withoutArticle } from './french-names.ts';
import type { NamePair } from './french-pair.ts';
import { namePair } from './french-pair.ts';
import { isSubject } from './french-subject.ts';
import type { Role, WordsBefore } from './french-words-before.ts';
import { allFor, wordsBefore, wordsFor } from './french-words-before.ts';
import type { Alternative, Rewriting } from './rewriting.ts';
import { allCaps, capitalised } from './letter-case.ts';

/** How much of the text on either side of a name is looked at, in UTF-16 units: the cost of a rewriting is bounded. */
const NEAR = 400;
const ALL = /(?<![\p{L}\p{M}\p{N}])(toutes|toute|tous|tout)([ \u00A0\u202F])$/iu;
const THAT = /(?<![\p{L}\p{M}])((?:jus|lors|puis|quoi)?qu)(e[ \u00A0\u202F]|['’])$/iu;

/**
 * Puts `preferred` where the name at `start` to `end` stands (UTF-16 offsets, `end` exclusive), with the words before it in the
 * form that French gives them there: du Belarus, de la Biélorussie; au Belarus, en Biélorussie; Le Bélarus, La Biélorussie.
 * Words further along that may no longer agree are in `looks` and stay as they are.
 */
export function rewriteFrench(text: string, start: number, end: number, preferred: string): Rewriting {
  const old = text.slice(start, end);
  const left = text.slice(Math.max(0, start - NEAR), start);
  const right = text.slice(end, end + NEAR);
  const name = nameInCase(preferred, old, left.slice(-24), right.slice(0, 24));
  if (name === old || start >= end) return exchanged(start, end, start >= end ? preferred : name);
  // "la frontière Belarus-Pologne", "le Nord-Belarus": words before a compound do not follow the name.
  if (
    /[-\u2010\u2011]$/.test(left) ||
    /^[-\u2010\u2011](?!(?:là|ci)(?![\p{L}\p{M}]))[\p{L}\p{N}]/u.test(right)
  )
    return exchanged(start, end, name);
  const before = wordsBefore(left);
  const pair = namePair(old, preferred, before);
  const place: Place = { text, start, end, left, right, before, name, pair };
  const between = before.words === '' && pair.from.article === 'small' ? adjectiveBetween(left) : null;
  return between ? afterAdjective(place, between) : afterWords(place);
}

interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly left: string;
  readonly right: string;
  readonly before: WordsBefore;
  readonly name: string;
  readonly pair: NamePair;
}

function exchanged(start: number, end: number, insert: string): Rewriting {
  return { start, end, insert, doubt: null, alternatives: [], looks: [] };
}

/** "l'ancien Bélarus": only the name changes, its adjective and the article are to be looked at. */
function afterAdjective(place: Place, between: AdjectiveBetween): Rewriting {
  const { text, start, end, left, name, pair } = place;
  const { from, to } = pair;
  const shift = start - left.length;
  const wordsStart = shift + between.before.start;
  const before = betweenLooks(between, from, to, apostropheNear(place)).map((look) => ({
    ...look,
    start: look.start + shift,
    end: look.end + shift,
  }));
  const after = agreementLooks({ text, start, end, wordsStart, role: between.before.role }, from, to);
  const looks = [...before, ...after].sort((one, other) => one.start - other.start);
  const differs = from.gender !== to.gender || from.plural !== to.plural;
  return {
    ...exchanged(start, end, name),
    doubt: differs || looks.length > 0 ? 'agreement' : pair.guessed ? 'article' : null,
    looks,
  };
}

function afterWords(place: Place): Rewriting {
  const { text, start, end, left, before, pair } = place;
  const { from, to } = pair;
  const shift = start - left.length;
  const choice = choiceFor(left.slice(0, before.start), place.right, before, from, to);
  const main = spelled(place, choice.role);
  const all = before.role === 'the' ? ALL.exec(left.slice(0, before.start)) : null;
  const wordsStart = shift + (all ? all.index : before.start);
  const alternatives = choice.others
    .map((other): Alternative => ({ ...spelled(place, other), end, because: choice.because }))
    .filter((other) => other.start !== main.start || other.insert !== main.insert);
  const named = { text, start, end, wordsStart, role: before.role };
  const looks = agreementLooks(named, from, to).filter((look) => look.end <= main.start || look.start >= end);
  const numbered = from.plural !== to.plural && before.role === 'the' && isSubject(named);
  const doubt =
    looks.length > 0 || numbered ? 'agreement' : (choice.doubt ?? (pair.guessed ? 'article' : null));
  return { start: main.start, end, insert: main.insert, doubt, alternatives, looks };
}

/** The words of that role and the name, and where they start in the text. */
function spelled(place: Place, role: Role): { start: number; insert: string } {
  const { start, left, before, name, pair } = place;
  const { from, to } = pair;
  const shift = start - left.length;
  const core = to.article === 'none' ? name : withoutArticle(name);
  if (role === before.role && sameWords(from, to)) return { start, insert: core };
  const capitals = allCaps(name) && name.length > 1;
  const apostrophe = apostropheNear(place);
  const gap = /[ \u00A0\u202F]$/.exec(before.words)?.[0] ?? ' ';
  const small = wordsFor(role, to, before.words, apostrophe).replace(/ $/, gap);
  const opens = before.words === '' && /(?:^|[.!?…][ \u00A0\u202F]+|[«“"][ \u00A0\u202F]?)$/u.test(left);
  const words = opens ? capitalised(small) : wordsInCase(small, before.words, capitals);
  const insert = words + core;
  const earlier = left.slice(0, before.start);
  const all = before.role === 'the' ? ALL.exec(earlier) : null;
  if (all) {
    const every = to.article === 'none' ? 'tout' : allFor(to.gender, to.plural);
    return { start: shift + all.index, insert: wordsInCase(every, all[1], capitals) + all[2] + insert };
  }
  const that = THAT.exec(earlier);
  if (that) {
    const joint = startsWithVowel(insert) ? apostrophe : 'e ';
    if (joint.charAt(0) !== that[2].charAt(0).replace(/['’]/, apostrophe)) {
      return {
        start: shift + that.index,
        insert: that[1] + (that[1].endsWith('Q') ? joint.toUpperCase() : joint) + insert,
      };
    }
  }
  if (words === before.words) return { start, insert: core };
  return { start: shift + before.start, insert };
}

/** Whether the words before both names are the same in every role. */
function sameWords(from: FrenchName, to: FrenchName): boolean {
  return (
    from.gender === to.gender &&
    from.plural === to.plural &&
    from.article === to.article &&
    from.article !== 'own' &&
    from.within === to.within &&
    from.vowel === to.vowel &&
    from.keepsArticle === to.keepsArticle
  );
}

/** The apostrophe of the words before the name, else that of the text around it. */
function apostropheNear({ left, right, before }: Place): string {
  const own =
    /['’]/.exec(before.words) ?? /['’](?=[^'’]*$)/.exec(left.slice(-200)) ?? /['’]/.exec(right.slice(0, 200));
  return own?.[0] ?? "'";
}
