import { createContext, useContext } from 'react';
import { bug } from '../../shared/bitext/bug.ts';
import type { ChangeEntry, ChangeWords } from './changes-listing.ts';

/** A change that could not be taken back alone. */
export interface ChangeRefusal {
  readonly id: string;
  /** The later change that stands in the way; null where it cannot be told. */
  readonly by: string | null;
}

/** What each row of the list needs beyond its entry: it changes where the entry does not. */
export interface ChangesContextValue {
  /** Place of the last change that stands; -1 where none does. */
  readonly nowPlace: number;
  /** The day on the person's clock, as `localDay` counts. */
  readonly today: number;
  readonly words: ChangeWords;
  /** `together`: what would have to be taken back with it, itself among them. */
  readonly refusal: {
    readonly id: string;
    readonly by: ChangeEntry | null;
    readonly together: readonly string[];
  } | null;
  readonly onJump: (id: string) => void;
  readonly onRevert: (ids: readonly string[]) => void;
  readonly onShow: (id: string) => void;
}

export const ChangesContext = createContext<ChangesContextValue | null>(null);

export function useChanges(): ChangesContextValue {
  return useContext(ChangesContext) ?? bug('a row of changes outside its panel');
}
