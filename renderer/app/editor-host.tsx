import { useEffect, useRef } from 'react';
import type { SegmentId } from '../../shared/bitext/segment.ts';
import { otherSide } from '../../shared/bitext/segment.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { createBitextEditor } from '../editor/bitext-editor.ts';
import type { BitextEditor, EditorView } from '../editor/editor-contract.ts';
import { expectedDifference, surenessOf } from '../panels/finding-facts.ts';
import { comingToFront } from './coming-to-front.ts';
import type { Desk } from './desk.ts';
import { workOf } from './desk.ts';
import { changeFromPane } from './editing.ts';
import { dismissFinding } from './dismissing.ts';
import { activateFinding, fixFinding, openFindings } from './findings.ts';
import { openLinkMenu } from './open-link-menu.ts';
import { attachTo, changeLinks, linkThese } from './links.ts';
import { regroupFromPane } from './regroup.ts';
import { differenceFrom, textIn } from './speaker.ts';
import { themeFor } from './settings.ts';
import type { AppState, Work } from './state.ts';
import { hitsOf } from './search.ts';
import { offeredSegments } from './suggestions.ts';
import { useDesk } from './use-desk.ts';

/** Where React ends and the text panes begin: gives them the state, takes what the person did. */
export function EditorHost() {
  const desk = useDesk();
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!container.current) return;
    return connectEditor(desk, container.current);
  }, [desk]);
  return <div ref={container} className="editor-host" style={{ position: 'absolute', inset: 0 }} />;
}

/** Makes an editor that follows the state until it is disconnected by the function returned. */
function connectEditor(desk: Desk, container: HTMLElement): () => void {
  const editor = createBitextEditor(container, {
    messages: desk.messages.editor,
    onChange: (change) => changeFromPane(desk, change),
    onCaret: (caret) => desk.store.dispatch({ kind: 'caret', caret }),
    onRegroup: (wish) => regroupFromPane(desk, wish),
    onActivateFinding: (key) => activateFinding(desk, key),
    onActivateBead: (index) => revealBead(desk, index),
    onAttach: (side, segment, toBead) => attachTo(desk, { side, segment }, toBead),
    onLink: (source, target) => linkThese(desk, source, target),
    onUnlink: (side, segment) => changeLinks(desk, 'unlink-segment', { side, segment }),
    onLinkMenu: (place) => openLinkMenu(desk, place),
    describe: (finding) => describe(desk, finding),
    onFix: (finding, fixIndex) => fixFinding(desk, finding.key, fixIndex),
    onDismiss: (finding) => dismissFinding(desk, finding.key),
  });
  desk.editor = comingToFront(desk, editor);
  const stopPresenting = followPresentation(desk, editor);
  const stopShowing = followWork(desk, editor);
  editor.focus('target');
  return () => {
    stopShowing();
    stopPresenting();
    desk.editor = null;
    editor.dispose();
  };
}

const NO_HITS: EditorView['hits'] = [];
const NO_SEGMENTS: readonly SegmentId[] = [];

function viewOf({ panel, search }: AppState, work: Work): EditorView {
  const { bitext, marks } = work.edits.project;
  return {
    bitext,
    marks,
    findings: openFindings(work),
    activeFinding: work.activeFinding,
    offered: offeredSegments(work),
    // Marked as long as they are listed.
    hits: panel === 'search' ? hitsOf(search) : NO_HITS,
    activeHit: panel === 'search' && hitsOf(search).length > 0 ? search.active : null,
    opposite: work.carets[otherSide(work.activeSide)]?.segments ?? NO_SEGMENTS,
    isReadOnly: work.hold !== 'held',
  };
}

function followWork(desk: Desk, editor: BitextEditor): () => void {
  let shown: EditorView | null = null;
  const show = () => {
    const { work } = desk.store.state;
    if (!work) return;
    const view = viewOf(desk.store.state, work);
    const isSame =
      shown?.bitext === view.bitext &&
      shown.marks === view.marks &&
      shown.findings === view.findings &&
      shown.activeFinding === view.activeFinding &&
      shown.offered === view.offered &&
      shown.hits === view.hits &&
      shown.activeHit === view.activeHit &&
      shown.opposite === view.opposite &&
      shown.isReadOnly === view.isReadOnly;
    if (isSame) return;
    shown = view;
    editor.show(view);
    followCaret(desk, editor);
  };
  show();
  return desk.store.subscribe(show);
}

/** Another segment may stand under a caret that did not move: after a deletion, for instance. */
function followCaret(desk: Desk, editor: BitextEditor): void {
  const caret = editor.caret();
  if (caret && workOf(desk).carets[caret.side]?.segment !== caret.segment)
    desk.store.dispatch({ kind: 'caret', caret });
}

const QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

function followPresentation(desk: Desk, editor: BitextEditor): () => void {
  let shown = desk.store.state.settings;
  const present = () => {
    const { theme, textSize, readingFont } = desk.store.state.settings;
    editor.present({ theme: themeFor(theme, (query) => matchMedia(query).matches), textSize, readingFont });
  };
  const lists = QUERIES.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', present);
  const stop = desk.store.subscribe(() => {
    if (shown === desk.store.state.settings) return;
    shown = desk.store.state.settings;
    present();
  });
  present();
  return () => {
    stop();
    for (const list of lists) list.removeEventListener('change', present);
  };
}

function describe(desk: Desk, finding: Finding) {
  const { checks, panels } = desk.messages;
  const { bitext } = workOf(desk).edits.project;
  const { findings } = panels;
  return {
    title: checks.name(finding.check),
    why: checks.why(finding),
    sureness: findings.sureness[surenessOf(finding.confidence)],
    difference:
      differenceFrom(bitext.target, finding) ??
      expectedDifference(finding, textIn(bitext[finding.side], finding.segment)) ??
      [],
    fixes: finding.fixes.map((fix) => {
      const title = checks.fix(fix.label, finding.reason.values);
      return fix.everywhere ? findings.previewed(title) : title;
    }),
  };
}

/** Goes to what a link of the ribbon holds. */
function revealBead(desk: Desk, index: number): void {
  const bead = workOf(desk).edits.project.bitext.beads[index];
  const [target] = bead?.target ?? [];
  const [source] = bead?.source ?? [];
  if (target !== undefined)
    desk.editor?.reveal({ side: 'target', segment: target, start: 0, end: 0 }, { focus: true });
  else if (source !== undefined)
    desk.editor?.reveal({ side: 'source', segment: source, start: 0, end: 0 }, { focus: true });
}
