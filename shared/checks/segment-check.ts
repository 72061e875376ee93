import type { Segment } from '../bitext/segment.ts';
import type { Span } from '../text/span.ts';
import type { CheckId } from './catalogue.ts';
import type { Finding, Fix, Severity } from './finding.ts';
import { KeyMaker, wordsAround } from './finding-key.ts';
import { factsOf, type Place } from './place.ts';
import { protectedSpans } from './protected-spans.ts';
import type { FixLabel, ReasonCode } from './reason-codes.ts';

/** What a check sees that judges a segment by itself. */
export interface SegmentView {
  readonly segment: Segment;
  /** Its source segments; none where it is unmatched or there is no source. */
  readonly source: readonly Segment[];
  readonly language: string;
  /** Stretches that are no prose, in order. */
  readonly spans: () => readonly Span[];
  /** Hashes of the folded words, of the text with its characters repaired. */
  readonly words: readonly number[];
}

/** What such a check reports: the record makes the rest. */
export interface Draft {
  readonly check: CheckId;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly code: ReasonCode;
  readonly values: Readonly<Record<string, string | number>>;
  readonly fixes: readonly Fix[];
}

export type SegmentCheck = (view: SegmentView) => readonly Draft[];

/** Runs checks over one segment. Findings come in the order of the checks. */
export function checkSegment(
  place: Place,
  language: string,
  checks: readonly SegmentCheck[],
): readonly Finding[] {
  const { segment, source } = place;
  let spans: readonly Span[] | null = null;
  const view: SegmentView = {
    segment,
    source,
    language,
    spans: () => (spans ??= protectedSpans(segment.text)),
    words: factsOf(place).words,
  };
  const findings: Finding[] = [];
  const keys = new KeyMaker(segment.id);
  for (const check of checks) {
    for (const draft of check(view)) {
      const { code, values, ...rest } = draft;
      findings.push({
        ...rest,
        key: keys.key(draft.check, wordsAround(segment.text, draft.start, draft.end)),
        side: 'target',
        segment: segment.id,
        reason: { code, values },
        related: [],
      });
    }
  }
  return findings.length > 0 ? findings : NO_FINDINGS;
}

export const NO_FINDINGS: readonly Finding[] = [];

/** A fix that puts `insert` in the place of `[start, end)`. */
export function replaceFix(
  label: FixLabel,
  segment: Segment,
  start: number,
  end: number,
  insert: string,
): Fix {
  return { label, edits: [{ kind: 'replace', segment: segment.id, start, end, insert }] };
}
