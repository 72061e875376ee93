import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
} from 'react-aria-components';
import { useMessages } from '../locale/messages.ts';
import { Sign } from './icons.tsx';
import { KeysText } from './keys-text.tsx';
import { matchCommands } from './match-commands.ts';
import type { Command } from './match-commands.ts';
import './command-palette.css';

export interface CommandPaletteProps {
  readonly commands: readonly Command[];
  /** Ids of the commands that were run from here, the last one first. */
  readonly used?: readonly string[];
  /** The palette is to be closed first: the command may open another dialog. */
  readonly onRun: (id: string) => void;
  readonly onClose: () => void;
}

/** Every command by a few letters of its name. */
export function CommandPalette({ commands, used, onRun, onClose }: CommandPaletteProps) {
  const { palette } = useMessages().panels;
  const [typed, setTyped] = useState('');
  const shown = useMemo(() => matchCommands(commands, typed, used), [commands, typed, used]);
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className="react-aria-ModalOverlay at-top"
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="react-aria-Modal palette-modal">
        <Dialog aria-label={palette.title} className="react-aria-Dialog palette">
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField aria-label={palette.search} className="palette-field" autoFocus>
              <Sign name="search" />
              <Input placeholder={palette.search} className="palette-input" />
            </SearchField>
            {/* The keys stay with the field, so what scrolls is reached by Tab here and not by its items. */}
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
            <div className="palette-list" tabIndex={0} role="group" aria-label={palette.title}>
              <Menu
                aria-label={palette.title}
                className="react-aria-Menu palette-menu"
                items={shown}
                disabledKeys={shown.filter(({ enabled }) => !enabled).map(({ id }) => id)}
                onAction={(id) => {
                  onClose();
                  onRun(String(id));
                }}
                renderEmptyState={() => <p className="menu-empty quiet">{palette.none}</p>}
              >
                {({ id, title, group, keys }) => (
                  <MenuItem id={id} textValue={title}>
                    <Text slot="label" className="palette-command">
                      {title} <span className="quiet small">{group}</span>{' '}
                      {keys !== '' && <KeysText keys={keys} />}
                    </Text>
                  </MenuItem>
                )}
              </Menu>
            </div>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
