import { sameBead } from '../../bitext/bead.ts';
import { type Place, sourceFactsOf } from '../place.ts';
import type { RepeatEvidence } from './evidence.ts';
import { fragmentation } from './fragment.ts';
import { likeness, type Likeness } from './likeness.ts';
import { nearness } from './near.ts';
import { wordShare } from './paraphrase.ts';
import type { RepeatKind } from './repeat-kind.ts';
import { SentenceFacts } from './sentence-facts.ts';
import { truncation } from './truncated.ts';

/** What the source says about two target sentences of which one repeats the other. */
export function sourceEvidence(
  kind: RepeatKind,
  first: Place,
  second: Place,
  monolingual: boolean,
): RepeatEvidence {
  if (monolingual) return 'no-source';
  if (first.source.length === 0 || second.source.length === 0) return 'no-counterpart';
  // By value: a place may have kept an older copy of the bead.
  if (sameBead(first.bead, second.bead))
    return repeatsWithin(kind, first) ? 'source-repeats' : 'shared-source';
  const like = likeness(sourceFactsOf(first), sourceFactsOf(second));
  return like && repeatsToo(kind, like) ? 'source-repeats' : 'source-differs';
}

/** Whether two sentences of one bead's source repeat each other. */
function repeatsWithin(kind: RepeatKind, place: Place): boolean {
  const facts = place.source.slice(0, MOST_IN_BEAD).map((segment) => new SentenceFacts(segment.text));
  return facts.some((first, at) =>
    facts.slice(at + 1).some((second) => {
      const like = likeness(first, second);
      return like !== null && repeatsToo(kind, like);
    }),
  );
}

/** A bead of more sentences than this is no evidence of anything, and not worth the square of its size. */
const MOST_IN_BEAD = 12;

/** Share of words that the source sentences have in common from which they account for a repeat of that kind. */
const SHARES: Readonly<Record<RepeatKind, number>> = {
  exact: 0.75,
  near: 0.75,
  truncated: 0.6,
  fragment: 0.6,
  paraphrase: 0.45,
};

/**
 * Whether the source repeats in the manner of the target. The stronger the repeat in the target, the more alike the source
 * has to be to account for it.
 */
function repeatsToo(kind: RepeatKind, like: Likeness): boolean {
  if (wordShare(like) >= SHARES[kind] || nearness(like) !== null) return true;
  if (kind === 'exact' || kind === 'near') return false;
  return truncation(like) !== null || (kind !== 'paraphrase' && fragmentation(like) !== null);
}
