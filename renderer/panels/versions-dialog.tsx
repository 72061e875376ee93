import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import './versions-dialog.css';

export interface VersionEntry {
  readonly id: string;
  /** When a save replaced it, in milliseconds since 1970-01-01 UTC. */
  readonly replaced: number;
  /** In bytes. */
  readonly size: number;
}

export interface VersionsDialogProps {
  /** Newest first; at most a few dozen. */
  readonly versions: readonly VersionEntry[];
  readonly onOpen: (id: string) => void;
  readonly onCancel: () => void;
}

/** What saves replaced, to be opened beside the project as it is now. */
export function VersionsDialog({ versions, onOpen, onCancel }: VersionsDialogProps) {
  const { panels, keeping } = useMessages();
  const { versions: words } = keeping;
  return (
    <DialogFrame
      width="middle"
      title={words.title}
      words={words.words}
      onCancel={onCancel}
      foot={
        <ActionButton variant="primary" onPress={onCancel}>
          {panels.common.close}
        </ActionButton>
      }
    >
      <ul className="versions">
        {versions.map(({ id, replaced, size }) => (
          <li key={id} className="version">
            <time dateTime={new Date(replaced).toISOString()}>{words.replaced(replaced)}</time>
            <span className="quiet small number">{words.size(size)}</span>
            <ActionButton isSmall label={words.openOf(words.replaced(replaced))} onPress={() => onOpen(id)}>
              {words.open}
            </ActionButton>
          </li>
        ))}
      </ul>
    </DialogFrame>
  );
}
