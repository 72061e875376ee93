import { useMemo } from 'react';
import { positionsOf } from '../../shared/bitext/segmented-text.ts';
import type { ReviewAction } from '../panels/review-bar.tsx';
import type { RowDescriber } from '../panels/review-context.ts';
import { ReviewPanel } from '../panels/review-panel.tsx';
import { COMMANDS } from './commands.ts';
import { showKey } from './key-text.ts';
import { keysFor } from './keys.ts';
import {
  decide,
  decideRow,
  goTo,
  openInTexts,
  rowsOf,
  selectRows,
  setReviewOptions,
  stepThroughChanges,
  toggleReview,
} from './review.ts';
import { sourceOfRow } from './review-source.ts';
import type { Work } from './state.ts';
import { useAppState, useDesk, useWork } from './use-desk.ts';

const ACTIONS: readonly ReviewAction[] = [
  'previous-change',
  'next-change',
  'accept-change',
  'revert-change',
  'accept-segments',
  'revert-segments',
  'review',
];

/** The review in the place of both texts. */
export function ReviewView() {
  const desk = useDesk();
  const work = useWork();
  const { options, current, selected } = useAppState((state) => state.review);
  const settings = useAppState((state) => state.settings);
  const keys = keysFor(COMMANDS, settings.keys);
  return (
    <ReviewPanel
      rows={rowsOf(work)}
      describe={useDescriber(work)}
      options={options}
      onOptions={(next) => setReviewOptions(desk, next)}
      current={current}
      onCurrent={(change) => goTo(desk, change)}
      selected={selected}
      onSelect={(rows) => selectRows(desk, rows)}
      textSize={settings.textSize}
      font={settings.readingFont}
      keys={Object.fromEntries(ACTIONS.map((id) => [id, showKey(keys.get(id) ?? '')]))}
      onStep={(direction) => stepThroughChanges(desk, direction)}
      onDecide={(decision, of) => decide(desk, decision, of)}
      onDecideRow={(decision, row) => decideRow(desk, decision, row)}
      onOpen={(segment) => openInTexts(desk, segment)}
      onClose={() => toggleReview(desk)}
    />
  );
}

/** The same as long as no segment came, went or was marked: the list makes its rows anew when it changes. */
function useDescriber(work: Work): RowDescriber {
  const now = positionsOf(work.edits.project.bitext.target);
  const loaded = positionsOf(work.base.bitext.target);
  const { marks, bitext } = work.edits.project;
  const before = work.base.bitext;
  const { beads, source } = bitext;
  const confirmed = useMemo(
    () => [...marks].filter(([, { progress }]) => progress === 'confirmed').map(([id]) => id),
    [marks],
  );
  const confirmedIds = confirmed.join();
  return useMemo(() => {
    const ids = new Set(confirmedIds.split(',').map(Number));
    // Of the texts now only the source and the links are asked for.
    const links = { ...before, beads, source };
    return {
      numberNow: (segment) => (now.get(segment) ?? -1) + 1,
      numberLoaded: (segment) => (loaded.get(segment) ?? -1) + 1,
      isConfirmed: (segment) => confirmedIds !== '' && ids.has(segment),
      source: (row) => sourceOfRow(row, links, before),
    };
  }, [now, loaded, confirmedIds, beads, source, before]);
}
