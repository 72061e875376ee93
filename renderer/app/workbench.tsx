import { useLayoutEffect, useRef } from 'react';
import { Announcer } from './announcer.tsx';
import { focusHome } from './focus-home.ts';
import { MainArea } from './main-area.tsx';
import { SidePanel } from './side-panel.tsx';
import { StatusLine } from './status-line.tsx';
import { TopBar } from './top-bar.tsx';
import { useAppState, useDesk } from './use-desk.ts';
import './workbench.css';

/** The open project: a bar of actions, both texts, a panel beside them, and the state of it all in a line below. */
export function Workbench() {
  const isPanelWhole = useAppState((state) => state.isPanelWhole);
  const desk = useDesk();
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // The texts cannot have it any more.
    if (isPanelWhole && !panel.current?.contains(document.activeElement)) focusHome(desk);
  }, [desk, isPanelWhole]);
  return (
    <div className={isPanelWhole ? 'workbench workbench-panel-whole' : 'workbench'}>
      <TopBar />
      <MainArea />
      <aside ref={panel} className="workbench-panel" data-area="panel">
        <SidePanel />
      </aside>
      <StatusLine />
      <Announcer />
    </div>
  );
}
