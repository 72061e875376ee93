import type { Span } from '../../text/span.ts';
import { touchesSpan } from '../protected-spans.ts';

/** Words of at least two letters that begin with a small letter, or of a script that has no capitals. */
const WORD = /(?<![\p{L}\p{M}\p{N}_@#/-])[\p{Ll}\p{Lo}][\p{L}\p{M}]+(?![\p{L}\p{M}\p{N}_@/])/gu;

/** What stands in quotation marks; at most so many units, since a mark that is never closed must not swallow the sentence. */
const QUOTED = /«[^«»]{1,300}»|“[^“”]{1,300}”|„[^„“”"]{1,300}[“”"]|"[^"]{1,300}"|‘[^‘’]{8,300}’/gu;

/** The prose of a sentence without what it quotes: where quotation marks stand around nearly all of it, all of it. */
export function unquoted(text: string): string {
  const rest = text.replace(QUOTED, ' ');
  return rest.length * 3 < text.length ? text : rest;
}

/** Its words that are neither names, titles, abbreviations in capitals, numbers, addresses nor code. Linear. */
export function proseWords(text: string, spans: readonly Span[] = []): string[] {
  const words: string[] = [];
  for (const match of text.matchAll(WORD)) {
    if (!touchesSpan(spans, match.index, match.index + match[0].length)) words.push(match[0]);
  }
  return words;
}
