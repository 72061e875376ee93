import { addTo } from '../bitext/grouped.ts';
import type { SegmentId } from '../bitext/segment.ts';
import type { Step, StructureStep, TextStep } from '../edit/step.ts';
import type { Finding, Fix } from './finding.ts';

/**
 * Where findings are after a step, until they are computed again: those behind a change in their segment move with the text,
 * those that it touches go, all others stay the same objects. O(findings) comparisons. A moved finding offers no fixes: their
 * offsets speak of the text before. Nor does one that speaks of words that changed, or would change words behind them.
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
  return mapped(findings, (finding) => {
    const met = metBy(finding, touching);
    const [after = null] = met.reduce<readonly Finding[]>(mapFindings, [finding]);
    return after;
  });
}

const NO_STEPS: readonly Step[] = [];

/** The steps that touch what the finding stands on, in their order, and those that touch what it speaks of. */
function metBy(finding: Finding, touching: ReadonlyMap<SegmentId, readonly Step[]>): readonly Step[] {
  const own = touching.get(finding.segment) ?? NO_STEPS;
  if (finding.fixes.length === 0 || !speaksOf(finding, (segment) => touching.has(segment))) return own;
  const others = new Set([...finding.related, ...finding.fixes.flatMap(segmentsOf)]);
  others.delete(finding.segment);
  // The order between segments is all one: whatever touches the others takes the fixes away, and nothing else.
  return [...own, ...[...others].flatMap((segment) => touching.get(segment) ?? NO_STEPS)];
}

/** Fewer steps are gone through one by one. */
const FEW = 8;

function rewrittenBy(step: Step): readonly SegmentId[] {
  if (step.kind === 'text') return [step.segment];
  if (step.kind !== 'structure') return [];
  return [step.source, step.target].flatMap((splice) => (splice?.remove ?? []).map(({ id }) => id));
}

function mapOverText(findings: readonly Finding[], step: TextStep): readonly Finding[] {
  const isChanged = (segment: SegmentId) => segment === step.segment;
  const end = step.at + step.remove.length;
  const shift = step.insert.length - step.remove.length;
  return mapped(findings, (finding) => {
    if (finding.segment !== step.segment) return speaksOf(finding, isChanged) ? unfixable(finding) : finding;
    if (finding.end <= step.at) return reachesTo(finding, step) ? unfixable(finding) : finding;
    if (finding.start < end || (finding.start < step.at && finding.end > step.at)) return null;
    return { ...finding, start: finding.start + shift, end: finding.end + shift, fixes: [] };
  });
}

function mapOverStructure(findings: readonly Finding[], step: StructureStep): readonly Finding[] {
  const removed = [step.source, step.target].flatMap((splice) => splice?.remove ?? []);
  const inserted = [step.source, step.target].flatMap((splice) => splice?.insert ?? []);
  const kept = new Map(inserted.map(({ id, text }) => [id, text]));
  const changed = new Set(removed.filter(({ id, text }) => kept.get(id) !== text).map(({ id }) => id));
  if (changed.size === 0) return findings;
  const isChanged = (segment: SegmentId) => changed.has(segment);
  return mapped(findings, (finding) => {
    if (isChanged(finding.segment)) return null;
    return speaksOf(finding, isChanged) ? unfixable(finding) : finding;
  });
}

/** Each finding as it is afterwards, null where it goes. The same list where all stay as they are: at every key press nearly all do. */
function mapped(
  findings: readonly Finding[],
  afterwards: (finding: Finding) => Finding | null,
): readonly Finding[] {
  let made: Finding[] | null = null;
  for (let at = 0; at < findings.length; at++) {
    const finding = findings[at];
    const now = afterwards(finding);
    if (now !== finding) made ??= findings.slice(0, at);
    if (now) made?.push(now);
  }
  return made ?? findings;
}

function unfixable(finding: Finding): Finding {
  return { ...finding, fixes: [] };
}

/** Whether its fixes are about such a segment beside its own: change it, or delete what it says again. */
function speaksOf(finding: Finding, isSuch: (segment: SegmentId) => boolean): boolean {
  const { segment: own, related, fixes } = finding;
  if (fixes.length === 0) return false;
  for (const segment of related) if (segment !== own && isSuch(segment)) return true;
  for (const { edits } of fixes) {
    for (const edit of edits) {
      if (edit.segment !== own && isSuch(edit.segment)) return true;
      if (edit.kind !== 'delete' || edit.keep === undefined) continue;
      if (edit.keep !== own && isSuch(edit.keep)) return true;
    }
  }
  return false;
}

function segmentsOf({ edits }: Fix): readonly SegmentId[] {
  return edits.flatMap((edit) =>
    edit.kind === 'delete' && edit.keep !== undefined ? [edit.segment, edit.keep] : [edit.segment],
  );
}

/** Whether a fix of the finding, which stands before the change, changes the words there, or behind it. */
function reachesTo({ segment, fixes }: Finding, step: TextStep): boolean {
  return fixes.some(({ edits }) =>
    edits.some(
      (edit) =>
        edit.segment === segment &&
        (edit.kind === 'delete' || edit.end > step.at || (edit.start === step.at && edit.end === step.at)),
    ),
  );
}
