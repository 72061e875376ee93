import type { Bitext } from '../bitext/bitext.ts';
import type { Finding, Fix } from '../checks/finding.ts';
import { describeFix, explainFinding } from '../checks/reasons-english.ts';
import type { Edit } from '../edit/edit.ts';
import { indexOfSegment } from './text-places.ts';

/** Raised when a field changes its meaning or goes; new fields do not raise it. */
const VERSION = 1;

/**
 * Findings as JSON, version 1:
 *
 *     { "version": 1,
 *       "findings": [{
 *         "check": "repeat/exact", "severity": "error" | "warning" | "hint" | "style",
 *         "side": "target",
 *         "segment": 4, "start": 0, "end": 17,
 *         "message": "English sentence that says why",
 *         "related": [3],
 *         "fixes": [{ "label": "delete-repeat", "title": "Delete this sentence",
 *                     "edits": [{ "kind": "delete", "segment": 4 } |
 *                               { "kind": "replace", "segment": 4, "start": 0, "end": 2, "insert": "" }] }] }] }
 *
 * Segments are indexes in the text, from 0, in the order in which `visavis segment` prints them; `start` and `end` are UTF-16
 * offsets in the segment's text, `end` exclusive. Findings come in the order of the text.
 */
export function formatFindingsJson(bitext: Bitext, findings: readonly Finding[]): string {
  const written = findings.map((finding) => {
    const index = (segment: number) => indexOfSegment(bitext, finding.side, segment);
    return {
      check: finding.check,
      severity: finding.severity,
      side: finding.side,
      segment: index(finding.segment),
      start: finding.start,
      end: finding.end,
      message: explainFinding(finding),
      related: finding.related.map(index),
      fixes: finding.fixes.map((fix) => fixOf(finding, fix, index)),
    };
  });
  return `${JSON.stringify({ version: VERSION, findings: written }, null, 2)}\n`;
}

function fixOf(finding: Finding, fix: Fix, index: (segment: number) => number) {
  return {
    label: fix.label,
    title: describeFix(fix.label, finding.reason.values),
    edits: fix.edits.map((edit) => editOf(edit, index)),
  };
}

function editOf(edit: Edit, index: (segment: number) => number) {
  return { ...edit, segment: index(edit.segment) };
}
