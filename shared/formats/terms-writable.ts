import type { Term } from '../names/decide/term.ts';
import { cleanTerm } from '../names/decide/term.ts';
import type { TermsLeft } from './terms-read.ts';
import { LeftCounter } from './terms-read.ts';

/** The terms as files can hold them, and how many of them had to be changed for it or have nothing to prefer. */
export function writable(terms: readonly Term[]): {
  readonly terms: readonly Term[];
  readonly left: readonly TermsLeft[];
} {
  const left = new LeftCounter();
  const clean = terms.flatMap((term) => {
    const cleaned = cleanTerm(term);
    if (cleaned === null) left.add('nothing-preferred');
    else if (UNWRITABLE.test(`${textsOf(term).join('')}${term.note.replace(/[\t\n\r]/g, '')}`))
      left.add('characters');
    return cleaned === null ? [] : [cleaned];
  });
  return { terms: clean, left: left.all() };
}

/** What cleaning replaces: controls, lone surrogates, U+FFFE, U+FFFF, and within forms the ends of lines. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/u;

function textsOf({ preferred, admitted, deprecated, source }: Term): string[] {
  return [preferred, ...admitted, ...deprecated, source ?? ''];
}
