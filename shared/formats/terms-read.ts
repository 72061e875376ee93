import type { Result } from '../bitext/result.ts';
import type { TermList } from '../names/decide/term.ts';

/** What a file of terms was asked for. */
export interface TermsAsked {
  /** BCP 47 tags of the project's texts; found out from the file where they are not given or `und`. */
  readonly language?: string | undefined;
  readonly sourceLanguage?: string | undefined;
}

/** A list that was read or written, and what of it was left behind. */
export interface ReadTerms {
  readonly list: TermList;
  readonly left: readonly TermsLeft[];
}

export interface WrittenTerms {
  readonly text: string;
  readonly left: readonly TermsLeft[];
}

/** Something that was not carried over; `detail` is a word of the file: a data category, a column, a language, a value. */
export interface TermsLeft {
  readonly what: TermsLeftKind;
  readonly detail: string;
  readonly count: number;
}

export type TermsLeftKind =
  /** A data category or a column that the list has no place for. */
  | 'category'
  /** Terms in a language that was not asked for. */
  | 'language'
  /** A status that is not known here: the term counts as one without a status. */
  | 'status'
  /** Entries without a term to prefer. */
  | 'nothing-preferred'
  /** Terms preferred or without a status beside the one that is taken: they are admitted. */
  | 'second-preferred'
  /** Further terms of the source. */
  | 'second-source'
  /** A kind of name that is not known here. */
  | 'kind'
  /** Text with characters that no such file may hold, or line breaks within a term: they were replaced. */
  | 'characters'
  /** Names without a source, which a glossary cannot say. */
  | 'no-source'
  /** Names whose source the glossary has already, with another translation. */
  | 'same-source'
  /** Names longer than a glossary takes. */
  | 'too-long';

/** Why a file has no terms that can be read. Lines and columns are 1-based, columns in UTF-16 units. */
export type TermsFailure =
  | { readonly code: 'xml'; readonly line: number; readonly column: number; readonly detail: string }
  /** An entity that the file defines itself, or gets from elsewhere: none is expanded. */
  | { readonly code: 'entity'; readonly line: number; readonly column: number; readonly detail: string }
  /** XML, but not TBX; `detail` is its first element. */
  | { readonly code: 'not-tbx'; readonly detail: string }
  /** None of the languages of the file was asked for, or several could be meant. */
  | { readonly code: 'language'; readonly asked: string | null; readonly languages: readonly string[] }
  /** The first line names no column `preferred`. */
  | { readonly code: 'header' }
  | { readonly code: 'quote'; readonly line: number; readonly column: number };

export type TermsRead = Result<ReadTerms, TermsFailure>;

/** Counts what is left behind, by kind and detail, in the order of the first of each. */
export class LeftCounter {
  readonly #counts = new Map<string, TermsLeft>();

  add(what: TermsLeftKind, detail = '', count = 1): void {
    if (count === 0) return;
    const key = `${what}\n${detail}`;
    this.#counts.set(key, { what, detail, count: (this.#counts.get(key)?.count ?? 0) + count });
  }

  all(): TermsLeft[] {
    return [...this.#counts.values()];
  }
}
