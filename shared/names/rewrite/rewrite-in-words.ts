import { keptApart } from './apart.ts';
import { rewriteName } from './rewrite-name.ts';
import type { Look, Rewriting } from './rewriting.ts';

/** A text with one name in another form. */
export interface RewrittenWords {
  readonly text: string;
  /** In text order, none touching another; offsets in the text before. */
  readonly rewritings: readonly Rewriting[];
  /** Of all rewritings, in text order, each word once; offsets in the text before. */
  readonly looks: readonly Look[];
}

/**
 * Puts `to` wherever `from` stands as whole words, with the grammar of the language. A longer word is another one (Belaruskalij is
 * not Belarus), and so is a spelling with other letters or accents; kinds of apostrophe, hyphen and white space are
 * typography. Where `from` is part of `to` and `to` stands there already, nothing is changed. Linear.
 */
export function rewriteInWords(text: string, from: string, to: string, language: string): RewrittenWords {
  const kept = spansOf(text, to);
  let past = 0;
  const names = spansOf(text, from).filter(({ start, end }) => {
    while (past < kept.length && kept[past].end <= start) past++;
    return past === kept.length || kept[past].start >= end;
  });
  const rewritings = keptApart(
    names.map(({ start, end }) => ({
      name: { start, end },
      insert: to,
      rewriting: rewriteName(text, start, end, to, language),
    })),
  );
  const parts: string[] = [];
  let end = 0;
  for (const rewriting of rewritings) {
    parts.push(text.slice(end, rewriting.start), rewriting.insert);
    end = rewriting.end;
  }
  parts.push(text.slice(end));
  const looks = rewritings.flatMap((one) => one.looks).sort((left, right) => left.start - right.start);
  return { text: parts.join(''), rewritings, looks };
}

function spansOf(text: string, name: string): { start: number; end: number }[] {
  const pieces = name.trim().split(/\s+/u).map(literal);
  if (pieces[0] === '') return [];
  const whole = `(?<![\\p{L}\\p{M}\\p{N}])${pieces.join('\\s{1,8}')}(?![\\p{L}\\p{M}\\p{N}])`;
  return [...text.matchAll(new RegExp(whole, 'gu'))].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** The characters themselves, with every kind of apostrophe and hyphen for one. */
function literal(piece: string): string {
  return piece
    .replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
    .replace(/['\u2019\u02BC]/gu, "['\u2019\u02BC]")
    .replace(/[-\u2010\u2011]/gu, '[-\u2010\u2011]');
}
