import type { NamesView } from '../panels/names-context.ts';
import type { Desk } from './desk.ts';

export function changeNamesView(desk: Desk, view: Partial<NamesView>): void {
  desk.store.dispatch({ kind: 'names-view', change: view });
}
