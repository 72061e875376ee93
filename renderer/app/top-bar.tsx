import type { Transaction } from '../../shared/edit/step.ts';
import { Toolbar } from '../panels/toolbar.tsx';
import { changeTitle } from './change-title.ts';
import { COMMANDS } from './commands.ts';
import { chooseTexts } from './choosing.ts';
import { openFindings, stepThroughFindings } from './findings.ts';
import { redo, undo } from './editing.ts';
import { showKey } from './key-text.ts';
import { keysFor } from './keys.ts';
import { toggleReview } from './review.ts';
import { save } from './saving.ts';
import { changeSettings } from './settings.ts';
import { isUnsaved } from './state.ts';
import { useAppState, useDesk, useWork } from './use-desk.ts';

/** The actions that are at hand all day. */
export function TopBar() {
  const desk = useDesk();
  const work = useWork();
  const settings = useAppState((state) => state.settings);
  const view = useAppState((state) => state.view);
  const named = (change: Transaction | undefined) => (change ? changeTitle(change, desk.messages) : null);
  const keys = keysFor(COMMANDS, settings.keys);
  const key = (id: string) => showKey(keys.get(id) ?? '');
  const findings = openFindings(work);
  const active = findings.findIndex(({ key: one }) => one === work.activeFinding);
  return (
    <Toolbar
      title={work.file.name}
      isUnsaved={isUnsaved(work)}
      hasTexts
      undo={named(work.edits.done.at(-1))}
      redo={named(work.edits.undone.at(-1))}
      findings={findings.length}
      activeFinding={active < 0 ? null : active + 1}
      theme={settings.theme}
      keys={{
        open: key('open-texts'),
        save: key('save'),
        undo: key('undo'),
        redo: key('redo'),
        review: key('review'),
        'previous-finding': key('previous-finding'),
        'next-finding': key('next-finding'),
        palette: key('palette'),
      }}
      onOpen={() => chooseTexts(desk)}
      onSave={() => void save(desk, 'here')}
      onExport={(format) =>
        desk.store.dispatch({ kind: 'dialog', dialog: { kind: 'export', format, failure: null } })
      }
      isReviewing={view === 'review'}
      onReview={() => toggleReview(desk)}
      onUndo={() => undo(desk)}
      onRedo={() => redo(desk)}
      onPreviousFinding={() => stepThroughFindings(desk, -1)}
      onNextFinding={() => stepThroughFindings(desk, 1)}
      onPalette={() => desk.store.dispatch({ kind: 'dialog', dialog: { kind: 'palette' } })}
      onTheme={(theme) => void changeSettings(desk, { ...settings, theme })}
      onSettings={() => desk.store.dispatch({ kind: 'dialog', dialog: { kind: 'settings' } })}
    />
  );
}
