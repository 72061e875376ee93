import { Fragment, useRef } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover, Separator, Text } from 'react-aria-components';
import { useMessages } from '../locale/messages.ts';
import { KeysText } from './keys-text.tsx';
import './link-menu.css';
import type { Command } from './match-commands.ts';
import type { ClientRectangle } from './quick-fix-menu.tsx';

export interface LinkMenuProps {
  /** The menu opens beside it. */
  readonly at: ClientRectangle;
  /** What the link is, in words; empty where nobody can say. */
  readonly link: string;
  /** What belongs together; a line parts the groups. */
  readonly groups: readonly (readonly Command[])[];
  readonly onRun: (id: string) => void;
  /** Also called before a command is run: the caller puts the focus back into the text. */
  readonly onClose: () => void;
}

/** What can be done to a link, at the pointer. Mounted means open. */
export function LinkMenu({ at, link, groups, onRun, onClose }: LinkMenuProps) {
  const { linkMenu } = useMessages().panels;
  const disabled = groups.flatMap((group) => group.flatMap(({ id, enabled }) => (enabled ? [] : [id])));
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor} className="link-menu-anchor" style={{ ...at }} />
      <Popover
        isOpen
        triggerRef={anchor}
        placement="bottom start"
        offset={2}
        onOpenChange={(open) => !open && onClose()}
        aria-label={linkMenu.label}
        className="react-aria-Popover link-menu"
      >
        <Menu
          aria-label={linkMenu.label}
          autoFocus="first"
          disabledKeys={disabled}
          onAction={(id) => {
            onClose();
            onRun(String(id));
          }}
        >
          {groups.map((group, place) => (
            <Fragment key={group.map(({ id }) => id).join(' ')}>
              {place > 0 && <Separator className="link-menu-line" />}
              <MenuSection {...(place === 0 && link !== '' ? {} : { 'aria-label': linkMenu.label })}>
                {place === 0 && link !== '' && <Header>{link}</Header>}
                {group.map(({ id, title, keys }) => (
                  <MenuItem key={id} id={id} textValue={title}>
                    <Text slot="label" className="link-menu-command">
                      {title} {keys !== '' && <KeysText keys={keys} />}
                    </Text>
                  </MenuItem>
                ))}
              </MenuSection>
            </Fragment>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
