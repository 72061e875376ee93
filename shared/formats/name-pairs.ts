import type { Result } from '../bitext/result.ts';
import { failed, success } from '../bitext/result.ts';

/** Two spellings to be compared, and the languages that they are of; null where the row says none. */
export interface NamePair {
  readonly a: string;
  readonly b: string;
  readonly language: string | null;
  readonly other: string | null;
}

/** What is wrong with a table of pairs; lines count from 1. */
export interface PairsFailure {
  readonly line: number;
  readonly why: string;
}

/**
 * Pairs of a tab-separated table with a header line: columns `a` and `b`, and `lang` where there is one, in any order; others are
 * passed over, and so are empty lines. A language is a tag (`fr`, `pt-BR`), or two for the two sides: `fr-en`, `fr/en`. Linear.
 */
export function readNamePairs(text: string): Result<readonly NamePair[], PairsFailure> {
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const columns = header.split('\t').map((name) => name.trim().toLowerCase());
  const a = columns.indexOf('a');
  const b = columns.indexOf('b');
  const lang = columns.indexOf('lang');
  if (a < 0 || b < 0) return failed({ line: 1, why: 'The header has to name the columns a and b.' });
  const pairs: NamePair[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const cells = line.split('\t');
    const [left, right] = [cells[a], cells[b]];
    if (left === undefined || right === undefined)
      return failed({ line: index + 2, why: `It has ${cells.length} of the ${columns.length} columns.` });
    const said = lang < 0 ? '' : (cells[lang] ?? '').trim();
    const languages = languagesIn(said);
    if (!languages) return failed({ line: index + 2, why: `${JSON.stringify(said)} is no language.` });
    pairs.push({ a: left.trim(), b: right.trim(), ...languages });
  }
  return success(pairs);
}

const TWO_LANGUAGES = /^([a-z]{2,3})[-_]([a-z]{2})$/;

/** Null for what is no language. Regions are in capitals, so that `fr-be` is French and Belarusian, and `fr-BE` French of Belgium. */
function languagesIn(said: string): Pick<NamePair, 'language' | 'other'> | null {
  if (said === '') return { language: null, other: null };
  const two = TWO_LANGUAGES.exec(said);
  const [one = '', other] = two ? two.slice(1) : said.split('/').map((tag) => tag.trim());
  const language = tagOf(one);
  if (language === null) return null;
  if (other === undefined) return { language, other: null };
  const second = tagOf(other);
  return second === null ? null : { language, other: second };
}

function tagOf(given: string): string | null {
  try {
    return Intl.getCanonicalLocales(given.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
