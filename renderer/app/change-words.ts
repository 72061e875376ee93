import type { Segment, SegmentId, Side } from '../../shared/bitext/segment.ts';
import { positionOf, segmentOf } from '../../shared/bitext/segmented-text.ts';
import type { EditSession } from '../../shared/edit/edit-session.ts';
import { checkIn, isCheckKey } from '../../shared/edit/setting.ts';
import type { SegmentSplice, Step, Transaction } from '../../shared/edit/step.ts';
import { transactionAt } from './change-entries.ts';

/** Words before a change and after it. */
export interface ChangedWords {
  readonly before: string;
  readonly after: string;
}

/** Says the level of a check; an empty one stands for none of its own. */
export type SayLevel = (check: string, level: string) => string;

/** What a transaction did to words never changes: what came before it is behind it. */
const known = new WeakMap<Transaction, ChangedWords | null>();

/**
 * What a transaction, which stands at that place of the list of changes, did to words: of the first segment whose text it changed the
 * whole text before and after; else what it took out and put in, a note, a name, a language, the level of a check. Null where it changed no words, or
 * no longer stands there. The first time O(steps between it and now), then O(1).
 */
export function changedWords(
  edits: EditSession,
  index: number,
  transaction: Transaction,
  sayLevel: SayLevel,
): ChangedWords | null {
  let words = known.get(transaction);
  if (words === undefined) {
    if (transactionAt(edits, index) !== transaction) return null;
    words = wordsOf(edits, index, transaction, sayLevel);
    known.set(transaction, words);
  }
  return words;
}

function wordsOf(
  edits: EditSession,
  index: number,
  { steps }: Transaction,
  sayLevel: SayLevel,
): ChangedWords | null {
  for (const step of steps) {
    const words =
      step.kind === 'text' ? wholeTexts(edits, index, step.side, step.segment) : wordsOfStep(step, sayLevel);
    if (words && words.before !== words.after) return words;
  }
  return null;
}

function wholeTexts(edits: EditSession, index: number, side: Side, id: SegmentId): ChangedWords {
  const { done } = edits;
  const segments = edits.project.bitext[side];
  let text = positionOf(segments, id) < 0 ? null : segmentOf(segments, id).text;
  for (let at = done.length - 1; at > index; at--) text = textBefore(text, done[at].steps, side, id);
  for (let at = done.length; at < index; at++)
    text = textAfter(text, transactionAt(edits, at)?.steps ?? [], side, id);
  const steps = transactionAt(edits, index)?.steps ?? [];
  const isDone = index < done.length;
  const before = isDone ? textBefore(text, steps, side, id) : text;
  const after = isDone ? text : textAfter(text, steps, side, id);
  return { before: before ?? '', after: after ?? '' };
}

/** The text of a segment before the steps; null where it did not stand. */
function textBefore(after: string | null, steps: readonly Step[], side: Side, id: SegmentId): string | null {
  let text = after;
  for (let at = steps.length - 1; at >= 0; at--) {
    const step = steps[at];
    if (step.kind === 'text' && step.segment === id && step.side === side && text !== null)
      text = text.slice(0, step.at) + step.remove + text.slice(step.at + step.insert.length);
    if (step.kind === 'structure') text = textIn(step[side]?.remove, step[side]?.insert, id, text);
  }
  return text;
}

function textAfter(before: string | null, steps: readonly Step[], side: Side, id: SegmentId): string | null {
  let text = before;
  for (const step of steps) {
    if (step.kind === 'text' && step.segment === id && step.side === side && text !== null)
      text = text.slice(0, step.at) + step.insert + text.slice(step.at + step.remove.length);
    if (step.kind === 'structure') text = textIn(step[side]?.insert, step[side]?.remove, id, text);
  }
  return text;
}

function textIn(
  there: readonly Segment[] | undefined,
  elsewhere: readonly Segment[] | undefined,
  id: SegmentId,
  text: string | null,
): string | null {
  const segment = there?.find((one) => one.id === id);
  if (segment) return segment.text;
  return elsewhere?.some((one) => one.id === id) ? null : text;
}

function wordsOfStep(step: Exclude<Step, { kind: 'text' }>, sayLevel: SayLevel): ChangedWords | null {
  switch (step.kind) {
    case 'structure':
      return wordsOfSplice(step.target ?? step.source);
    case 'mark':
      return { before: step.before.note, after: step.after.note };
    case 'decide':
      return { before: step.before?.preferred ?? '', after: step.after?.preferred ?? '' };
    case 'setting': {
      const { key } = step;
      const say = isCheckKey(key) ? (value: string) => sayLevel(checkIn(key), value) : String;
      return { before: say(step.before), after: say(step.after) };
    }
    case 'dismiss':
      return null;
  }
}

/** Joined by a space, so that a mere split or join is no change of words. */
function wordsOfSplice(splice: SegmentSplice | undefined): ChangedWords | null {
  if (!splice) return null;
  const join = (segments: readonly Segment[]) => segments.map(({ text }) => text).join(' ');
  return { before: join(splice.remove), after: join(splice.insert) };
}
