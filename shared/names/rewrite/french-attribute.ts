import type { Agreement } from './french-adjectives.ts';
import { agreed } from './french-adjectives.ts';
import type { ClauseWord } from './french-clause.ts';
import { isSpace } from './french-clause.ts';
import { skipSmall } from './french-small-words.ts';
import type { Look } from './rewriting.ts';

/** The name's gender and number, and those it will have. */
export interface Change {
  readonly was: Agreement;
  readonly to: Agreement;
}

/** Looks, and the place of the word after those that were read. */
export interface Looked {
  readonly looks: readonly Look[];
  readonly next: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const ATTRIBUTE_AFTER = set(
  'devenu devenue devenus devenues redevenu redevenue resté restée restés restées demeuré demeurée',
);
const ARTICLES = set('le la l les un une');
const DEGREES = set('plus moins très seul seule');
/** Nouns said of a country that follow its gender, or that serve both. */
const NOUN =
  /^(?:alliée?|voisine?|ennemie?|rivale?|adversaire|partenaire|cliente?|fournisseu(?:r|se)|(?:produc|exporta|importa|protec|acquéreu|débi|média|fonda|agresseu)t(?:eur|rice)|acheteu(?:r|se)|vendeu(?:r|se)|candidate?|hériti(?:er|ère)|gagnante?|perdante?|championne?|prisonni(?:er|ère)|créanci(?:er|ère)|garante?|otage|signataire|membre|premi(?:er|ère)|derni(?:er|ère))s?$/;
/** What ends a superlative without noun: le plus touché de tous. */
const AFTER_SUPERLATIVE = set('de du des d en à au aux par dans parmi et ou mais');
/** Endings that adjectives and participles have and verbs in the third person have not. */
const ADJECTIVE_ENDING =
  /(?:[^cgr]ées?|és?|al|aux|ales?|els?|elles?|iens?|iennes?|ains?|aines?|sins?|sines?|ais|aises?|ois|oises?|eux|euses?|ifs?|ives?|(?:dépend|puiss|import|domin|naiss|viv|mour|menaç|floriss|combatt|surviv|chancel|croiss|brill|mendi)an(?:ts?|tes?)|(?:réc|viol|prud|influ|émerg|innoc|différ|impot|transpar|cohér|perman|abs)en(?:ts?|tes?)|(?:envah|affaibl|appauvr|enrich|élarg|meurtr|trah|pun|un)ie?s?|(?:détru|rédu|interd)ite?s?|soumise?s?|conquise?s?|vaincue?s?|exclue?s?|(?:reç|vend|perd|deven|souten|ten|conn|reconn|él)ue?s?|ouverte?s?|petite?s?|grande?s?)$/;
/** Verbs that end so all the same. */
const VERB_IN_ADJECTIVE_ENDING =
  /^(?:elles?|arrive|prive|cultive|dérive|survive|motive|active|creuse|apaise|taise|plaise|croise|toise|tente|(?:re)?présente|augmente|commente|fréquente|oriente|invente|patiente|signale|égale|étale|avale|(?:r|inter)?app?elle|révèle|renouvelle|excelle|sent|ment|accuse|refuse|dispose|enchaîne)$/;

/** Whether the word right after a name, or after "et" and an adjective, is an adjective that belongs there. */
export function isAdjective(word: ClauseWord): boolean {
  return (
    ADJECTIVE_ENDING.test(word.small) &&
    !VERB_IN_ADJECTIVE_ENDING.test(word.small) &&
    /^\p{Ll}/u.test(word.text)
  );
}

/** Whether the word ends as regular participles do. */
export function isParticiple(word: ClauseWord): boolean {
  return /[éu]e?s?$/.test(word.small);
}

/** Whether the word is a noun said of countries that follows their gender, or serves both: allié, membre. */
export function isCountryNoun(word: ClauseWord): boolean {
  return NOUN.test(word.small);
}

/** The look at a word that changes; null for one that does not or does not belong to the name. */
export function lookAt(word: ClauseWord, { was, to }: Change): Look | null {
  const form = agreed(word.text, was, to);
  return form === null || form === word.text ? null : { start: word.start, end: word.end, agreed: form };
}

/** What is said of the name from `at` on: an adjective or participle, more of them, or a noun with its article. */
export function attributeLooks(words: readonly ClauseWord[], at: number, change: Change): Looked {
  const first = words[at];
  if (first !== undefined && ARTICLES.has(first.small)) return nounLooks(words, at, change);
  const looks: Look[] = [];
  let next = at;
  for (;;) {
    const from = next;
    next = skipSmall(words, next);
    // What a comma parts from "est" is no attribute: the subject's clause goes on.
    const word = words[next];
    if (
      word === undefined ||
      words.slice(from + (looks.length > 0 ? 1 : 0), next + 1).some(({ gap }) => gap.includes(','))
    )
      break;
    const form = agreed(word.text, change.was, change.to);
    if (form === null) break;
    if (form !== word.text) looks.push({ start: word.start, end: word.end, agreed: form });
    next++;
    if (ATTRIBUTE_AFTER.has(word.small)) {
      const more = attributeLooks(words, next, change);
      return { looks: [...looks, ...more.looks], next: more.next };
    }
    const link = words[next];
    const after = link && /^(?:et|ou|mais|ni)$/.test(link.small) ? skipSmall(words, next + 1) : next;
    const another = words[after];
    const joined = after > next || another?.gap.startsWith(',');
    if (!another || !joined || !isAdjective(another)) break;
    next = after;
  }
  return { looks, next };
}

/** "le plus proche allié", "le plus touché": the article, the adjectives and the noun, if the noun follows the name. */
function nounLooks(words: readonly ClauseWord[], at: number, change: Change): Looked {
  const looks: Look[] = [];
  let superlative = false;
  for (let next = at; next < Math.min(words.length, at + 6); next++) {
    const word = words[next];
    if (next > at && word.gap.includes(',')) return { looks: superlative ? looks : [], next };
    if (superlative && AFTER_SUPERLATIVE.has(word.small)) return { looks, next };
    if (DEGREES.has(word.small) && next > at && word.small !== 'seul' && word.small !== 'seule') {
      superlative = true;
      continue;
    }
    const elided = word.small === 'l';
    const form = elided ? word.text : agreed(word.text, change.was, change.to);
    if (form === null) return { looks: [], next };
    if (form !== word.text) looks.push({ start: word.start, end: word.end, agreed: form });
    if (isCountryNoun(word)) {
      const after = words[next + 1];
      const more = after && isSpace(after.gap) && isAdjective(after) ? lookAt(after, change) : null;
      return { looks: more ? [...looks, more] : looks, next: next + 1 };
    }
  }
  return { looks: superlative && words.length <= at + 6 ? looks : [], next: at + 1 };
}
