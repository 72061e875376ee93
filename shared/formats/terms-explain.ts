import { unreachable } from '../bitext/bug.ts';
import type { TermsFailure, TermsLeft } from './terms-read.ts';

/** One English sentence that says what is wrong with the file, where, and the way out. */
export function explainTermsFailure(failure: TermsFailure): string {
  switch (failure.code) {
    case 'xml':
      return `It is not well-formed XML at line ${failure.line}, column ${failure.column}: ${failure.detail}. Correct it there, or export it again.`;
    case 'entity':
      return `Line ${failure.line}, column ${failure.column}: the entity &${failure.detail}; is not expanded, because files can do harm with them. Write its text in its place.`;
    case 'not-tbx':
      return `It is XML, but no TBX: it begins with <${failure.detail}>, and TBX with <tbx> or <martif>. Export it as TBX or CSV.`;
    case 'language':
      return languageSentence(failure.asked, failure.languages);
    case 'header':
      return 'Its first line names no column "preferred". Begin it with: preferred,admitted,deprecated,kind,source,note';
    case 'quote':
      return `The quotation mark at line ${failure.line}, column ${failure.column} has no partner, or text follows its partner. Close it, and double those within the field.`;
    default:
      return unreachable(failure);
  }
}

/** One English sentence that says what was not carried over. */
export function explainTermsLeft({ what, detail, count }: TermsLeft): string {
  switch (what) {
    case 'category':
      return `"${detail}" has no place in the list; left out: ${count}.`;
    case 'language':
      return `Terms in ${detail}, which was not asked for; left out: ${count}.`;
    case 'status':
      return `The status "${detail}" is not known; read as none: ${count}.`;
    case 'nothing-preferred':
      return `Entries without a term to prefer; left out: ${count}.`;
    case 'second-preferred':
      return `Terms beside the preferred one; read as admitted: ${count}.`;
    case 'second-source':
      return `Further terms of the source; left out: ${count}.`;
    case 'kind':
      return `The kind "${detail}" is not known; read as other: ${count}.`;
    case 'characters':
      return `Names with characters that no list can hold; replaced: ${count}.`;
    case 'no-source':
      return `Names without a source, which a glossary needs; left out: ${count}.`;
    case 'same-source':
      return `Names whose source is there already; left out: ${count}.`;
    case 'too-long':
      return `Names longer than 1,024 bytes; left out: ${count}.`;
    default:
      return unreachable(what);
  }
}

function languageSentence(asked: string | null, languages: readonly string[]): string {
  if (languages.length === 0) return 'It has no terms.';
  const there = languages.join(', ');
  return asked === null
    ? `It has terms in ${there}. Say which is the language of the translation.`
    : `It has no terms in ${asked}, but in ${there}. Give a list for ${asked}, or say another language.`;
}
