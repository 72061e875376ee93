import type { SegmentId } from '../bitext/segment.ts';
import { positionOf } from '../bitext/segmented-text.ts';
import type { Project } from '../edit/project.ts';

/** The text of a segment of the translation as it was loaded; null where it was not there. */
export function loadedText(base: Project, id: SegmentId): string | null {
  return base.bitext.target.segments[positionOf(base.bitext.target, id)]?.text ?? null;
}

/** The text up to which the editor accepted changes of the segment; null where nothing was accepted. */
export function acceptedText(project: Project, id: SegmentId): string | null {
  return project.marks.get(id)?.accepted ?? null;
}

/** What pending changes of a segment are measured against. */
export function baselineText(base: Project, project: Project, id: SegmentId): string | null {
  return acceptedText(project, id) ?? loadedText(base, id);
}

/** The segment's text now; null where it is gone. */
export function textNow(project: Project, id: SegmentId): string | null {
  const { target } = project.bitext;
  return target.segments[positionOf(target, id)]?.text ?? null;
}
