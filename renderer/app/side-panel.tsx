import { useMemo } from 'react';
import type { Bitext } from '../../shared/bitext/bitext.ts';
import type { SegmentId } from '../../shared/bitext/segment.ts';
import { positionOf } from '../../shared/bitext/segmented-text.ts';
import type { IconName } from '../panels/icons.tsx';
import { FindingsPanel } from '../panels/findings-panel.tsx';
import { PanelTabs } from '../panels/panel-tabs.tsx';
import { ChangesTab } from './changes-tab.tsx';
import { openChecks } from './check-levels.ts';
import { COMMANDS } from './commands.ts';
import {
  dismissAlike,
  dismissAllOf,
  dismissalRules,
  dismissFinding,
  neverFlag,
  restoreAll,
  restoreFinding,
  restoreRule,
} from './dismissing.ts';
import { activateFinding, dismissedFindings, fixAllOf, fixFinding, openFindings } from './findings.ts';
import { showKey } from './key-text.ts';
import { keysFor } from './keys.ts';
import { NamesTab } from './names-tab.tsx';
import { togglePanel } from './panel-size.ts';
import { openRecipes } from './recipes.ts';
import { showPlaceOf } from './related-walk.ts';
import { SegmentTab } from './segment-tab.tsx';
import { SegmentsTab } from './segments-tab.tsx';
import { SearchTab } from './search-tab.tsx';
import { placeIn, speakerFor, textIn } from './speaker.ts';
import type { PanelName } from './state.ts';
import { useAppState, useDesk, useWork } from './use-desk.ts';

/** In the order of their keys. */
const PANELS: readonly { readonly id: PanelName; readonly icon: IconName }[] = [
  { id: 'findings', icon: 'warning' },
  { id: 'names', icon: 'name' },
  { id: 'changes', icon: 'revert' },
  { id: 'segment', icon: 'page' },
  { id: 'segments', icon: 'list' },
  { id: 'search', icon: 'search' },
];

/** The panels beside the texts. */
export function SidePanel() {
  const desk = useDesk();
  const chosen = useAppState((state) => state.panel);
  const isWhole = useAppState((state) => state.isPanelWhole);
  const keys = useAppState((state) => keysFor(COMMANDS, state.settings.keys).get('toggle-panel') ?? '');
  const findings = useAppState((state) => (state.work ? openFindings(state.work).length : 0));
  const { tabs } = desk.messages.app;
  const titles = PANELS.map(({ id, icon }) => ({
    id,
    icon,
    title: tabs[id],
    count: id === 'findings' && findings > 0 ? findings : null,
  }));
  return (
    <PanelTabs
      label={tabs.label}
      tabs={titles}
      chosen={chosen}
      onChoose={(panel) => desk.store.dispatch({ kind: 'panel', panel })}
      whole={{ label: tabs.whole, keys: showKey(keys), isWhole, onWhole: () => togglePanel(desk) }}
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
      return <NamesTab />;
    case 'changes':
      return <ChangesTab />;
    case 'segment':
      return <SegmentTab />;
    case 'segments':
      return <SegmentsTab />;
    case 'search':
      return <SearchTab />;
  }
}

/** What rows of findings ask of both texts; the same functions as long as these are the same. */
function useBothTexts({ source, target }: Bitext) {
  const { checks } = useDesk().messages;
  return useMemo(
    () => ({
      speaker: speakerFor(checks, target),
      segmentPlace: (segment: SegmentId) => placeIn({ source, target }, segment),
      segmentText: (segment: SegmentId) => textIn(positionOf(target, segment) < 0 ? source : target, segment),
    }),
    [checks, source, target],
  );
}

function Findings() {
  const desk = useDesk();
  const work = useWork();
  const texts = useBothTexts(work.edits.project.bitext);
  const chosen = useAppState((state) => state.settings.keys);
  const keys = useMemo(() => {
    const known = keysFor(COMMANDS, chosen);
    const shown = (command: string) => showKey(known.get(command) ?? '');
    return { jump: shown('jump-to-related'), repair: shown('recipe'), levels: shown('checks') };
  }, [chosen]);
  return (
    <FindingsPanel
      findings={openFindings(work)}
      dismissed={dismissedFindings(work)}
      rules={dismissalRules(work)}
      activeKey={work.activeFinding}
      {...texts}
      keys={keys}
      onRepair={() => openRecipes(desk)}
      onLevels={() => openChecks(desk)}
      onActivate={(key) => activateFinding(desk, key)}
      onOpen={(key) => activateFinding(desk, key, { focus: true })}
      onFix={(key, fixIndex) => fixFinding(desk, key, fixIndex)}
      onFixAll={(check) => void fixAllOf(desk, check)}
      onDismiss={(key) => dismissFinding(desk, key)}
      onDismissAlike={(key) => dismissAlike(desk, key)}
      onNever={(key) => neverFlag(desk, key)}
      onRestore={(key) => restoreFinding(desk, key)}
      onRestoreRule={(rule) => restoreRule(desk, rule)}
      onRestoreAll={() => restoreAll(desk)}
      onJump={(key, segment) => showPlaceOf(desk, key, segment, { focus: false })}
      onDismissAll={(check) => dismissAllOf(desk, check)}
    />
  );
}
