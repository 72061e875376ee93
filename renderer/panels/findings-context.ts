import { createContext, useContext } from 'react';
import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import { bug } from '../../shared/bitext/bug.ts';
import type { Finding, Fix } from '../../shared/checks/finding.ts';
import type { WordChange } from '../../shared/checks/word-difference.ts';

/** Says findings in the person's language; the panel knows nothing of single checks. */
export interface FindingSpeaker {
  readonly checkTitle: (check: string) => string;
  /** What the checks of a family have in common. */
  readonly familyTitle: (family: string) => string;
  /** One sentence on why this was found. */
  readonly why: (finding: Finding) => string;
  readonly fixTitle: (fix: Fix, finding: Finding) => string;
  /** Against the sentence that it repeats; null where there is nothing to compare. */
  readonly difference: (finding: Finding) => readonly WordChange[] | null;
}

/** Where a segment of either text stands. */
export interface SegmentPlace {
  readonly side: Side;
  /** 1-based, for people. */
  readonly number: number;
}

/** "Never flag these words": what a dismissal for good says. */
export interface DismissalRule {
  /** The dismissal itself. */
  readonly rule: string;
  readonly check: string;
  readonly words: string;
}

/** What can be done about findings. */
export interface FindingActions {
  readonly onFix: (key: string, fixIndex: number) => void;
  readonly onFixAll: (check: string) => void;
  readonly onDismiss: (key: string) => void;
  /** The same check on the same words, those that there are. */
  readonly onDismissAlike: (key: string) => void;
  /** The same check on the same words, for good. */
  readonly onNever: (key: string) => void;
  readonly onDismissAll: (check: string) => void;
  /** Takes back what dismissed the finding, be it a rule. */
  readonly onRestore: (key: string) => void;
  readonly onRestoreRule: (rule: string) => void;
  readonly onRestoreAll: () => void;
  /** Shows a segment that the finding speaks of, or its own again; the focus stays. */
  readonly onJump: (key: string, segment: SegmentId) => void;
}

/** What each row of the list needs. It changes with the texts, not with the active row: a change reaches every row. */
export interface FindingsContextValue extends FindingActions {
  /** Whether the list shows what was set aside. */
  readonly showsDismissed: boolean;
  readonly speaker: FindingSpeaker;
  /** Null where the segment is gone. */
  readonly segmentPlace: (segment: SegmentId) => SegmentPlace | null;
  readonly segmentText: (segment: SegmentId) => string;
  /** How many findings are of the same check and on the same words, with itself. */
  readonly alike: (finding: Finding) => number;
  /** Whether a rule dismissed it, and not the person just this one. */
  readonly isRuledOut: (finding: Finding) => boolean;
  /** The key that goes to the related place and back, as people read it; empty for none. */
  readonly jumpKeys: string;
}

export const FindingsContext = createContext<FindingsContextValue | null>(null);

export function useFindings(): FindingsContextValue {
  return useContext(FindingsContext) ?? bug('a row of findings outside its panel');
}
