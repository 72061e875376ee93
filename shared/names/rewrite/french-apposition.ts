import type { Change, Looked } from './french-attribute.ts';
import { attributeLooks, isAdjective, isCountryNoun, isParticiple, lookAt } from './french-attribute.ts';
import { allCaps } from './letter-case.ts';
import type { ClauseWord } from './french-clause.ts';
import { wordsOf } from './french-clause.ts';
import { agreeingVerbAt, predicateLooks } from './french-predicate.ts';
import type { NameInText } from './french-subject.ts';
import type { Look } from './rewriting.ts';

/** "Isolé depuis dix ans, ": what opens the sentence and belongs to its subject. */
const OPENING =
  /(?:^|[.!?…«][ \u00A0\u202F]+)(?:(?:longtemps|toujours|déjà|désormais|bien que|très)[ \u00A0\u202F])?([\p{L}\p{M}]+)(?:(?:[ \u00A0\u202F][\p{L}\p{M}]+)?[ \u00A0\u202F](?:par|de|du|des|à|au|aux|en|entre|dans|depuis|sur|avec|pour|sous|contre|et|mais|comme)[ \u00A0\u202F][^,;:.!?]*)?,[ \u00A0\u202F]$/iu;
const PARTICIPLE_ENDING = /(?:é|[tvdnlcq]u|n[ti]|i[st]|uit|rt)e?s?$/;
const SAYS_MORE = /^(?:par|de|du|des|d|à|au|aux|en|entre|dans|depuis|sous|comme)$/;

/**
 * What stands between commas after a name and follows it: ", allié de Moscou,", ", qui est isolé,". After a name that is no
 * subject, a participle must say by or since what: another word of the sentence may be meant.
 */
export function appositions(
  words: readonly ClauseWord[],
  at: number,
  change: Change,
  subject: boolean,
): Looked {
  const looks: Look[] = [];
  let next = at;
  for (let count = 0; count < 3 && words[next]?.gap.startsWith(','); count++) {
    const { small } = words[next];
    if (small === 'qui') looks.push(...predicateLooks(words, next + 1, change).looks);
    else if (/^\p{Ll}/u.test(words[next].text)) looks.push(...appositionLooks(words, next, change, subject));
    const close = words.findIndex((word, index) => index > next && word.gap.includes(','));
    if (close < 0) return { looks, next: words.length };
    next = close;
    // The comma that closes is the last one unless another apposition follows.
    if (agreeingVerbAt(words, next) || !/^(?:le|la|l|un|une|qui)$/.test(words[next].small)) break;
  }
  return { looks, next };
}

function appositionLooks(
  words: readonly ClauseWord[],
  at: number,
  change: Change,
  subject: boolean,
): readonly Look[] {
  const [word] = words.slice(at, at + 1);
  const close = words.findIndex((one, index) => index > at && one.gap.includes(','));
  const inside = words
    .slice(0, close < 0 ? words.length : close)
    .map((one, index) => (index === at ? { ...one, gap: ' ' } : one));
  if (
    /^(?:le|la|l|un|une|très|toujours|désormais|déjà|longtemps|encore)$/.test(word.small) ||
    isCountryNoun(word) ||
    ((isAdjective(word) || isParticiple(word)) && (subject || SAYS_MORE.test(words[at + 1]?.small ?? '')))
  ) {
    return attributeLooks(inside, at, change).looks;
  }
  return [];
}

/** The participle that opens the sentence before its subject. */
export function openingLooks({ text, wordsStart }: NameInText, change: Change): Look[] {
  const from = Math.max(0, wordsStart - 300);
  const left = text.slice(from, wordsStart);
  const found = OPENING.exec(left);
  if (!found) return [];
  const start = from + found.index + found[0].indexOf(found[1]);
  const [word] = wordsOf(found[1], start);
  if (!PARTICIPLE_ENDING.test(word.small) || word.small.length < 4) return [];
  const look = lookAt(word, change);
  return look === null || allCaps(word.text) ? [] : [look];
}
