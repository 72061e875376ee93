/**
 * Why the editor should look twice. `agreement`: other words of the sentence may have to follow the name's gender or number;
 * `preposition`: "in" and "to" part where they were one word; `article`: whether the name takes one is not known.
 */
export type Doubt = 'agreement' | 'preposition' | 'article';

/** What takes the place of the text from `start` to the mention's end. */
export interface Replacement {
  readonly start: number;
  readonly insert: string;
  readonly doubt: Doubt | null;
}
