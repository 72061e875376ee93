import { addTo } from '../bitext/grouped.ts';
import type { Hunk } from './hunks.ts';
import type { KnownCorrection } from './known-correction.ts';
import { wordHashes } from './word-hashes.ts';

/** Corrections that change the same words between the same words: what one of them fits, all of them do. */
export interface Rule {
  /** Indexes of the corrections, ascending; at least one. */
  readonly members: readonly number[];
  /** The words that every sentence which the rule fits has to hold, a row for each hunk. */
  readonly rows: readonly (readonly number[])[];
}

/** The rules in the order of their first corrections. Sentences that were written anew are no rule. */
export function rulesOf(corrections: readonly KnownCorrection[]): readonly Rule[] {
  const members = new Map<string, number[]>();
  for (const [index, correction] of corrections.entries()) {
    if (!correction.hunks) continue;
    const key = JSON.stringify(correction.hunks.map((hunk) => meaningOf(correction, hunk)));
    addTo(members, key, index);
  }
  return [...members.values()].map((all) => ({ members: all, rows: rowsOf(corrections[all[0]]) }));
}

function meaningOf({ pieces }: KnownCorrection, hunk: Hunk): readonly unknown[] {
  const { from, to, contextFrom, contextTo, atStart, atEnd, withSpace, removed, insert } = hunk;
  const context = pieces.slice(contextFrom, contextTo).map(({ folded }) => folded);
  return [context, from - contextFrom, to - contextFrom, atStart, atEnd, withSpace, removed, insert];
}

function rowsOf({ before, pieces, hunks }: KnownCorrection): readonly (readonly number[])[] {
  return (hunks ?? []).map(({ contextFrom, contextTo }) =>
    contextTo > contextFrom
      ? wordHashes(before.slice(pieces[contextFrom].start, pieces[contextTo - 1].end))
      : [],
  );
}
