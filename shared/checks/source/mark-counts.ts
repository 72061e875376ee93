import type { Segment } from '../../bitext/segment.ts';
import type { BeadDraft, BeadView } from '../bead-check.ts';
import type { CheckId } from '../catalogue.ts';
import type { Mark } from '../quote/mark.ts';
import type { ReasonCode } from '../reason-codes.ts';
import { type MarkPair, markPairs } from './mark-pairs.ts';

/** Both sides of a bead that have unlike numbers of pairs. */
export interface UnlikeCounts {
  readonly ours: readonly MarkPair[];
  readonly theirs: readonly MarkPair[];
  /** The side that has more, its pairs, and the other side. */
  readonly more: readonly Segment[];
  readonly others: readonly MarkPair[];
  readonly fewer: readonly Segment[];
}

/**
 * The pairs of one family on both sides; null where they are as many, where `mayHave` says of every segment that it has none, where a
 * mark stands alone, and in links of several sentences, which are free.
 */
export function unlikeCounts(
  { source, target }: BeadView,
  family: Mark['family'],
  mayHave: (segment: Segment) => boolean,
): UnlikeCounts | null {
  if (source.length + target.length > 2 || (!source.some(mayHave) && !target.some(mayHave))) return null;
  const ours = markPairs(source, family);
  const theirs = markPairs(target, family);
  if (!ours || !theirs || ours.length === theirs.length) return null;
  return ours.length > theirs.length
    ? { ours, theirs, more: source, others: ours, fewer: target }
    : { ours, theirs, more: target, others: theirs, fewer: source };
}

/** Says so: on the pair, where the translation alone has one, else on its first segment as a whole. */
export function countDraft(
  check: CheckId,
  codes: { readonly added: ReasonCode; readonly missing: ReasonCode },
  { ours, theirs }: UnlikeCounts,
  { target }: BeadView,
): BeadDraft {
  const [only] = ours.length === 0 && theirs.length === 1 ? theirs : [];
  return {
    check,
    severity: 'hint',
    ...(only ?? { on: 0, start: 0, end: target[0]?.text.length ?? 0 }),
    code: theirs.length > ours.length ? codes.added : codes.missing,
    values: { source: ours.length, target: theirs.length },
    fixes: [],
    expected: null,
  };
}
