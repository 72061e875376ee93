import type { Severity } from '../../shared/checks/finding.ts';
import type { FindingExtent } from './finding-extent.ts';
import { editor } from './monaco.ts';

type Options = editor.IModelDecorationOptions;

const made = new Map<string, Options>();

/** The same options for the same kind, so that thousands of findings share a few objects. */
export function findingDecoration(severity: Severity, extent: FindingExtent): Options {
  const key = `${severity} ${extent}`;
  let options = made.get(key);
  if (!options) {
    options = optionsFor(severity, extent);
    made.set(key, options);
  }
  return options;
}

/** Grows with what is typed inside it, not with what is typed at its edges. */
const STICKINESS = editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges;

function optionsFor(severity: Severity, extent: FindingExtent): Options {
  const name = `bitext-${extent} bitext-${severity}`;
  switch (extent) {
    case 'span':
      return { inlineClassName: name, stickiness: STICKINESS };
    case 'point':
      return { className: name, showIfCollapsed: true, stickiness: STICKINESS };
    case 'whole':
      return {
        className: name,
        linesDecorationsClassName: `bitext-bar bitext-${severity}`,
        isWholeLine: true,
        stickiness: STICKINESS,
      };
  }
}

export const ACTIVE_FINDING: Options = { className: 'bitext-active', showIfCollapsed: true, zIndex: 10 };
/** A whole sentence that the person is at: of its severity's colour, since two colours together turn grey. */
const ACTIVE_SEGMENTS: Readonly<Record<Severity, Options>> = {
  error: activeSegment('error'),
  warning: activeSegment('warning'),
  hint: activeSegment('hint'),
  style: activeSegment('style'),
};

export function activeSegmentDecoration(severity: Severity): Options {
  return ACTIVE_SEGMENTS[severity];
}

function activeSegment(severity: Severity): Options {
  return { className: `bitext-active-segment bitext-${severity}`, isWholeLine: true, zIndex: 10 };
}

export const RELATED_SEGMENT: Options = {
  className: 'bitext-related',
  linesDecorationsClassName: 'bitext-bar bitext-related-bar',
  isWholeLine: true,
  zIndex: 5,
};
export const CURRENT_BEAD: Options = {
  className: 'bitext-current',
  marginClassName: 'bitext-current',
  isWholeLine: true,
  zIndex: -1,
};
/** A link that crosses others is pointed at: both its ends, however far from each other. */
export const HOVERED_BEAD: Options = {
  className: 'bitext-hovered',
  marginClassName: 'bitext-hovered',
  isWholeLine: true,
  zIndex: -1,
};

export const RIGHT_TO_LEFT_LINE: Options = { isWholeLine: true, textDirection: editor.TextDirection.RTL };
