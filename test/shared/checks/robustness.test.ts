import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputAfter } from '../../../shared/checks/edited-input.ts';
import { fixesOf, previewFixes } from '../../../shared/checks/fix-all.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import { findingsOf } from '../../../shared/checks/findings.ts';
import { explainFinding } from '../../../shared/checks/reasons-english.ts';
import { editsOf } from '../../../shared/checks/whole-text.ts';
import { monolingual } from './check-input-of.ts';

const PIECES = [
  'le',
  'port',
  'de',
  'Nordia',
  'été',
  'a',
  'dit',
  'la',
  'maire',
  ' ',
  ' ',
  ' ',
  '  ',
  '\u00a0',
  ',',
  '.',
  ';',
  ':',
  '!',
  '?',
  '„',
  '“',
  '”',
  '«',
  '»',
  '"',
  "'",
  '’',
  '(',
  ')',
  '[',
  ']',
  '&',
  '#',
  '&ldquo ;',
  '&#39 ;',
  '&amp;quot;',
  '&eacute',
  "' ;.",
  'Ã©',
  'â€™',
  'Ã',
  'Â',
  '\ufffd',
  '\u200b',
  '\ud800',
  '\udc00',
  'о',
  'Минск',
  'https://example.org/?a=1&copy=2',
  '1',
  '20',
  '漢字',
  '😀',
  '`',
];
const line = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 25 })
  .map((pieces) => pieces.join('').trim().replaceAll('|', ''));
const lines = fc.array(line, { maxLength: 6 });
const language = fc.constantFrom('fr', 'en', 'de', 'lt', 'ja', 'id', 'und', '');

describe('whatever the text', () => {
  it('findings are the same each time, lie within their segment, and their fixes too', () => {
    fc.assert(
      fc.property(lines, language, (texts, tag) => {
        const input = monolingual(texts, tag);
        const findings = findingsOf(input);
        expect(findingsOf(input)).toEqual(findings);
        for (const finding of findings) expectInRange(finding, texts);
      }),
      { numRuns: 150 },
    );
  });

  it('a fix takes its finding away', () => {
    fc.assert(
      fc.property(lines, language, (texts, tag) => {
        const input = monolingual(texts, tag);
        for (const finding of findingsOf(input)) {
          const fix = finding.fixes[0];
          if (!fix) continue;
          const after = inputAfter(input, editsOf(finding, fix, input));
          expect(findingsOf(after).map((left) => left.key)).not.toContain(finding.key);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('fixes of everything at once give one text a segment', () => {
    fc.assert(
      fc.property(lines, language, (texts, tag) => {
        const input = monolingual(texts, tag);
        const findings = findingsOf(input);
        const batch = fixesOf(findings, input);
        expect(batch.taken.length + batch.leftOut.length + batch.unfixable.length).toBe(findings.length);
        const previews = previewFixes(input, findings);
        expect(new Set(previews.map((preview) => preview.segment)).size).toBe(previews.length);
      }),
      { numRuns: 150 },
    );
  });

  it('any string is survived', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 4 }),
        language,
        (texts, tag) => {
          for (const finding of findingsOf(monolingual(texts, tag)))
            expect(explainFinding(finding)).not.toBe('');
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each([
    ['spaces', ' a'.repeat(3) + ' '.repeat(200_000) + '.'],
    ['one word', 'é'.repeat(200_000)],
    ['words', 'le port la digue '.repeat(12_000)],
    ['commas', 'a,'.repeat(100_000)],
    ['codes', '&#39 ;'.repeat(40_000)],
    ['ampersands', '&amp;'.repeat(40_000)],
    ['half codes', "a' ;.".repeat(40_000)],
    ['opening marks', '„'.repeat(100_000)],
    ['closing marks', 'a” '.repeat(50_000)],
    ['brackets', '('.repeat(100_000)],
    ['mojibake', 'Ã©'.repeat(50_000)],
    ['backquotes', '`a '.repeat(50_000)],
    ['points', '.'.repeat(200_000)],
    ['at signs', 'a@'.repeat(100_000)],
    ['slashes', '/a'.repeat(100_000)],
    ['angle brackets', '<a '.repeat(60_000)],
    ['half characters', '\ud800'.repeat(100_000)],
    ['ideographs', '漢'.repeat(100_000)],
  ])('a very long line is survived in time: %s', (_, text) => {
    expect(findingsOf(monolingual([text, text]))).toBeDefined();
  });
});

function expectInRange(finding: Finding, texts: readonly string[]): void {
  const text = texts[finding.segment - 1];
  expect(finding.side).toBe('target');
  expect(finding.start).toBeGreaterThanOrEqual(0);
  expect(finding.end).toBeGreaterThanOrEqual(finding.start);
  expect(finding.end).toBeLessThanOrEqual(text.length);
  for (const fix of finding.fixes) {
    expect(fix.edits.length > 0).toBe(!fix.everywhere);
    for (const edit of fix.edits) {
      if (edit.kind === 'delete') continue;
      expect(edit.start).toBeGreaterThanOrEqual(0);
      expect(edit.end).toBeGreaterThanOrEqual(edit.start);
      expect(edit.end).toBeLessThanOrEqual(texts[edit.segment - 1].length);
    }
  }
}
