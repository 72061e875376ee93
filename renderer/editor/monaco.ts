import { editor, KeyCode, KeyMod } from 'monaco-editor/editor/editor.api';
// The bare editor has no Ctrl+Arrow and no Ctrl+Backspace; nothing else of the optional parts is wanted.
// oxlint-disable-next-line import/no-unassigned-import -- It registers its commands as it loads.
import 'monaco-editor/editor/contrib/wordOperations/browser/wordOperations';

export { editor };

/** Undo belongs to the project: the pane's own would take back letters without the steps that they made. */
const OTHERS_COMMANDS = ['undo', 'redo', 'editor.action.toggleTabFocusMode'];

let prepared = false;

/** To be called before the first pane is made. */
export function prepareMonaco(): void {
  if (prepared) return;
  prepared = true;
  self.MonacoEnvironment ??= {
    getWorker: () => new Worker(new URL('./monaco.worker.ts', import.meta.url), { type: 'module' }),
  };
  editor.addKeybindingRules([
    ...OTHERS_COMMANDS.map((command) => ({ keybinding: 0, command: `-${command}` })),
    { keybinding: KeyMod.CtrlCmd | KeyCode.KeyZ, command: null },
    { keybinding: KeyMod.CtrlCmd | KeyCode.KeyY, command: null },
    { keybinding: KeyMod.CtrlCmd | KeyMod.Shift | KeyCode.KeyZ, command: null },
  ]);
}
