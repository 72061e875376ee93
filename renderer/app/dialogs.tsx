import { useMemo, useState } from 'react';
import { ledgerOf } from '../../shared/bitext/ledger.ts';
import { explainFailure } from '../../shared/contract/failure.ts';
import { CloseDialog } from '../panels/close-dialog.tsx';
import { CommandPalette } from '../panels/command-palette.tsx';
import { ExportDialog } from '../panels/export-dialog.tsx';
import { HeldDialog } from '../panels/held-dialog.tsx';
import { PasteDialog } from '../panels/paste-dialog.tsx';
import { PreviewDialog } from '../panels/preview-dialog.tsx';
import { ProgressDialog } from '../panels/progress-dialog.tsx';
import { SettingsDialog } from '../panels/settings-dialog.tsx';
import { VersionsDialog } from '../panels/versions-dialog.tsx';
import { applyPreview } from './apply-preview.ts';
import { CheckChooser } from './check-chooser.tsx';
import { closeDiscarding, closeSaving } from './closing.ts';
import { openPasted } from './choosing.ts';
import { commandList, rememberCommand, runCommand, usedCommands } from './command-list.ts';
import type { Dialog } from './dialog.ts';
import { EncodingChooser } from './encoding-chooser.tsx';
import { KeyBinder } from './key-binder.tsx';
import { LinkMenuHost } from './link-menu-host.tsx';
import { showUnmatched } from './link-walks.ts';
import { openProject } from './opening.ts';
import { OutsideChooser } from './outside-chooser.tsx';
import { QuickFixes } from './quick-fixes.tsx';
import { RecipeChooser } from './recipe-chooser.tsx';
import { RelinkChooser } from './relink-chooser.tsx';
import { exportTexts } from './saving.ts';
import { changeSettings } from './settings.ts';
import { numberIn } from './speaker.ts';
import { TextChooser } from './text-chooser.tsx';
import { useAppState, useDesk, useWork } from './use-desk.ts';

/** What stands over the window, one at a time; long work over all. */
export function Dialogs() {
  const dialog = useAppState((state) => state.dialog);
  const progress = useAppState((state) => state.progress);
  if (progress) {
    const { label, done, cancel } = progress;
    return <ProgressDialog title={label} work={{ title: label, done, onCancel: cancel }} />;
  }
  return dialog && <OpenDialog dialog={dialog} />;
}

function useClose(): () => void {
  const desk = useDesk();
  return () => desk.store.dispatch({ kind: 'dialog', dialog: null });
}

function OpenDialog({ dialog }: { readonly dialog: Dialog }) {
  const desk = useDesk();
  const close = useClose();
  switch (dialog.kind) {
    case 'open-texts':
      return <TextChooser dialog={dialog} />;
    case 'paste':
      return (
        <PasteDialog
          onOpen={(source, target) => void openPasted(desk, source ?? '', target)}
          onCancel={close}
        />
      );
    case 'palette':
      return <Palette />;
    case 'quick-fix':
      return <QuickFixes keys={dialog.findings} />;
    case 'link-menu':
      return <LinkMenuHost {...dialog} />;
    case 'preview':
      return <Preview dialog={dialog} />;
    case 'relink':
      return <RelinkChooser dialog={dialog} />;
    case 'export':
      return <Export dialog={dialog} />;
    case 'close':
      return <Close dialog={dialog} />;
    case 'held':
      return (
        <HeldDialog
          name={dialog.file.name}
          canTake={dialog.canTake}
          onRead={() => void openProject(desk, dialog.file, 'read')}
          onTake={() => void openProject(desk, dialog.file, 'take')}
          onCancel={close}
        />
      );
    case 'outside':
      return <OutsideChooser outside={dialog.outside} />;
    case 'versions':
      return (
        <VersionsDialog
          versions={dialog.versions.map(({ file, replaced, size }) => ({ id: file.id, replaced, size }))}
          onOpen={(id) => {
            const version = dialog.versions.find(({ file }) => file.id === id);
            close();
            if (version) void openProject(desk, version.file);
          }}
          onCancel={close}
        />
      );
    case 'settings':
      return <SettingsWindow />;
    case 'recipe':
      return <RecipeChooser dialog={dialog} />;
    case 'checks':
      return <CheckChooser />;
    case 'keys':
      return <KeyBinder onClose={close} />;
    case 'encoding':
      return <EncodingChooser preview={dialog.preview} />;
  }
}

function Palette() {
  const desk = useDesk();
  const close = useClose();
  const run = (id: string) => {
    close();
    rememberCommand(desk, id);
    runCommand(desk, id);
  };
  return (
    <CommandPalette commands={commandList(desk)} used={usedCommands(desk)} onRun={run} onClose={close} />
  );
}

function Preview({ dialog }: { readonly dialog: Extract<Dialog, { kind: 'preview' }> }) {
  const desk = useDesk();
  const { back = null } = dialog;
  const text = useWork().edits.project.bitext.target;
  // What the changes were worked out for.
  const [before] = useState(text);
  const items = useMemo(
    () =>
      dialog.items.map(({ segment, note, ticked, group, checks, ...item }) => ({
        ...item,
        segmentNumber: numberIn(before, segment),
        ...(note !== null && { note }),
        ...(ticked !== undefined && { ticked }),
        ...(group !== undefined && { group }),
        ...(checks !== undefined && { checks }),
      })),
    [dialog.items, before],
  );
  return (
    <PreviewDialog
      title={dialog.title}
      words={dialog.words}
      items={items}
      counts={dialog.counts}
      goesBack={back !== null}
      applyNone={dialog.applyNone}
      onApply={(ids, variants) => applyPreview(desk, dialog, before, new Set(ids), variants)}
      onCancel={() => desk.store.dispatch({ kind: 'dialog', dialog: back })}
    />
  );
}

function Export({ dialog }: { readonly dialog: Extract<Dialog, { kind: 'export' }> }) {
  const desk = useDesk();
  const close = useClose();
  const work = useWork();
  const { failure } = dialog;
  const { unmatched, settled } = ledgerOf(work.edits.project.bitext);
  return (
    <ExportDialog
      format={dialog.format}
      form={work.target.form}
      unmatched={unmatched}
      settled={settled.source + settled.target}
      unencodable={failure?.code === 'text-unencodable' ? failure : null}
      failure={failure && failure.code !== 'text-unencodable' ? explainFailure(failure) : null}
      isBusy={false}
      onExport={({ format, form }) => void exportTexts(desk, format, form ?? work.target.form)}
      onShowUnmatched={() => {
        close();
        showUnmatched(desk);
      }}
      onCancel={close}
    />
  );
}

function Close({ dialog }: { readonly dialog: Extract<Dialog, { kind: 'close' }> }) {
  const desk = useDesk();
  const close = useClose();
  return (
    <CloseDialog
      name={useWork().file.name}
      onSave={() => void closeSaving(desk, dialog.next)}
      onDiscard={() => void closeDiscarding(desk, dialog.next)}
      onCancel={close}
    />
  );
}

function SettingsWindow() {
  const desk = useDesk();
  const close = useClose();
  return (
    <SettingsDialog
      settings={useAppState((state) => state.settings)}
      onSettings={(settings) => void changeSettings(desk, settings)}
      onKeys={() => desk.store.dispatch({ kind: 'dialog', dialog: { kind: 'keys' } })}
      onClose={close}
    />
  );
}
