import { foldWord } from '../../text/fold.ts';
import { tokenize, type Token } from '../../text/tokens.ts';
import { touchesSpan } from '../protected-spans.ts';
import type { Draft, SegmentView } from '../segment-check.ts';
import { replaceFix } from '../segment-check.ts';
import { doublesWords, isLetterWord, isParticle, mayFollowItself, mayStandTwice } from './doubled-words.ts';
import { wordHashes } from './folded-words.ts';

/** Longest phrase that is looked for, in words. */
const LONGEST = 12;

/** Rounds with a comma or a full stop between them are a loop from here on: twice is emphasis. */
const PARTED_ROUNDS = 3;

/** So many times nobody says a thing, but for sounds and songs. */
const MANY_ROUNDS = 5;

/** Words that stand several times in a row. Indexes of tokens. */
interface Loop {
  readonly begin: number;
  /** Words of a round, without the mark behind it. */
  readonly length: number;
  readonly rounds: number;
  /** Behind the last word of the last round. */
  readonly end: number;
  /** The mark between the rounds; empty where there is none. */
  readonly mark: string;
}

/**
 * `repeat/loop`: a word or a phrase that stands twice in a row ("the the", "dans le cadre dans le cadre"), or three times with
 * the same comma or full stop between ("survived, survived, survived").
 *
 * Leaves alone words that each language doubles ("nous nous", "that that", "très très"), words that differ by an accent ("dû du"),
 * names and other words with capitals ("Bora Bora", "de de Gaulle"), numbers, letters that are no words, two rounds with punctuation
 * between them ("no, no"), chains ("step by step by step"), German articles after a relative pronoun ("mit dem dem Hafen"), languages
 * that double words as grammar, those written without spaces, and whatever the source doubles too. Of rounds with a mark between also
 * short words ("ha, ha, ha") and, where no source says otherwise, cries ("Silence, silence, silence"), names and lists of figures.
 */
export function loopCheck({ segment, source, language, spans, words: hashes }: SegmentView): Draft[] {
  if (doublesWords(language) || !hasLoop(hashes, 2)) return [];
  const tokens = tokenize(segment.text);
  const folded = tokens.map((token) => (token.kind === 'punctuation' ? '' : foldWord(token.text)));
  const sourceWords = source.flatMap((partner) => wordHashes(partner.text));
  if (hasLoop(sourceWords, PARTED_ROUNDS)) return [];
  const sourceDoubles = hasLoop(sourceWords, 2);
  const drafts: Draft[] = [];
  for (let at = 0; at < tokens.length;) {
    const loop = plainLoop(folded, at) ?? partedLoop(tokens, folded, at);
    if (!loop) {
      at++;
      continue;
    }
    at = loop.end;
    const isParted = loop.mark !== '';
    if (sourceDoubles && !isParted) continue;
    const hasSource = source.length > 0;
    if (isParted ? isCry(tokens, folded, loop, language, hasSource) : isMeant(tokens, folded, loop, language))
      continue;
    const first = tokens[loop.begin];
    const kept = tokens[loop.begin + loop.length - 1];
    const last = tokens[loop.end - 1];
    if (!first || !kept || !last || touchesSpan(spans(), first.start, last.end)) continue;
    drafts.push({
      check: 'repeat/loop',
      // One word three times may be style; only a source tells.
      severity: isParted && loop.length === 1 && !hasSource ? 'hint' : 'warning',
      start: first.start,
      end: last.end,
      code: 'repeat-loop',
      values: { words: segment.text.slice(first.start, kept.end), rounds: loop.rounds },
      fixes: [replaceFix('remove-loop', segment, kept.end, last.end, '')],
    });
  }
  return drafts;
}

/** Whether a stretch of words stands so many times in a row: quick, without the words. O(n · longest). */
function hasLoop(words: readonly number[], rounds: number): boolean {
  for (let length = 1; length <= LONGEST; length++) {
    let run = 0;
    for (let at = length; at < words.length; at++) {
      run = words[at] === words[at - length] ? run + 1 : 0;
      if (run === length * (rounds - 1)) return true;
    }
  }
  return false;
}

/** The shortest stretch that begins there and stands at least twice. */
function plainLoop(folded: readonly string[], at: number): Loop | null {
  for (let length = 1; folded[at] !== '' && length <= LONGEST; length++) {
    if (!repeats(folded, at, at + length, length)) continue;
    let rounds = 2;
    while (repeats(folded, at, at + rounds * length, length)) rounds++;
    return { begin: at, length, rounds, end: at + rounds * length, mark: '' };
  }
  return null;
}

/** The words from there to the next comma or full stop, where they stand at least three times with that mark between. */
function partedLoop(tokens: readonly Token[], folded: readonly string[], at: number): Loop | null {
  let length = 0;
  while (length <= LONGEST && (folded[at + length] ?? '') !== '') length++;
  const mark = tokens[at + length]?.text ?? '';
  if (length === 0 || length > LONGEST || (mark !== ',' && mark !== '.')) return null;
  const step = length + 1;
  let rounds = 1;
  while (isPartedBy(mark, tokens, at + rounds * step - 1) && repeats(folded, at, at + rounds * step, length))
    rounds++;
  return rounds < PARTED_ROUNDS ? null : { begin: at, length, rounds, end: at + rounds * step - 1, mark };
}

/** Whether that mark stands there, close to the word before it and apart from the one behind it. */
function isPartedBy(mark: string, tokens: readonly Token[], at: number): boolean {
  const found = tokens[at];
  return (
    found?.text === mark &&
    found.start === tokens[at - 1]?.end &&
    found.end < (tokens[at + 1]?.start ?? found.end)
  );
}

/** Whether the tokens from `second` on are those from `first` on, and all are words. */
function repeats(folded: readonly string[], first: number, second: number, length: number): boolean {
  if (second + length > folded.length) return false;
  for (let at = 0; at < length; at++) {
    if (folded[first + at] === '' || folded[first + at] !== folded[second + at]) return false;
  }
  return true;
}

/** Whether rounds without a mark between them are meant. */
function isMeant(
  tokens: readonly Token[],
  folded: readonly string[],
  { begin: at, length, rounds, end }: Loop,
  language: string,
): boolean {
  const first = tokens[at];
  const second = tokens[at + length];
  const word = folded[at] ?? '';
  if (!first || !second) return true;
  const isMany = rounds >= MANY_ROUNDS;
  if (length === 1) {
    if (first.kind === 'number' || mayStandTwice(word, language)) return true;
    if (spelling(first) !== spelling(second)) return true;
    if (word.length < 2) return !isLetterInProse(tokens, at, end, language);
    if (isMany) return false;
    if (isParticle(word) && isCapital(tokens[at + 2])) return true;
    if (mayFollowItself(word, language) && (isComma(tokens[at - 1]) || isComma(tokens[at - 2]))) return true;
    // The second of two words has a capital in names only; the first may begin a sentence.
    return isCapital(second) || (isCapital(first) && !beginsSentence(tokens, at));
  }
  const all = tokens.slice(at, at + length);
  if (all.every((token) => token.kind === 'number')) return true;
  if (isMany) return all.every((_, index) => mayStandTwice(folded[at + index] ?? '', language));
  if (all.every((token) => token.kind === 'number' || isCapital(token))) return true;
  // A chain ends where it began: step by step by step.
  return length <= 3 && folded[end] === word;
}

/** Whether rounds with a mark between them are meant: sounds, cries, names, figures. */
function isCry(
  tokens: readonly Token[],
  folded: readonly string[],
  { begin, length, rounds, end, mark }: Loop,
  language: string,
  hasSource: boolean,
): boolean {
  const all = tokens.slice(begin, begin + length);
  const words = folded.slice(begin, begin + length);
  const isShort = words.every((word) => word.length <= SHORT);
  if (all.every((token) => token.kind === 'number') || /^[!?…]/.test(tokens[end]?.text ?? '')) return true;
  if (words.every((word) => mayStandTwice(word, language)) || (length === 1 && isShort)) return true;
  if (hasSource || rounds >= MANY_ROUNDS) return false;
  if (all.some((token) => token.kind === 'number') || (length === 2 && isShort && mark === ',')) return true;
  return length === 1 && (isCapital(all[0]) || tokens[begin - 1]?.kind !== 'word');
}

/** Letters of the longest word that may be a sound or an interjection. */
const SHORT = 4;

/** A word of one letter between words, not a letter among letters or signs ("x a a b"). */
function isLetterInProse(tokens: readonly Token[], at: number, end: number, language: string): boolean {
  const before = tokens[at - 1];
  const after = tokens[end];
  const isWord = (token: Token) => token.text.length > 1 || isLetterWord(token.text, language);
  if (before?.kind !== 'word' || after === undefined || after.kind === 'punctuation') return false;
  const isProse = isWord(before) && (after.kind === 'number' || isWord(after));
  return isProse && tokens.slice(at, end).every((token) => isLetterWord(token.text, language));
}

/** A word with its accents, but for case and the form of its apostrophe. */
function spelling(token: Token): string {
  return token.text.normalize('NFC').toLowerCase().replaceAll('’', "'");
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

function isComma(token: Token | undefined): boolean {
  return token?.text === ',';
}

function beginsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || /^[.!?…]/.test(before.text);
}
