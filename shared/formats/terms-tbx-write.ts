import type { Term, TermList } from '../names/decide/term.ts';
import type { WrittenTerms } from './terms-read.ts';
import { writable } from './terms-writable.ts';
import { UNNAMED_SOURCE } from './terms-tbx-languages.ts';

/**
 * Writes TBX-Basic, version 3 (ISO 30042:2019), data categories as attributes (DCA): a concept a name, each form with its
 * administrative status, the source's name in a section of its own, what kind of name it is as its subject field. UTF-8.
 */
export function writeTermsTbx(list: TermList): WrittenTerms {
  const { terms, left } = writable(list.terms);
  const source =
    list.sourceLanguage === null || list.sourceLanguage === list.language
      ? UNNAMED_SOURCE
      : list.sourceLanguage;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<tbx style="dca" type="TBX-Basic" xml:lang="${escaped(list.language)}" xmlns="urn:iso:std:iso:30042:ed-2">`,
    '  <tbxHeader>',
    '    <fileDesc>',
    '      <sourceDesc>',
    '        <p>Names and their spellings, from Vis-à-vis.</p>',
    '      </sourceDesc>',
    '    </fileDesc>',
    '  </tbxHeader>',
    '  <text>',
    '    <body>',
    ...terms.flatMap((term, at) => concept(term, at + 1, list.language, source)),
    '    </body>',
    '  </text>',
    '</tbx>',
  ];
  return { text: lines.map((line) => `${line}\n`).join(''), left };
}

function concept(term: Term, number: number, language: string, source: string): string[] {
  return [
    `      <conceptEntry id="c${number}">`,
    ...(term.kind === 'other' ? [] : [`        <descrip type="subjectField">${term.kind}</descrip>`]),
    ...(term.note === '' ? [] : [`        <note>${escaped(term.note)}</note>`]),
    `        <langSec xml:lang="${escaped(language)}">`,
    ...section(term.preferred, 'preferredTerm-admn-sts'),
    ...term.admitted.flatMap((form) => section(form, 'admittedTerm-admn-sts')),
    ...term.deprecated.flatMap((form) => section(form, 'deprecatedTerm-admn-sts')),
    '        </langSec>',
    ...(term.source === null
      ? []
      : [
          `        <langSec xml:lang="${escaped(source)}">`,
          ...section(term.source, null),
          '        </langSec>',
        ]),
    '      </conceptEntry>',
  ];
}

function section(form: string, status: string | null): string[] {
  return [
    '          <termSec>',
    `            <term>${escaped(form)}</term>`,
    ...(status === null ? [] : [`            <termNote type="administrativeStatus">${status}</termNote>`]),
    '          </termSec>',
  ];
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character]);
}
