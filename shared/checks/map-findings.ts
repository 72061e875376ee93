import { addTo } from '../bitext/grouped.ts';
import type { SegmentId } from '../bitext/segment.ts';
import type { Step, StructureStep, TextStep } from '../edit/step.ts';
import type { Finding } from './finding.ts';

/**
 * Where findings are after a step, until they are computed again: those behind a change in their segment move with the text,
 * those that it touches go, all others stay the same objects. O(findings) comparisons. A moved finding offers no fixes: their
 * offsets speak of the text before.
 */
export function mapFindings(findings: readonly Finding[], step: Step): readonly Finding[] {
  switch (step.kind) {
    case 'text':
      return mapOverText(findings, step);
    case 'structure':
      return mapOverStructure(findings, step);
    case 'mark':
    case 'dismiss':
    case 'decide':
    case 'setting':
      return findings;
  }
}

/** The same over many steps: each finding meets only those that touch its segment. O(findings + steps). */
export function mapFindingsOver(findings: readonly Finding[], steps: readonly Step[]): readonly Finding[] {
  if (steps.length < FEW) return steps.reduce(mapFindings, findings);
  const touching = new Map<SegmentId, Step[]>();
  for (const step of steps) for (const segment of new Set(rewrittenBy(step))) addTo(touching, segment, step);
  if (!findings.some(({ segment }) => touching.has(segment))) return findings;
  return findings.flatMap((finding) => {
    const met = touching.get(finding.segment);
    return met ? met.reduce<readonly Finding[]>(mapFindings, [finding]) : [finding];
  });
}

/** Fewer steps are gone through one by one. */
const FEW = 8;

function rewrittenBy(step: Step): readonly SegmentId[] {
  if (step.kind === 'text') return [step.segment];
  if (step.kind !== 'structure') return [];
  return [step.source, step.target].flatMap((splice) => (splice?.remove ?? []).map(({ id }) => id));
}

function mapOverText(findings: readonly Finding[], step: TextStep): readonly Finding[] {
  if (!findings.some((finding) => finding.segment === step.segment)) return findings;
  const end = step.at + step.remove.length;
  const shift = step.insert.length - step.remove.length;
  return findings.flatMap((finding) => {
    if (finding.segment !== step.segment || finding.end <= step.at) return [finding];
    if (finding.start < end || (finding.start < step.at && finding.end > step.at)) return [];
    return [{ ...finding, start: finding.start + shift, end: finding.end + shift, fixes: [] }];
  });
}

function mapOverStructure(findings: readonly Finding[], step: StructureStep): readonly Finding[] {
  const touched = new Set(
    [step.source, step.target].flatMap((splice) => (splice?.remove ?? []).map(({ id }) => id)),
  );
  if (touched.size === 0) return findings;
  const kept = new Map(
    [step.source, step.target].flatMap((splice) => (splice?.insert ?? []).map(({ id, text }) => [id, text])),
  );
  const before = new Map(
    [step.source, step.target].flatMap((splice) => (splice?.remove ?? []).map(({ id, text }) => [id, text])),
  );
  const lives = (finding: Finding) =>
    !touched.has(finding.segment) || kept.get(finding.segment) === before.get(finding.segment);
  return findings.every(lives) ? findings : findings.filter(lives);
}
