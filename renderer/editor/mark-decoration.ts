import type { Mark } from '../../shared/edit/project.ts';
import { editor } from './monaco.ts';

const made = new Map<string, editor.IModelDecorationOptions>();

/** Signs beside a segment's number: confirmed or with a correction on offer, bookmarked, noted. Null where it has none. */
export function markDecoration(mark: Mark, isOffered: boolean): editor.IModelDecorationOptions | null {
  const signs = [
    mark.progress === 'confirmed' ? 'bitext-confirmed' : isOffered ? 'bitext-offered' : '',
    mark.bookmarked ? 'bitext-bookmarked' : '',
    mark.note === '' ? '' : 'bitext-noted',
  ].filter((sign) => sign !== '');
  if (signs.length === 0) return null;
  const key = signs.join(' ');
  let options = made.get(key);
  if (!options) {
    options = {
      firstLineDecorationClassName: `bitext-sign ${key}`,
      stickiness: editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
    };
    made.set(key, options);
  }
  return options;
}
