import type { FixPreview } from '../../shared/checks/fix-all.ts';
import type { PreviewItem } from './dialog.ts';

/** What fixes make of a segment, as a row of a preview; rows of one group are ticked together. */
export function previewItem({ segment, before, after, edits, group }: FixPreview): PreviewItem {
  return { id: String(segment), segment, before, after, note: null, edits, group: String(group) };
}
