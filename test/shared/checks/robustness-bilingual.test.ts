import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentOf } from '../../../shared/bitext/segmented-text.ts';
import type { CheckInput } from '../../../shared/checks/check-input.ts';
import { findingsOf } from '../../../shared/checks/findings.ts';
import { explainFinding } from '../../../shared/checks/reasons-english.ts';
import { bilingual } from './check-input-of.ts';

/** What the checks compare over two languages: numbers, dates, addresses, names, marks; and what may stand around them. */
const PIECES = [
  'The port',
  'le port',
  'Ventmer',
  ' ',
  ' ',
  ' ',
  '. ',
  '1,000',
  '1\u202f000',
  '1.000,5',
  '3 %',
  '$5',
  '½',
  '٣',
  'Dec 8',
  '8 décembre',
  '08/12/2024',
  '15:30',
  'XXe siècle',
  'three',
  'trois',
  'million',
  'https://example.org/a?b=1',
  'a@example.org',
  'www.',
  '@',
  '://',
  '(',
  ')',
  '« ',
  ' »',
  '"',
  '?',
  '!',
  ':',
  '…',
  '&#8220 ;',
  'Ã©',
  '\ud800',
  '\u200f',
  'Минск',
  '漢字。',
  'שלום',
  '\ufffd',
];
const text = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 16 })
  .map((pieces) => pieces.join('').replaceAll('|', ''));
const side = fc.option(text, { nil: null, freq: 6 });
const rows = fc.array(
  fc.tuple(side, side).filter(([left, right]) => left !== null || right !== null),
  { maxLength: 8 },
);
const language = fc.constantFrom('fr', 'fr-CH', 'en', 'de', 'lt', 'ja', 'ar', 'und', '');

describe('whatever stands on both sides', () => {
  it('findings are the same each time, and speak of what is there', () => {
    fc.assert(
      fc.property(rows, language, (pairs, tag) => {
        const input = bilingual(pairs, tag);
        const findings = findingsOf(input);
        expect(findingsOf(input)).toEqual(findings);
        expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
        for (const finding of findings) {
          const words = segmentOf(input.bitext[finding.side], finding.segment).text;
          expect(words.slice(finding.start, finding.end)).toBe(finding.actual);
          expect(finding.confidence).toBeGreaterThan(0);
          expect(finding.confidence).toBeLessThanOrEqual(1);
          expect(explainFinding(finding)).not.toContain('undefined');
          for (const id of finding.related) expect(holds(input, id)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['numbers', '12,3 '.repeat(60_000)],
    ['digits', '7'.repeat(200_000)],
    ['grouped digits', '1,000'.repeat(40_000)],
    ['dates', '08/12/'.repeat(40_000)],
    ['months', 'décembre 8 '.repeat(20_000)],
    ['number words', 'trois mille '.repeat(20_000)],
    ['Roman numerals', 'XIV '.repeat(50_000)],
    ['addresses', 'https://a.org/ '.repeat(15_000)],
    ['one address', `https://${'a.'.repeat(100_000)}`],
    ['names', 'Ventmer Vieux '.repeat(15_000)],
    ['capitals', 'A'.repeat(200_000)],
    ['question marks', '?'.repeat(200_000)],
    ['brackets', '('.repeat(100_000)],
    ['quotation marks', '" '.repeat(100_000)],
    ['apostrophes', "l'".repeat(100_000)],
    ['hyphens', ' - '.repeat(60_000)],
    ['full stops', '. '.repeat(100_000)],
    ['prose', 'Les navires attendent devant la digue. '.repeat(6_000)],
  ])('a very long line is survived in time, on either side and on both: %s', (_, long) => {
    const short = 'Le port a rouvert.';
    for (const [left, right] of [
      [long, short],
      [short, long],
      [long, `${long} 5`],
    ] as const)
      expect(findingsOf(bilingual([[left, right]]))).toBeDefined();
  });
});

function holds({ bitext }: CheckInput, id: number): boolean {
  return [bitext.source, bitext.target].some(({ segments }) => segments.some((segment) => segment.id === id));
}
