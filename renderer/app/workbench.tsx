import { MainArea } from './main-area.tsx';
import { SidePanel } from './side-panel.tsx';
import { StatusLine } from './status-line.tsx';
import { TopBar } from './top-bar.tsx';
import './workbench.css';

/** The open project: a bar of actions, both texts, a panel beside them, and the state of it all in a line below. */
export function Workbench() {
  return (
    <div className="workbench">
      <TopBar />
      <MainArea />
      <aside className="workbench-panel" data-area="panel">
        <SidePanel />
      </aside>
      <StatusLine />
    </div>
  );
}
