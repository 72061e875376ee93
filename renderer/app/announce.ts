import type { Desk } from './desk.ts';
import { noticeOf } from './desk.ts';

let announcements = 0;

/** Says what was done to those who hear the window; who sees it sees it in the texts. */
export function announce(desk: Desk, text: string): void {
  announcements += 1;
  desk.store.dispatch({ kind: 'announced', announcement: { id: announcements, text } });
}

/** The same, of what is in sight where it is: the status bar need not repeat it. */
export function announceUnseen(desk: Desk, text: string): void {
  announcements += 1;
  desk.store.dispatch({ kind: 'announced', announcement: { id: announcements, text, isUnseen: true } });
}

/** How long a place is shown, in ms. */
const PLACE_TIME = 4000;

let shown: number | null = null;

/**
 * Says where one came to on a walk through several places, or why a command did nothing there: in the place of what was said so
 * before. `stay`: how long it is shown, in ms.
 */
export function sayPlace(desk: Desk, text: string, stay = PLACE_TIME): void {
  if (shown !== null) desk.store.dispatch({ kind: 'notice-dismissed', id: shown });
  shown = noticeOf(desk, 'information', text, undefined, stay);
}
