import type { Desk } from './desk.ts';
import { notifyFailure } from './desk.ts';
import { save } from './saving.ts';

/** Says once, each time it begins, that what is done does not reach the disk. The editing goes on; another place is offered. */
export function reportUnwritten(desk: Desk): () => void {
  let isTold = false;
  return desk.store.subscribe(() => {
    const failure = desk.store.state.work?.journal.failure ?? null;
    if (failure === null) isTold = false;
    if (failure === null || isTold) return;
    isTold = true;
    notifyFailure(desk, failure, {
      label: desk.messages.app.saveElsewhere,
      run: () => void save(desk, 'ask'),
    });
  });
}
