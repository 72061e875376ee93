import type { Change, Looked } from './french-attribute.ts';
import { attributeLooks, lookAt } from './french-attribute.ts';
import type { ClauseWord } from './french-clause.ts';
import { isSmall, skipSmall } from './french-small-words.ts';
import { verbInNumber } from './french-verbs.ts';
import type { Look } from './rewriting.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Verbs whose attribute agrees with the subject. */
const COPULA = set(
  'est sont était étaient fut furent sera seront serait seraient soit soient fût être étant reste restent restait restaient restera ' +
    'devient deviennent devenait devint devinrent deviendra deviendrait demeure demeurent demeurait semble semblent semblait ' +
    'paraît paraissent paraissait',
);
/** Reflexive verbs that say what the subject is. */
const REFLEXIVE_COPULA = set(
  'trouve trouvent trouvait retrouve retrouvent retrouvait dit disent disait sent sentent sentait voit voient voyait montre montrent ' +
    'montrait déclare déclarent estime estiment estimait proclame tient tiennent avère révèle',
);
const HAVE = set('a ont avait avaient aura auront aurait auraient eut ait aient ayant avoir');
/**
 * The words of the predicate that starts at `at` that follow the name: the verb where the number changes, what is said of the
 * name after être and its like. `next` is the place after what was read.
 */
export function predicateLooks(words: readonly ClauseWord[], at: number, change: Change): Looked {
  const looks: Look[] = [];
  let verb = skipSmall(words, at);
  // A comma ends what may stand before the verb.
  while (verb > at && !COPULA.has(words[verb]?.small ?? '') && words[verb]?.gap.includes(',')) verb--;
  const main = words[verb];
  if (main === undefined) return { looks, next: words.length };
  if (change.was.plural !== change.to.plural) {
    const form = verbInNumber(main.text, change.to.plural);
    if (form !== null) looks.push({ start: main.start, end: main.end, agreed: form });
  }
  let next = verb + 1;
  if (HAVE.has(main.small)) {
    next = skipSmall(words, next);
    const been = words[next]?.small === 'été' ? next : infinitiveAfter(words, next);
    if (been < 0) return { looks, next: verb + 1 };
    next = been + 1;
  } else if (!isCopula(words, verb)) {
    const infinitive = infinitiveAfter(words, next);
    if (infinitive < 0) return { looks, next };
    next = infinitive + 1;
  }
  const inverted = words[next];
  if (inverted?.gap === '-' && /^(?:ils?|elles?)$/.test(inverted.small)) {
    const look = lookAt(inverted, change);
    if (look) looks.push(look);
    next++;
  }
  const apart = skipCommas(words, next);
  const opened = words.map((word, index) => (index === apart && apart > next ? { ...word, gap: ' ' } : word));
  const said = attributeLooks(opened, apart, change);
  return { looks: [...looks, ...said.looks], next: Math.max(next, said.next) };
}

function isCopula(words: readonly ClauseWord[], at: number): boolean {
  const { small } = words[at];
  return COPULA.has(small) || (REFLEXIVE_COPULA.has(small) && /^(?:se|s)$/.test(words[at - 1]?.small ?? ''));
}

/** "doit être", "continue d'être", "a pu être": the place of "être" in the next words, less than 0 where it is not there. */
function infinitiveAfter(words: readonly ClauseWord[], at: number): number {
  for (let next = at; next < Math.min(words.length, at + 5); next++) {
    const { small, gap } = words[next];
    if (gap.includes(',')) return -1;
    if (small === 'être' || small === 'devenir' || small === 'rester') return next;
    if (small === 'avoir' && words[next + 1]?.small === 'été') return next + 1;
    if (
      !isSmall(words[next]) &&
      !/^(?:de|d|à|par|pouvoir|devoir|pu|dû|voulu|refusé|failli|accepté|cessé|continué)$/.test(small)
    )
      return -1;
  }
  return -1;
}

/** Whether a verb that agrees stands at `at`, after small words. */
export function agreeingVerbAt(words: readonly ClauseWord[], at: number): boolean {
  const verb = skipSmall(words, at);
  const main = words[verb]?.small ?? '';
  return COPULA.has(main) || (HAVE.has(main) && words[skipSmall(words, verb + 1)]?.small === 'été');
}

/** After "est, depuis la guerre, isolé": the place of what follows the commas; `at` where there are none. */
function skipCommas(words: readonly ClauseWord[], at: number): number {
  if (!words[at]?.gap.startsWith(',')) return at;
  const close = words.findIndex((word, index) => index > at && word.gap.startsWith(','));
  return close < 0 || close > at + 6 ? at : close;
}
