import { baseLanguage, elides, isTitle, joinsNames } from '../language-traits.ts';
import type { ThingIndex } from '../things/thing.ts';
import { thingAt } from './things-at.ts';
import type { Word } from './words.ts';
import { afterApostrophe, afterHyphen, afterSpace } from './words.ts';

/** Hyphened endings that make an adjective of an English name: `US-led`, `Minsk-based`. */
const ADJECTIVE_TAIL = /^(?:led|run|own|era|born|made)$/;
const SHORT_TAIL = 3;
/** Longer runs of capitals are headlines or noise. */
const LONGEST = 6;

/** The capitalised words from `at` on that hang together, with the particles between them; listed names end it. */
export function runAt(
  words: readonly Word[],
  at: number,
  language: string,
  things: ThingIndex,
  headline: boolean,
): Word[] {
  if (!words[at].capital) return [];
  const run = [words[at]];
  for (let next = at + 1; next < words.length && run.length < LONGEST; next++) {
    const word = words[next];
    const last = run[run.length - 1];
    if (afterHyphen(word)) {
      const short = word.text.length <= SHORT_TAIL && !ADJECTIVE_TAIL.test(word.text);
      if (word.capital || short || !last.capital) run.push(word);
      else break;
    } else if (afterApostrophe(word)) {
      if (!word.capital || elides(language, last.folded)) break;
      run.push(word);
    } else if (word.capital && (afterSpace(word) || isInitial(last, word, language))) {
      if (isTitle(word.folded) || thingAt(words, next, language, things, headline)) break;
      run.push(word);
    } else if (afterSpace(word) && particlesTo(words, next, language) > 0) {
      const count = particlesTo(words, next, language);
      run.push(...words.slice(next, next + count));
      next += count - 1;
    } else break;
  }
  while (!run[run.length - 1].capital && !afterHyphen(run[run.length - 1])) run.pop();
  return run;
}

/** `J. Smith`: one capital, a full stop, then the name. In French "M." is a form of address. */
function isInitial(letter: Word, word: Word, language: string): boolean {
  if (letter.text.length > 1 || !/^\.[ \u00A0\u202F]?$/.test(word.before)) return false;
  return !(letter.folded === 'm' && baseLanguage(language) === 'fr');
}

/** How many particles stand from `at` up to a capitalised word: 2 in `von der Leyen`, 0 where none does. */
function particlesTo(words: readonly Word[], at: number, language: string): number {
  for (let next = at; next < words.length && next < at + 3; next++) {
    const word = words[next];
    if (next > at && !(afterSpace(word) || afterHyphen(word))) return 0;
    if (word.capital) return next - at;
    const hyphen = next + 1 < words.length && afterHyphen(words[next + 1]);
    if (!joinsNames(language, word.folded, hyphen)) return 0;
  }
  return 0;
}
