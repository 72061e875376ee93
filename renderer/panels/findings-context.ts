import { createContext, useContext } from 'react';
import type { SegmentId } from '../../shared/bitext/segment.ts';
import { bug } from '../../shared/bitext/bug.ts';
import type { Finding, Fix } from '../../shared/checks/finding.ts';
import type { WordChange } from '../../shared/checks/word-difference.ts';

/** Says findings in the person's language; the panel knows nothing of single checks. */
export interface FindingSpeaker {
  readonly checkTitle: (check: string) => string;
  /** One sentence on why this was found. */
  readonly why: (finding: Finding) => string;
  readonly fixTitle: (fix: Fix, finding: Finding) => string;
  /** Against the sentence that it repeats; null where there is nothing to compare. */
  readonly difference: (finding: Finding) => readonly WordChange[] | null;
}

/** What each row of the list needs. It changes with the texts, not with the active row: a change reaches every row. */
export interface FindingsContextValue {
  /** Whether the list shows what was set aside. */
  readonly showsDismissed: boolean;
  readonly speaker: FindingSpeaker;
  readonly segmentNumber: (segment: SegmentId) => number;
  readonly segmentText: (segment: SegmentId) => string;
  readonly onFix: (key: string, fixIndex: number) => void;
  readonly onFixAll: (check: string) => void;
  readonly onDismiss: (key: string) => void;
  readonly onRestore: (key: string) => void;
  readonly onDismissAll: (check: string) => void;
}

export const FindingsContext = createContext<FindingsContextValue | null>(null);

export function useFindings(): FindingsContextValue {
  return useContext(FindingsContext) ?? bug('a row of findings outside its panel');
}
