import type { Hunk } from '../../shared/review/hunk.ts';
import { hunksOf } from '../../shared/review/hunk.ts';
import type { ReviewRow } from '../../shared/review/review-row.ts';
import { hunksIn } from '../../shared/review/review-row.ts';

/** A run of a row's words: in both texts, or a change with what the text as loaded and the text now have there. */
export type ReviewPart =
  | { readonly kind: 'same'; readonly text: string }
  | {
      readonly kind: 'hunk';
      /** Which of the row's hunks; null for one that was accepted while others are pending. */
      readonly index: number | null;
      readonly isAccepted: boolean;
      readonly removed: string;
      readonly added: string;
    };

const known = new WeakMap<ReviewRow, Woven>();

/**
 * A row's words in order. The same parts and what was removed are the text as it was loaded, the same and what was added the text now.
 * What was not there when it was loaded is compared with the baseline.
 */
export function reviewParts(row: ReviewRow): readonly ReviewPart[] {
  return weave(row).parts;
}

/** The words up to which the row was accepted, and what of them is pending to go. */
export function baselineParts(row: ReviewRow): readonly ReviewPart[] {
  return weaveTexts(row, row.before).parts.map((part) =>
    part.kind === 'same' ? part : { ...part, added: '' },
  );
}

/** Whether something of the row was accepted. */
export function hasAccepted(row: ReviewRow): boolean {
  return row.state === 'accepted' || (row.state === 'pending' && row.loaded !== baselineOf(row));
}

/**
 * Whether reverting leads to words that neither the text as loaded nor the text now shows: what is pending was changed and
 * accepted once already.
 */
export function hidesBaseline(row: ReviewRow): boolean {
  return row.state === 'pending' && (row.loaded === null ? row.before !== '' : weave(row).isMixed);
}

function baselineOf(row: ReviewRow): string | null {
  return row.old.length === 0 ? null : row.before;
}

interface Woven {
  readonly parts: readonly ReviewPart[];
  /** A pending hunk stands in words that were accepted. */
  readonly isMixed: boolean;
}

function weave(row: ReviewRow): Woven {
  let woven = known.get(row);
  if (!woven) {
    woven = weaveTexts(row, row.loaded ?? row.before);
    known.set(row, woven);
  }
  return woven;
}

/** A hunk by its place in the baseline. */
interface Placed {
  readonly start: number;
  readonly end: number;
  readonly hunk: Hunk;
  /** Null: it leads from the text as loaded to the baseline. */
  readonly index: number | null;
}

/** Three texts in one: hunks from the one loaded to the baseline, and from there to now; those that overlap stand together. */
function weaveTexts(row: ReviewRow, loaded: string): Woven {
  const parts: ReviewPart[] = [];
  let isMixed = false;
  let [at, loadedAt] = [0, 0];
  const same = (end: number) => {
    if (end <= at) return;
    parts.push({ kind: 'same', text: row.before.slice(at, end) });
    loadedAt += end - at;
    at = end;
  };
  for (const together of clusters(row, loaded)) {
    same(together[0].start);
    const pending = together.filter(({ index }) => index !== null);
    if (pending.length > 0 && pending.length < together.length) isMixed = true;
    const end = Math.max(...together.map((one) => one.end));
    const growth = sum(together.map(({ hunk, index }) => (index === null ? growthOf(hunk) : 0)));
    // The baseline is as much longer than the text as loaded as the accepted hunks made it.
    const loadedEnd = loadedAt + (end - at) - growth;
    let removed = loaded.slice(loadedAt, loadedEnd);
    const accepted = (until: number) => {
      const added = row.before.slice(at, until);
      if (added !== '') parts.push({ kind: 'hunk', index: null, isAccepted: true, removed: '', added });
      at = until;
    };
    for (const { start, hunk, index } of pending) {
      accepted(start);
      const added = row.after.slice(hunk.afterStart, hunk.afterEnd);
      parts.push({ kind: 'hunk', index, isAccepted: row.state === 'accepted', removed, added });
      removed = '';
      at = hunk.beforeEnd;
    }
    if (pending.length === 0) {
      const added = row.before.slice(at, end);
      parts.push({ kind: 'hunk', index: null, isAccepted: true, removed, added });
      at = end;
    } else accepted(end);
    loadedAt = loadedEnd;
  }
  same(row.before.length);
  return { parts, isMixed };
}

function clusters(row: ReviewRow, loaded: string): readonly (readonly Placed[])[] {
  const placed: Placed[] = [
    ...hunksOf(loaded, row.before).map((hunk) => ({
      start: hunk.afterStart,
      end: hunk.afterEnd,
      hunk,
      index: null,
    })),
    ...hunksIn(row).map((hunk, index) => ({ start: hunk.beforeStart, end: hunk.beforeEnd, hunk, index })),
  ];
  const found: Placed[][] = [];
  let end = -1;
  for (const one of placed.toSorted((left, right) => left.start - right.start || left.end - right.end)) {
    if (one.start < end) found[found.length - 1].push(one);
    else found.push([one]);
    end = Math.max(end, one.end);
  }
  return found;
}

function growthOf({ beforeStart, beforeEnd, afterStart, afterEnd }: Hunk): number {
  return afterEnd - afterStart - (beforeEnd - beforeStart);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
