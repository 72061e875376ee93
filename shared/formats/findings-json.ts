import type { SegmentId } from '../bitext/segment.ts';
import type { CheckInput } from '../checks/check-input.ts';
import type { Finding, Fix } from '../checks/finding.ts';
import { describeFix, explainFinding } from '../checks/reasons-english.ts';
import { editsOf } from '../checks/whole-text.ts';
import type { Edit } from '../edit/edit.ts';
import { BitextPlaces } from './bitext-places.ts';
import { indexOfSegment } from './text-places.ts';

/** Raised when a field changes its meaning or goes; new fields do not raise it. */
const VERSION = 1;

/**
 * Findings as JSON, version 1:
 *
 *     { "version": 1,
 *       "findings": [{
 *         "check": "repeat/exact", "severity": "error" | "warning" | "hint" | "style", "confidence": 0.99,
 *         "side": "target" | "source",
 *         "segment": 4, "start": 0, "end": 17,
 *         "actual": "what stands there", "expected": "what should" | null,
 *         "message": "English sentence that says why",
 *         "related": [3], "relatedAcross": [],
 *         "fixes": [{ "label": "delete-repeat", "title": "Delete this sentence",
 *                     "edits": [{ "kind": "delete", "segment": 4, "keep": 3 } |
 *                               { "kind": "replace", "segment": 4, "start": 0, "end": 2, "insert": "" }] }] }] }
 *
 * Segments are indexes in the text of their side, from 0, in the order in which `visavis segment` prints them; `start` and `end` are
 * UTF-16 offsets in the segment's text, `end` exclusive. `related` are segments of the finding's side, `relatedAcross` of the other.
 * Edits are of the translation; those of a fix that is made all over the text are all there. Findings come in the order of the
 * translation, one on the source where its sentence is missing.
 */
export function formatFindingsJson(input: CheckInput, findings: readonly Finding[]): string {
  const { bitext } = input;
  const places = new BitextPlaces(bitext);
  const index = (segment: SegmentId) => indexOfSegment(bitext, places.sideOf(segment), segment);
  const written = findings.map((finding) => ({
    check: finding.check,
    severity: finding.severity,
    confidence: finding.confidence,
    side: finding.side,
    segment: index(finding.segment),
    start: finding.start,
    end: finding.end,
    actual: finding.actual,
    expected: finding.expected,
    message: explainFinding(finding),
    related: finding.related.filter((segment) => places.sideOf(segment) === finding.side).map(index),
    relatedAcross: finding.related.filter((segment) => places.sideOf(segment) !== finding.side).map(index),
    fixes: finding.fixes.map((fix) => fixOf(finding, fix, input, index)),
  }));
  return `${JSON.stringify({ version: VERSION, findings: written }, null, 2)}\n`;
}

function fixOf(finding: Finding, fix: Fix, input: CheckInput, index: (segment: SegmentId) => number) {
  return {
    label: fix.label,
    title: describeFix(fix.label, finding.reason.values),
    edits: editsOf(finding, fix, input).map((edit) => editOf(edit, index)),
  };
}

function editOf(edit: Edit, index: (segment: SegmentId) => number) {
  if (edit.kind === 'replace' || edit.keep === undefined) return { ...edit, segment: index(edit.segment) };
  return { ...edit, segment: index(edit.segment), keep: index(edit.keep) };
}
