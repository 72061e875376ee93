import { LinkMenu } from '../panels/link-menu.tsx';
import type { Dialog } from './dialog.ts';
import { isLinkOperation, linkCommands, linkWords } from './link-menu.ts';
import { changeLinks } from './links.ts';
import { useDesk, useWork } from './use-desk.ts';

/** The menu of a link, with what can be done to it now. */
export function LinkMenuHost({ at, about }: Extract<Dialog, { kind: 'link-menu' }>) {
  const desk = useDesk();
  const work = useWork();
  return (
    <LinkMenu
      at={{ ...at, width: 1, height: 1 }}
      link={linkWords(desk, work, about)}
      commands={linkCommands(desk, work, about)}
      onRun={(id) => {
        if (isLinkOperation(id)) changeLinks(desk, id, about);
      }}
      onClose={() => {
        desk.store.dispatch({ kind: 'dialog', dialog: null });
        desk.editor?.focus(work.activeSide);
      }}
    />
  );
}
