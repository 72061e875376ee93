import { agreed } from './french-adjectives.ts';
import { appositions, openingLooks } from './french-apposition.ts';
import type { Change } from './french-attribute.ts';
import { isAdjective, isParticiple } from './french-attribute.ts';
import type { ClauseWord } from './french-clause.ts';
import { clauseAfter, isSpace } from './french-clause.ts';
import type { FrenchName } from './french-names.ts';
import { agreeingVerbAt, predicateLooks } from './french-predicate.ts';
import { pronounLooks } from './french-pronouns.ts';
import type { NameInText } from './french-subject.ts';
import { hasCompany, isSubject, pairedSubject } from './french-subject.ts';
import type { Look } from './rewriting.ts';

/**
 * The words around a name that follow its gender and number, in text order: adjectives after it, what opens the sentence, what is
 * said of it after être and its like, the verb where the number changes, pronouns. Words that may belong to another noun are
 * left out, and so is everything where the verb has more than one subject.
 */
export function agreementLooks(name: NameInText, from: FrenchName, to: FrenchName): Look[] {
  if (from.gender === to.gender && from.plural === to.plural) return [];
  const change: Change = { was: from, to };
  const words = clauseAfter(name.text, name.end);
  const owner = name.role === 'of' || name.role === 'of-bare';
  const more = hasCompany(name);
  const looks: Look[] = [];
  let next = 0;
  while (next < words.length) {
    const word = words[next];
    const linked = next > 0 && word.small === 'et' && words[next + 1];
    const adjective = linked ? words[next + 1] : word;
    if (!isSpace(word.gap) || !isAdjective(adjective) || (owner && isParticiple(adjective))) break;
    // "la Russie et le Bélarus signent" has a verb there.
    if (more && adjective.small.endsWith('ent')) break;
    const form = agreed(adjective.text, from, to);
    if (form === null) break;
    if (form !== adjective.text) looks.push({ start: adjective.start, end: adjective.end, agreed: form });
    next += linked ? 2 : 1;
  }
  if (owner) return looks;
  if (more) {
    const pair = pairedSubject(name, words, change);
    return pair ? inOrder([...looks, ...predicateLooks(words, pair.next, pair.change).looks]) : looks;
  }
  const subject = isSubject(name);
  if (subject) looks.unshift(...openingLooks(name, change));
  const apart = appositions(words, next, change, subject);
  looks.push(...apart.looks);
  next = apart.next;
  if (words[next]?.small === 'qui') {
    looks.push(...predicateLooks(words, next + 1, change).looks);
  } else if (subject) {
    const predicate = predicateLooks(words, next, change);
    looks.push(...predicate.looks, ...furtherPredicates(words, predicate.next, change));
    looks.push(...pronounLooks(words, 0, change));
  }
  return inOrder(looks);
}

/** "… et est devenu": later verbs of the same subject. A clause with a subject of its own ends the search. */
function furtherPredicates(words: readonly ClauseWord[], at: number, change: Change): Look[] {
  const looks: Look[] = [];
  for (let next = at; next < words.length; next++) {
    const { small, gap } = words[next];
    if (/^(?:que|qu|qui|dont|où|car|lorsque|lorsqu|quand|tandis|alors|puisque|puisqu)$/.test(small)) break;
    // A comma and an article: another subject may start.
    if (gap.includes(',') && /^(?:le|la|les|l|un|une|des|il|elle|on|ce|cela|nous|vous)$/.test(small)) break;
    if (/^(?:et|mais|puis|ou)$/.test(small) && agreeingVerbAt(words, next + 1)) {
      const predicate = predicateLooks(words, next + 1, change);
      looks.push(...predicate.looks);
      next = predicate.next - 1;
    }
  }
  return looks;
}

function inOrder(looks: readonly Look[]): Look[] {
  const sorted = [...looks].sort((left, right) => left.start - right.start);
  return sorted.filter((look, at) => at === 0 || look.start >= sorted[at - 1].end);
}
