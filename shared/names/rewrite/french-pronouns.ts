import type { Agreement } from './french-adjectives.ts';
import { agreed } from './french-adjectives.ts';
import type { ClauseWord } from './french-clause.ts';
import type { Change } from './french-attribute.ts';
import { predicateLooks } from './french-predicate.ts';
import { isItself } from './french-small-words.ts';
import type { Look } from './rewriting.ts';

/** Words that may bring in another noun for a later pronoun to stand for. */
const OTHER_NOUN =
  /^(?:le|la|l|les|un|une|du|des|au|aux|ce|cet|cette|ces|mon|ma|mes|ton|ta|tes|chaque|aucun|aucune|tout|toute)$/;
/** Verbs and phrases of "il" that stand for nothing: il faut, il y a, il s'agit. */
const IMPERSONAL =
  /^(?:faut|fallait|faudra|faudrait|fallut|pleut|neige|agit|agissait|convient|suffit|existe|importe|manque|arrive|semble|semblait|paraît|vaut|reste|restait|y)$/;
const BEFORE_PRONOUN =
  /^(?:que|qu|si|s|car|mais|et|où|dont|lorsqu|lorsque|quand|puisqu|puisque|comme|parce|avant|ensuite)$/;
const BEFORE_STRESSED =
  /^(?:avec|pour|contre|chez|sans|envers|derrière|devant|vers|malgré|sur|à|de|autour|quant)$/;

/**
 * The pronouns of the sentence that stand for the name, with what is said of them. The search ends at the first word
 * that may bring in another noun: what cannot be told apart is not shown.
 */
export function pronounLooks(words: readonly ClauseWord[], at: number, change: Change): Look[] {
  const looks: Look[] = [];
  const { own, stressed, shown } = pronounsOf(change.was);
  const to = pronounsOf(change.to);
  for (let index = at; index < words.length; index++) {
    const word = words[index];
    const before = index > 0 ? words[index - 1] : null;
    const after = words[index + 1];
    const { small } = word;
    const itself = isItself(after) ? after : null;
    if (small === stressed && itself) {
      const themselves = `${to.stressed}-même${change.to.plural ? 's' : ''}`;
      looks.push({ start: word.start, end: itself.end, agreed: themselves });
    } else if (small === stressed && standsApart(word, before, after)) {
      looks.push({ start: word.start, end: word.end, agreed: to.stressed });
    } else if (small === shown && after?.gap === '-' && after.small === 'ci') {
      looks.push(...pronoun(word, change));
    } else if (
      small === own &&
      word.gap !== '-' &&
      startsClause(word, before) &&
      !isImpersonal(words, index)
    ) {
      looks.push(...pronoun(word, change), ...predicateLooks(words, index + 1, change).looks);
    }
    // "l'a", "le soutient": the pronoun before a verb cannot be told from the article.
    if (OTHER_NOUN.test(small) || (/^\p{Lu}/u.test(word.text) && index > at)) return looks;
  }
  return looks;
}

/** "avec lui", "Le Bélarus, lui, vote": not the small word before a verb. */
function standsApart(word: ClauseWord, before: ClauseWord | null, after: ClauseWord | undefined): boolean {
  if (
    word.gap.includes(',') &&
    (after?.gap.startsWith(',') || /^(?:aussi|seule?s?|également)$/.test(after?.small ?? ''))
  )
    return true;
  return before !== null && BEFORE_STRESSED.test(before.small);
}

function startsClause(word: ClauseWord, before: ClauseWord | null): boolean {
  return word.gap.includes(',') || (before !== null && BEFORE_PRONOUN.test(before.small));
}

function isImpersonal(words: readonly ClauseWord[], at: number): boolean {
  const [first, second, third] = words.slice(at + 1, at + 4).map(({ small }) => small);
  const verb = /^(?:ne|n|se|s|en|l|lui|leur)$/.test(first ?? '') ? second : first;
  if (IMPERSONAL.test(verb ?? '')) return true;
  // "il est possible que", "il est temps de"
  return (
    /^(?:est|était|sera|serait|fut)$/.test(verb ?? '') &&
    /^(?:possible|probable|nécessaire|temps|important|question|clair|évident|impossible|difficile|vrai|essentiel|urgent)$/.test(
      third ?? second ?? '',
    )
  );
}

function pronoun(word: ClauseWord, change: Change): Look[] {
  const form = agreed(word.text, change.was, change.to);
  return form === null || form === word.text ? [] : [{ start: word.start, end: word.end, agreed: form }];
}

/** Beside a verb, by themselves, and pointing: il, lui, celui. */
interface Pronouns {
  readonly own: string;
  readonly stressed: string;
  readonly shown: string;
}

const SINGULAR: Readonly<Record<'m' | 'f', Pronouns>> = {
  m: { own: 'il', stressed: 'lui', shown: 'celui' },
  f: { own: 'elle', stressed: 'elle', shown: 'celle' },
};
const PLURAL: Readonly<Record<'m' | 'f', Pronouns>> = {
  m: { own: 'ils', stressed: 'eux', shown: 'ceux' },
  f: { own: 'elles', stressed: 'elles', shown: 'celles' },
};

function pronounsOf({ gender, plural }: Agreement): Pronouns {
  return (plural ? PLURAL : SINGULAR)[gender];
}
