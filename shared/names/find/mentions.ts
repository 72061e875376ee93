import type { Segment } from '../../bitext/segment.ts';
import { baseLanguage } from '../language-traits.ts';
import type { Thing, ThingIndex } from '../things/thing.ts';
import type { Candidate } from './candidate.ts';
import { keyOfWords } from './candidate.ts';
import { isDeterminer, isPlacePreposition } from './function-words.ts';
import type { LeavesOut } from './left-out.ts';
import { leavesOut } from './left-out.ts';
import { roleBeside } from './roles.ts';
import { runAt } from './runs.ts';
import { asSpelled } from './spelled.ts';
import { thingAt } from './things-at.ts';
import { trimmed } from './trimmed.ts';
import { isUnspaced, thingsWithin } from './unspaced-things.ts';
import type { Word } from './words.ts';
import { afterSpace, wordsOf } from './words.ts';

/** What a segment says about names; the parts of a text are read once and kept while the segment lives. */
export interface SegmentNames {
  /** In text order, none overlapping. */
  readonly candidates: readonly Candidate[];
  /** Words without a capital, folded, each once. */
  readonly small: readonly string[];
}

interface Read {
  readonly language: string;
  readonly things: ThingIndex;
  readonly names: SegmentNames;
}

const read = new WeakMap<Segment, Read>();

/** The possible names of a segment. Linear in its length the first time, then nothing: segments are values. */
export function namesIn(segment: Segment, language: string, things: ThingIndex): SegmentNames {
  const known = read.get(segment);
  if (known?.language === language && known.things === things) return known.names;
  const words = wordsOf(segment.text);
  const small = new Set<string>();
  for (const word of words) if (!word.capital) small.add(word.folded);
  const names = { candidates: candidatesIn(segment, words, language, things), small: [...small] };
  read.set(segment, { language, things, names });
  return names;
}

function candidatesIn(
  segment: Segment,
  words: readonly Word[],
  language: string,
  things: ThingIndex,
): Candidate[] {
  if (isShouted(words)) return [];
  const headline = isHeadline(words, language);
  const found: Candidate[] = [];
  const reading: Reading = { segment, words, language, left: leavesOut(segment.text, words), found };
  for (let at = 0; at < words.length;) {
    const thing = thingAt(words, at, language, things, headline);
    if (thing) {
      add(reading, at, words.slice(at, at + thing.words.length), thing.thing);
      at += thing.words.length;
      continue;
    }
    if (isUnspaced(words[at]))
      for (const { word, name } of thingsWithin(words[at], things)) add(reading, at, [word], name.thing);
    const run = runAt(words, at, language, things, headline);
    if (run.length > 0) {
      const named = trimmed(run, words, at, language, things);
      const first = at + named.from;
      // Every word has a capital in a headline: only what is known from elsewhere counts, word by word.
      if (headline)
        named.words.forEach((word, offset) => add(reading, first + offset, [word], null, false, true));
      else if (named.words.length > 0) add(reading, first, named.words, null, named.titled, named.initial);
    }
    at += Math.max(run.length, 1);
  }
  return found;
}

interface Reading {
  readonly segment: Segment;
  readonly words: readonly Word[];
  readonly language: string;
  readonly left: LeavesOut;
  readonly found: Candidate[];
}

/** `first`: index in the segment of the first of these words. */
function add(
  { segment, words, language, left, found }: Reading,
  first: number,
  named: readonly Word[],
  thing: Thing | null,
  titled = false,
  initial = false,
): void {
  const start = named[0].start;
  const end = named[named.length - 1].end;
  const before = first > 0 && afterSpace(words[first]) ? words[first - 1].folded : '';
  const text = segment.text.slice(start, end);
  found.push({
    segment: segment.id,
    start,
    end,
    text,
    spelled: asSpelled(text),
    words: named,
    key: keyOfWords(named),
    thing,
    titled,
    initial,
    determined: before !== '' && isDeterminer(language, before),
    placed: before !== '' && isPlacePreposition(language, before),
    given: '',
    role: thing === null ? roleBeside(words, first, first + named.length, language) : null,
    mention: { side: 'target', segment: segment.id, start, end, leftOut: left(first, start, end) },
  });
}

/** All capitals: the form of a name cannot be read from it. */
function isShouted(words: readonly Word[]): boolean {
  const letters = words.filter((word) => /\p{L}{2}/u.test(word.text));
  if (letters.length < 3) return false;
  // Letters without case are no shouting.
  return letters.every(({ text }) => text === text.toUpperCase() && text !== text.toLowerCase());
}

/** `Why Minsk Wants To Talk`: nearly every long word with a capital, as English sets its headlines. */
function isHeadline(words: readonly Word[], language: string): boolean {
  if (baseLanguage(language) !== 'en') return false;
  const long = words.filter((word) => word.text.length > 3 && /^\p{L}/u.test(word.text));
  return long.length >= 5 && long.filter((word) => word.capital).length >= long.length * 0.8;
}
