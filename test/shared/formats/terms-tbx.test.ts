import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainTermsFailure } from '../../../shared/formats/terms-explain.ts';
import { readTermsTbx } from '../../../shared/formats/terms-tbx-read.ts';
import { writeTermsTbx } from '../../../shared/formats/terms-tbx-write.ts';
import type { ReadTerms, TermsAsked, TermsFailure } from '../../../shared/formats/terms-read.ts';
import type { Term, TermList } from '../../../shared/names/decide/term.ts';
import { anyTerms, cleanTerms } from '../names/decide/arbitrary-terms.ts';

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/terms/${name}`, import.meta.url), 'utf8');
}

function readAs(xml: string, asked?: TermsAsked): ReadTerms {
  const result = readTermsTbx(xml, asked);
  if (!result.ok) throw new Error(explainTermsFailure(result.failure));
  return result.value;
}

function failureOf(xml: string, asked?: TermsAsked): TermsFailure {
  const result = readTermsTbx(xml, asked);
  if (result.ok) throw new Error('it was read');
  return result.failure;
}

/** A file of version 3 with these language sections in one concept. */
function tbx(sections: string): string {
  return `<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry>${sections}</conceptEntry></body></text></tbx>`;
}

function section(language: string, ...terms: readonly (readonly [form: string, status?: string])[]): string {
  const written = terms.map(
    ([form, status]) =>
      `<termSec><term>${form}</term>${status === undefined ? '' : `<termNote type="administrativeStatus">${status}</termNote>`}</termSec>`,
  );
  return `<langSec xml:lang="${language}">${written.join('')}</langSec>`;
}

const BELARUS: Term = {
  preferred: 'Biélorussie',
  admitted: ['République de Biélorussie'],
  deprecated: ['Belarus', 'Bélarus'],
  kind: 'place',
  source: 'Belarus',
  note: 'House style.\nSee <the guide> & "the list".',
};
const LIST: TermList = { language: 'fr', sourceLanguage: 'en', terms: [BELARUS] };

describe('TBX', () => {
  it('is written as TBX-Basic of 2019, with the status of each form', () => {
    const { text, left } = writeTermsTbx(LIST);
    expect(left).toEqual([]);
    expect(text).toContain(
      '<tbx style="dca" type="TBX-Basic" xml:lang="fr" xmlns="urn:iso:std:iso:30042:ed-2">',
    );
    expect(text).toContain('<descrip type="subjectField">place</descrip>');
    const statuses = text
      .split('<termSec>')
      .slice(1)
      .map((one) => /<term>(.*)<\/term>(?:\s*<termNote type="administrativeStatus">(.*)<)?/.exec(one) ?? []);
    expect(statuses.map(([, form, status]) => [form, status])).toEqual([
      ['Biélorussie', 'preferredTerm-admn-sts'],
      ['République de Biélorussie', 'admittedTerm-admn-sts'],
      ['Belarus', 'deprecatedTerm-admn-sts'],
      ['Bélarus', 'deprecatedTerm-admn-sts'],
      ['Belarus', undefined],
    ]);
  });

  it.each<[string, string, string | null]>([
    ['two languages', 'fr', 'en'],
    ['variants of one language', 'en-GB', 'en-US'],
    ['an unknown source', 'fr', null],
    ['unknown languages', 'und', null],
  ])('gives back what was written, whatever the terms, with %s', (_, language, sourceLanguage) => {
    fc.assert(
      fc.property(cleanTerms, (terms) => {
        const { text, left } = writeTermsTbx({ language, sourceLanguage, terms });
        expect(left).toEqual([]);
        const read = readAs(text);
        expect(read.left).toEqual([]);
        expect(read.list.terms).toEqual(terms);
        expect(read.list.language).toBe(language);
        const hasSource = terms.some(({ source }) => source !== null);
        expect(read.list.sourceLanguage).toBe(hasSource ? sourceLanguage : null);
      }),
    );
  });

  it('says how many names had to be changed to be written', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const { text, left } = writeTermsTbx({ language: 'fr', sourceLanguage: 'en', terms });
        const { list } = readAs(text, { language: 'fr', sourceLanguage: 'en' });
        const dropped = left.find(({ what }) => what === 'nothing-preferred')?.count ?? 0;
        expect(list.terms.length + dropped).toBe(terms.length);
      }),
    );
    const { left } = writeTermsTbx({ ...LIST, terms: [{ ...BELARUS, source: 'Bela\uD800rus' }] });
    expect(left).toEqual([{ what: 'characters', detail: '', count: 1 }]);
  });

  it('of version 2 is read, and what has no place is said', () => {
    expect(readAs(fixture('default-v2.tbx'), { language: 'fr', sourceLanguage: 'en' })).toEqual({
      list: {
        language: 'fr',
        sourceLanguage: 'en',
        terms: [
          {
            preferred: 'Biélorussie',
            admitted: [],
            deprecated: ['Belarus'],
            kind: 'place',
            source: 'Belarus',
            note: 'Since 1991.',
          },
        ],
      },
      left: [
        { what: 'language', detail: 'de', count: 2 },
        { what: 'category', detail: 'definition', count: 1 },
        { what: 'category', detail: 'partOfSpeech', count: 1 },
      ],
    });
  });

  it('with its categories as elements is read, its languages found out', () => {
    const { list, left } = readAs(fixture('basic-dct.tbx'));
    expect(list).toEqual({
      language: 'fr-FR',
      sourceLanguage: 'en',
      terms: [
        {
          preferred: 'Loukachenko',
          admitted: ['Loukachenka'],
          deprecated: ['Lukashenko'],
          kind: 'person',
          source: 'Lukashenko',
          note: 'As in Le Monde.',
        },
      ],
    });
    expect(left).toEqual([
      { what: 'category', detail: 'partOfSpeech', count: 1 },
      { what: 'category', detail: 'termType', count: 1 },
    ]);
  });

  it('is read with a byte order mark and in lines of its own', () => {
    const { list } = readAs(
      `\uFEFF${tbx('<langSec xml:lang="fr"><termSec><term>\n  Minsk,\n  ville </term></termSec></langSec>')}`,
    );
    expect(list.terms.map(({ preferred }) => preferred)).toEqual(['Minsk, ville']);
  });

  it.each<[string, string, 'preferred' | 'admitted' | 'deprecated']>([
    ['standardizedTerm-admn-sts', 'Kyïv', 'preferred'],
    ['preferredTerm', 'Kyïv', 'preferred'],
    ['legalTerm-admn-sts', 'Kyïv', 'preferred'],
    ['regulatedTerm', 'Kyïv', 'preferred'],
    ['admittedTerm-admn-sts', 'Kyïv', 'admitted'],
    ['supersededTerm-admn-sts', 'Kyïv', 'deprecated'],
    ['deprecated', 'Kyïv', 'deprecated'],
    ['Not recommended', 'Kyïv', 'deprecated'],
  ])('knows the status %s', (status, form, place) => {
    const { list, left } = readAs(tbx(section('fr', ['Kiev'], [form, status])));
    const [term] = list.terms;
    expect([term[place]].flat()).toEqual([form]);
    expect(left.filter(({ what }) => what === 'status')).toEqual([]);
  });

  it('says a status that it does not know, and what stands beside the preferred term', () => {
    const { list, left } = readAs(
      tbx(section('fr', ['Kiev', 'preferredTerm-admn-sts'], ['Kyïv', 'lovely'], ['Kyjiw'])),
    );
    expect(list.terms).toMatchObject([{ preferred: 'Kiev', admitted: ['Kyïv', 'Kyjiw'] }]);
    expect(left).toEqual([
      { what: 'status', detail: 'lovely', count: 1 },
      { what: 'second-preferred', detail: '', count: 2 },
    ]);
  });

  it('counts an entry that prefers nothing, and further terms of the source', () => {
    const xml = tbx(section('fr', ['Kiev', 'deprecatedTerm-admn-sts']));
    expect(readAs(xml)).toMatchObject({
      list: { terms: [] },
      left: [{ what: 'nothing-preferred', count: 1 }],
    });
    const two = tbx(section('fr', ['Kiev', 'preferredTerm-admn-sts']) + section('uk', ['Київ'], ['Кыив']));
    expect(readAs(two)).toMatchObject({
      list: { terms: [{ source: 'Київ' }] },
      left: [{ what: 'second-source', count: 1 }],
    });
  });

  it('takes the language asked for exactly, else the same one elsewhere', () => {
    const xml = tbx(
      section('fr-CA', ['Bélarus']) + section('fr-FR', ['Biélorussie']) + section('en', ['Belarus']),
    );
    const preferred = (language: string) =>
      readAs(xml, { language, sourceLanguage: 'en' }).list.terms[0].preferred;
    expect(preferred('fr-FR')).toBe('Biélorussie');
    expect(preferred('fr')).toBe('Bélarus');
    expect(readAs(xml, { language: 'fr', sourceLanguage: 'en' }).left).toEqual([
      { what: 'language', detail: 'fr-FR', count: 1 },
    ]);
  });

  it('asks which language is meant where it cannot tell', () => {
    const xml = tbx(section('fr', ['Kiev']) + section('de', ['Kiew']));
    expect(failureOf(xml)).toEqual({ code: 'language', asked: null, languages: ['fr', 'de'] });
    expect(failureOf(xml, { language: 'lt' })).toEqual({
      code: 'language',
      asked: 'lt',
      languages: ['fr', 'de'],
    });
  });

  it.each<[string, string, TermsFailure]>([
    [
      'a tag that is not closed',
      '<tbx>\n <text></tbx>',
      { code: 'xml', line: 2, column: 13, detail: 'unexpected close tag' },
    ],
    ['nothing', '', { code: 'xml', line: 1, column: 1, detail: 'document must contain a root element' }],
    ['another kind of XML', '<html><body/></html>', { code: 'not-tbx', detail: 'html' }],
    ['an entity', '<tbx>\n<text>&nbsp;</text></tbx>', { code: 'entity', line: 2, column: 7, detail: 'nbsp' }],
  ])('refuses %s and says where', (_, xml, failure) => {
    expect(failureOf(xml)).toEqual(failure);
  });

  it('expands no entity that a file defines, in its text or from another file', () => {
    const laughs = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY l${at + 1} "&l${at};&l${at};&l${at};&l${at};">`,
    );
    const bomb = `<!DOCTYPE tbx [<!ENTITY l0 "ha">${laughs.join('')}]>${tbx(section('fr', ['&l9;']))}`;
    expect(failureOf(bomb)).toMatchObject({ code: 'entity', detail: 'l9' });
    const outside = `<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/hostname">]>${tbx(section('fr', ['&x;']))}`;
    expect(failureOf(outside)).toMatchObject({ code: 'entity', detail: 'x' });
    expect(explainTermsFailure(failureOf(outside))).toContain('the entity &x; is not expanded');
  });

  it('never throws, whatever the text', () => {
    const pieces = fc.constantFrom(
      '<tbx>',
      '</tbx>',
      '<term>',
      '<conceptEntry>',
      '</langSec>',
      '&',
      ']]>',
      '<!--',
      '<!DOCTYPE',
      '\uD800',
      'é',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 12 }),
        (parts) => {
          const result = readTermsTbx(parts.join(''));
          expect(result.ok ? result.value.list.terms : explainTermsFailure(result.failure)).toBeDefined();
        },
      ),
    );
  });

  it('reads a large file, and one that is nested deep', () => {
    const many = Array.from({ length: 5000 }, (_, at) => section('fr', [`Nom ${at}`])).join(
      '</conceptEntry><conceptEntry>',
    );
    expect(readAs(tbx(many)).list.terms).toHaveLength(5000);
    const deep = `<tbx>${'<hi>'.repeat(50_000)}${'</hi>'.repeat(50_000)}</tbx>`;
    expect(readAs(deep).list.terms).toEqual([]);
  });
});
