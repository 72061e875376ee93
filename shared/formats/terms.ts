import type { TermList } from '../names/decide/term.ts';
import { readTermsCsv, writeTermsCsv } from './terms-csv.ts';
import { writeTermsGlossary } from './terms-glossary.ts';
import type { TermsAsked, TermsRead, WrittenTerms } from './terms-read.ts';
import { readTermsTbx } from './terms-tbx-read.ts';
import { writeTermsTbx } from './terms-tbx-write.ts';

export const TERMS_FORMATS = ['tbx', 'csv', 'glossary'] as const;
export type TermsFormat = (typeof TERMS_FORMATS)[number];

/** Reads a list of names from a file's text: TBX where its name or its first character says XML, else separated values. */
export function readTerms(name: string, text: string, asked: TermsAsked = {}): TermsRead {
  const isXml = /\.(?:tbx|xml|tbxm)$/i.test(name) || /^\uFEFF?\s*</.test(text);
  return isXml ? readTermsTbx(text, asked) : readTermsCsv(text, asked);
}

/** A list of names as the text of a file. */
export function writeTerms(list: TermList, format: TermsFormat): WrittenTerms {
  switch (format) {
    case 'tbx':
      return writeTermsTbx(list);
    case 'csv':
      return writeTermsCsv(list);
    case 'glossary':
      return writeTermsGlossary(list);
  }
}

/** The encoding that an XML file says it is in, from its first bytes read one character a byte; null where it says none. */
export function declaredEncoding(start: string): string | null {
  return /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([A-Za-z][\w.:-]{0,39})["']/.exec(start)?.[1] ?? null;
}
