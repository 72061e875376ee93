import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { Messages } from '../locale/messages.ts';
import { createHover, type HoverAnchor } from './hover.ts';
import { type HoverContent, hoverSection } from './hover-content.ts';
import { editor } from './monaco.ts';
import type { Pane } from './pane.ts';

export interface FindingHoverOptions {
  readonly messages: Messages['editor'];
  readonly describe: (finding: Finding) => HoverContent;
  readonly onFix: (finding: Finding, fix: number) => void;
  readonly onDismiss: (finding: Finding) => void;
  readonly findingsAt: (segment: SegmentId, offset: number) => readonly Finding[];
  /** Takes the focus when a popover that had it closes. */
  readonly giveBack: () => void;
}

/** Popovers over findings. */
export interface FindingHover {
  /** The gravest finding under the pointer. */
  findingUnder(side: Side, event: editor.IEditorMouseEvent): Finding | null;
  /** Shows what is at the pane's caret and moves the focus there; false where nothing is. */
  showAtCaret(side: Side): boolean;
  hide(): void;
  dispose(): void;
}

/** More than so many findings at one place are not read any more. */
const MOST_SHOWN = 4;

export function createFindingHover(
  container: HTMLElement,
  panes: Readonly<Record<Side, Pane>>,
  options: FindingHoverOptions,
): FindingHover {
  const hover = createHover(container, options.giveBack);

  function findingsUnder(side: Side, target: editor.IMouseTarget): readonly Finding[] {
    if (target.type !== editor.MouseTargetType.CONTENT_TEXT || !target.position) return [];
    const segment = panes[side].lines().ids[target.position.lineNumber - 1];
    return segment === undefined ? [] : options.findingsAt(segment, target.position.column - 1);
  }

  function open(side: Side, line: number, findings: readonly Finding[], focus: boolean): void {
    const shown = findings.slice(0, MOST_SHOWN);
    const first = shown[0];
    const anchor = anchorOf(panes[side].editor, line, first.start + 1);
    if (!anchor) return;
    const contents = shown.map((finding) => options.describe(finding));
    const sections = shown.map((finding, index) =>
      hoverSection(finding.severity, contents[index], options.messages, {
        fix: (fix) => {
          hover.hide();
          options.onFix(finding, fix);
        },
        dismiss: () => {
          hover.hide();
          options.onDismiss(finding);
        },
      }),
    );
    hover.show(keyOf(findings), anchor, contents[0].title, sections, focus);
  }

  const listeners = (['source', 'target'] as const).flatMap((side) => [
    panes[side].editor.onMouseMove((event) => {
      const findings = event.event.buttons === 0 ? findingsUnder(side, event.target) : [];
      const line = event.target.position?.lineNumber;
      if (findings.length === 0 || line === undefined) hover.later();
      else hover.soon(keyOf(findings), () => open(side, line, findings, false));
    }),
    panes[side].editor.onMouseLeave(() => hover.later()),
  ]);

  return {
    findingUnder: (side, event) => findingsUnder(side, event.target)[0] ?? null,
    showAtCaret(side) {
      const position = panes[side].editor.getPosition();
      const segment = position ? panes[side].lines().ids[position.lineNumber - 1] : undefined;
      if (!position || segment === undefined) return false;
      const findings = options.findingsAt(segment, position.column - 1);
      if (findings.length === 0) return false;
      open(side, position.lineNumber, findings, true);
      return true;
    },
    hide: () => hover.hide(),
    dispose() {
      for (const listener of listeners) listener.dispose();
      hover.dispose();
    },
  };
}

function keyOf(findings: readonly Finding[]): string {
  return findings.map((finding) => finding.key).join('\n');
}

function anchorOf(view: editor.ICodeEditor, line: number, column: number): HoverAnchor | null {
  const place = view.getScrolledVisiblePosition({ lineNumber: line, column });
  const box = view.getDomNode()?.getBoundingClientRect();
  if (!place || !box) return null;
  return {
    left: box.left + place.left,
    top: box.top + place.top,
    bottom: box.top + place.top + place.height,
  };
}
