import type { Desk } from './desk.ts';
import { isUnsaved } from './state.ts';

/** Tells the shell whether closing would lose a save, and the browser too, so that either asks first. */
export function reportUnsaved(desk: Desk): void {
  let told = '';
  const tell = () => {
    const { work } = desk.store.state;
    const unsaved = work !== null && isUnsaved(work);
    const name = desk.messages.app.productName;
    const title = work ? `${unsaved ? '• ' : ''}${work.file.name} – ${name}` : name;
    if (`${unsaved}${title}` === told) return;
    told = `${unsaved}${title}`;
    document.title = title;
    void desk.client.request('window.unsaved', { unsaved, title });
  };
  desk.store.subscribe(tell);
  window.addEventListener('beforeunload', (event) => {
    const { work, host } = desk.store.state;
    // The desktop shell asks by itself, with a dialog that can save.
    if (host?.shell === 'web' && work && isUnsaved(work)) event.preventDefault();
  });
}
