import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { KeysText } from './keys-text.tsx';
import type { Command } from './match-commands.ts';

/** What matters of a pressed key. */
export type PressedKey = Pick<
  globalThis.KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'
>;

export type ReadKeys = (event: PressedKey) => string | null;

export interface KeyCellProps {
  readonly command: Command;
  readonly readKeys: ReadKeys | undefined;
  /** Title of the other command that has these keys, or null. */
  readonly ownerOf: (keys: string) => string | null;
  readonly onBind: (keys: string) => void;
  readonly onReset: () => void;
}

/** The key of one command; where keys can be changed, a button that waits for another key. */
export function KeyCell(props: KeyCellProps) {
  const { command, readKeys } = props;
  const { keys: messages } = useMessages().panels;
  const [state, setState] = useState<'shown' | 'waiting' | 'back'>('shown');
  const shown =
    command.keys === '' ? <span className="quiet">{messages.noKey}</span> : <KeysText keys={command.keys} />;
  if (!readKeys) return shown;
  if (state === 'waiting') {
    return <KeyWaiting {...props} readKeys={readKeys} onDone={() => setState('back')} />;
  }
  return (
    <ActionButton variant="quiet" isSmall autoFocus={state === 'back'} onPress={() => setState('waiting')}>
      {shown} <span className="unseen">{messages.change(command.title)}</span>
    </ActionButton>
  );
}

interface KeyWaitingProps extends KeyCellProps {
  readonly readKeys: ReadKeys;
  readonly onDone: () => void;
}

function KeyWaiting({ readKeys, ownerOf, onBind, onReset, onDone }: KeyWaitingProps) {
  const { keys: messages } = useMessages().panels;
  const [taken, setTaken] = useState<{ readonly keys: string; readonly owner: string } | null>(null);
  const bind = (keys: string) => {
    onBind(keys);
    onDone();
  };
  const listen = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      onDone();
      return;
    }
    if (event.key === 'Enter' && taken) {
      bind(taken.keys);
      return;
    }
    const keys = readKeys(event.nativeEvent);
    if (keys === null) return;
    const owner = ownerOf(keys);
    if (owner === null) bind(keys);
    else setTaken({ keys, owner });
  };
  return (
    <div className="key-waiting">
      <input
        className="key-field"
        aria-label={messages.press}
        placeholder={messages.press}
        value={taken?.keys ?? ''}
        readOnly
        // The person has just pressed the button that this field stands in for.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        onKeyDown={listen}
      />
      <span role="alert" className="small">
        {taken && messages.conflict(taken.owner)}
      </span>
      {taken && (
        <ActionButton isSmall variant="primary" onPress={() => bind(taken.keys)}>
          {messages.takeOver}
        </ActionButton>
      )}
      <ActionButton isSmall variant="quiet" onPress={() => bind('')}>
        {messages.remove}
      </ActionButton>
      <ActionButton
        isSmall
        variant="quiet"
        onPress={() => {
          onReset();
          onDone();
        }}
      >
        {messages.reset}
      </ActionButton>
    </div>
  );
}
