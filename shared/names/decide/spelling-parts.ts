import { asSpelled } from '../find/spelled.ts';
import { isWordUnit, wordEnd } from './whole-words.ts';

/** A form cut into words and what joins them, in turn, each as it is compared; it begins and ends with a word. */
export type SpellingParts = readonly string[];

/** Longest joint that is looked at: more white space than this between two words is no name. */
const LONGEST_JOINT = 16;

/** The words of a form; empty where it has none. Marks before the first and after the last word do not count. */
export function spellingParts(form: string): SpellingParts {
  const parts: string[] = [];
  let at = 0;
  while (at < form.length) {
    const start = at;
    if (isWordUnit(form, at)) {
      at = wordEnd(form, at);
      parts.push(asSpelled(form.slice(start, at)));
      continue;
    }
    while (at < form.length && !isWordUnit(form, at)) at++;
    if (parts.length > 0 && at < form.length) parts.push(asSpelled(form.slice(start, at)));
  }
  return parts;
}

/** End of the form in a text where it begins at `start`, which begins a word; -1 where something else stands there. */
export function endOfForm(text: string, start: number, parts: SpellingParts): number {
  let at = start;
  for (const [index, part] of parts.entries()) {
    const isWord = index % 2 === 0;
    const end = isWord ? wordEnd(text, at) : jointEnd(text, at);
    if (end === at || asSpelled(text.slice(at, end)) !== part) return -1;
    at = end;
  }
  return at;
}

function jointEnd(text: string, at: number): number {
  const most = Math.min(text.length, at + LONGEST_JOINT);
  let end = at;
  while (end < most && !isWordUnit(text, end)) end++;
  return end;
}
