import { baseLanguage } from '../language-traits.ts';
import { withApostropheOf } from './apostrophe.ts';
import { inCaseOfText } from './letter-case.ts';
import { rewriteEnglish } from './rewrite-english.ts';
import { rewriteFrench } from './rewrite-french.ts';
import { rewriteGerman } from './rewrite-german.ts';
import { rewriteItalian } from './rewrite-italian.ts';
import { rewritePortuguese } from './rewrite-portuguese.ts';
import { rewriteSpanish } from './rewrite-spanish.ts';
import type { Rewriting } from './rewriting.ts';

type Rewriter = (text: string, start: number, end: number, preferred: string) => Rewriting;

const GRAMMARS: Readonly<Record<string, Rewriter>> = {
  de: rewriteGerman,
  en: rewriteEnglish,
  es: rewriteSpanish,
  fr: rewriteFrench,
  it: rewriteItalian,
  pt: rewritePortuguese,
};

/** How much text a grammar is given on either side, so that a long line costs no more for each of its names. */
const WINDOW = 600;

/**
 * The mention from `start` to `end` (UTF-16, `end` exclusive) in the preferred form, with the words that the language ties to it.
 * Kinds of apostrophe, and capitals in a text in capitals, stay those of the text. A language without rules here has the
 * name exchanged and says so: doubt `plain`. Does not depend on the length of the text.
 */
export function rewriteName(
  text: string,
  start: number,
  end: number,
  preferred: string,
  language: string,
): Rewriting {
  const shift = Math.max(0, start - WINDOW);
  const near = text.slice(shift, end + WINDOW);
  const from = start - shift;
  const to = end - shift;
  const put = withApostropheOf(near, inCaseOfText(near, from, to, preferred));
  const base = baseLanguage(language);
  const rewrite = Object.hasOwn(GRAMMARS, base) ? GRAMMARS[base] : exchange;
  return shifted(rewrite(near, from, to, put), shift);
}

function exchange(_text: string, start: number, end: number, preferred: string): Rewriting {
  return { start, end, insert: preferred, doubt: 'plain', alternatives: [], looks: [] };
}

function shifted(rewriting: Rewriting, by: number): Rewriting {
  if (by === 0) return rewriting;
  const move = <Span extends { readonly start: number; readonly end: number }>(span: Span): Span => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  return {
    ...move(rewriting),
    alternatives: rewriting.alternatives.map(move),
    looks: rewriting.looks.map(move),
  };
}
