import type { ThingIndex, ThingName } from '../things/thing.ts';
import { isFunctionWord } from './function-words.ts';
import { startsSentence } from './sentence-start.ts';
import type { Word } from './words.ts';
import { afterHyphen, afterSpace } from './words.ts';

/** What may stand between two words of a listed name. */
const JOINT = /^[ \u00A0\u202F'’.&\u2010\u2011–-]{1,3}$/;

/**
 * The listed name that begins at a word; null where none does, or where it is part of another name: "Jordan Miller" is
 * nobody's country, "Kenya Airways" a company. `headline`: capitals around it say nothing there.
 */
export function thingAt(
  words: readonly Word[],
  at: number,
  language: string,
  things: ThingIndex,
  headline: boolean,
): ThingName | null {
  const first = words[at];
  const names = things.get(first.folded);
  if (names === undefined) return null;
  for (const name of names) {
    if (!mayBegin(name, first) || !matches(name, words, at)) continue;
    if (headline) return name;
    const next = words[at + name.words.length] as Word | undefined;
    const after = next !== undefined && next.capital && (afterSpace(next) || afterHyphen(next));
    if (after && !thingStarts(words, at + name.words.length, things)) continue;
    if (at > 0 && isBoundToWordBefore(words, at, language, things)) continue;
    return name;
  }
  return null;
}

/** With a capital, or in letters that have none; a currency of two words also in small letters: rouble russe. */
function mayBegin(name: ThingName, first: Word): boolean {
  if (first.capital || /^\p{Lo}/u.test(first.text)) return true;
  return name.thing.kind === 'currency' && name.words.length > 1;
}

function matches(name: ThingName, words: readonly Word[], at: number): boolean {
  for (let offset = 0; offset < name.words.length; offset++) {
    const word = words[at + offset] as Word | undefined;
    if (word?.folded !== name.words[offset]) return false;
    if (offset > 0 && !JOINT.test(word.before)) return false;
  }
  return true;
}

function thingStarts(words: readonly Word[], at: number, things: ThingIndex): boolean {
  return words[at].capital && (things.get(words[at].folded) ?? []).some((name) => matches(name, words, at));
}

/** Whether the capitalised word before binds the one at `at` to itself: `New Jersey`, `Air France`; not `Le Bélarus`. */
function isBoundToWordBefore(
  words: readonly Word[],
  at: number,
  language: string,
  things: ThingIndex,
): boolean {
  const before = words[at - 1];
  if (!before.capital || before.text.length < 2) return false;
  if (!(afterSpace(words[at]) || afterHyphen(words[at]))) return false;
  // Two things side by side bind neither: Biélorussie-Pologne.
  if (afterHyphen(words[at]) && thingStarts(words, at - 1, things)) return false;
  return !(startsSentence(words, at - 1) && isFunctionWord(language, before.folded));
}
