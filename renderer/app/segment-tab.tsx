import { useMemo } from 'react';
import { beadIndexOf } from '../../shared/bitext/bitext.ts';
import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import { NO_MARK } from '../../shared/edit/project.ts';
import { segmentHistory } from '../../shared/edit/segment-history.ts';
import { statusOf } from '../../shared/edit/segment-status.ts';
import type { Transaction } from '../../shared/edit/step.ts';
import { growingFilter } from '../panels/growing-filter.ts';
import type { SegmentState } from '../panels/segment-history.tsx';
import type { SegmentDetails } from '../panels/segment-panel.tsx';
import { SegmentPanel } from '../panels/segment-panel.tsx';
import { touchesSegment } from './changes.ts';
import { markSegment, restoreSegment, toggleConfirmed } from './marks.ts';
import { SegmentSuggestions } from './segment-suggestions.tsx';
import { numberIn } from './speaker.ts';
import type { Work } from './state.ts';
import { useDesk, useWork } from './use-desk.ts';

/** The segment at the caret, connected. */
export function SegmentTab() {
  const desk = useDesk();
  const work = useWork();
  const caret = work.carets[work.activeSide];
  const side = caret?.side ?? 'target';
  const id = caret?.segment ?? null;
  const { base, edits } = work;
  const titles = desk.messages.app.changes;
  // A keystroke looks at what it added, not at everything that was ever done.
  const select = useMemo(
    () => growingFilter((transaction: Transaction) => id !== null && touchesSegment(transaction, id)),
    [id],
  );
  const touching = useMemo(() => select(edits.done), [select, edits.done]);
  const states = useMemo(
    () => (id === null ? [] : statesOf(base, touching, side, id, titles)),
    [base, touching, side, id, titles],
  );
  return (
    <SegmentPanel
      segment={id === null ? null : detailsOf(work, side, id, states)}
      onProgress={(segment) => toggleConfirmed(desk, segment)}
      onBookmark={(segment, bookmarked) =>
        markSegment(desk, segment, bookmarked ? 'bookmark' : 'unbookmark', (mark) => ({
          ...mark,
          bookmarked,
        }))
      }
      onNote={(segment, note) => markSegment(desk, segment, 'note', (mark) => ({ ...mark, note }))}
      {...(side === 'target'
        ? { onRestore: (segment: SegmentId, text: string) => restoreSegment(desk, segment, text) }
        : {})}
    >
      <SegmentSuggestions />
    </SegmentPanel>
  );
}

/** `done`: the transactions that touch the segment. */
function statesOf(
  base: Work['base'],
  done: readonly Transaction[],
  side: Side,
  id: SegmentId,
  titles: Readonly<Record<string, string>>,
): readonly SegmentState[] {
  return segmentHistory(base, done, side, id).map(({ text, transaction }) => {
    if (transaction < 0) return { id: 'loaded', text, made: null };
    const { label, origin, author, time, offset } = done[transaction];
    return {
      id: String(transaction),
      text,
      made: { label: titles[label] ?? label, origin, author, time, offset },
    };
  });
}

/** Null where the segment is gone. */
function detailsOf(
  work: Work,
  side: Side,
  id: SegmentId,
  states: readonly SegmentState[],
): SegmentDetails | null {
  const { project } = work.edits;
  const { bitext, marks } = project;
  const number = numberIn(bitext[side], id);
  if (number === 0) return null;
  const { source, target, confidence, pinned } = bitext.beads[beadIndexOf(bitext).get(id) ?? 0];
  const { bookmarked, note, accepted } = marks.get(id) ?? NO_MARK;
  return {
    id,
    side,
    number,
    status: statusOf(project, work.base, side, id),
    bookmarked,
    note,
    accepted,
    link: { source: source.length, target: target.length, confidence, pinned },
    states,
  };
}
