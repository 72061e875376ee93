import type { NameKind } from '../name-group.ts';
import { spellingOf } from './spelling.ts';

/** What a list says of one name; the words are those of TBX (ISO 30042). */
export interface Term {
  /** The form to use. */
  readonly preferred: string;
  /** Forms that may stand. */
  readonly admitted: readonly string[];
  /** Forms that must not be written any more. */
  readonly deprecated: readonly string[];
  readonly kind: NameKind;
  /** The name in the source language; null where the list has none. */
  readonly source: string | null;
  /** Free text, of several lines perhaps; empty where there is none. */
  readonly note: string;
}

/** Names and what to call them, from a project or a file. */
export interface TermList {
  /** BCP 47 tag of the forms; `und` where unknown. */
  readonly language: string;
  /** BCP 47 tag of `source`; null where unknown. */
  readonly sourceLanguage: string | null;
  readonly terms: readonly Term[];
}

/**
 * The term as lists hold it: forms in one line without white space at the ends, each once (preferred before admitted before
 * deprecated), and nothing that no file may hold (control characters become spaces, halves of surrogate pairs U+FFFD).
 * Null where no preferred form is left. Cleaning twice changes nothing more.
 */
export function cleanTerm(term: Term): Term | null {
  const preferred = cleanForm(term.preferred);
  if (preferred === '') return null;
  const seen = new Set([spellingOf(preferred)]);
  const admitted = unseen(term.admitted, seen);
  const deprecated = unseen(term.deprecated, seen);
  const source = cleanForm(term.source ?? '');
  return {
    preferred,
    admitted,
    deprecated,
    kind: term.kind,
    source: source === '' ? null : source,
    note: cleanNote(term.note),
  };
}

/** A form in one line. */
export function cleanForm(form: string): string {
  return withoutUnwritable(form)
    .replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ')
    .trim();
}

function cleanNote(note: string): string {
  return withoutUnwritable(note)
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, ' ')
    .trim();
}

/** Code points that neither UTF-8 nor XML 1.0 can hold: lone surrogates, U+FFFE, U+FFFF. */
function withoutUnwritable(text: string): string {
  return text.replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');
}

function unseen(forms: readonly string[], seen: Set<string>): string[] {
  return forms.map(cleanForm).filter((form) => {
    const spelling = spellingOf(form);
    if (spelling === '' || seen.has(spelling)) return false;
    seen.add(spelling);
    return true;
  });
}
