import type { Bitext } from '../../shared/bitext/bitext.ts';
import type { Result } from '../../shared/bitext/result.ts';
import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import { positionOf, segmentOf } from '../../shared/bitext/segmented-text.ts';
import type { RegroupRefusal } from '../../shared/edit/regroup.ts';
import { joinWithNext, splitWords } from '../../shared/edit/regroup.ts';
import { structureStep } from '../../shared/edit/structure.ts';
import type { RegroupWish } from '../editor/regroup-keys.ts';
import { announce } from './announce.ts';
import type { Desk } from './desk.ts';
import { notify, workOf } from './desk.ts';
import { change } from './editing.ts';
import { numberIn, textIn } from './speaker.ts';
import type { Caret } from './state.ts';

/** What keys asked for in the source: where its segments end is the editor's to say, its words are not. */
export function regroupFromPane(desk: Desk, wish: RegroupWish): void {
  switch (wish.kind) {
    case 'split':
      return splitAt(desk, wish.side, wish.segment, wish.at);
    case 'join':
      return joinAfter(desk, wish.side, wish.segment, wish.caret);
    case 'words':
      return sayWordsStand(desk);
  }
}

/** Splits the caret's segment, in whichever text the caret is; where words are selected, behind them. */
export function splitHere(desk: Desk): void {
  const caret = caretOf(desk);
  if (!caret) return;
  const { side, segment, start, end } = caret;
  const isToTheEnd = end >= textIn(workOf(desk).edits.project.bitext[side], segment).length;
  splitAt(desk, side, segment, isToTheEnd ? start : end);
}

/** Joins the caret's segment with the next, in whichever text the caret is. */
export function joinHere(desk: Desk): void {
  const caret = caretOf(desk);
  if (caret) joinAfter(desk, caret.side, caret.segment, 'end');
}

function caretOf(desk: Desk): Caret | null {
  const { carets, activeSide } = workOf(desk);
  if (!carets[activeSide]) notify(desk, 'information', desk.messages.app.noCaret);
  return carets[activeSide];
}

/** The caret goes to the start of the second half. */
function splitAt(desk: Desk, side: Side, segment: SegmentId, at: number): void {
  const { nextId } = workOf(desk).edits;
  const after = regroup(desk, 'split-segment', (bitext) => splitWords(bitext, side, segment, at, nextId));
  if (!after) return;
  goTo(desk, side, nextId, 0);
  announce(desk, desk.messages.app.regroup.split(side, numberIn(after[side], segment)));
}

/** The caret goes to where the two were joined: behind the words of the first, or before those of the second. */
function joinAfter(desk: Desk, side: Side, segment: SegmentId, caret: 'end' | 'start'): void {
  const text = workOf(desk).edits.project.bitext[side];
  const next = text.segments[positionOf(text, segment) + 1];
  const after = regroup(desk, 'join-segment', (bitext) => joinWithNext(bitext, side, segment));
  if (!after) return;
  const joined = segmentOf(after[side], segment).text.length;
  goTo(desk, side, segment, caret === 'end' ? textIn(text, segment).length : joined - next.text.length);
  announce(desk, desk.messages.app.regroup.joined(side, numberIn(after[side], segment)));
}

/** Does it as one change and answers the bitext after it; null where nothing was done, and then it is said why. */
function regroup(
  desk: Desk,
  label: string,
  operation: (bitext: Bitext) => Result<Bitext, RegroupRefusal>,
): Bitext | null {
  const { bitext } = workOf(desk).edits.project;
  const after = operation(bitext);
  if (!after.ok) {
    notify(desk, 'information', desk.messages.app.regroup.refused[after.failure]);
    return null;
  }
  const step = structureStep(bitext, after.value);
  return step && change(desk, { label, origin: 'typed', steps: [step] }) ? after.value : null;
}

function goTo(desk: Desk, side: Side, segment: SegmentId, at: number): void {
  desk.editor?.reveal({ side, segment, start: at, end: at }, { focus: true, isSteady: true });
}

/** So long, in ms, what was said of the source's words is not said again. */
const SAID_FOR = 60_000;

const said = new WeakMap<Desk, number>();

function sayWordsStand(desk: Desk): void {
  const now = desk.now();
  const last = said.get(desk);
  if (last !== undefined && now - last < SAID_FOR) return;
  said.set(desk, now);
  notify(desk, 'information', desk.messages.app.regroup.wordsStand);
}
