import type { SegmentId } from '../../shared/bitext/segment.ts';
import { positionOf } from '../../shared/bitext/segmented-text.ts';
import { SegmentsPanel } from '../panels/segments-panel.tsx';
import { markSegments } from './marks.ts';
import { rowsOfSides } from './segments.ts';
import { numberIn } from './speaker.ts';
import { useAppState, useDesk, useWork } from './use-desk.ts';

/** The list of segments, connected. */
export function SegmentsTab() {
  const desk = useDesk();
  const work = useWork();
  const filter = useAppState((state) => state.segmentFilter);
  const { bitext } = work.edits.project;
  const reveal = (segment: SegmentId, focus: boolean) => {
    const side = positionOf(bitext.target, segment) < 0 ? 'source' : 'target';
    desk.editor?.reveal({ side, segment, start: 0, end: 0 }, { focus });
  };
  return (
    <SegmentsPanel
      rows={rowsOfSides(work, filter.sides)}
      numberOf={({ side, id }) => numberIn(bitext[side], id)}
      filter={filter}
      onFilter={(next) => desk.store.dispatch({ kind: 'segment-filter', filter: next })}
      current={work.carets[filter.sides === 'both' ? work.activeSide : filter.sides]?.segment ?? null}
      onReveal={(segment) => reveal(segment, false)}
      onOpen={(segment) => reveal(segment, true)}
      onConfirm={(ids) => markSegments(desk, ids, 'confirm', (mark) => ({ ...mark, progress: 'confirmed' }))}
      onReopen={(ids) => markSegments(desk, ids, 'reopen', (mark) => ({ ...mark, progress: 'open' }))}
      onBookmark={(ids, bookmarked) =>
        markSegments(desk, ids, bookmarked ? 'bookmark' : 'unbookmark', (mark) => ({ ...mark, bookmarked }))
      }
    />
  );
}
