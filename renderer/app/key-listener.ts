import { runCommand } from './command-list.ts';
import { COMMANDS, OTHER_KEYS } from './commands.ts';
import type { Desk } from './desk.ts';
import { IS_MAC } from './key-text.ts';
import { keyNameOf, keysFor } from './keys.ts';

/**
 * Runs commands by their keys, wherever the focus is, before the text panes see them. While a dialog is open it has the keys for itself;
 * in a field of the window the field keeps its own undo.
 */
export function listenForKeys(desk: Desk): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || desk.store.state.dialog || desk.store.state.progress) return;
      const pressed = keyNameOf(event, IS_MAC);
      const command = pressed === '' ? undefined : commandFor(desk, pressed);
      if (command === undefined || belongsToField(event.target, command)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      runCommand(desk, command);
    },
    { capture: true },
  );
}

function commandFor(desk: Desk, pressed: string): string | undefined {
  for (const [id, key] of keysFor(COMMANDS, desk.store.state.settings.keys)) if (key === pressed) return id;
  return OTHER_KEYS.get(pressed);
}

function belongsToField(target: EventTarget | null, command: string): boolean {
  if (command !== 'undo' && command !== 'redo') return false;
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea:not(.inputarea)') !== null &&
    target.closest('.monaco-editor') === null
  );
}
