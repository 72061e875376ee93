import type { ReplaceEdit } from '../../shared/edit/edit.ts';

/** One way in which a change may be made. */
export interface PreviewChoice {
  /** What it puts into the text, for a button that names it. */
  readonly words: string;
  readonly edits: readonly ReplaceEdit[];
}

/** A word further along that may have to follow the change; nothing happens to it unless the editor ticks it. */
export interface PreviewLook {
  /** UTF-16 offsets in the text before the change, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Puts it into the form that agrees; null where none is known. */
  readonly edit: ReplaceEdit | null;
}

/** A change that can be made in several ways. */
export interface PreviewRewriting {
  /** At least one; the first is what is proposed. */
  readonly choices: readonly PreviewChoice[];
  readonly looks: readonly PreviewLook[];
}

/** What the editor chose of a rewriting. */
export interface PreviewVariant {
  /** Index of the choice. */
  readonly choice: number;
  /** Indexes of the words that are changed along. */
  readonly looks: ReadonlySet<number>;
}

export type PreviewVariants = ReadonlyMap<string, PreviewVariant>;

export const NO_VARIANTS: PreviewVariants = new Map();
export const FIRST_VARIANT: PreviewVariant = { choice: 0, looks: new Set() };

/** The edits of a rewriting as the editor chose it. */
export function editsOf(
  { choices, looks }: PreviewRewriting,
  variant: PreviewVariant,
): readonly ReplaceEdit[] {
  const choice = choices[variant.choice] ?? choices[0];
  const along = looks.flatMap(({ edit }, index) => (edit !== null && variant.looks.has(index) ? [edit] : []));
  return joinEdits([...choice.edits, ...along]);
}

/**
 * The edits in text order without those that say the same and without those that would reach into an earlier one of the list:
 * two names of one sentence may ask for the same word.
 */
export function joinEdits(edits: readonly ReplaceEdit[]): readonly ReplaceEdit[] {
  const taken: ReplaceEdit[] = [];
  for (const edit of edits) if (!taken.some((other) => collide(other, edit))) taken.push(edit);
  return taken.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function collide(one: ReplaceEdit, other: ReplaceEdit): boolean {
  if (one.segment !== other.segment) return false;
  if (one.start === other.start && one.end === other.end) return true;
  return one.start < other.end && other.start < one.end;
}

/** The text with edits made that are in text order and do not overlap. */
export function rewritten(text: string, edits: readonly ReplaceEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, insert } of edits) {
    parts.push(text.slice(at, start), insert);
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** Where an offset of the text before comes to stand after the edits; what stands in one of them goes to its end. */
export function offsetAfter(offset: number, edits: readonly ReplaceEdit[]): number {
  let shift = 0;
  for (const { start, end, insert } of edits) {
    if (start >= offset) break;
    if (end > offset) return start + shift + insert.length;
    shift += insert.length - (end - start);
  }
  return offset + shift;
}
