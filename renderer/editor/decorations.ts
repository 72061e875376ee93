import type { Bitext } from '../../shared/bitext/bitext.ts';
import { positionOf } from '../../shared/bitext/segmented-text.ts';
import type { Segment, SegmentId, Side } from '../../shared/bitext/segment.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { Mark } from '../../shared/edit/project.ts';
import { NO_MARK } from '../../shared/edit/project.ts';
import type { LineRange } from '../../shared/rows/lines.ts';
import { createDecorationLayer, type DecorationLayer } from './decoration-layer.ts';
import {
  ACTIVE_FINDING,
  activeSegmentDecoration,
  findingDecoration,
  RELATED_SEGMENT,
  RIGHT_TO_LEFT_LINE,
} from './finding-decoration.ts';
import { extentOf } from './finding-extent.ts';
import { findingsBySegment } from './finding-lookup.ts';
import type { ShownHit } from './hit-decoration.ts';
import { ACTIVE_HIT, HIT, hitsBySegment } from './hit-decoration.ts';
import { markDecoration } from './mark-decoration.ts';
import type { editor } from './monaco.ts';
import { isRightToLeft } from './text-direction.ts';
import type { Pane, Touched } from './pane.ts';

type Decoration = editor.IModelDeltaDecoration;

/** What is to be drawn. */
export interface DecoratedView {
  readonly bitext: Bitext;
  /** In any order; a finding that did not change is the same object as before. */
  readonly findings: readonly Finding[];
  readonly marks: ReadonlyMap<SegmentId, Mark>;
  /** Key of the finding that the person is at, or null. */
  readonly activeFinding: string | null;
  /** Segments that a correction is offered for. */
  readonly offered: ReadonlySet<SegmentId>;
  /** What a search met, in any order; empty while nobody searches. */
  readonly hits: readonly ShownHit[];
  /** The hit that the person is at. */
  readonly activeHit: ShownHit | null;
}

/** Line indexes [start, end) of each side. */
export type LineWindow = Readonly<Record<Side, LineRange>>;

/** What is drawn over the words, for lines near what is seen: a pane's cost grows with every decoration it has. */
export interface Decorations {
  /**
   * Touches only what differs from the time before. `touched`: segments whose lines were written or changed since, so that what
   * lay on them has to be laid anew.
   */
  show(view: DecoratedView, lines: LineWindow, touched: Touched): void;
}

interface Layers {
  readonly findings: DecorationLayer<Finding>;
  readonly hits: DecorationLayer<ShownHit>;
  readonly marks: DecorationLayer<SegmentId>;
  readonly directions: DecorationLayer<SegmentId>;
  readonly active: DecorationLayer<string>;
}

export function createDecorations(panes: Readonly<Record<Side, Pane>>): Decorations {
  const layers = { source: layersOn(panes.source), target: layersOn(panes.target) };
  let shownMarks: ReadonlyMap<SegmentId, Mark> = new Map();
  let shownOffers: ReadonlySet<SegmentId> = new Set();
  return {
    show(view, lines, touched) {
      const isTouched = (id: SegmentId): boolean => touched === 'all' || touched.has(id);
      const found = findingsBySegment(view.findings);
      const met = hitsBySegment(view.hits);
      const active = activeDecorations(view);
      for (const side of ['source', 'target'] as const) {
        const findings = new Map<Finding, Decoration>();
        const hits = new Map<ShownHit, Decoration>();
        const marks = new Map<SegmentId, Decoration>();
        const directions = new Map<SegmentId, Decoration>();
        const { segments } = view.bitext[side];
        for (let index = lines[side].start; index < Math.min(lines[side].end, segments.length); index++) {
          const segment = segments[index];
          for (const finding of found.get(segment.id) ?? []) {
            findings.set(finding, layFinding(finding, segment, index));
          }
          for (const hit of met.get(segment.id) ?? [])
            if (hit.side === side) hits.set(hit, { range: rangeIn(hit, segment, index), options: HIT });
          if (isRightToLeft(segment.text))
            directions.set(segment.id, { range: lineRange(index), options: RIGHT_TO_LEFT_LINE });
          const options = markDecoration(
            view.marks.get(segment.id) ?? NO_MARK,
            side === 'target' && view.offered.has(segment.id),
          );
          if (options) marks.set(segment.id, { range: lineRange(index), options });
        }
        const layer = layers[side];
        layer.findings.show(findings, (finding) => isTouched(finding.segment));
        layer.hits.show(hits, (hit) => isTouched(hit.segment));
        layer.marks.show(
          marks,
          (id) =>
            isTouched(id) ||
            view.marks.get(id) !== shownMarks.get(id) ||
            view.offered.has(id) !== shownOffers.has(id),
        );
        layer.directions.show(directions, isTouched);
        layer.active.show(active[side], () => true);
      }
      shownMarks = view.marks;
      shownOffers = view.offered;
    },
  };
}

function layersOn({ model }: Pane): Layers {
  return {
    findings: createDecorationLayer(model),
    hits: createDecorationLayer(model),
    marks: createDecorationLayer(model),
    directions: createDecorationLayer(model),
    active: createDecorationLayer(model),
  };
}

/** The finding that the person is at, and the segments that it speaks of, and the hit, wherever they are. */
function activeDecorations({
  bitext,
  findings,
  activeFinding,
  activeHit,
}: DecoratedView): Record<Side, Map<string, Decoration>> {
  const wanted = { source: new Map<string, Decoration>(), target: new Map<string, Decoration>() };
  const hitLine = activeHit ? positionOf(bitext[activeHit.side], activeHit.segment) : -1;
  if (activeHit && hitLine >= 0) {
    const range = rangeIn(activeHit, bitext[activeHit.side].segments[hitLine], hitLine);
    wanted[activeHit.side].set('hit', { range, options: ACTIVE_HIT });
  }
  const finding = activeFinding === null ? undefined : findings.find(({ key }) => key === activeFinding);
  if (!finding) return wanted;
  const index = positionOf(bitext[finding.side], finding.segment);
  if (index >= 0) {
    const { range, options } = layFinding(finding, bitext[finding.side].segments[index], index);
    const active = options.isWholeLine === true ? activeSegmentDecoration(finding.severity) : ACTIVE_FINDING;
    wanted[finding.side].set('active', { range, options: active });
  }
  for (const related of finding.related) {
    if (related === finding.segment) continue;
    for (const side of ['source', 'target'] as const) {
      const line = positionOf(bitext[side], related);
      if (line >= 0) wanted[side].set(`${related}`, { range: lineRange(line), options: RELATED_SEGMENT });
    }
  }
  return wanted;
}

function layFinding(finding: Finding, segment: Segment, line: number): Decoration {
  return {
    range: rangeIn(finding, segment, line),
    options: findingDecoration(finding.severity, extentOf(finding.start, finding.end, segment.text.length)),
  };
}

function rangeIn(
  { start, end }: { readonly start: number; readonly end: number },
  { text }: Segment,
  line: number,
): Decoration['range'] {
  return {
    startLineNumber: line + 1,
    startColumn: Math.min(start, text.length) + 1,
    endLineNumber: line + 1,
    endColumn: Math.min(end, text.length) + 1,
  };
}

function lineRange(line: number): Decoration['range'] {
  return { startLineNumber: line + 1, startColumn: 1, endLineNumber: line + 1, endColumn: 1 };
}
