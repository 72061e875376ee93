import { useMemo } from 'react';
import type { SegmentId } from '../../shared/bitext/segment.ts';
import { positionsOf } from '../../shared/bitext/segmented-text.ts';
import type { EditSession } from '../../shared/edit/edit-session.ts';
import type { Messages } from '../locale/messages.ts';
import { ChangesPanel } from '../panels/changes-panel.tsx';
import type { ChangeEntry, ChangeWords } from '../panels/changes-listing.ts';
import { useLatest } from '../panels/latest.ts';
import { shortDifference } from '../panels/short-difference.ts';
import { changeEntries, transactionOf } from './change-entries.ts';
import { linksOf } from './change-links.ts';
import { changedWords } from './change-words.ts';
import {
  changedSegments,
  foldedTransaction,
  revealChange,
  revertChanges,
  touchesSegment,
} from './changes.ts';
import { travelTo } from './editing.ts';
import { useDesk, useWork } from './use-desk.ts';

/** The list of changes, connected. */
export function ChangesTab() {
  const desk = useDesk();
  const { edits, carets, activeSide, openedAt } = useWork();
  const changes = useMemo(() => changeEntries(edits, desk.messages), [edits, desk]);
  const words = useChangeWords(edits, desk.messages);
  const now = desk.now();
  return (
    <ChangesPanel
      changes={changes}
      words={words}
      segment={carets[activeSide]?.segment ?? null}
      now={{ time: now, offset: -new Date(now).getTimezoneOffset() }}
      sessionStart={openedAt}
      onReveal={(id) => revealChange(desk, id, { focus: false })}
      onOpen={(id) => revealChange(desk, id, { focus: true })}
      onJump={(id) => travelTo(desk, Number(id) + 1)}
      onRevert={(ids) => revertChanges(desk, ids)}
    />
  );
}

/** What rows ask: the same functions as long as no segment has another number. */
function useChangeWords(edits: EditSession, { checks, repairs }: Messages): ChangeWords {
  const latest = useLatest(edits);
  const { source, target } = edits.project.bitext;
  const sources = positionsOf(source);
  const targets = positionsOf(target);
  return useMemo(
    () => ({
      touches,
      foldedText,
      links: (entry) => linksOf(transactionOf(entry), latest.current.project.bitext),
      difference: (entry) => {
        const sayLevel = (check: string, level: string) => repairs.checks.saidOf(checks.name(check), level);
        const words = changedWords(latest.current, Number(entry.id), transactionOf(entry), sayLevel);
        return words && shortDifference(words.before, words.after);
      },
      segmentNumbers: (entry) => {
        const segments = changedSegments(transactionOf(entry));
        const side = segments.target.length > 0 ? 'target' : 'source';
        const places = side === 'target' ? targets : sources;
        return segments[side]
          .flatMap((id) => places.get(id) ?? [])
          .map((place) => place + 1)
          .toSorted((one, other) => one - other);
      },
    }),
    [latest, sources, targets, checks, repairs],
  );
}

function touches(entry: ChangeEntry, segment: SegmentId): boolean {
  return touchesSegment(transactionOf(entry), segment);
}

function foldedText(entry: ChangeEntry): string {
  return foldedTransaction(transactionOf(entry), entry.label);
}
