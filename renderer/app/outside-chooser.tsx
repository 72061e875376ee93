import { useEffect } from 'react';
import { OutsideDialog } from '../panels/outside-dialog.tsx';
import type { OutsideVersion } from './dialog.ts';
import { mergeOutside, readOutside, takeOutside } from './outside.ts';
import { numberIn } from './speaker.ts';
import { useDesk, useWork } from './use-desk.ts';

/** The three-way view of a project that another program changed; reads the file when it comes up. */
export function OutsideChooser({ outside }: { readonly outside: OutsideVersion | null }) {
  const desk = useDesk();
  const { bitext } = useWork().edits.project;
  useEffect(() => {
    if (!outside) void readOutside(desk);
  }, [desk, outside]);
  if (!outside) return null;
  const { version, ways, unreadable } = outside;
  return (
    <OutsideDialog
      texts={ways?.texts ?? []}
      onlyMine={ways?.onlyMine ?? 0}
      onlyTheirs={ways?.onlyTheirs ?? 0}
      otherwise={ways?.otherwise ?? false}
      unreadable={unreadable}
      segmentNumber={(side, segment) => numberIn(bitext[side], segment)}
      onSave={(chosen) => void mergeOutside(desk, version, chosen)}
      onTheirs={() => void takeOutside(desk)}
      onCancel={() => desk.store.dispatch({ kind: 'dialog', dialog: null })}
    />
  );
}
