import type { SegmentedText } from '../../shared/bitext/segmented-text.ts';
import type { Desk } from './desk.ts';
import { notify, workOf } from './desk.ts';
import type { Dialog } from './dialog.ts';

/**
 * Does the ticked changes of a preview. Where the text is no longer the one that they were worked out for, nothing is done, and the
 * editor is told: their offsets would hit other words.
 */
export function applyPreview(
  desk: Desk,
  preview: Extract<Dialog, { kind: 'preview' }>,
  workedOutFor: SegmentedText,
  ids: ReadonlySet<string>,
): void {
  desk.store.dispatch({ kind: 'dialog', dialog: null });
  if (workOf(desk).edits.project.bitext.target === workedOutFor)
    preview.apply(preview.items.filter(({ id }) => ids.has(id)));
  else notify(desk, 'problem', desk.messages.app.textChangedMeanwhile);
}
