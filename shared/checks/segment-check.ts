import type { Segment, SegmentId, Side } from '../bitext/segment.ts';
import { LINE_BREAK } from '../bitext/segment.ts';
import type { Span } from '../text/span.ts';
import { checkOf, type CheckId } from './catalogue.ts';
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
  /** Whether there is nothing to repair in its characters: then no check of these need look. */
  readonly isClean: boolean;
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
  /** What should stand in `[start, end)`; left out where the first fix says so, or nobody can. */
  readonly expected?: string | null;
  /** Left out where it is that of the check. */
  readonly confidence?: number;
  /** Segments of either side that it speaks of; none where left out. */
  readonly related?: readonly SegmentId[];
}

export type SegmentCheck = (view: SegmentView) => readonly Draft[];

/** Runs checks over one segment. Findings come in the order of the checks. */
export function checkSegment(
  place: Place,
  language: string,
  checks: readonly SegmentCheck[],
): readonly Finding[] {
  const { segment, source } = place;
  const { words, text } = factsOf(place);
  let spans: readonly Span[] | null = null;
  const view: SegmentView = {
    segment,
    source,
    language,
    spans: () => (spans ??= protectedSpans(segment.text)),
    words,
    isClean: text === segment.text,
  };
  // Nearly every segment has none: nothing is made for those.
  let findings: Finding[] | null = null;
  let keys: KeyMaker | null = null;
  for (const check of checks) {
    for (const draft of check(view)) {
      findings ??= [];
      keys ??= new KeyMaker(segment.id);
      findings.push(
        findingOf(draft, segment, keys.key(draft.check, wordsAround(segment.text, draft.start, draft.end))),
      );
    }
  }
  return findings ?? NO_FINDINGS;
}

/** The whole record of a draft about that segment. */
export function findingOf(draft: Draft, segment: Segment, key: string, side: Side = 'target'): Finding {
  const { check, severity, start, end, code, values, fixes } = draft;
  return {
    key,
    check,
    severity,
    confidence: draft.confidence ?? checkOf(check)?.confidence ?? 1,
    side,
    segment: segment.id,
    start,
    end,
    actual: segment.text.slice(start, end),
    words: wordsOf(segment.text, start, end),
    expected: draft.expected === undefined ? expectedBy(fixes[0], segment, start, end) : draft.expected,
    reason: { code, values },
    related: draft.related ?? NO_SEGMENTS,
    fixes,
  };
}

/** What stands there, or where that has no letter and no digit, with what touches it on either side up to the next space. */
function wordsOf(text: string, start: number, end: number): string {
  const found = text.slice(start, end);
  if (end - start > SHORT || /[\p{L}\p{N}]/u.test(found)) return found;
  const before = /\S*$/u.exec(text.slice(Math.max(0, start - SHORT), start))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(end, end + SHORT))?.[0] ?? '';
  return before + found + after;
}

/** UTF-16 units: longer ones are words, or are known by themselves. */
const SHORT = 40;

/** What the fix makes of `[start, end)`, where it is about that alone; null where it is about more, or less. */
function expectedBy(fix: Fix | undefined, segment: Segment, start: number, end: number): string | null {
  if (!fix || fix.edits.length === 0) return null;
  let text = '';
  let at = start;
  for (const edit of fix.edits) {
    if (edit.kind === 'delete' || edit.segment !== segment.id || edit.start < at || edit.end > end)
      return null;
    text += segment.text.slice(at, edit.start) + edit.insert;
    at = edit.end;
  }
  return text + segment.text.slice(at, end);
}

const NO_SEGMENTS: readonly SegmentId[] = [];

export const NO_FINDINGS: readonly Finding[] = [];

/** A fix that puts `insert` in the place of `[start, end)`. A line break, which no segment holds, becomes a space. */
export function replaceFix(
  label: FixLabel,
  segment: Segment,
  start: number,
  end: number,
  insert: string,
): Fix {
  const written = insert.split(LINE_BREAK).join(' ');
  return { label, edits: [{ kind: 'replace', segment: segment.id, start, end, insert: written }] };
}
