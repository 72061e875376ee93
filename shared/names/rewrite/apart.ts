import type { Rewriting } from './rewriting.ts';

/** One name in a text and what is to be put there. */
export interface Planned {
  /** Of the name itself: UTF-16 offsets, `end` exclusive. */
  readonly name: { readonly start: number; readonly end: number };
  readonly insert: string;
  readonly rewriting: Rewriting;
}

/**
 * The rewritings of one text, in text order, none touching another: one that would reach into the one before, or into
 * the next name, exchanges its name alone. Looks in words that another one replaces go, and a word is looked at once.
 */
export function keptApart(planned: readonly Planned[]): Rewriting[] {
  const apart: Rewriting[] = [];
  let past = 0;
  for (const [at, { name, insert, rewriting }] of planned.entries()) {
    const next = at + 1 < planned.length ? planned[at + 1].name.start : Infinity;
    const fits = rewriting.start >= past && rewriting.end <= next;
    const own: Rewriting = fits
      ? {
          ...rewriting,
          alternatives: rewriting.alternatives.filter((one) => one.start >= past && one.end <= next),
        }
      : { ...name, insert, doubt: rewriting.doubt ?? 'plain', alternatives: [], looks: [] };
    apart.push(own);
    past = own.end;
  }
  return withoutTouchedLooks(apart);
}

/** Looks reach one bounded stretch around their name, so only the neighbours within it are compared. */
function withoutTouchedLooks(apart: readonly Rewriting[]): Rewriting[] {
  const seen = new Set<number>();
  return apart.map((rewriting, at) => {
    const looks = rewriting.looks.filter(({ start, end }) => {
      if (seen.has(start) || touches(apart, at, start, end)) return false;
      seen.add(start);
      return true;
    });
    return looks.length === rewriting.looks.length ? rewriting : { ...rewriting, looks };
  });
}

function touches(apart: readonly Rewriting[], at: number, start: number, end: number): boolean {
  for (let other = at; other >= 0 && apart[other].end > start; other--)
    if (apart[other].start < end) return true;
  for (let other = at; other < apart.length && apart[other].start < end; other++)
    if (apart[other].end > start) return true;
  return false;
}
