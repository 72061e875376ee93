import type { Segment } from '../bitext/segment.ts';
import type { Finding } from './finding.ts';
import { KeyMaker, wordsAround } from './finding-key.ts';
import { type Draft, findingOf, NO_FINDINGS } from './segment-check.ts';

/** What a check sees that compares what stands in one bead. Neither side is empty. */
export interface BeadView {
  readonly source: readonly Segment[];
  readonly target: readonly Segment[];
  /** BCP 47 tags, or `und`. */
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  /** How sure the link is, 0 to 1; 1 where it is pinned or nothing is known. */
  readonly confidence?: number;
}

/** What such a check reports, with the index of the target segment that it is about. */
export interface BeadDraft extends Draft {
  readonly on: number;
}

export type BeadCheck = (view: BeadView) => readonly BeadDraft[];

/** Runs checks over one bead: the findings of each of its target segments, in the order of the checks. */
export function checkBead(view: BeadView, checks: readonly BeadCheck[]): readonly (readonly Finding[])[] {
  // Nearly every bead has none: nothing is made for those.
  let drafts: BeadDraft[] | null = null;
  for (const check of checks) {
    const found = check(view);
    if (found.length > 0) drafts = drafts ? [...drafts, ...found] : [...found];
  }
  if (!drafts) return NONE;
  const makers = view.target.map(({ id }) => new KeyMaker(id));
  const findings: Finding[][] = view.target.map(() => []);
  for (const draft of drafts) {
    const segment = view.target[draft.on];
    const words = segment && wordsAround(segment.text, draft.start, draft.end);
    const key = words !== undefined && makers[draft.on]?.key(draft.check, words);
    if (segment && key) findings[draft.on]?.push(findingOf(draft, segment, key));
  }
  return findings.map((found) => (found.length > 0 ? found : NO_FINDINGS));
}

const NONE: readonly (readonly Finding[])[] = [];
