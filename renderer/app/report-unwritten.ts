import { explainFailure } from '../../shared/contract/failure.ts';
import type { Desk } from './desk.ts';
import { noticeOf } from './desk.ts';
import { save } from './saving.ts';

/** How long to wait, in ms, before what could not be written is tried again. */
const AGAIN = 4_000;

/**
 * Says once, each time it begins, that what is done does not reach the disk, and takes the word back when it does. The editing goes
 * on, another place is offered, and the disk is tried again and again.
 */
export function reportUnwritten(desk: Desk): () => void {
  let isFailing = false;
  let told: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return desk.store.subscribe(() => {
    const failure = desk.store.state.work?.journal.failure ?? null;
    // What is dispatched below comes here again.
    if (isFailing === (failure !== null)) return;
    isFailing = failure !== null;
    if (failure === null) {
      clearTimeout(timer);
      if (told !== null) desk.store.dispatch({ kind: 'notice-dismissed', id: told });
      return;
    }
    told = noticeOf(desk, 'problem', desk.messages.keeping.notOnDisk(explainFailure(failure)), {
      label: desk.messages.app.saveElsewhere,
      run: () => void save(desk, 'ask'),
    });
    const retry = () => {
      void desk.journal?.flush();
      timer = setTimeout(retry, AGAIN);
    };
    timer = setTimeout(retry, AGAIN);
  });
}
