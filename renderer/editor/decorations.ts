import type { Bitext } from '../../shared/bitext/bitext.ts';
import { positionOf } from '../../shared/bitext/segmented-text.ts';
import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { Mark } from '../../shared/edit/project.ts';
import { arrayDifference } from './array-difference.ts';
import { ACTIVE_FINDING, ACTIVE_SEGMENT, findingDecoration, RELATED_SEGMENT } from './finding-decoration.ts';
import { extentOf } from './finding-extent.ts';
import { markDecoration } from './mark-decoration.ts';
import type { editor } from './monaco.ts';
import type { Pane } from './pane.ts';

type Decoration = editor.IModelDeltaDecoration;

/** What is drawn over the words of both panes. Each call touches only what differs from the call before. */
export interface Decorations {
  /** `touched`: segments whose lines were written or changed, so that what lay on them has to be laid anew. */
  findings(bitext: Bitext, findings: readonly Finding[], touched: ReadonlySet<SegmentId>): void;
  active(bitext: Bitext, finding: Finding | null): void;
  marks(bitext: Bitext, marks: ReadonlyMap<SegmentId, Mark>, touched: ReadonlySet<SegmentId>): void;
}

const SIDES = ['source', 'target'] as const;

export function createDecorations(panes: Readonly<Record<Side, Pane>>): Decorations {
  const findingIds = new Map<Finding, string>();
  const markIds = new Map<SegmentId, { readonly side: Side; readonly id: string }>();
  let shownFindings: readonly Finding[] = [];
  let shownMarks: ReadonlyMap<SegmentId, Mark> = new Map();
  const activeIds: Record<Side, string[]> = { source: [], target: [] };

  return {
    findings(bitext, findings, touched) {
      const difference = arrayDifference(shownFindings, findings);
      const gone = new Set(difference.removed);
      const fresh = new Set(difference.added);
      if (touched.size > 0) {
        for (const finding of findings) {
          if (!touched.has(finding.segment)) continue;
          gone.add(finding);
          fresh.add(finding);
        }
      }
      for (const side of SIDES) replaceOn(panes[side], bitext, gone, fresh, findingIds);
      shownFindings = findings;
    },

    active(bitext, finding) {
      const wanted: Record<Side, Decoration[]> = { source: [], target: [] };
      if (finding) {
        const lay = layFinding(bitext, finding);
        if (lay) {
          const whole = lay.options.isWholeLine === true;
          wanted[finding.side].push({ range: lay.range, options: whole ? ACTIVE_SEGMENT : ACTIVE_FINDING });
        }
        for (const related of finding.related) {
          if (related === finding.segment) continue;
          const side = positionOf(bitext.source, related) >= 0 ? 'source' : 'target';
          const line = positionOf(bitext[side], related) + 1;
          if (line > 0) wanted[side].push({ range: lineRange(line), options: RELATED_SEGMENT });
        }
      }
      for (const side of SIDES) {
        activeIds[side] = panes[side].model.deltaDecorations(activeIds[side], wanted[side]);
      }
    },

    marks(bitext, marks, touched) {
      const changed = new Set<SegmentId>();
      if (marks !== shownMarks) {
        for (const [segment, mark] of marks) if (shownMarks.get(segment) !== mark) changed.add(segment);
        for (const segment of shownMarks.keys()) if (!marks.has(segment)) changed.add(segment);
      }
      for (const segment of touched) if (marks.has(segment)) changed.add(segment);
      shownMarks = marks;
      if (changed.size === 0) return;
      for (const side of SIDES) {
        const remove: string[] = [];
        const added: SegmentId[] = [];
        const add: Decoration[] = [];
        for (const segment of changed) {
          const placed = markIds.get(segment);
          if (placed?.side === side) {
            remove.push(placed.id);
            markIds.delete(segment);
          }
          const mark = marks.get(segment);
          const options = mark ? markDecoration(mark) : null;
          const line = positionOf(bitext[side], segment) + 1;
          if (line === 0 || !options) continue;
          added.push(segment);
          add.push({ range: lineRange(line), options });
        }
        const ids = panes[side].model.deltaDecorations(remove, add);
        added.forEach((segment, index) => markIds.set(segment, { side, id: ids[index] }));
      }
    },
  };
}

function replaceOn(
  pane: Pane,
  bitext: Bitext,
  gone: ReadonlySet<Finding>,
  fresh: ReadonlySet<Finding>,
  ids: Map<Finding, string>,
): void {
  const remove: string[] = [];
  for (const finding of gone) {
    const id = ids.get(finding);
    if (finding.side !== pane.side || id === undefined) continue;
    remove.push(id);
    ids.delete(finding);
  }
  const added: Finding[] = [];
  const add: Decoration[] = [];
  for (const finding of fresh) {
    if (finding.side !== pane.side) continue;
    const decoration = layFinding(bitext, finding);
    if (!decoration) continue;
    added.push(finding);
    add.push(decoration);
  }
  if (remove.length + add.length === 0) return;
  const made = pane.model.deltaDecorations(remove, add);
  added.forEach((finding, index) => ids.set(finding, made[index]));
}

/** Null where the finding speaks of a segment that has gone in the meantime. */
function layFinding(bitext: Bitext, finding: Finding): Decoration | null {
  const text = bitext[finding.side];
  const index = positionOf(text, finding.segment);
  if (index < 0) return null;
  const { length } = text.segments[index].text;
  const extent = extentOf(finding.start, finding.end, length);
  return {
    range: {
      startLineNumber: index + 1,
      startColumn: Math.min(finding.start, length) + 1,
      endLineNumber: index + 1,
      endColumn: Math.min(finding.end, length) + 1,
    },
    options: findingDecoration(finding.severity, extent),
  };
}

function lineRange(line: number): Decoration['range'] {
  return { startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: 1 };
}
