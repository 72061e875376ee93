import type { Settings } from '../../shared/contract/contract.ts';
import { sayPlace } from './announce.ts';
import { openChecks } from './check-levels.ts';
import { closeWork } from './closing.ts';
import type { Desk } from './desk.ts';
import { workOf } from './desk.ts';
import { redo, undo } from './editing.ts';
import { dismissAlike, dismissFinding, neverFlag } from './dismissing.ts';
import { findingHere, findingsAtCaret, fixAllOf, stepThroughFindings } from './findings.ts';
import { choosePasted, chooseProject, chooseTexts, openSample } from './choosing.ts';
import { chooseEncoding } from './encodings.ts';
import type { KeyName } from './keys.ts';
import { goToDoubtful, goToMostDoubtful, goToUnmatched, showUnmatched } from './link-walks.ts';
import { openLinkMenuHere } from './open-link-menu.ts';
import type { LinkOperation } from './link-operations.ts';
import { changeLinks } from './links.ts';
import {
  confirmAndGoOn,
  goToBookmark,
  goToEdited,
  goToUnconfirmed,
  targetSegment,
  toggleBookmark,
  toggleConfirmed,
} from './marks.ts';
import { focusNextArea } from './areas.ts';
import { moveHere } from './move-segment.ts';
import { previewNames } from './name-preview.ts';
import { importTerms } from './name-terms.ts';
import { stepThroughNames } from './name-walk.ts';
import { openRecipes } from './recipes.ts';
import { jumpToRelated } from './related-walk.ts';
import { relinkAll, relinkHere } from './realign.ts';
import { joinHere, splitHere } from './regroup.ts';
import { decide, stepThroughChanges, toggleReview } from './review.ts';
import { takeOver } from './holding.ts';
import { compareWithOutside } from './outside.ts';
import { save } from './saving.ts';
import { openSearch, stepThroughHits } from './search.ts';
import { showVersions } from './versions.ts';
import { togglePanel } from './panel-size.ts';
import { changeSettings } from './settings.ts';
import { previewSuggestions, TAKE_KEYS, takeSuggestionHere } from './suggestions.ts';
import type { PanelName } from './state.ts';

export type CommandGroup = 'file' | 'edit' | 'findings' | 'links' | 'segment' | 'view';

/** Something that the editor can do by its name: in the palette, by its key, from the menus. */
export interface Command {
  readonly id: string;
  readonly group: CommandGroup;
  readonly keys: KeyName;
  /** Needs an open project. */
  readonly needsWork: boolean;
  readonly run: (desk: Desk) => unknown;
}

const always = (id: string, group: CommandGroup, keys: KeyName, run: Command['run']): Command => ({
  id,
  group,
  keys,
  needsWork: false,
  run,
});

const withWork = (id: string, group: CommandGroup, keys: KeyName, run: Command['run']): Command => ({
  id,
  group,
  keys,
  needsWork: true,
  run,
});

const link = (id: LinkOperation, keys: KeyName): Command =>
  withWork(id, 'links', keys, (desk) => changeLinks(desk, id));

const panel = (name: PanelName, keys: KeyName): Command =>
  withWork(`panel-${name}`, 'view', keys, (desk) => desk.store.dispatch({ kind: 'panel', panel: name }));

const dialog = (kind: 'palette' | 'settings' | 'keys', keys: KeyName): Command =>
  always(kind, 'view', keys, (desk) => desk.store.dispatch({ kind: 'dialog', dialog: { kind } }));

const resize = (id: string, keys: KeyName, by: number): Command =>
  always(id, 'view', keys, (desk) => {
    const { settings } = desk.store.state;
    const textSize = by === 0 ? 15 : Math.min(32, Math.max(10, settings.textSize + by));
    return changeSettings(desk, { ...settings, textSize });
  });

const theme = (name: Settings['theme']): Command =>
  always(`theme-${name}`, 'view', '', (desk) =>
    changeSettings(desk, { ...desk.store.state.settings, theme: name }),
  );

/** Every command, in the order of the palette. Titles are in the messages, under the same ids. */
export const COMMANDS: readonly Command[] = [
  always('open-texts', 'file', 'Mod+O', chooseTexts),
  always('open-project', 'file', 'Mod+Shift+O', chooseProject),
  always('paste-texts', 'file', '', choosePasted),
  always('open-sample', 'file', '', openSample),
  withWork('save', 'file', 'Mod+S', (desk) => save(desk, 'here')),
  withWork('save-as', 'file', 'Mod+Shift+S', (desk) => save(desk, 'ask')),
  withWork('versions', 'file', '', showVersions),
  withWork('compare-outside', 'file', '', compareWithOutside),
  withWork('take-over', 'file', '', takeOver),
  withWork('export', 'file', 'Mod+E', (desk) =>
    desk.store.dispatch({ kind: 'dialog', dialog: { kind: 'export', format: 'text', failure: null } }),
  ),
  withWork('encoding', 'file', '', chooseEncoding),
  withWork('close', 'file', 'Mod+Alt+W', closeWork),
  withWork('undo', 'edit', 'Mod+Z', undo),
  withWork('redo', 'edit', 'Mod+Shift+Z', redo),
  withWork('find', 'edit', 'Mod+F', (desk) => openSearch(desk, 'find')),
  withWork('replace', 'edit', 'Mod+H', (desk) => openSearch(desk, 'replacement')),
  withWork('next-hit', 'edit', 'F3', (desk) => stepThroughHits(desk, 1)),
  withWork('previous-hit', 'edit', 'Shift+F3', (desk) => stepThroughHits(desk, -1)),
  withWork('review', 'edit', 'Mod+Shift+D', toggleReview),
  withWork('next-change', 'edit', 'F7', (desk) => stepThroughChanges(desk, 1)),
  withWork('previous-change', 'edit', 'Shift+F7', (desk) => stepThroughChanges(desk, -1)),
  withWork('accept-change', 'edit', 'Alt+A', (desk) => decide(desk, 'accept', 'change')),
  withWork('revert-change', 'edit', 'Alt+R', (desk) => decide(desk, 'revert', 'change')),
  withWork('accept-segments', 'edit', 'Alt+Shift+A', (desk) => decide(desk, 'accept', 'selection')),
  withWork('revert-segments', 'edit', 'Alt+Shift+R', (desk) => decide(desk, 'revert', 'selection')),
  withWork('next-finding', 'findings', 'F8', (desk) => stepThroughFindings(desk, 1)),
  withWork('previous-finding', 'findings', 'Shift+F8', (desk) => stepThroughFindings(desk, -1)),
  withWork('quick-fix', 'findings', 'Mod+.', openQuickFix),
  withWork('fix-all-like-this', 'findings', 'Mod+Shift+.', fixAllLikeThis),
  withWork('dismiss-finding', 'findings', 'Mod+Alt+D', (desk) => aboutHere(desk, dismissFinding)),
  withWork('dismiss-alike', 'findings', 'Mod+Alt+Shift+D', (desk) => aboutHere(desk, dismissAlike)),
  withWork('never-flag', 'findings', 'Mod+Alt+N', (desk) => aboutHere(desk, neverFlag)),
  withWork('jump-to-related', 'findings', 'F9', jumpToRelated),
  withWork('explain-finding', 'findings', 'Mod+I', (desk) => desk.editor?.showHover()),
  withWork('checks', 'findings', 'Mod+Shift+F8', openChecks),
  withWork('recipe', 'findings', 'Mod+F8', openRecipes),
  withWork('next-name', 'findings', 'F4', (desk) => stepThroughNames(desk, 1)),
  withWork('previous-name', 'findings', 'Shift+F4', (desk) => stepThroughNames(desk, -1)),
  withWork('preview-decided-names', 'findings', '', (desk) => previewNames(desk, 'decided')),
  withWork('preview-proposed-names', 'findings', '', (desk) => previewNames(desk, 'proposed')),
  withWork('import-names', 'file', '', importTerms),
  link('link', 'Alt+L'),
  link('unlink', 'Alt+U'),
  link('unlink-segment', 'Alt+X'),
  link('merge-link-up', 'Alt+Shift+M'),
  link('merge-link', 'Alt+M'),
  link('split-link', 'Alt+S'),
  link('move-link-up', 'Alt+ArrowUp'),
  link('move-link-down', 'Alt+ArrowDown'),
  link('insert-partner', 'Alt+G'),
  link('close-up', 'Alt+Shift+G'),
  link('swap-links', 'Alt+T'),
  link('pin', 'Alt+P'),
  link('pin-above', 'Alt+Shift+P'),
  link('unpin-all', 'Mod+Alt+P'),
  withWork('realign-here', 'links', 'Alt+H', (desk) => relinkHere(desk)),
  withWork('realign', 'links', 'Alt+Shift+L', relinkAll),
  withWork('next-doubtful-link', 'links', 'Alt+D', (desk) => goToDoubtful(desk, 1)),
  withWork('previous-doubtful-link', 'links', 'Alt+Shift+D', (desk) => goToDoubtful(desk, -1)),
  withWork('most-doubtful-link', 'links', 'Alt+Q', goToMostDoubtful),
  withWork('next-unmatched', 'links', 'Alt+W', (desk) => goToUnmatched(desk, 1)),
  withWork('previous-unmatched', 'links', 'Alt+Shift+W', (desk) => goToUnmatched(desk, -1)),
  withWork('link-menu', 'links', '', openLinkMenuHere),
  withWork('show-unmatched', 'links', '', showUnmatched),
  withWork('move-segment-up', 'segment', 'Alt+Shift+ArrowUp', (desk) => moveHere(desk, 'up')),
  withWork('move-segment-down', 'segment', 'Alt+Shift+ArrowDown', (desk) => moveHere(desk, 'down')),
  withWork('split-segment', 'segment', 'Alt+B', splitHere),
  withWork('join-segment', 'segment', 'Alt+J', joinHere),
  withWork('confirm', 'segment', 'Mod+Enter', confirmAndGoOn),
  withWork('toggle-confirmed', 'segment', '', (desk) => {
    const segment = targetSegment(desk);
    if (segment !== null) toggleConfirmed(desk, segment);
  }),
  withWork('bookmark', 'segment', 'Mod+B', toggleBookmark),
  withWork('next-unconfirmed', 'segment', 'Mod+Shift+U', (desk) => goToUnconfirmed(desk, 1)),
  withWork('previous-unconfirmed', 'segment', 'Alt+Shift+U', (desk) => goToUnconfirmed(desk, -1)),
  withWork('next-edited', 'segment', '', goToEdited),
  withWork('take-suggestion', 'segment', TAKE_KEYS, takeSuggestionHere),
  withWork('suggestions-elsewhere', 'segment', '', (desk) => previewSuggestions(desk, null)),
  withWork('next-bookmark', 'segment', 'Mod+Shift+B', goToBookmark),
  dialog('palette', 'Mod+Shift+P'),
  panel('findings', 'Mod+1'),
  panel('names', 'Mod+2'),
  panel('changes', 'Mod+3'),
  panel('segment', 'Mod+4'),
  panel('segments', 'Mod+5'),
  withWork('toggle-panel', 'view', 'Mod+J', togglePanel),
  withWork('focus-source', 'view', 'Alt+1', (desk) => desk.editor?.focus('source')),
  withWork('focus-translation', 'view', 'Alt+2', (desk) => desk.editor?.focus('target')),
  always('next-area', 'view', 'F6', () => focusNextArea(1)),
  always('previous-area', 'view', 'Shift+F6', () => focusNextArea(-1)),
  resize('larger-text', 'Mod+=', 1),
  resize('smaller-text', 'Mod+-', -1),
  resize('normal-text', 'Mod+0', 0),
  theme('system'),
  theme('light'),
  theme('dark'),
  theme('contrast'),
  dialog('settings', 'Mod+,'),
  dialog('keys', 'F1'),
];

/** Keys that do the same as a command's own. */
export const OTHER_KEYS: ReadonlyMap<KeyName, string> = new Map([
  ['Mod+Y', 'redo'],
  // A Mac hides the window with the usual key.
  ['Mod+Alt+F', 'replace'],
  // A Mac waits for the letter to put an accent on after its own key.
  ['Alt+K', 'unlink'],
  ['Mod+Shift+=', 'larger-text'],
  ['Mod++', 'larger-text'],
]);

function openQuickFix(desk: Desk): void {
  const findings = findingsAtCaret(workOf(desk)).map(({ key }) => key);
  if (findings.length === 0) return sayPlace(desk, desk.messages.app.noFindingHere);
  desk.store.dispatch({ kind: 'dialog', dialog: { kind: 'quick-fix', findings } });
}

function fixAllLikeThis(desk: Desk): unknown {
  const finding = findingHere(workOf(desk));
  return finding ? fixAllOf(desk, finding.check) : sayPlace(desk, desk.messages.app.noFindingHere);
}

/** Does it to the finding that the person is at. */
function aboutHere(desk: Desk, act: (desk: Desk, key: string) => void): void {
  const finding = findingHere(workOf(desk));
  if (finding) act(desk, finding.key);
  else sayPlace(desk, desk.messages.app.noFindingHere);
}
