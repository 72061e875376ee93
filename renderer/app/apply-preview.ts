import type { SegmentedText } from '../../shared/bitext/segmented-text.ts';
import type { PreviewVariant, PreviewVariants } from '../panels/preview-variant.ts';
import { editsOf, NO_VARIANTS } from '../panels/preview-variant.ts';
import type { Desk } from './desk.ts';
import { notify, workOf } from './desk.ts';
import type { Dialog, PreviewItem } from './dialog.ts';
import { textIn } from './speaker.ts';

/**
 * Does the ticked changes of a preview. Where the text is no longer the one that it was shown for, nothing is done, and the editor is
 * told: their offsets would hit other words. So it is where a sentence does not read as the preview has it: what was worked out beside
 * the window may have come when the editor had typed on.
 */
export function applyPreview(
  desk: Desk,
  preview: Extract<Dialog, { kind: 'preview' }>,
  shownFor: SegmentedText,
  ids: ReadonlySet<string>,
  variants: PreviewVariants = NO_VARIANTS,
): void {
  desk.store.dispatch({ kind: 'dialog', dialog: null });
  const { target } = workOf(desk).edits.project.bitext;
  const chosen = preview.items
    .filter(({ id }) => ids.has(id))
    .map((item) => inVariant(item, variants.get(item.id)));
  const isSame =
    target === shownFor && chosen.every(({ segment, before }) => textIn(target, segment) === before);
  if (isSame) preview.apply(chosen);
  else notify(desk, 'problem', desk.messages.app.textChangedMeanwhile);
}

/** The change in the way that the editor chose. */
function inVariant(item: PreviewItem, variant: PreviewVariant | undefined): PreviewItem {
  return item.rewriting && variant ? { ...item, edits: editsOf(item.rewriting, variant) } : item;
}
