import { useMemo, useState } from 'react';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { FilterBox } from './filter-box.tsx';
import { wordsMatch } from './fold-words.ts';
import { KeyCell } from './key-cell.tsx';
import type { ReadKeys } from './key-cell.tsx';
import type { Command } from './match-commands.ts';
import './keys-dialog.css';

export interface KeysDialogProps {
  readonly commands: readonly Command[];
  /** How a pressed key is written; null for keys that cannot be bound. Without it keys are shown and not changed. */
  readonly readKeys?: ReadKeys;
  /** Binds `keys` (empty: none) to the command; whichever command had them before loses them. */
  readonly onBind?: (command: string, keys: string) => void;
  /** Gives the command its built-in keys back. */
  readonly onReset?: (command: string) => void;
  readonly onClose: () => void;
}

/** Every command and its key; a key is changed by pressing another. */
export function KeysDialog({ commands, readKeys, onBind, onReset, onClose }: KeysDialogProps) {
  const { common, keys: messages } = useMessages().panels;
  const [filter, setFilter] = useState('');
  const groups = useMemo(() => {
    const byGroup = new Map<string, Command[]>();
    for (const command of commands) {
      if (!wordsMatch(filter, `${command.group} ${command.title} ${command.keys}`)) continue;
      byGroup.set(command.group, [...(byGroup.get(command.group) ?? []), command]);
    }
    return [...byGroup];
  }, [commands, filter]);
  const owner = (keys: string, except: string) =>
    commands.find((command) => command.keys === keys && command.id !== except)?.title ?? null;
  return (
    <DialogFrame
      width="middle"
      title={messages.title}
      onCancel={onClose}
      foot={<ActionButton onPress={onClose}>{common.close}</ActionButton>}
    >
      <FilterBox label={messages.filter} value={filter} onChange={setFilter} autoFocus />
      <div className="keys-groups">
        {groups.length === 0 && <p className="quiet">{messages.none}</p>}
        {groups.map(([group, members]) => (
          <table key={group} className="keys-table">
            <caption className="field-label">{group}</caption>
            <thead className="unseen">
              <tr>
                <th scope="col">{messages.command}</th>
                <th scope="col">{messages.key}</th>
              </tr>
            </thead>
            <tbody>
              {members.map((command) => (
                <tr key={command.id}>
                  <th scope="row">{command.title}</th>
                  <td>
                    <KeyCell
                      command={command}
                      readKeys={readKeys}
                      ownerOf={(keys) => owner(keys, command.id)}
                      onBind={(keys) => onBind?.(command.id, keys)}
                      onReset={() => onReset?.(command.id)}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </DialogFrame>
  );
}
