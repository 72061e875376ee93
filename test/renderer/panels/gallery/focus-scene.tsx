import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { ActionButton } from '../../../../renderer/panels/action-button.tsx';
import { keepFocus } from '../../../../renderer/panels/keep-focus.ts';
import { NoticeRegion } from '../../../../renderer/panels/notice-region.tsx';
import { PanelTabs } from '../../../../renderer/panels/panel-tabs.tsx';
import { PreviewDialog } from '../../../../renderer/panels/preview-dialog.tsx';
import type { SegmentState } from '../../../../renderer/panels/segment-history.tsx';
import type { SegmentDetails } from '../../../../renderer/panels/segment-panel.tsx';
import { SegmentPanel } from '../../../../renderer/panels/segment-panel.tsx';
import { NO_SEGMENT_FILTER } from '../../../../renderer/panels/segments-listing.ts';
import { SegmentsPanel } from '../../../../renderer/panels/segments-panel.tsx';
import { someSegments } from './made-up-changes.ts';
import '../../../../renderer/app/workbench.css';

type Note = (name: string) => (...values: readonly unknown[]) => void;

/** The window around a panel: a text to write in, the panel with its tabs, and what keeps the focus. */
export interface FocusSceneProps {
  readonly note: Note;
  readonly bars: { readonly top: ReactNode; readonly status: ReactNode };
  readonly segment: SegmentDetails;
}

type PanelName = 'segments' | 'segment' | 'once';
const TABS = [
  { id: 'segments', title: 'Segments', icon: 'list', count: 1204 },
  { id: 'segment', title: 'Details', icon: 'page', count: null },
  { id: 'once', title: 'Once', icon: 'fix', count: null },
] as const;

export function FocusScene({ note, bars, segment }: FocusSceneProps) {
  const [panel, setPanel] = useState<PanelName>('segments');
  const [isWhole, setIsWhole] = useState(false);
  const [isNoticed, setIsNoticed] = useState(true);
  const [isPreviewed, setIsPreviewed] = useState(false);
  const [isOpen, setIsOpen] = useState(true);
  useEffect(() => keepFocus(note('otherwise')), [note]);
  return (
    <>
      {isOpen && (
        <div className={isWhole ? 'workbench workbench-panel-whole' : 'workbench'}>
          <div>{bars.top}</div>
          <main className="workbench-texts" inert={isWhole}>
            <textarea aria-label="Text" />
            <ActionButton onPress={() => setIsOpen(false)}>Close project</ActionButton>
          </main>
          <aside className="workbench-panel">
            <PanelTabs
              label="Panels"
              tabs={TABS}
              chosen={panel}
              onChoose={setPanel}
              whole={{ label: 'Whole', keys: 'Ctrl+J', isWhole, onWhole: setIsWhole }}
            >
              {panel === 'segments' && <Segments note={note} />}
              {panel === 'segment' && <Details segment={segment} note={note} />}
              {panel === 'once' && <Once />}
            </PanelTabs>
          </aside>
          <div>{bars.status}</div>
        </div>
      )}
      {isPreviewed && (
        <PreviewDialog
          title="Make the same corrections elsewhere"
          items={[{ id: 'one', segmentNumber: 2, before: 'Le bac.', after: 'Le ferry.' }]}
          onApply={() => setIsPreviewed(false)}
          onCancel={() => setIsPreviewed(false)}
        />
      )}
      <NoticeRegion
        notices={
          isNoticed
            ? [
                { id: '0', kind: 'error', text: 'The disk is full.' },
                {
                  id: '1',
                  kind: 'info',
                  text: 'The same correction fits elsewhere.',
                  action: {
                    title: 'Show them',
                    onPress: () => {
                      setIsNoticed(false);
                      setIsPreviewed(true);
                    },
                  },
                },
              ]
            : []
        }
        onDismiss={() => setIsNoticed(false)}
      />
    </>
  );
}

function Segments({ note }: { readonly note: Note }) {
  const [rows, setRows] = useState(() => someSegments(40));
  const [filter, setFilter] = useState(NO_SEGMENT_FILTER);
  const progress = (status: 'new' | 'confirmed') => (ids: readonly number[]) =>
    setRows(rows.map((row) => (ids.includes(row.id) ? { ...row, status } : row)));
  return (
    <SegmentsPanel
      rows={rows}
      numberOf={({ id }) => id + 1}
      filter={filter}
      onFilter={setFilter}
      current={3}
      onReveal={note('reveal')}
      onOpen={note('open')}
      onConfirm={progress('confirmed')}
      onReopen={progress('new')}
      onBookmark={note('bookmark')}
    />
  );
}

/** What can be done a single time: the button stays and cannot be pressed again. */
function Once() {
  const [isDone, setIsDone] = useState(false);
  const [isUndone, setIsUndone] = useState(false);
  return (
    <section className="panel" aria-label="Once">
      <input aria-label="First field" />
      <ActionButton isDisabled={isDone} onPress={() => setIsDone(true)}>
        Do it
      </ActionButton>
      <div role="toolbar" aria-label="Steps">
        <ActionButton onPress={() => {}}>Save</ActionButton>
        <ActionButton isDisabled={isUndone} onPress={() => setIsUndone(true)}>
          Undo
        </ActionButton>
        <ActionButton isDisabled={!isUndone} onPress={() => setIsUndone(false)}>
          Redo
        </ActionButton>
      </div>
    </section>
  );
}

function Details({ segment, note }: { readonly segment: SegmentDetails; readonly note: Note }) {
  const [states, setStates] = useState<readonly SegmentState[]>(segment.states);
  const restore = (text: string) => {
    const made = states.find((state) => state.made !== null)?.made ?? null;
    setStates([...states, { id: `restored ${states.length}`, text, made }]);
  };
  return (
    <SegmentPanel
      segment={{ ...segment, states }}
      onProgress={note('progress')}
      onBookmark={note('bookmark')}
      onNote={note('note')}
      onRestore={(_, text) => restore(text)}
    />
  );
}
