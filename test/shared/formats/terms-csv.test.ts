import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainTermsFailure } from '../../../shared/formats/terms-explain.ts';
import { readTermsCsv, writeTermsCsv } from '../../../shared/formats/terms-csv.ts';
import type { ReadTerms, TermsFailure } from '../../../shared/formats/terms-read.ts';
import type { Term } from '../../../shared/names/decide/term.ts';
import { cleanTerms } from '../names/decide/arbitrary-terms.ts';

function readAs(text: string): ReadTerms {
  const result = readTermsCsv(text, { language: 'fr', sourceLanguage: 'en' });
  if (!result.ok) throw new Error(explainTermsFailure(result.failure));
  return result.value;
}

function term(preferred: string, more: Partial<Term> = {}): Term {
  return { preferred, admitted: [], deprecated: [], kind: 'other', source: null, note: '', ...more };
}

function written(terms: readonly Term[]): string {
  return writeTermsCsv({ language: 'fr', sourceLanguage: 'en', terms }).text;
}

describe('names as separated values', () => {
  it('are written with a header, several forms parted by bars', () => {
    const belarus = term('Biélorussie', {
      deprecated: ['Belarus', 'Bélarus'],
      kind: 'place',
      source: 'Belarus',
      note: 'So, "always"',
    });
    expect(written([belarus])).toBe(
      'preferred,admitted,deprecated,kind,source,note\r\nBiélorussie,,Belarus|Bélarus,place,Belarus,"So, ""always"""\r\n',
    );
  });

  it('are given back as they were written, whatever the terms', () => {
    fc.assert(
      fc.property(cleanTerms, (terms) => {
        expect(readAs(written(terms))).toEqual({
          list: { language: 'fr', sourceLanguage: 'en', terms },
          left: [],
        });
      }),
    );
  });

  it.each<[string, string]>([
    ['semicolons', 'preferred;deprecated\nBiélorussie;Belarus|Bélarus\n'],
    ['tabs', 'preferred\tdeprecated\nBiélorussie\tBelarus|Bélarus'],
    [
      'a byte order mark and quotation marks',
      '\uFEFF"preferred","deprecated"\r\n"Biélorussie","Belarus|Bélarus"\r\n',
    ],
    ['columns in another order and case', 'Deprecated , PREFERRED\n Belarus | Bélarus , Biélorussie\n'],
    ['blank lines', '\n\npreferred,deprecated\n\nBiélorussie,Belarus|Bélarus\n,\n\n'],
  ])('are read with %s', (_, text) => {
    expect(readAs(text)).toMatchObject({
      list: { terms: [term('Biélorussie', { deprecated: ['Belarus', 'Bélarus'] })] },
      left: [],
    });
  });

  it('say what they have no place for', () => {
    const text = 'preferred,kind,status\nMinsk,town,new\nPinsk,Place,\n,person,\nBrest,,,more\n';
    expect(readAs(text)).toMatchObject({
      list: { terms: [term('Minsk'), term('Pinsk', { kind: 'place' }), term('Brest')] },
      left: [
        { what: 'category', detail: 'status', count: 1 },
        { what: 'kind', detail: 'town', count: 1 },
        { what: 'nothing-preferred', detail: '', count: 1 },
        { what: 'category', detail: 'column 4', count: 1 },
      ],
    });
  });

  it.each<[string, string, TermsFailure]>([
    ['no header', 'Minsk,Mensk\n', { code: 'header' }],
    ['nothing', '', { code: 'header' }],
    [
      'a quotation mark that is not closed',
      'preferred\nMinsk\n"Pinsk\n',
      { code: 'quote', line: 3, column: 1 },
    ],
    ['text after a quotation mark', 'preferred,note\nMinsk,"a" b\n', { code: 'quote', line: 2, column: 7 }],
  ])('are refused with %s', (_, text, failure) => {
    expect(readTermsCsv(text)).toEqual({ ok: false, failure });
  });

  it.each(['=1+1', '+33', '-x', '@SUM(A1)', "'=x", '＝1'])('never calculate %s in a spreadsheet', (form) => {
    const text = written([term(form)]);
    expect(text.split('\r\n')[1].startsWith("'")).toBe(true);
    expect(readAs(text).list.terms).toEqual([term(form)]);
  });

  it('never throw, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(',', ';', '\t'), (text, separator) => {
        const result = readTermsCsv(`preferred${separator}note\n${text}`);
        expect(result.ok || result.failure.code === 'quote').toBe(true);
      }),
    );
  });

  it('are read in linear time', () => {
    const text = `preferred,note\n${'Minsk,"'.concat('""'.repeat(500_000))}"\n${'|'.repeat(500_000)}\n`;
    expect(readAs(text).list.terms).toHaveLength(2);
  });
});
