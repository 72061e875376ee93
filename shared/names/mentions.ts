import type { Segment, SegmentId } from '../bitext/segment.ts';
import type { CountryIndex, CountryName } from './country-index.ts';
import { isFunctionWord } from './function-words.ts';
import { baseLanguage, elides, isArabicArticle, isTitle, joinsNames } from './language-traits.ts';
import type { Word } from './words.ts';
import { afterApostrophe, afterHyphen, afterSpace, wordsOf } from './words.ts';

/** A run of words that may be a name, before it is known which name. */
export interface Candidate {
  readonly segment: SegmentId;
  /** UTF-16 offsets in the segment's text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: readonly Word[];
  /** ISO 3166-1 code where the run is the name of a country. */
  readonly region: string | null;
  /** A form of address stands before it. */
  readonly titled: boolean;
  /** The first word stands where a sentence starts (or in a headline): its capital proves nothing. */
  readonly initial: boolean;
  /** What is left of a full name: the family name. */
  readonly cut: boolean;
}

/** Sentence ends, colons, bullets and opening quotes: what a capital may stand after without a name. */
const STARTS_SENTENCE = /[.!?…:;•*"“„«»”‹›]|^\s*[-–—]\s*$/u;
/** Hyphened endings that make an adjective of an English name: `US-led`, `Minsk-based`. */
const ADJECTIVE_TAIL = /^(?:led|run|own|era|born|made)$/;
const SHORT_TAIL = 3;
/** Longer runs of capitals are headlines or noise. */
const LONGEST = 6;

/** What a segment says about names; the parts of a text are read once and kept while the segment lives. */
export interface SegmentNames {
  readonly candidates: readonly Candidate[];
  /** Words without a capital, folded. */
  readonly small: readonly string[];
}

interface Read {
  readonly language: string;
  readonly countries: CountryIndex;
  readonly names: SegmentNames;
}

const read = new WeakMap<Segment, Read>();

/** The possible names of a segment. Linear in its length the first time, then nothing: segments are values. */
export function namesIn(segment: Segment, language: string, countries: CountryIndex): SegmentNames {
  const known = read.get(segment);
  if (known?.language === language && known.countries === countries) return known.names;
  const words = wordsOf(segment.text);
  const small = words.filter((word) => !word.capital).map((word) => word.folded);
  const names = { candidates: candidatesIn(segment, words, language, countries), small };
  read.set(segment, { language, countries, names });
  return names;
}

/** Every run of capitalised words that may be a name, in text order, none overlapping. */
function candidatesIn(
  segment: Segment,
  words: readonly Word[],
  language: string,
  countries: CountryIndex,
): Candidate[] {
  if (isShouted(words)) return [];
  const headline = isHeadline(words, language);
  const found: Candidate[] = [];
  for (let at = 0; at < words.length;) {
    const country = countryAt(words, at, language, countries, headline);
    if (country) {
      found.push(
        candidate(segment, words.slice(at, at + country.words.length), country.region, false, false),
      );
      at += country.words.length;
      continue;
    }
    const run = runAt(words, at, language, countries, headline);
    if (run.length === 0) {
      at++;
      continue;
    }
    const named = trimmed(run, words, at, language);
    at += run.length;
    if (named.words.length === 0) continue;
    if (headline) {
      // Every word has a capital there: only what is known from elsewhere counts, word by word.
      for (const word of named.words) found.push(candidate(segment, [word], null, false, true));
    } else {
      found.push(candidate(segment, named.words, null, named.titled, named.initial));
    }
  }
  return found;
}

function candidate(
  segment: Segment,
  words: readonly Word[],
  region: string | null,
  titled: boolean,
  initial: boolean,
): Candidate {
  const start = words[0].start;
  const end = words[words.length - 1].end;
  const text = segment.text.slice(start, end);
  return { segment: segment.id, start, end, text, words, region, titled, initial, cut: false };
}

/** All capitals: the form of a name cannot be read from it. */
function isShouted(words: readonly Word[]): boolean {
  const letters = words.filter((word) => /\p{L}{2}/u.test(word.text));
  return letters.length >= 3 && letters.every((word) => word.text === word.text.toUpperCase());
}

/** `Why Minsk Wants To Talk`: nearly every long word with a capital, as English sets its headlines. */
function isHeadline(words: readonly Word[], language: string): boolean {
  if (baseLanguage(language) !== 'en') return false;
  const long = words.filter((word) => word.text.length > 3 && /^\p{L}/u.test(word.text));
  return long.length >= 5 && long.filter((word) => word.capital).length >= long.length * 0.8;
}

function countryAt(
  words: readonly Word[],
  at: number,
  language: string,
  countries: CountryIndex,
  headline: boolean,
): CountryName | null {
  const first = words[at];
  if (!first.capital) return null;
  for (const name of countries.get(first.folded) ?? []) {
    if (!matches(name, words, at)) continue;
    if (headline) return name;
    const next = words[at + name.words.length] as Word | undefined;
    const after = next !== undefined && next.capital && (afterSpace(next) || afterHyphen(next));
    // "Jordan Miller" is nobody's country; "Kenya Airways" is a company.
    if (after && !countryStarts(words, at + name.words.length, countries)) continue;
    if (at > 0 && partOfName(words, at, language)) continue;
    return name;
  }
  return null;
}

function matches(name: CountryName, words: readonly Word[], at: number): boolean {
  return name.words.every((part, offset) => {
    const word = words[at + offset];
    return (
      word?.folded === part && (offset === 0 || /^[ \u00A0\u202F'’.&\u2010\u2011–-]{1,3}$/.test(word.before))
    );
  });
}

function countryStarts(words: readonly Word[], at: number, countries: CountryIndex): boolean {
  return (
    words[at].capital && (countries.get(words[at].folded) ?? []).some((name) => matches(name, words, at))
  );
}

/** Whether the capitalised word before binds the one at `at` to itself: `New Jersey`, `Air France`; not `Le Bélarus`. */
function partOfName(words: readonly Word[], at: number, language: string): boolean {
  const before = words[at - 1];
  if (!before.capital || before.text.length < 2) return false;
  if (!(afterSpace(words[at]) || afterHyphen(words[at]))) return false;
  return !(startsSentence(words, at - 1) && isFunctionWord(language, before.folded));
}

function startsSentence(words: readonly Word[], at: number): boolean {
  return at === 0 || STARTS_SENTENCE.test(words[at].before);
}

/** The capitalised words from `at` on that hang together, with the particles between them. */
function runAt(
  words: readonly Word[],
  at: number,
  language: string,
  countries: CountryIndex,
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
      if (isTitle(word.folded) || countryAt(words, next, language, countries, headline)) break;
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

interface Trimmed {
  readonly words: readonly Word[];
  readonly titled: boolean;
  readonly initial: boolean;
}

/** The run without what stands before the name: elided article, title, first word of the sentence that is no name. */
function trimmed(run: readonly Word[], words: readonly Word[], at: number, language: string): Trimmed {
  let initial = startsSentence(words, at);
  let titled = at > 0 && isTitle(words[at - 1].folded) && /^\.?[ \u00A0\u202F]$/.test(words[at].before);
  let from = 0;
  for (; from < run.length; from++) {
    const word = run[from];
    const next = words[at + from + 1] as Word | undefined;
    if (elides(language, word.folded) && next !== undefined && afterApostrophe(next)) continue;
    if (initial && from === 0 && isFunctionWord(language, word.folded)) {
      initial = false;
    } else if (isTitle(word.folded) && from + 1 < run.length) {
      titled = true;
    } else if (
      !(isArabicArticle(word.folded) && from + 1 < run.length && next !== undefined && afterHyphen(next))
    ) {
      break;
    }
  }
  const rest = run.slice(from);
  // A single capital is an initial or a heading's number, and a title alone is nobody.
  const empty = rest.length === 1 && (rest[0].text.length < 2 || isTitle(rest[0].folded));
  // English writes "I", "May" and "Friday" with a capital anywhere.
  const common = rest.length === 1 && !titled && isFunctionWord(language, rest[0].folded);
  return { words: empty || common ? [] : rest, titled, initial: initial && from === 0 && !titled };
}
