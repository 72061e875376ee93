import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rewriteInWords } from '../../../../shared/names/rewrite/rewrite-in-words.ts';

describe('whole words only', () => {
  it.each([
    ['Belaruskalij', 'Belarus', 'Ukraine', 'pl', 'Belaruskalij'],
    ['na Bélarus', 'Belarus', 'Ukraine', 'pl', 'na Bélarus'],
    ['Belarus, Belarus.', 'Belarus', 'Ukraine', 'pl', 'Ukraine, Ukraine.'],
    ['Belarus-Polska', 'Belarus', 'Ukraine', 'pl', 'Ukraine-Polska'],
    ['Côte d’Ivoire', "Côte d'Ivoire", 'Elfenbein', 'sv', 'Elfenbein'],
    ['New\u00A0York', 'New York', 'Gotham', 'sv', 'Gotham'],
    [
      'Peking University, Peking',
      'Peking',
      'Peking University',
      'sv',
      'Peking University, Peking University',
    ],
    ['a (b) c', '(b)', 'd', 'sv', 'a d c'],
    ['nothing', ' ', 'd', 'sv', 'nothing'],
  ])('%s, %s to %s in %s: %s', (text, from, to, language, expected) => {
    expect(rewriteInWords(text, from, to, language).text).toBe(expected);
  });

  it('says of a language without rules that the name was only exchanged', () => {
    expect(rewriteInWords('do Belarus', 'Belarus', 'Ukraina', 'pl').rewritings[0].doubt).toBe('plain');
  });

  it('takes a line of 50,000 names in bounded pieces', () => {
    const line = 'en Birmania y '.repeat(50_000);
    const { text, rewritings } = rewriteInWords(line, 'Birmania', 'Myanmar', 'es');
    expect(rewritings).toHaveLength(50_000);
    expect(text).toBe('en Myanmar y '.repeat(50_000));
  });
});

const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'pt', 'lt'] as const;
const NAMES = [
  'Belarus',
  'Bielorussia',
  'Netherlands',
  'Holland',
  'Niederlande',
  'Schweiz',
  'Iran',
  'Reino Unido',
  'Cuba',
  'Stati Uniti',
  'Birmania',
  'Lukashenko',
  'Czech Republic',
  'Türkei',
  'États-Unis',
  'Portugal',
  'Brasil',
] as const;
const WORDS = [
  'the',
  'The',
  'a',
  'of',
  'der',
  'in der',
  'im',
  'des',
  'del',
  'al',
  'la',
  'nel',
  'dell’',
  "l'",
  'di',
  'na',
  'do',
  'à',
  'en',
  'y',
  'ed',
  "'s",
  'está aislada',
  'are',
  'sind',
  ',',
  '.',
  '\u00A0',
  'DER',
  'vecchia',
] as const;
const line = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NAMES),
      fc.constantFrom(...WORDS),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(' '));

describe('in any line and language', () => {
  it('edits lie apart, undo gives the text back, looks stay outside, and a second time changes nothing', () => {
    fc.assert(
      fc.property(
        line,
        fc.constantFrom(...NAMES),
        fc.constantFrom(...NAMES),
        fc.constantFrom(...LANGUAGES),
        (text, from, to, language) => {
          const { text: after, rewritings, looks } = rewriteInWords(text, from, to, language);
          let past = 0;
          let moved = 0;
          let back = after;
          const inverses: { start: number; end: number; insert: string }[] = [];
          for (const { start, end, insert } of rewritings) {
            expect(start).toBeGreaterThanOrEqual(past);
            expect(looks.every((look) => look.end <= start || look.start >= end)).toBe(true);
            inverses.push({
              start: start + moved,
              end: start + moved + insert.length,
              insert: text.slice(start, end),
            });
            moved += insert.length - (end - start);
            past = end;
          }
          for (const { start, end, insert } of inverses.reverse())
            back = back.slice(0, start) + insert + back.slice(end);
          expect(back).toBe(text);
          expect(rewriteInWords(after, from, to, language).text).toBe(after);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('survives any strings', () => {
    const any = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(any, any, fc.constantFrom(...LANGUAGES), (name, to, language) => {
        const { text } = rewriteInWords(`x ${name} y`, name, to, language);
        expect(typeof text).toBe('string');
      }),
    );
  });
});
