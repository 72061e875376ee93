import { baseLanguage } from '../language-traits.ts';
import type { Candidate } from './candidate.ts';
import { fromWord, keyOfWords, lastWord } from './candidate.ts';
import { isGermanNoun } from './german-nouns.ts';
import { isOrganisationNoun } from './organisation-words.ts';
import { oneGivenName } from './given-names.ts';
import type { Word } from './words.ts';

/** What the whole text, and the editor, say about words. All folded. */
export interface TextWords {
  /** Whether the text has the word without a capital. */
  readonly isSmall: (word: string) => boolean;
  /** The word of the set that the word sounds like; null where it sounds like none. */
  readonly alike: (word: Word, others: ReadonlySet<string>) => string | null;
  /** Names that the editor has decided on. */
  readonly decided: ReadonlySet<string>;
  readonly language: string;
}

/** Words before a family name's place that make a place of the whole: `New York` is not York with a first name. */
const PLACE_STARTS: ReadonlySet<string> = new Set(
  (
    'new saint st sainte san santa santo sao los las el la le les lo north south east west nord sud est ouest sur norte mont mount ' +
    'monte lac lake lago rio fort port porto puerto haut haute bas basse nouveau nouvelle grand grande great cap cape cabo ' +
    'bad neu nueva nuevo nova novo ile iles ville villa air radio'
  ).split(' '),
);
/** A family name that more full names share than this is nobody's in particular. */
const MOST_GIVEN = 12;

/**
 * The candidates that are names. A capital within a sentence counts; one where a sentence starts counts where the same
 * word has a capital elsewhere too, or sounds like one that has, and the text never writes it small. A full name
 * whose last word also stands alone is cut to that word, so that a person is one name; not where different persons have it
 * (John and Peter Coale). Linear.
 */
export function admitted(candidates: readonly Candidate[], text: TextWords): Candidate[] {
  const settled = candidates.map((candidate) => withoutFirst(candidate, text));
  const proved = new Set<string>(text.decided);
  for (const candidate of settled) {
    if (candidate.thing !== null || isWeak(candidate)) continue;
    proved.add(candidate.key);
    if (candidate.words.length > 1) proved.add(lastWord(candidate).folded);
  }
  const common = baseLanguage(text.language) === 'de' ? commonNouns(settled) : null;
  const names = settled.filter((candidate) => {
    if (candidate.thing !== null) return true;
    if (common?.has(candidate.key) && !candidate.titled && !text.decided.has(candidate.key)) return false;
    if (!isWeak(candidate)) return true;
    const word = candidate.words[0];
    return !text.isSmall(word.folded) && (proved.has(word.folded) || text.alike(word, proved) !== null);
  });
  return cutToSurnames(names, text);
}

function isWeak(candidate: Candidate): boolean {
  return candidate.initial && candidate.words.length === 1;
}

/** "President Smith" at the start, where the text has "president" as well: the word is no part of the name. */
function withoutFirst(candidate: Candidate, { isSmall }: TextWords): Candidate {
  const { words, initial } = candidate;
  if (!initial || words.length < 2 || !words[1].capital || !isSmall(words[0].folded)) return candidate;
  return fromWord(candidate, 1);
}

/** German writes every noun with a capital: single words that the text treats as nouns are no names. */
function commonNouns(candidates: readonly Candidate[]): ReadonlySet<string> {
  const common = new Set<string>();
  for (const { thing, words, determined, key } of candidates) {
    if (thing === null && words.length === 1 && (determined || isGermanNoun(words[0].text))) common.add(key);
  }
  return common;
}

function cutToSurnames(names: readonly Candidate[], text: TextWords): Candidate[] {
  const alone = new Set<string>();
  for (const { thing, words, key } of names) if (thing === null && words.length === 1) alone.add(key);
  const surnames = new Map<string, string | null>();
  const given = new Map<string, string[]>();
  for (const name of names) {
    if (!isFullName(name)) continue;
    const last = lastWord(name);
    let surname = surnames.get(last.text);
    if (surname === undefined) {
      surname = alone.has(last.folded) ? last.folded : text.alike(last, alone);
      surnames.set(last.text, surname);
    }
    if (surname === null) continue;
    const others = given.get(surname) ?? [];
    given.set(surname, others);
    const own = givenOf(name);
    if (others.length <= MOST_GIVEN && !others.includes(own)) others.push(own);
  }
  const shared = new Set<string>();
  for (const [surname, all] of given)
    if (all.length > MOST_GIVEN || !arePairwiseOne(all)) shared.add(surname);
  return names.map((name) => {
    const surname = isFullName(name) ? surnames.get(lastWord(name).text) : null;
    if (surname === null || surname === undefined || shared.has(surname)) return name;
    return { ...fromWord(name, name.words.length - 1), titled: true, given: givenOf(name) };
  });
}

/** Whether the name may be a given and a family name. */
export function isFullName({ thing, words, determined, text }: Candidate): boolean {
  if (thing !== null || words.length < 2 || determined || PLACE_STARTS.has(words[0].folded)) return false;
  const last = words[words.length - 1];
  if (last.text.length < 3 || !last.capital || !/^[ \u00A0\u202F]$|^[-.]/.test(last.before)) return false;
  return !words.some(({ folded }) => isOrganisationNoun(folded)) && text !== text.toUpperCase();
}

function givenOf({ words }: Candidate): string {
  return keyOfWords(words.slice(0, -1));
}

function arePairwiseOne(given: readonly string[]): boolean {
  return given.every((one, at) => given.slice(at + 1).every((other) => oneGivenName(one, other)));
}
