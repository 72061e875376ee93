import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainTermsFailure, explainTermsLeft } from '../../../shared/formats/terms-explain.ts';
import type { TermsLeftKind } from '../../../shared/formats/terms-read.ts';
import { declaredEncoding, readTerms, TERMS_FORMATS, writeTerms } from '../../../shared/formats/terms.ts';
import type { Term, TermList } from '../../../shared/names/decide/term.ts';
import { anyTerms } from '../names/decide/arbitrary-terms.ts';

function term(preferred: string, source: string | null): Term {
  return { preferred, admitted: [], deprecated: [], kind: 'other', source, note: '' };
}

function listOf(...terms: readonly Term[]): TermList {
  return { language: 'fr', sourceLanguage: 'en', terms };
}

describe('a glossary', () => {
  it('has a line for each name of the source, and says what it leaves out', () => {
    const list = listOf(
      term('Biélorussie', 'Belarus'),
      term('Bélarus', 'Belarus'),
      term('Biélorussie', 'Belarus'),
      term('Minsk', null),
      term('Nom', 'N'.repeat(1025)),
      term('Brest\tLitovsk', 'Brest\nLitovsk'),
    );
    expect(writeTerms(list, 'glossary')).toEqual({
      text: 'Belarus\tBiélorussie\nBrest Litovsk\tBrest Litovsk\n',
      left: [
        { what: 'characters', detail: '', count: 1 },
        { what: 'same-source', detail: '', count: 1 },
        { what: 'no-source', detail: '', count: 1 },
        { what: 'too-long', detail: '', count: 1 },
      ],
    });
  });

  it('keeps the rules of its readers, whatever the terms', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const { text } = writeTerms(listOf(...terms), 'glossary');
        const entries = text
          .split('\n')
          .slice(0, -1)
          .map((line) => line.split('\t'));
        expect(
          entries.every((entry) => entry.length === 2 && entry.every((side) => side.trim() !== '')),
        ).toBe(true);
        expect(new Set(entries.map(([source]) => source)).size).toBe(entries.length);
        expect(text.replace(/[\t\n]/g, '')).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]/u);
      }),
    );
  });
});

describe('a list of names', () => {
  it.each(['tbx', 'csv'] as const)('is read as what it is, whatever it is called: %s', (format) => {
    const { text } = writeTerms(listOf(term('Minsk', null)), format);
    for (const name of [`names.${format}`, 'names', 'names.txt']) {
      const read = readTerms(name, text);
      expect(read.ok && read.value.list.terms).toEqual([term('Minsk', null)]);
    }
  });

  it('that is called XML is read as XML', () => {
    expect(readTerms('names.TBX', 'preferred\nMinsk\n')).toMatchObject({
      ok: false,
      failure: { code: 'xml' },
    });
  });

  it('without terms is written and read in each format', () => {
    for (const format of TERMS_FORMATS) expect(writeTerms(listOf(), format).left).toEqual([]);
    expect(readTerms('x.tbx', writeTerms(listOf(), 'tbx').text)).toMatchObject({
      value: { list: { language: 'fr', terms: [] } },
    });
  });
});

describe('the encoding of an XML file', () => {
  it.each<[string, string | null]>([
    ['<?xml version="1.0" encoding="windows-1254"?><tbx/>', 'windows-1254'],
    ["<?xml version='1.0'  encoding = 'ISO-8859-9' ?>", 'ISO-8859-9'],
    ['<?xml version="1.0"?><tbx encoding="x"/>', null],
    ['<tbx/>', null],
  ])('is read from %s', (start, encoding) => {
    expect(declaredEncoding(start)).toBe(encoding);
  });
});

describe('what is said of a list', () => {
  const KINDS: Readonly<Record<TermsLeftKind, true>> = {
    category: true,
    language: true,
    status: true,
    'nothing-preferred': true,
    'second-preferred': true,
    'second-source': true,
    kind: true,
    characters: true,
    'no-source': true,
    'same-source': true,
    'too-long': true,
  };

  it.each(Object.keys(KINDS) as TermsLeftKind[])('has a sentence with its number for %s', (what) => {
    expect(explainTermsLeft({ what, detail: 'x', count: 7 })).toMatch(/^\P{Ll}.*: 7\.$/u);
  });

  it('tells the way out of a failure', () => {
    expect(explainTermsFailure({ code: 'header' })).toContain('preferred,admitted,deprecated');
    expect(explainTermsFailure({ code: 'language', asked: 'lt', languages: ['fr'] })).toBe(
      'It has no terms in lt, but in fr. Give a list for lt, or say another language.',
    );
    expect(explainTermsFailure({ code: 'language', asked: null, languages: ['fr', 'de'] })).toContain(
      'fr, de',
    );
    expect(explainTermsFailure({ code: 'not-tbx', detail: 'html' })).toContain('<html>');
  });
});
