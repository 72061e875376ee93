import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { keepingScenes } from './keeping-scenes.tsx';
import { nameScenes } from './name-scenes.tsx';
import { relinkScenes } from './relink-scenes.tsx';
import { repairScenes } from './repair-scenes.tsx';
import { DEFAULT_SETTINGS } from '../../../../shared/contract/contract.ts';
import { ChangesPanel } from '../../../../renderer/panels/changes-panel.tsx';
import { CloseDialog } from '../../../../renderer/panels/close-dialog.tsx';
import { CommandPalette } from '../../../../renderer/panels/command-palette.tsx';
import { EncodingDialog } from '../../../../renderer/panels/encoding-dialog.tsx';
import { ExportDialog } from '../../../../renderer/panels/export-dialog.tsx';
import { FindingsPanel } from '../../../../renderer/panels/findings-panel.tsx';
import { KeysDialog } from '../../../../renderer/panels/keys-dialog.tsx';
import type { PressedKey } from '../../../../renderer/panels/key-cell.tsx';
import { LinkMenu } from '../../../../renderer/panels/link-menu.tsx';
import { NoticeRegion } from '../../../../renderer/panels/notice-region.tsx';
import { OpenTextsDialog } from '../../../../renderer/panels/open-texts-dialog.tsx';
import { PasteDialog } from '../../../../renderer/panels/paste-dialog.tsx';
import { PreviewDialog } from '../../../../renderer/panels/preview-dialog.tsx';
import { ProgressDialog } from '../../../../renderer/panels/progress-dialog.tsx';
import { QuickFixMenu } from '../../../../renderer/panels/quick-fix-menu.tsx';
import { SegmentPanel } from '../../../../renderer/panels/segment-panel.tsx';
import { SegmentsPanel } from '../../../../renderer/panels/segments-panel.tsx';
import { NO_SEGMENT_FILTER } from '../../../../renderer/panels/segments-listing.ts';
import type { SegmentRow, SegmentSides } from '../../../../renderer/panels/segments-listing.ts';
import { SettingsDialog } from '../../../../renderer/panels/settings-dialog.tsx';
import { SuggestionList } from '../../../../renderer/panels/suggestion-list.tsx';
import { StatusBar } from '../../../../renderer/panels/status-bar.tsx';
import { Toolbar } from '../../../../renderer/panels/toolbar.tsx';
import { WelcomeScreen } from '../../../../renderer/panels/welcome-screen.tsx';
import type { Finding } from '../../../../shared/checks/finding.ts';
import { changeWords, CLOCK, MORNING, someChanges, someSegments, states } from './made-up-changes.ts';
import { commands, linkGroups } from './made-up-commands.ts';
import { FocusScene } from './focus-scene.tsx';
import { ReviewScene, reviewed, reviewedLong, reviewedTwice } from './review-scene.tsx';
import { SearchScene } from './search-scene.tsx';
import {
  findings,
  manyFindings,
  placeOfEither,
  rules,
  segmentText,
  speaker,
  textOfEither,
} from './made-up.ts';

/** What the components call is written here, for tests to read. */
export const calls: string[] = [];
declare global {
  interface Window {
    calls: string[];
  }
}
window.calls = calls;

/** A callback that notes its name and what it was called with. */
function note(name: string) {
  return (...values: readonly unknown[]) => {
    calls.push([name, ...values.map((value) => JSON.stringify(value))].join(' '));
  };
}

const FORM = { encoding: 'windows-1257', bom: false } as const;
const HOUR = 3_600_000;

function Side({ children }: { readonly children: ReactNode }) {
  return (
    <main className="gallery-side">
      <div className="gallery-column">{children}</div>
    </main>
  );
}

function Findings({ all }: { readonly all: readonly Finding[] }) {
  const [activeKey, setActiveKey] = useState<string | null>('repeat/near 2');
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set(['garble/entity 17']));
  const [kept, setKept] = useState(rules);
  return (
    <Side>
      <FindingsPanel
        findings={all.filter(({ key }) => !dismissed.has(key))}
        dismissed={all.filter(({ key }) => dismissed.has(key))}
        activeKey={activeKey}
        rules={kept}
        segmentPlace={placeOfEither}
        segmentText={textOfEither}
        speaker={speaker}
        keys={{ jump: 'F9', repair: 'Ctrl+F8', levels: 'Ctrl+Shift+F8' }}
        onRepair={note('repair')}
        onLevels={note('levels')}
        onActivate={(key) => {
          note('activate')(key);
          setActiveKey(key);
        }}
        onOpen={note('open')}
        onFix={note('fix')}
        onFixAll={note('fix-all')}
        onDismiss={(key) => {
          note('dismiss')(key);
          setDismissed(new Set([...dismissed, key]));
        }}
        onRestore={(key) => {
          note('restore')(key);
          setDismissed(new Set([...dismissed].filter((other) => other !== key)));
        }}
        onDismissAlike={note('dismiss-alike')}
        onNever={note('never')}
        onRestoreRule={(rule) => {
          note('restore-rule')(rule);
          setKept(kept.filter((one) => one.rule !== rule));
        }}
        onRestoreAll={() => {
          note('restore-all')();
          setDismissed(new Set());
          setKept([]);
        }}
        onJump={note('jump')}
        onDismissAll={note('dismiss-all')}
      />
    </Side>
  );
}

const many = manyFindings(20_000);

function Settings() {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  return (
    <SettingsDialog
      settings={settings}
      onSettings={(next) => {
        note('settings')(next);
        setSettings(next);
      }}
      onKeys={note('keys')}
      onClose={note('close')}
    />
  );
}

const readKeys = (event: PressedKey): string | null => {
  if (['Control', 'Shift', 'Alt', 'Meta'].includes(event.key)) return null;
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  return [event.ctrlKey && 'Ctrl', event.altKey && 'Alt', event.shiftKey && 'Shift', key]
    .filter(Boolean)
    .join('+');
};

const bar = {
  position: { side: 'target', number: 128, total: 1204 },
  sourceLanguage: 'en',
  targetLanguage: 'fr',
  languages: ['en', 'fr', 'lt', 'de'],
  form: FORM,
  lineEnds: 'crlf',
  findings: 37,
  unmatched: { source: 3, target: 1 },
  settled: 2,
  said: null,
  confirmed: 126,
  edited: 310,
  total: 1204,
  onPosition: note('position'),
  onLanguage: note('language'),
  onEncoding: note('encoding'),
  onFindings: note('findings'),
  onUnmatched: () => note('unmatched')(),
  onProgress: note('left'),
  onSaved: note('saved'),
} as const;

const tools = {
  title: 'Le bac de Vieux-Port',
  hasTexts: true,
  undo: 'Typing',
  redo: null,
  findings: 37,
  activeFinding: 3,
  isReviewing: false,
  theme: 'system',
  keys: { open: 'Ctrl+O', save: 'Ctrl+S', undo: 'Ctrl+Z', palette: 'Ctrl+K', 'next-finding': 'F8' },
  onOpen: note('open'),
  onSave: note('save'),
  onExport: note('export'),
  onReview: note('review'),
  onUndo: note('undo'),
  onRedo: note('redo'),
  onPreviousFinding: note('previous'),
  onNextFinding: note('next'),
  onPalette: note('palette'),
  onTheme: note('theme'),
  onSettings: note('settings'),
} as const;

const chosen = {
  name: 'bac.fr.txt',
  folder: '/home/someone/texts',
  encoding: 'windows-1257',
  bom: false,
  decided: 'detected',
  language: 'fr',
  characters: 18_240,
  start: `${segmentText(0)}\n${segmentText(1)}\n${segmentText(3)}`,
} as const;

const openTexts = {
  languages: ['en', 'fr', 'lt'],
  failure: null,
  isBusy: false,
  onChoose: note('choose'),
  onDropFile: note('drop'),
  onRemove: note('remove'),
  onEncoding: note('encoding'),
  onLanguage: note('language'),
  onSwap: note('swap'),
  onOpen: note('open'),
  onCancel: note('cancel'),
} as const;

const exporting = {
  format: 'text',
  form: FORM,
  unmatched: { source: 3, target: 1 },
  settled: 2,
  unencodable: null,
  failure: null,
  isBusy: false,
  onExport: note('export'),
  onShowUnmatched: note('show-unmatched'),
  onCancel: note('cancel'),
} as const;

const preview = Array.from({ length: 2500 }, (_, index) => ({
  id: `item-${index}`,
  segmentNumber: index + 1,
  before: segmentText(index),
  after:
    index % 12 === 7 ? null : segmentText(index).replaceAll(/K[oø]benhavn|Vieux-Port|&#39;/g, 'Copenhague'),
  ...(index % 12 === 8 ? { note: 'The preposition stays: both names take “à”.' } : {}),
}));

const welcome = {
  version: '0.1.0',
  onOpenTexts: note('open-texts'),
  onOpenAlone: note('open-alone'),
  onOpenProject: note('open-project'),
  onPaste: note('paste'),
  onSample: note('sample'),
  onOpenRecent: note('open-recent'),
  onForget: note('forget'),
  onDropFiles: note('drop'),
} as const;

const recentFile = (id: string, name: string, folder: string, opened: number, unsaved: boolean) => ({
  file: { id, name, folder },
  opened,
  unsaved,
});

const recent = [
  recentFile('a', 'Le bac de Vieux-Port.vav', '/home/someone/Documents/Translations', MORNING, false),
  recentFile('b', 'Harbour notes', '', MORNING - HOUR, true),
  recentFile(
    'c',
    'A very long name of a project that nobody would ever shorten.vav',
    '/home/someone/Documents/Translations/2026/March/Ferries of the north',
    MORNING - 30 * HOUR,
    false,
  ),
];

const segment = {
  id: 7,
  side: 'target',
  number: 8,
  status: 'edited',
  bookmarked: true,
  note: 'Ask whether “rives” or “berges”.',
  accepted: segmentText(1),
  link: { source: 2, target: 1, confidence: 0.62, pinned: false },
  states,
} as const;

const segments = {
  onProgress: note('progress'),
  onBookmark: note('bookmark'),
  onNote: note('note'),
  onRestore: note('restore'),
} as const;

function Changes({ amount }: { readonly amount: number }) {
  const [changes] = useState(() => someChanges(amount));
  return (
    <Side>
      <ChangesPanel
        changes={changes}
        words={changeWords}
        segment={7}
        now={CLOCK}
        sessionStart={MORNING - HOUR}
        onReveal={note('reveal')}
        onOpen={note('open')}
        onJump={note('jump')}
        onRevert={(ids) => {
          note('revert')(...ids);
          // The newest change stands in the way of the one before it.
          const [id] = ids;
          const isAlone = ids.length === 1 && id === String(amount - 4);
          return isAlone ? { id, by: String(amount - 3) } : null;
        }}
      />
    </Side>
  );
}

function Segments({ rows }: { readonly rows: readonly SegmentRow[] }) {
  const [filter, setFilter] = useState(NO_SEGMENT_FILTER);
  const sided = useMemo(() => ofSides(rows, filter.sides), [rows, filter.sides]);
  return (
    <Side>
      <SegmentsPanel
        rows={sided}
        numberOf={({ id }) => (id % 1_000_000) + 1}
        filter={filter}
        onFilter={(next) => {
          note('filter')([...next.statuses, ...next.flags]);
          if (next.sides !== filter.sides || next.order !== filter.order)
            note('list')(next.sides, next.order);
          setFilter(next);
        }}
        current={3}
        onReveal={note('reveal')}
        onOpen={note('open')}
        onConfirm={note('confirm')}
        onReopen={note('reopen')}
        onBookmark={note('bookmark')}
      />
    </Side>
  );
}

/** Each has a source of its own, which is read and not worked on. */
function ofSides(rows: readonly SegmentRow[], sides: SegmentSides): readonly SegmentRow[] {
  if (sides === 'target') return rows;
  const source = rows.map((row): SegmentRow => ({
    ...row,
    id: row.id + 1_000_000,
    side: 'source',
    status: null,
  }));
  return sides === 'source' ? source : rows.flatMap((row, at) => [source[at], row]);
}

const someRows = someSegments(40);
const manyRows = someSegments(100_000);

const work = { title: 'Aligning 20,000 segments', done: 0.4, onCancel: note('stop') };

const suggestions = [
  {
    id: '0',
    before: segmentText(2),
    after: segmentText(1),
    kind: 'same',
    likeness: 1,
    times: 3,
    doubt: false,
    from: { segment: 1, number: 2 },
  },
  {
    id: '1',
    before: segmentText(2),
    after: segmentText(2).replace('cinq heures', 'six heures'),
    kind: 'near',
    likeness: 0.82,
    times: 1,
    doubt: true,
    from: { segment: 4, number: 5 },
  },
] as const;

/** Every component with made-up data, by name. */
export const SCENES: Readonly<Record<string, () => ReactNode>> = {
  review: () => <ReviewScene {...reviewed()} note={note} />,
  'review-inline': () => <ReviewScene {...reviewed()} layout="inline" isWhole note={note} />,
  'review-twice': () => <ReviewScene {...reviewedTwice()} note={note} />,
  'review-none': () => <ReviewScene base={reviewed().base} project={reviewed().base} note={note} />,
  'review-many': () => <ReviewScene {...reviewedLong(100_000)} note={note} />,
  findings: () => <Findings all={findings} />,
  'findings-many': () => <Findings all={many} />,
  'findings-none': () => <Findings all={[]} />,
  search: () => <SearchScene pairs={3} query={{ find: 'port' }} replacement="quai" note={note} />,
  'search-only': () => <SearchScene pairs={3} query={{ find: 'port' }} note={note} />,
  'search-empty': () => <SearchScene pairs={3} query={{ find: 'z*', regularExpression: true }} note={note} />,
  'search-replaced': () => (
    <SearchScene
      pairs={3}
      query={{ find: 'ports' }}
      replacement="quai"
      replaced={{ hits: 7, segments: 7, reopened: 2 }}
      note={note}
    />
  ),
  'search-many': () => <SearchScene pairs={20_000} query={{ find: 'port' }} note={note} />,
  'search-none': () => <SearchScene pairs={3} query={{ find: 'quay' }} isMonolingual note={note} />,
  'search-start': () => <SearchScene pairs={3} note={note} />,
  'search-problem': () => (
    <SearchScene pairs={3} query={{ find: '(port', regularExpression: true }} note={note} />
  ),
  'search-stopped': () => (
    <SearchScene pairs={3} query={{ find: '(o+)+!', regularExpression: true }} stopped note={note} />
  ),
  ...nameScenes(note),
  changes: () => <Changes amount={300} />,
  'changes-many': () => <Changes amount={100_000} />,
  'changes-none': () => <Changes amount={0} />,
  segments: () => <Segments rows={someRows} />,
  'segments-many': () => <Segments rows={manyRows} />,
  segment: () => (
    <Side>
      <SegmentPanel segment={segment} {...segments} />
    </Side>
  ),
  suggestions: () => (
    <Side>
      <SegmentPanel segment={segment} {...segments}>
        <SuggestionList
          suggestions={suggestions}
          elsewhere={12}
          keys="Alt+Enter"
          best="2 a"
          asked={null}
          onSeen={note('seen')}
          onTake={note('take')}
          onReveal={note('reveal')}
          onElsewhere={note('elsewhere')}
        />
      </SegmentPanel>
    </Side>
  ),
  'segment-none': () => (
    <Side>
      <SegmentPanel segment={null} {...segments} />
    </Side>
  ),
  preview: () => (
    <PreviewDialog
      title="Delete or rewrite what is repeated"
      words="Nothing is changed before you apply it; all of it is one step to undo."
      items={preview}
      onApply={(ids) => note('apply')(ids)}
      onCancel={note('cancel')}
    />
  ),
  'preview-unticked': () => (
    <PreviewDialog
      title="Make the same corrections elsewhere"
      items={preview
        .slice(0, 2)
        .map((item, index) => ({ ...item, after: `${item.before} !`, ticked: index === 0 }))}
      onApply={(ids) => note('apply')(ids)}
      onCancel={note('cancel')}
    />
  ),
  welcome: () => <WelcomeScreen {...welcome} recent={recent} />,
  'welcome-first': () => <WelcomeScreen {...welcome} recent={[]} />,
  'open-texts': () => <OpenTextsDialog {...openTexts} source={null} target={chosen} />,
  'open-texts-both': () => (
    <OpenTextsDialog
      {...openTexts}
      source={{
        ...chosen,
        name: 'ferry.en.txt',
        encoding: 'utf-8',
        decided: 'bom',
        bom: true,
        language: 'en',
      }}
      target={chosen}
      failure="picture.png is not a text: byte 12 belongs to no encoding of text."
    />
  ),
  paste: () => <PasteDialog onOpen={note('open')} onCancel={note('cancel')} />,
  bars: () => (
    <main className="gallery-bars">
      <Toolbar {...tools} isUnsaved />
      <Toolbar {...tools} title="Vis-à-vis" isUnsaved={false} hasTexts={false} undo={null} />
      <StatusBar {...bar} saved={{ kind: 'saving' }} work={work} />
      <StatusBar {...bar} saved={{ kind: 'failed', reason: 'the disk is full' }} work={null} />
      <StatusBar
        {...bar}
        said="Linked: source 5 with translation 7. The pin was taken off."
        saved={{ kind: 'unsaved' }}
        work={null}
      />
      <StatusBar {...bar} saved={{ kind: 'saved' }} work={null} />
    </main>
  ),
  window: () => (
    <FocusScene
      note={note}
      segment={segment}
      bars={{
        top: <Toolbar {...tools} isUnsaved />,
        status: <StatusBar {...bar} saved={{ kind: 'saved' }} work={null} />,
      }}
    />
  ),
  palette: () => <CommandPalette commands={commands} onRun={note('run')} onClose={note('close')} />,
  export: () => <ExportDialog {...exporting} />,
  'export-failed': () => (
    <ExportDialog {...exporting} unencodable={{ encoding: 'Windows-1257', characters: ['“', 'œ', '✓'] }} />
  ),
  ...keepingScenes(note),
  ...relinkScenes(note),
  ...repairScenes(note),
  closing: () => (
    <CloseDialog
      name="Le bac de Vieux-Port"
      onSave={note('save')}
      onDiscard={note('discard')}
      onCancel={note('cancel')}
    />
  ),
  settings: () => <Settings />,
  keys: () => (
    <KeysDialog
      commands={commands}
      readKeys={readKeys}
      onBind={note('bind')}
      onReset={note('reset')}
      onClose={note('close')}
    />
  ),
  encoding: () => (
    <EncodingDialog
      name="bac.fr.txt"
      encoding="windows-1257"
      isChanged
      preview={{ kind: 'text', start: chosen.start }}
      onLook={note('look')}
      onApply={note('apply')}
      onCancel={note('cancel')}
    />
  ),
  progress: () => <ProgressDialog title="Opening texts" work={work} />,
  notices: () => (
    <main>
      <NoticeRegion
        notices={[
          {
            id: '1',
            kind: 'info',
            text: '12 findings fixed.',
            action: { title: 'Undo', onPress: note('undo') },
          },
          { id: '2', kind: 'success', text: 'Exported to bac.fr.txt.' },
          { id: '3', kind: 'warning', text: 'The project file was changed by another program.' },
          {
            id: '4',
            kind: 'error',
            text: 'bac.fr.txt: the disk is full. Nothing was overwritten; free some space or save elsewhere.',
          },
        ]}
        onDismiss={note('dismiss')}
      />
    </main>
  ),
  'link-menu': () => (
    <main>
      <LinkMenu
        at={{ left: 240, top: 60, width: 1, height: 1 }}
        link="source segment 12; translation segments 14 and 16; linked 1-2, 62 %, crosses others"
        groups={linkGroups}
        onRun={note('run')}
        onClose={note('close')}
      />
    </main>
  ),
  'quick-fix': () => (
    <main>
      <QuickFixMenu
        at={{ left: 240, top: 160, width: 60, height: 20 }}
        findings={findings.filter((finding) => finding.segment === 5)}
        speaker={speaker}
        alike={() => 3}
        segmentPlace={placeOfEither}
        onFix={note('fix')}
        onFixAll={note('fix-all')}
        onDismiss={note('dismiss')}
        onDismissAlike={note('dismiss-alike')}
        onNever={note('never')}
        onJump={note('jump')}
        onClose={note('close')}
      />
    </main>
  ),
};
