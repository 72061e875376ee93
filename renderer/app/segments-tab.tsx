import { SegmentsPanel } from '../panels/segments-panel.tsx';
import { markSegments } from './marks.ts';
import { segmentRows } from './segments.ts';
import { useAppState, useDesk, useWork } from './use-desk.ts';

/** The list of segments, connected. */
export function SegmentsTab() {
  const desk = useDesk();
  const work = useWork();
  const filter = useAppState((state) => state.segmentFilter);
  const reveal = (segment: number, focus: boolean) =>
    desk.editor?.reveal({ side: 'target', segment, start: 0, end: 0 }, { focus });
  return (
    <SegmentsPanel
      rows={segmentRows(work)}
      filter={filter}
      onFilter={(next) => desk.store.dispatch({ kind: 'segment-filter', filter: next })}
      current={work.carets.target?.segment ?? null}
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
