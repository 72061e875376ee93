import { useMemo } from 'react';
import { LinkMenu } from '../panels/link-menu.tsx';
import type { Dialog } from './dialog.ts';
import { linkMenuGroups, linkWords, runInLinkMenu } from './link-menu.ts';
import { useDesk, useWork } from './use-desk.ts';

/** The menu of a link, with what can be done to it now. */
export function LinkMenuHost({ at, about, isInText = false }: Extract<Dialog, { kind: 'link-menu' }>) {
  const desk = useDesk();
  const work = useWork();
  const { edits, carets, activeSide } = work;
  // Each operation is tried on the links to see whether it would change any, which a long text feels.
  const groups = useMemo(
    () => linkMenuGroups(desk, { edits, carets, activeSide }, about, isInText),
    [desk, edits, carets, activeSide, about, isInText],
  );
  return (
    <LinkMenu
      at={{ ...at, width: 1, height: 1 }}
      link={linkWords(desk, work, about)}
      groups={groups}
      onRun={(id) => runInLinkMenu(desk, id, about)}
      onClose={() => {
        desk.store.dispatch({ kind: 'dialog', dialog: null });
        desk.editor?.focus(work.activeSide);
      }}
    />
  );
}
