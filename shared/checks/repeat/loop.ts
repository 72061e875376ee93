import { foldWord } from '../../text/fold.ts';
import { tokenize, type Token } from '../../text/tokens.ts';
import { touchesSpan } from '../protected-spans.ts';
import type { Draft, SegmentView } from '../segment-check.ts';
import { replaceFix } from '../segment-check.ts';
import { doublesWords, isParticle, mayFollowItself, mayStandTwice } from './doubled-words.ts';
import { wordHashes } from './folded-words.ts';

/** Longest phrase that is looked for, in words. */
const LONGEST = 12;

/**
 * `repeat/loop`: a word or a phrase that stands twice in a row ("the the", "dans le cadre dans le cadre").
 *
 * Leaves alone words that each language doubles ("nous nous", "that that", "très très"), names and other words with
 * capitals ("Bora Bora", "de de Gaulle"), numbers, single letters, words with punctuation between them ("no, no"), chains
 * ("step by step by step"), German articles after a relative pronoun ("mit dem dem Hafen"), languages that double words as grammar, those written without spaces, and whatever the source
 * doubles too.
 */
export function loopCheck({ segment, source, language, spans, words: hashes }: SegmentView): Draft[] {
  if (doublesWords(language) || !hasLoop(hashes)) return [];
  const tokens = tokenize(segment.text);
  const folded = tokens.map((token) => (token.kind === 'punctuation' ? '' : foldWord(token.text)));
  const drafts: Draft[] = [];
  for (let at = 0; at < tokens.length;) {
    const length = loopAt(folded, at);
    if (length === 0) {
      at++;
      continue;
    }
    let rounds = 2;
    while (repeats(folded, at, at + rounds * length, length)) rounds++;
    const begin = at;
    at += rounds * length;
    if (isMeant(tokens, folded, begin, length, at, language)) continue;
    const first = tokens[begin];
    const kept = tokens[begin + length - 1];
    const last = tokens[at - 1];
    if (!first || !kept || !last || touchesSpan(spans(), first.start, last.end)) continue;
    drafts.push({
      check: 'repeat/loop',
      severity: 'warning',
      start: first.start,
      end: last.end,
      code: 'repeat-loop',
      values: { words: segment.text.slice(first.start, kept.end) },
      fixes: [replaceFix('remove-loop', segment, kept.end, last.end, '')],
    });
  }
  if (drafts.length > 0 && source.some((partner) => hasLoop(wordHashes(partner.text)))) return [];
  return drafts;
}

/** Whether a stretch of words stands twice in a row: quick, without the words. O(n · longest). */
function hasLoop(words: readonly number[]): boolean {
  for (let length = 1; length <= LONGEST; length++) {
    let run = 0;
    for (let at = length; at < words.length; at++) {
      run = words[at] === words[at - length] ? run + 1 : 0;
      if (run === length) return true;
    }
  }
  return false;
}

/** Length in tokens of the shortest stretch that begins there and stands twice; 0 where there is none. */
function loopAt(folded: readonly string[], at: number): number {
  for (let length = 1; folded[at] !== '' && length <= LONGEST; length++) {
    if (repeats(folded, at, at + length, length)) return length;
  }
  return 0;
}

/** Whether the tokens from `second` on are those from `first` on, and all are words. */
function repeats(folded: readonly string[], first: number, second: number, length: number): boolean {
  if (second + length > folded.length) return false;
  for (let at = 0; at < length; at++) {
    if (folded[first + at] === '' || folded[first + at] !== folded[second + at]) return false;
  }
  return true;
}

/** `end` is the index behind the last round. */
function isMeant(
  tokens: readonly Token[],
  folded: readonly string[],
  at: number,
  length: number,
  end: number,
  language: string,
): boolean {
  const first = tokens[at];
  const second = tokens[at + length];
  const word = folded[at] ?? '';
  if (!first || !second) return true;
  const isMany = end - at >= MANY_ROUNDS * length;
  if (length === 1) {
    if (first.kind === 'number' || word.length < 2 || mayStandTwice(word, language)) return true;
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

/** So many times nobody says a thing, but for sounds and songs. */
const MANY_ROUNDS = 5;

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
