import type { Segment } from '../../bitext/segment.ts';
import type { BeadDraft, BeadView } from '../bead-check.ts';
import { protectedSpans } from '../protected-spans.ts';
import { wordHashes } from '../repeat/folded-words.ts';
import { isCopied } from './copied-source.ts';
import { functionWordVotes } from './function-words.ts';
import { areAlike } from './alike-languages.ts';
import { tableLanguage } from './table-language.ts';
import { proseWords, unquoted } from './prose-words.ts';

/** Fewer words of prose may be a name, a title or a term. */
const LEAST_PROSE = 4;
/** A short sentence that is its source word for word has as many words, and function words that the target language has not. */
const LEAST_WORDS = 4;
const LEAST_FUNCTION_WORDS = 2;

/**
 * `source/untranslated`: a target sentence that is its source, unchanged or nearly, with at least four words of prose; or one
 * that is shorter, ends as a sentence and is its source word for word, with function words of the source language alone.
 *
 * Leaves alone names, titles, numbers, addresses, code and lists of them (no prose: words that begin with a small letter),
 * what is quoted, sentences whose function words are those of the translation's language (the source quotes it), and texts whose
 * languages are the same, alike or not known.
 */
export function untranslatedCheck({ source, target, sourceLanguage, targetLanguage }: BeadView): BeadDraft[] {
  const [from, into] = [tableLanguage(sourceLanguage), tableLanguage(targetLanguage)];
  if (!isKnown(from) || !isKnown(into) || areAlike(from, into)) return [];
  const drafts: BeadDraft[] = [];
  for (const [on, { text }] of target.entries()) {
    if (!isCopied(text, source)) continue;
    const rest = unquoted(text);
    const prose = proseWords(rest, protectedSpans(rest));
    if (isTitle(rest, prose) || !saysSource(text, from, into)) continue;
    if (prose.length < LEAST_PROSE && (hasNames(rest, prose) || !isShortCopy(text, rest, source, from, into)))
      continue;
    const isLong = prose.length >= 2 * LEAST_PROSE;
    drafts.push({
      on,
      check: 'source/untranslated',
      severity: 'error',
      confidence: isLong ? 0.95 : 0.85,
      start: 0,
      end: text.length,
      code: 'untranslated-copied',
      values: {},
      fixes: [],
      related: source.map(({ id }) => id),
    });
  }
  return drafts;
}

/** "The school is closed.": its source word for word, held together by words that the target language has not. */
function isShortCopy(
  text: string,
  rest: string,
  source: readonly Segment[],
  from: string,
  into: string,
): boolean {
  if (!SENTENCE_END.test(text.slice(-REACH))) return false;
  const words = wordHashes(rest);
  if (words.length < LEAST_WORDS) return false;
  const isForeign = (word: number) =>
    functionWordVotes([word], from).own > 0 && functionWordVotes([word], into).own <= 0;
  if (words.filter(isForeign).length < LEAST_FUNCTION_WORDS) return false;
  const whole = wordHashes(text).join(' ');
  return (
    source.some((segment) => wordHashes(segment.text).join(' ') === whole) ||
    source.flatMap((segment) => wordHashes(segment.text)).join(' ') === whole
  );
}

const SENTENCE_END = /[.!?…。！？][\s"'”’“»)\]]*$/;
const REACH = 12;

/** Whether most words begin with a capital, as in English titles. */
function isTitle(text: string, prose: readonly string[]): boolean {
  return capitals(text) > prose.length;
}

/** Whether as many words begin with a capital as do not: "Bank of the North." may be a name. */
function hasNames(text: string, prose: readonly string[]): boolean {
  return capitals(text) >= prose.length;
}

function capitals(text: string): number {
  return text.match(CAPITALISED)?.length ?? 0;
}

const CAPITALISED = /(?<![\p{L}\p{M}\p{N}])\p{Lu}/gu;

function isKnown(language: string): boolean {
  return language !== 'und' && language !== '';
}

/** Whether the function words are rather the source language's; where neither language has a list, being copied is enough. */
function saysSource(text: string, from: string, into: string): boolean {
  const words = wordHashes(text);
  const theirs = functionWordVotes(words, from).own;
  const own = functionWordVotes(words, into).own;
  return theirs < 0 ? own <= 0 : own < 0 ? theirs > 0 : theirs > own;
}
