import type { SegmentId } from '../../shared/bitext/segment.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { severityRank } from '../../shared/checks/severity.ts';
import { bySegment } from './by-segment.ts';

/** Findings of each segment. Computed once for a list. */
export const findingsBySegment = bySegment<Finding>();

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
        severityRank(left.severity) - severityRank(right.severity) ||
        left.end - left.start - (right.end - right.start),
    );
}
