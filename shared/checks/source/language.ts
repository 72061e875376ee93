import { scriptOf } from '../../text/script.ts';
import type { Draft, SegmentView } from '../segment-check.ts';
import { isCopied } from './copied-source.ts';
import { functionWordVotes, type Votes } from './function-words.ts';
import { areAlike } from './alike-languages.ts';
import { tableLanguage } from './table-language.ts';
import { scriptsOf } from './language-scripts.ts';
import { proseWords, unquoted } from './prose-words.ts';
import { otherLanguage } from './sentence-language.ts';

/** Words of prose, and letters in them, from which a sentence's language can be told. */
const LEAST_WORDS = 5;
const LEAST_LETTERS = 24;

/**
 * `source/language`: a target sentence in another language than the translation's: first by its function words, which is cheap,
 * then by n-grams, where those leave a doubt; both must agree. In a script that the language is never written in, by that alone.
 *
 * Leaves alone quotations inside a sentence, names and titles (only words that begin with a small letter count), sentences
 * with fewer than five such words, languages too alike to be told apart, and what the source has in the same way
 * (`source/untranslated` speaks of that).
 */
export function languageCheck({ segment, source, language: tag, words, spans }: SegmentView): Draft[] {
  const { text } = segment;
  const language = tableLanguage(tag);
  if (language === 'und' || language === '' || text.length < LEAST_LETTERS) return [];
  const votes = functionWordVotes(words, language);
  const isForeign = foreignScript(text, language);
  if (!isForeign && !isDoubtful(votes, words.length)) return [];
  const prose = unquoted(text);
  const isWhollyQuoted = prose === text && OPENING.test(text);
  const left = proseWords(prose, prose === text ? spans() : []);
  const letters = left.join(' ');
  if (left.length < (isForeign ? 1 : LEAST_WORDS) || letters.length < LEAST_LETTERS) return [];
  const found = isForeign ? foreignLanguage(letters, language) : detected(letters, language, votes);
  if (found === null || isCopied(text, source)) return [];
  return [
    {
      check: 'source/language',
      severity: isWhollyQuoted ? 'hint' : 'warning',
      confidence: isForeign || left.length >= 2 * LEAST_WORDS ? 0.95 : 0.85,
      start: 0,
      end: text.length,
      code: 'language-other',
      values: { language: found, expected: language },
      fixes: [],
    },
  ];
}

const OPENING = /^[«“„"‘]/;

/** Whether another language's function words are clearly more than its own, or there are none of its own where some are due. */
function isDoubtful({ own, most }: Votes, words: number): boolean {
  if (own < 0) return most >= 3 && most * 4 >= words;
  return (most > own + 1 && most >= 3) || (own === 0 && words >= LONG);
}

/** A sentence of so many words has a function word in any language that is listed. */
const LONG = 8;

/** The other language that function words and n-grams both speak for; null where they don't. */
function detected(text: string, language: string, votes: Votes): string | null {
  const found = otherLanguage(text, language);
  if (found === null) return null;
  const agrees = areAlike(votes.best, found) || (votes.own <= 0 && votes.most <= 1);
  return agrees ? found : null;
}

const LETTER = /\p{L}/gu;

/** Whether most letters are of scripts that the language is not written in. One test of a character class for most texts. */
function foreignScript(text: string, language: string): boolean {
  const scripts = scriptsOf(language);
  if (!scripts?.mayBeForeign.test(text)) return false;
  const letters = text.match(LETTER)?.length ?? 0;
  return (text.match(scripts.own)?.length ?? 0) * 2 < letters;
}

/** What the foreign letters are: the language, or the script where that is all that can be told. */
function foreignLanguage(text: string, language: string): string | null {
  return otherLanguage(text, language) ?? scriptOf(text);
}
