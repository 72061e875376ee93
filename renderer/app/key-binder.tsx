import { KeysDialog } from '../panels/keys-dialog.tsx';
import { commandList } from './command-list.ts';
import { COMMANDS } from './commands.ts';
import { IS_MAC, readShownKey, showKey } from './key-text.ts';
import type { PressedKey } from './keys.ts';
import { keyNameOf, keysFor } from './keys.ts';
import { changeSettings } from './settings.ts';
import { useAppState, useDesk } from './use-desk.ts';

/** The list of keys, where each can be changed. */
export function KeyBinder({ onClose }: { readonly onClose: () => void }) {
  const desk = useDesk();
  const settings = useAppState((state) => state.settings);
  const read = (event: PressedKey): string | null => {
    const name = keyNameOf(event, IS_MAC);
    return name === '' ? null : showKey(name);
  };
  const bind = (command: string, shown: string) => {
    const key = readShownKey(shown);
    const taken = [...keysFor(COMMANDS, settings.keys)].filter(([id, own]) => own === key && id !== command);
    const freed = key === '' ? [] : taken.map(([id]) => [id, ''] as const);
    const keys = { ...settings.keys, ...Object.fromEntries(freed), [command]: key };
    void changeSettings(desk, { ...settings, keys });
  };
  const reset = (command: string) => {
    const { [command]: _, ...keys } = settings.keys;
    void changeSettings(desk, { ...settings, keys });
  };
  return (
    <KeysDialog
      commands={commandList(desk)}
      readKeys={read}
      onBind={bind}
      onReset={reset}
      onClose={onClose}
    />
  );
}
