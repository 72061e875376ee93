import { foldText } from '../text/fold.ts';
import type { SegmentId } from '../bitext/segment.ts';
import type { Correction } from './correction.ts';
import type { Subject } from './doubt.ts';
import { subjectOf } from './doubt.ts';
import type { Hunk } from './hunks.ts';
import { hunksOf } from './hunks.ts';
import type { Piece } from './pieces.ts';
import { piecesOf, rememberingFold } from './pieces.ts';
import type { Replacement } from './transfer.ts';
import { replaced, transfer } from './transfer.ts';

/** One correction, taken apart, with every segment where the editor made it. */
export interface KnownCorrection {
  readonly before: string;
  readonly after: string;
  /** In text order; at least one. */
  readonly segments: readonly SegmentId[];
  readonly folded: string;
  readonly pieces: readonly Piece[];
  /** Null where the sentence was written anew: it then fits its very equals alone. */
  readonly hunks: readonly Hunk[] | null;
  readonly subject: Subject;
}

/** The corrections without their repeats, in order of their first segments. */
export function knownCorrections(corrections: readonly Correction[]): readonly KnownCorrection[] {
  const segments = new Map<string, Map<string, SegmentId[]>>();
  const distinct: { readonly correction: Correction; readonly made: SegmentId[] }[] = [];
  for (const correction of corrections) {
    const { before, after, segment } = correction;
    const results = segments.get(before) ?? new Map<string, SegmentId[]>();
    segments.set(before, results);
    const made = results.get(after);
    if (made) made.push(segment);
    else {
      const first = [segment];
      results.set(after, first);
      distinct.push({ correction, made: first });
    }
  }
  const fold = rememberingFold();
  return distinct.map(({ correction, made }) => known(correction, made, fold));
}

/** Sentences of more UTF-16 units are corrected where they are equal, and not compared. */
const LONGEST = 2000;

function known(
  { before, after }: Correction,
  segments: readonly SegmentId[],
  fold: (word: string) => string,
): KnownCorrection {
  const isLong = Math.max(before.length, after.length) > LONGEST;
  const pieces = isLong ? [] : piecesOf(before, fold);
  const made = isLong ? [] : piecesOf(after, fold);
  const hunks = isLong ? null : hunksOf(before, pieces, after, made);
  const isWhole = hunks !== null && fits(before, after, pieces, hunks);
  return {
    before,
    after,
    segments,
    folded: foldText(before),
    pieces,
    hunks: isWhole ? hunks : null,
    subject: isWhole ? subjectOf(hunks, pieces, made) : { numbers: true, names: true },
  };
}

/** Whether the hunks give the corrected sentence: white space at an end, or marks that cannot be seen, are in none. */
function fits(before: string, after: string, pieces: readonly Piece[], hunks: readonly Hunk[]): boolean {
  const replacements = transfer(pieces, hunks, before, pieces);
  return replacements !== null && replaced(before, replacements) === after;
}

/**
 * What the correction makes of another sentence; null where it does not fit. A sentence that is equal, character for character, always
 * becomes what the editor wrote.
 */
export function carriedOver(
  correction: KnownCorrection,
  text: string,
  pieces: readonly Piece[],
): readonly Replacement[] | null {
  if (correction.hunks) return transfer(correction.pieces, correction.hunks, text, pieces);
  return text === correction.before ? [{ start: 0, end: text.length, insert: correction.after }] : null;
}
