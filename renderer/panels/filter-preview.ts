import { filterWords, foldWords, holdsWords } from './fold-words.ts';
import type { PreviewItem } from './preview-item.ts';

export interface PreviewFilter {
  readonly text: string;
  /** Ids of checks; empty: all. */
  readonly checks: ReadonlySet<string>;
}

export const NO_PREVIEW_FILTER: PreviewFilter = { text: '', checks: new Set() };

/** The changes that the filter finds by their words, their number, or what was wrong; the same list where it is empty. */
export function filterPreview(
  items: readonly PreviewItem[],
  { text, checks }: PreviewFilter,
): readonly PreviewItem[] {
  const words = filterWords(text);
  if (words.length === 0 && checks.size === 0) return items;
  return items.filter(
    (item) =>
      (checks.size === 0 || item.checks?.some((check) => checks.has(check)) === true) &&
      (words.length === 0 || holdsWords(searchTextOf(item), words)),
  );
}

const folded = new WeakMap<PreviewItem, string>();

function searchTextOf(item: PreviewItem): string {
  let text = folded.get(item);
  if (text === undefined) {
    text = foldWords([item.segmentNumber, item.before, item.after ?? '', item.note ?? ''].join('\n'));
    folded.set(item, text);
  }
  return text;
}
