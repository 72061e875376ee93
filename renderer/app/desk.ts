import { bug } from '../../shared/bitext/bug.ts';
import type { Client } from '../../shared/contract/client.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import { explainFailure } from '../../shared/contract/failure.ts';
import type { BitextEditor } from '../editor/editor-contract.ts';
import type { Messages } from '../locale/messages.ts';
import type { EngineClient } from '../worker/engine-client.ts';
import type { EnginePool } from './engine-pool.ts';
import type { JournalWriter } from './journal-writer.ts';
import type { Action } from './reduce.ts';
import type { AppState, NoticeState, Work } from './state.ts';
import type { Store } from './store.ts';

/** What every operation of the window works with: the state, and the things that are not state. */
export interface Desk {
  readonly client: Client;
  readonly store: Store<AppState, Action>;
  readonly messages: Messages;
  /** Each in a worker of its own; findings go to the state from the one that is the desk's. */
  readonly engines: EnginePool;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  engine: EngineClient | null;
  journal: JournalWriter | null;
  editor: BitextEditor | null;
}

/** The open project; asking for it without one is a bug. */
export function workOf(desk: Desk): Work {
  return desk.store.state.work ?? bug('no project is open');
}

let notices = 0;

export function notify(
  desk: Desk,
  tone: NoticeState['tone'],
  text: string,
  action?: NoticeState['action'],
  stay?: number,
): void {
  noticeOf(desk, tone, text, action, stay);
}

/** The same, for a notice that is taken back when it no longer holds: its id. */
export function noticeOf(
  desk: Desk,
  tone: NoticeState['tone'],
  text: string,
  action?: NoticeState['action'],
  stay?: number,
): NoticeState['id'] {
  notices += 1;
  desk.store.dispatch({
    kind: 'noticed',
    notice: { id: notices, tone, text, ...(action && { action }), ...(stay !== undefined && { stay }) },
  });
  return notices;
}

/** Says what went wrong; what the person cancelled needs no word. */
export function notifyFailure(desk: Desk, failure: Failure, action?: NoticeState['action']): void {
  if (failure.code !== 'cancelled') notify(desk, 'problem', explainFailure(failure), action);
}
