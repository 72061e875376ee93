import type { SegmentedText } from '../../bitext/segmented-text.ts';
import { segmentOf } from '../../bitext/segmented-text.ts';
import type { SegmentId } from '../../bitext/segment.ts';
import type { Mention } from '../name-group.ts';

/**
 * What a decision remembers a single mention by: `segment:n:form`, the form as it is written there, and n for which of its
 * occurrences in the segment it is, from 0. Text that is added before it does not change the key; another occurrence
 * before it does.
 */
export function mentionKey(segment: SegmentId, occurrence: number, form: string): string {
  return `${segment}:${occurrence}:${form}`;
}

/** The keys of mentions in the text of their side. Linear in the segments that hold them, for each form once. */
export function mentionKeys(text: SegmentedText, mentions: readonly Mention[]): ReadonlyMap<Mention, string> {
  const keys = new Map<Mention, string>();
  const counters = new Map<string, (start: number) => number>();
  const inOrder = [...mentions].sort((left, right) => left.start - right.start);
  for (const mention of inOrder) {
    const { segment, start, end } = mention;
    const whole = segmentOf(text, segment).text;
    const form = whole.slice(start, end);
    const counted = `${segment}:${form}`;
    const countBefore = counters.get(counted) ?? occurrenceCounter(whole, form);
    counters.set(counted, countBefore);
    keys.set(mention, mentionKey(segment, countBefore(start), form));
  }
  return keys;
}

/** Counts the occurrences of the form that start before an offset; the offsets asked for never go down. */
function occurrenceCounter(text: string, form: string): (start: number) => number {
  let next = form === '' ? -1 : text.indexOf(form);
  let count = 0;
  return (start) => {
    while (next >= 0 && next < start) {
      count++;
      next = text.indexOf(form, next + 1);
    }
    return count;
  };
}
