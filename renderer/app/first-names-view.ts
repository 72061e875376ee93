import { FIRST_NAME_FILTER } from '../panels/list-names.ts';
import type { NamesView } from '../panels/names-context.ts';

/** What the names panel shows of a text that was just opened. */
export const FIRST_NAMES_VIEW: NamesView = { filter: FIRST_NAME_FILTER, chosen: null, drafts: new Map() };
