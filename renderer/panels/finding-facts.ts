import type { SegmentId } from '../../shared/bitext/segment.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { WordChange } from '../../shared/checks/word-difference.ts';
import { wordDifference } from '../../shared/checks/word-difference.ts';

/** How sure a finding is, in words: there are three, since nobody weighs more. */
export type Sureness = 'sure' | 'likely' | 'look';

/** Shares of findings that are right, from which they are said to be sure, and likely. */
const SURE = 0.95;
const LIKELY = 0.8;

export function surenessOf(confidence: number): Sureness {
  if (confidence >= SURE) return 'sure';
  return confidence >= LIKELY ? 'likely' : 'look';
}

/** Longer stretches are not written out beside each other, in UTF-16 code units. */
const SHORT = 60;

/**
 * What stands there and what should, as a difference; null where that is the editor's to say, where nothing would change, where
 * either is long, and where the text says something else by now.
 */
export function expectedDifference(
  finding: Pick<Finding, 'actual' | 'expected' | 'start' | 'end'>,
  text: string,
): readonly WordChange[] | null {
  const { actual, expected, start, end } = finding;
  if (expected === null || expected === actual) return null;
  if (actual.length > SHORT || expected.length > SHORT) return null;
  if (text.slice(start, end) !== actual) return null;
  // That a whole sentence goes is said without striking it through.
  if (expected === '' && start === 0 && end === text.length) return null;
  return wordDifference(actual, expected);
}

/** Of two sentences that say the same the one that the first fix leaves; null where that deletes neither. */
export function keptSegment({ segment, related, fixes }: Finding): SegmentId | null {
  const deletes = fixes[0]?.edits.find(({ kind }) => kind === 'delete');
  if (!deletes) return null;
  return deletes.segment === segment ? (related[0] ?? null) : segment;
}

/** Segments that the finding speaks of besides its own, each once. */
export function relatedPlaces({ segment, related }: Finding): readonly SegmentId[] {
  return [...new Set(related)].filter((id) => id !== segment);
}

/** Whether it is about the whole text, so that its fix is looked at before it is made. */
export function isEverywhere({ fixes }: Finding): boolean {
  return fixes.some(({ everywhere }) => everywhere === true);
}

/** Whether its fix may be made together with those like it: a hint is a question, answered one by one. */
export function isFixedTogether({ fixes, severity }: Finding): boolean {
  return fixes.length > 0 && severity !== 'hint';
}

/** Where nothing stands, a rule about the words would hold for every such place. */
export function canBeRuledOut({ words }: Finding): boolean {
  return words !== '';
}
