import { segmentOf, positionOf, positionsOf } from '../../shared/bitext/segmented-text.ts';
import type { Bitext } from '../../shared/bitext/bitext.ts';
import type { SegmentedText } from '../../shared/bitext/segmented-text.ts';
import type { SegmentId } from '../../shared/bitext/segment.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { Messages } from '../locale/messages.ts';
import type { WordChange } from '../../shared/checks/word-difference.ts';
import { wordDifference } from '../../shared/checks/word-difference.ts';
import type { FindingSpeaker, SegmentPlace } from '../panels/findings-context.ts';
import { isFamily } from '../panels/list-findings.ts';

/** Says findings of a text in the person's language. */
export function speakerFor(messages: Messages['checks'], text: SegmentedText): FindingSpeaker {
  return {
    checkTitle: messages.name,
    familyTitle: (family) => (isFamily(family) ? messages.family(family) : family),
    why: messages.why,
    fixTitle: (fix, finding) => messages.fix(fix.label, finding.reason.values),
    difference: (finding) => differenceFrom(text, finding),
  };
}

/** Against the sentence that a repeat repeats; null for findings that compare nothing. */
export function differenceFrom(text: SegmentedText, finding: Finding): readonly WordChange[] | null {
  const [related] = finding.related;
  if (!finding.check.startsWith('repeat/') || related === undefined || related === finding.segment)
    return null;
  if (positionOf(text, related) < 0 || positionOf(text, finding.segment) < 0) return null;
  return wordDifference(segmentOf(text, related).text, segmentOf(text, finding.segment).text);
}

/** The number that people see: 1 for the first segment. 0 where the segment is gone. */
export function numberIn(text: SegmentedText, segment: SegmentId): number {
  return (positionsOf(text).get(segment) ?? -1) + 1;
}

/** Where a segment of either text stands; null where it is gone. */
export function placeIn(
  { source, target }: Pick<Bitext, 'source' | 'target'>,
  segment: SegmentId,
): SegmentPlace | null {
  const number = numberIn(target, segment);
  if (number > 0) return { side: 'target', number };
  const inSource = numberIn(source, segment);
  return inSource > 0 ? { side: 'source', number: inSource } : null;
}

/** The segment's text, empty where it is gone. */
export function textIn(text: SegmentedText, segment: SegmentId): string {
  return positionOf(text, segment) < 0 ? '' : segmentOf(text, segment).text;
}
