import { FIRST_NAME_FILTER } from '../panels/list-names.ts';
import type { NamesView } from '../panels/names-context.ts';
import type { Desk } from './desk.ts';

export const FIRST_NAMES_VIEW: NamesView = { filter: FIRST_NAME_FILTER, chosen: null, drafts: new Map() };

export function changeNamesView(desk: Desk, view: Partial<NamesView>): void {
  desk.store.dispatch({ kind: 'names-view', change: view });
}
