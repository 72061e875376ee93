import type { ReplaceEdit } from '../../edit/edit.ts';
import type { CheckId } from '../catalogue.ts';

/** A matter of style about a quotation: noted on the place where it begins to show, and gathered over the whole text. */
export interface QuoteNote {
  readonly check: Extract<CheckId, 'style/quotes' | 'quote/order'>;
  /** UTF-16 offsets in the place's text of what is contrary, and what should stand there; null where it runs over segments. */
  readonly start: number;
  readonly end: number;
  readonly expected: string | null;
  readonly found: string;
  readonly wanted: string;
  /** In the order of the text; on any segment of the quotation. */
  readonly edits: readonly ReplaceEdit[];
}

/** Of most places: one list, which is never written to. */
export const NO_QUOTE_NOTES: readonly QuoteNote[] = [];
