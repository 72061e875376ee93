/**
 * Why the editor should look twice at a rewriting: other words may have to follow the name's gender or number; "in" and "to"
 * part where they were one word; whether the name takes an article is not known; the case of the name is a guess; the
 * language has no rules here, so that only the name was exchanged.
 */
export type Doubt = 'agreement' | 'preposition' | 'article' | 'case' | 'plain';

/** What may also stand there. Offsets as in `Rewriting`; other words than those of the rewriting are not touched. */
export interface Alternative {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
  readonly because: Doubt;
}

/** A word further along that may no longer agree with the name: shown and offered, never changed by itself. */
export interface Look {
  /** UTF-16 offsets in the text before the rewriting, `end` exclusive; outside what the rewriting replaces. */
  readonly start: number;
  readonly end: number;
  /** The word as it would agree; null where no form is known. */
  readonly agreed: string | null;
}

/** One mention put into another form, with the words that its grammar ties to it. */
export interface Rewriting {
  /** What is replaced, holding the mention: UTF-16 offsets in the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly insert: string;
  /** Null where the grammar is sure. */
  readonly doubt: Doubt | null;
  /** Most likely first. */
  readonly alternatives: readonly Alternative[];
  /** In text order. */
  readonly looks: readonly Look[];
}
