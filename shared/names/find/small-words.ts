import type { SegmentedText } from '../../bitext/segmented-text.ts';
import type { Segment } from '../../bitext/segment.ts';
import { changedStretch } from '../../edit/structure.ts';
import type { ThingIndex } from '../things/thing.ts';
import { namesIn } from './mentions.ts';

/** In how many segments each word stands without a capital. */
interface Counted {
  readonly segments: readonly Segment[];
  readonly language: string;
  readonly things: ThingIndex;
  readonly counts: Map<string, number>;
}

/** The texts counted last: both sides of a bitext, before and after a change. */
const latest: Counted[] = [];
const MOST_KEPT = 2;

/**
 * Tells whether a folded word stands anywhere in the text without a capital. The counts of the text before are brought up to date
 * where it shares most of its segments with this one, so that an edit costs what changed and one look along the segments. The
 * answer holds until the next text is counted.
 */
export function smallWords(
  { segments }: SegmentedText,
  language: string,
  things: ThingIndex,
): (word: string) => boolean {
  const at = latest.findIndex(
    (one) => one.language === language && one.things === things && sharesMost(one.segments, segments),
  );
  const before = at < 0 ? null : latest.splice(at, 1)[0];
  const counts = before?.counts ?? new Map<string, number>();
  const changed = changedStretch(before?.segments ?? [], segments, Object.is);
  for (const segment of changed?.insert ?? [])
    for (const word of namesIn(segment, language, things).small)
      counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const segment of changed?.remove ?? []) {
    for (const word of namesIn(segment, language, things).small) {
      const left = (counts.get(word) ?? 0) - 1;
      if (left > 0) counts.set(word, left);
      else counts.delete(word);
    }
  }
  latest.unshift({ segments, language, things, counts });
  latest.length = Math.min(latest.length, MOST_KEPT);
  return (word) => counts.has(word);
}

/** Cheap: whether the two begin or end with the same segment. A wrong guess costs time only. */
function sharesMost(old: readonly Segment[], segments: readonly Segment[]): boolean {
  if (old.length === 0 || segments.length === 0) return false;
  return old[0] === segments[0] || old[old.length - 1] === segments[segments.length - 1];
}
