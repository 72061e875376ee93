import { foldText } from '../../text/fold.ts';
import { capitalisedWords } from './names-in.ts';

/** What becomes of a name in a translation. */
export type NameFate = 'carried' | 'changed' | 'lacking';

/**
 * Whether a name stands in a translation: `carried` where it does, or a word with a capital that is nearly it or begins like it
 * (endings); `changed` where it is only hinted at, as in an adjective or within a longer word; else `lacking`. One search where
 * it stands there as it is.
 */
export function fateOf(name: string, translation: string): NameFate {
  if (translation.includes(name)) return 'carried';
  const folded = foldText(name);
  for (const word of capitalisedWords(translation)) if (isForm(folded, foldText(word))) return 'carried';
  return foldText(translation).includes(folded.slice(0, LEAST_STEM)) ? 'changed' : 'lacking';
}

const LEAST_STEM = 4;

function isForm(name: string, word: string): boolean {
  let same = 0;
  while (same < name.length && name[same] === word[same]) same++;
  if (same >= Math.max(LEAST_STEM, 0.6 * name.length)) return true;
  return same > 0 && isWithin(name, word, name.length >= 8 ? 2 : 1);
}

/** Whether so many letters put in, taken out or changed make one of the other: what differs lies between a common start and a common end. */
function isWithin(left: string, right: string, most: number): boolean {
  if (Math.abs(left.length - right.length) > most) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start++;
  let end = 0;
  const limit = Math.min(left.length, right.length) - start;
  while (end < limit && left[left.length - 1 - end] === right[right.length - 1 - end]) end++;
  return Math.max(left.length, right.length) - start - end <= most;
}
