import fc from 'fast-check';
import type { Term } from '../../../../shared/names/decide/term.ts';
import { cleanTerm } from '../../../../shared/names/decide/term.ts';

/** What breaks files: markup, quotation marks, separators, formulas, line ends, controls, halves of pairs, right to left. */
const AWKWARD = [
  '<',
  '>',
  '&',
  '&amp;',
  ']]>',
  '"',
  "'",
  '’',
  ',',
  ';',
  '\t',
  '|',
  '\\',
  '=',
  '+',
  '-',
  '@',
  '\uFF1D',

  '\n',
  '\r',
  '\r\n',
  '\u2028',
  '\u0085',
  '\0',
  '\u0007',
  '\u001B',
  '\uFEFF',
  '\uFFFE',
  '\uFFFF',
  ' ',
  '\u00A0',
  '\uD83D',
  '\uDE00',
  '😀',
  'لوكاشينكو',
  '卢卡申科',
  'é',
  'e\u0301',
  'Minsk',
  'pair',
  'a',
  'b',
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 5 })
  .map((parts) => parts.join(''));

/** Terms as anything may give them. */
export const anyTerm: fc.Arbitrary<Term> = fc.record({
  preferred: text,
  admitted: fc.array(text, { maxLength: 3 }),
  deprecated: fc.array(text, { maxLength: 3 }),
  kind: fc.constantFrom('person', 'place', 'organisation', 'other'),
  source: fc.option(text),
  note: text,
});

export const anyTerms: fc.Arbitrary<Term[]> = fc.array(anyTerm, { maxLength: 6 });

/** Terms as lists hold them. */
export const cleanTerms: fc.Arbitrary<Term[]> = anyTerms.map((terms) =>
  terms.flatMap((term) => cleanTerm(term) ?? []),
);
