import { useMemo } from 'react';
import { beadIndexOf } from '../../shared/bitext/bitext.ts';
import type { SegmentedText } from '../../shared/bitext/segmented-text.ts';
import { segmentOf } from '../../shared/bitext/segmented-text.ts';
import { NO_MARK } from '../../shared/edit/project.ts';
import type { Transaction } from '../../shared/edit/step.ts';
import type { ChangeEntry } from '../panels/changes-panel.tsx';
import { ChangesPanel } from '../panels/changes-panel.tsx';
import { FindingsPanel } from '../panels/findings-panel.tsx';
import { NamesPanel } from '../panels/names-panel.tsx';
import { PanelTabs } from '../panels/panel-tabs.tsx';
import type { SegmentDetails } from '../panels/segment-panel.tsx';
import { SegmentPanel } from '../panels/segment-panel.tsx';
import { changeByEdits, placeOf, travelTo } from './editing.ts';
import {
  activateFinding,
  dismissAllOf,
  dismissFindings,
  dismissedFindings,
  fixAllOf,
  fixFinding,
  openFindings,
} from './findings.ts';
import { markSegment, toggleConfirmed } from './marks.ts';
import { previewName, revealMention } from './names.ts';
import { numberIn, speakerFor, textIn } from './speaker.ts';
import type { PanelName, Work } from './state.ts';
import { useAppState, useDesk, useWork } from './use-desk.ts';

/** The panels beside the texts. */
export function SidePanel() {
  const desk = useDesk();
  const chosen = useAppState((state) => state.panel);
  const findings = useAppState((state) => (state.work ? openFindings(state.work).length : 0));
  const { tabs } = desk.messages.app;
  const titles: readonly { id: PanelName; title: string; count: number | null }[] = [
    { id: 'findings', title: tabs.findings, count: findings },
    { id: 'names', title: tabs.names, count: null },
    { id: 'changes', title: tabs.changes, count: null },
    { id: 'segment', title: tabs.segment, count: null },
  ];
  return (
    <PanelTabs
      label={tabs.label}
      tabs={titles}
      chosen={chosen}
      onChoose={(panel) => desk.store.dispatch({ kind: 'panel', panel })}
    >
      <ChosenPanel name={chosen} />
    </PanelTabs>
  );
}

function ChosenPanel({ name }: { readonly name: PanelName }) {
  switch (name) {
    case 'findings':
      return <Findings />;
    case 'names':
      return <Names />;
    case 'changes':
      return <Changes />;
    case 'segment':
      return <Segment />;
  }
}

const NO_TEXT: SegmentedText = { lead: '', segments: [] };

/** What rows of the panels ask of the text; the same functions as long as the text is the same. */
function useTargetText() {
  const text = useAppState((state) => state.work?.edits.project.bitext.target) ?? NO_TEXT;
  const { checks } = useDesk().messages;
  return useMemo(
    () => ({
      speaker: speakerFor(checks, text),
      segmentNumber: (segment: number) => numberIn(text, segment),
      segmentText: (segment: number) => textIn(text, segment),
    }),
    [checks, text],
  );
}

function Findings() {
  const desk = useDesk();
  const work = useWork();
  const { speaker, segmentNumber, segmentText } = useTargetText();
  return (
    <FindingsPanel
      findings={openFindings(work)}
      dismissed={dismissedFindings(work)}
      activeKey={work.activeFinding}
      segmentNumber={segmentNumber}
      segmentText={segmentText}
      speaker={speaker}
      onActivate={(key) => activateFinding(desk, key)}
      onOpen={(key) => activateFinding(desk, key, { focus: true })}
      onFix={(key, fixIndex) => fixFinding(desk, key, fixIndex)}
      onFixAll={(check) => void fixAllOf(desk, check)}
      onDismiss={(key) => dismissFindings(desk, [key], true)}
      onRestore={(key) => dismissFindings(desk, [key], false)}
      onDismissAll={(check) => dismissAllOf(desk, check)}
    />
  );
}

function Names() {
  const desk = useDesk();
  const work = useWork();
  const { segmentNumber, segmentText } = useTargetText();
  return (
    <NamesPanel
      groups={work.names ?? []}
      decisions={work.edits.project.decisions}
      segmentNumber={segmentNumber}
      segmentText={segmentText}
      onReveal={(mention) => revealMention(desk, mention)}
      onPreview={(group, preferred, kept) => void previewName(desk, group, { preferred, kept })}
    />
  );
}

function Changes() {
  const desk = useDesk();
  const { edits } = useWork();
  const { done, undone } = edits;
  const text = edits.project.bitext.target;
  const { changes } = desk.messages.app;
  const all = [...done, ...undone.toReversed()];
  const entry = (transaction: Transaction, index: number): ChangeEntry => {
    const place = placeOf(transaction.steps);
    const number = place ? numberIn(text, place.segment) : 0;
    return {
      id: String(index),
      label: changes[transaction.label] ?? transaction.label,
      time: transaction.time,
      steps: transaction.steps.length,
      segment: number === 0 ? null : number,
      isUndone: index >= done.length,
    };
  };
  const reveal = (id: string) => {
    const place = placeOf(all[Number(id)]?.steps ?? []);
    if (place) desk.editor?.reveal(place, { focus: false });
  };
  return (
    <ChangesPanel
      changes={all.map(entry).toReversed()}
      onReveal={reveal}
      onJump={(id) => travelTo(desk, Number(id) + 1)}
    />
  );
}

function Segment() {
  const desk = useDesk();
  const work = useWork();
  return (
    <SegmentPanel
      segment={detailsOf(work)}
      onProgress={(segment) => toggleConfirmed(desk, segment)}
      onBookmark={(segment, bookmarked) =>
        markSegment(desk, segment, 'bookmark', (mark) => ({ ...mark, bookmarked }))
      }
      onNote={(segment, note) => markSegment(desk, segment, 'note', (mark) => ({ ...mark, note }))}
      onRestore={(segment) => {
        const loaded = textIn(work.base.bitext.target, segment);
        const now = textIn(work.edits.project.bitext.target, segment);
        const edit = { kind: 'replace' as const, segment, start: 0, end: now.length, insert: loaded };
        changeByEdits(desk, { label: 'restore-segment', origin: 'typed' }, [edit]);
      }}
    />
  );
}

function detailsOf(work: Work): SegmentDetails | null {
  const caret = work.carets[work.activeSide];
  const { bitext, marks } = work.edits.project;
  const { side, segment: id } = caret ?? { side: 'target' as const, segment: -1 };
  const number = numberIn(bitext[side], id);
  if (number === 0) return null;
  const bead = bitext.beads[beadIndexOf(bitext).get(id) ?? 0];
  const mark = marks.get(id) ?? NO_MARK;
  const loaded = numberIn(work.base.bitext[side], id) === 0 ? null : textIn(work.base.bitext[side], id);
  const now = segmentOf(bitext[side], id).text;
  return {
    id,
    side,
    number,
    progress: mark.progress,
    bookmarked: mark.bookmarked,
    note: mark.note,
    link: {
      source: bead.source.length,
      target: bead.target.length,
      confidence: bead.confidence,
      pinned: bead.pinned,
    },
    loaded,
    now,
  };
}
