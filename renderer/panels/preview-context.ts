import { createContext, useContext } from 'react';
import type { PreviewItem } from './preview-item.ts';
import type { PreviewVariant, PreviewVariants } from './preview-variant.ts';
import { NO_VARIANTS } from './preview-variant.ts';

/** How the rows of a preview are to be changed, for those that can be in several ways. */
export interface PreviewWays {
  readonly variants: PreviewVariants;
  readonly onVariant: (id: string, variant: PreviewVariant) => void;
  /** The other ticked rewritings of the item's sentence. */
  readonly beside: (item: PreviewItem) => readonly PreviewItem[];
}

const NO_WAYS: PreviewWays = { variants: NO_VARIANTS, onVariant: () => {}, beside: () => [] };

export const PreviewWaysContext = createContext<PreviewWays>(NO_WAYS);

export function usePreviewWays(): PreviewWays {
  return useContext(PreviewWaysContext);
}
