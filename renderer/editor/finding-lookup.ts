import type { SegmentId } from '../../shared/bitext/segment.ts';
import type { Finding, Severity } from '../../shared/checks/finding.ts';

const bySegment = new WeakMap<readonly Finding[], ReadonlyMap<SegmentId, readonly Finding[]>>();

/** Findings of each segment. Computed once for a list. */
export function findingsBySegment(findings: readonly Finding[]): ReadonlyMap<SegmentId, readonly Finding[]> {
  let known = bySegment.get(findings);
  if (!known) {
    const map = new Map<SegmentId, Finding[]>();
    for (const finding of findings) {
      const list = map.get(finding.segment);
      if (list) list.push(finding);
      else map.set(finding.segment, [finding]);
    }
    known = map;
    bySegment.set(findings, known);
  }
  return known;
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2, style: 3 };

/** Findings that cover the offset: the gravest first, among equals the shortest, which says most of the place. */
export function findingsAt(
  findings: readonly Finding[],
  segment: SegmentId,
  offset: number,
): readonly Finding[] {
  return (findingsBySegment(findings).get(segment) ?? [])
    .filter((finding) => finding.start <= offset && offset <= finding.end)
    .toSorted(
      (left, right) =>
        WEIGHT[left.severity] - WEIGHT[right.severity] || left.end - left.start - (right.end - right.start),
    );
}
