import type { Desk } from './desk.ts';
import { documentOf } from './saving.ts';

/** How long nothing may be done, in ms, before a long journal is made short: writing the whole project takes a moment. */
const REST = 3_000;

/** Keeps the journal short, so that a project opens as quickly after a day's work as before it. */
export function keepJournalShort(desk: Desk): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return desk.store.subscribe(() => {
    clearTimeout(timer);
    if (desk.journal?.isLong()) timer = setTimeout(() => void compact(desk), REST);
  });
}

async function compact(desk: Desk): Promise<void> {
  const { work } = desk.store.state;
  // A failure is no loss: the long journal goes on, and what cannot be written at all is said by the journal itself.
  if (work?.hold === 'held') await desk.journal?.compact(() => documentOf(desk.store.state.work ?? work));
}
