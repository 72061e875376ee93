import { useEffect } from 'react';
import { MessagesContext } from '../locale/messages.ts';
import { keepFocus } from '../panels/keep-focus.ts';
import { openDropped } from './choosing.ts';
import { Dialogs } from './dialogs.tsx';
import { focusHome } from './focus-home.ts';
import { Notices } from './notices.tsx';
import { Stranded } from './stranded.tsx';
import type { Desk } from './desk.ts';
import { DeskContext, useAppState, useDesk } from './use-desk.ts';
import { Welcome } from './welcome.tsx';
import { Workbench } from './workbench.tsx';

/** The window with what its parts take from around them. */
export function Root({ desk }: { readonly desk: Desk }) {
  return (
    <DeskContext.Provider value={desk}>
      <MessagesContext.Provider value={desk.messages}>
        <Application />
      </MessagesContext.Provider>
    </DeskContext.Provider>
  );
}

/** The whole window: the texts or the welcome screen, and what stands over them. */
function Application() {
  const desk = useDesk();
  const isStarted = useAppState((state) => state.host !== null);
  const stranded = useAppState((state) => state.stranded);
  const hasWork = useAppState((state) => state.work !== null);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0 || event.defaultPrevented) return;
      event.preventDefault();
      void openDropped(desk, files);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [desk]);
  useEffect(() => keepFocus(() => focusHome(desk)), [desk]);
  if (stranded) return <Stranded failure={stranded} />;
  if (!isStarted) return null;
  return (
    <>
      {hasWork ? <Workbench /> : <Welcome />}
      <Dialogs />
      <Notices />
    </>
  );
}
