import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import type { Result } from '../../shared/bitext/result.ts';
import { changedLinks } from '../../shared/edit/changed-links.ts';
import type { EditSession } from '../../shared/edit/edit-session.ts';
import { revertSeveral } from '../../shared/edit/revert-several.ts';
import type { RevertConflict } from '../../shared/edit/revert.ts';
import { revertOf } from '../../shared/edit/revert.ts';
import type { SegmentSplice, Step, Transaction } from '../../shared/edit/step.ts';
import type { ChangeRefusal } from '../panels/changes-context.ts';
import { foldWords } from '../panels/fold-words.ts';
import { transactionAt } from './change-entries.ts';
import { noteTakenBack } from './changes-taken-back.ts';
import type { Desk } from './desk.ts';
import { workOf } from './desk.ts';
import { change, placeOf } from './editing.ts';

/** Shows where a change of the list was made; with the focus, or without it. */
export function revealChange(desk: Desk, id: string, options: { readonly focus: boolean }): void {
  const place = placeOf(transactionAt(workOf(desk).edits, Number(id))?.steps ?? []);
  if (place) desk.editor?.reveal(place, options);
}

/**
 * Takes changes back, as one change, and leaves all others as they are. Where a later change builds on one of them nothing is
 * done, and the answer says which; null where it was done.
 */
export function revertChanges(desk: Desk, ids: readonly string[]): ChangeRefusal | null {
  const { edits } = workOf(desk);
  const indexes = ids.map(Number).filter((index) => index < edits.done.length);
  if (indexes.length === 0) return null;
  const reverted = stepsBack(edits, indexes);
  if (!reverted.ok) {
    const { index, by } = reverted.failure;
    return { id: String(index), by: by === index ? null : String(by) };
  }
  const label = indexes.length === 1 ? 'revert' : 'revert-several';
  const steps = reverted.value;
  if (change(desk, { label, origin: 'restore', steps })) {
    const { done } = workOf(desk).edits;
    noteTakenBack(
      done[done.length - 1],
      indexes.map((index) => edits.done[index]),
    );
    const place = placeOf(steps);
    if (place) desk.editor?.reveal(place, { focus: false });
  }
  return null;
}

function stepsBack(
  edits: EditSession,
  indexes: readonly number[],
): Result<readonly Step[], RevertConflict & { readonly index: number }> {
  const [index] = indexes;
  if (indexes.length > 1) return revertSeveral(edits, indexes);
  const reverted = revertOf(edits, index);
  return reverted.ok ? reverted : { ok: false, failure: { ...reverted.failure, index } };
}

/** Whether a transaction changed the segment, its links or what is noted on it. */
export function touchesSegment({ steps }: Transaction, segment: SegmentId): boolean {
  return steps.some((step) => {
    if (step.kind === 'text' || step.kind === 'mark') return step.segment === segment;
    if (step.kind !== 'structure') return false;
    const { source, target } = step;
    const { before, after } = changedLinks(step.beads);
    return (
      [source, target].some((splice) =>
        [...(splice?.remove ?? []), ...(splice?.insert ?? [])].some(({ id }) => id === segment),
      ) ||
      [...before, ...after].some((bead) => bead.source.includes(segment) || bead.target.includes(segment))
    );
  });
}

const touched = new WeakMap<Transaction, Readonly<Record<Side, readonly SegmentId[]>>>();

/** Segments that it left changed, new, marked or linked in another way, each once; on the other side of links none. */
export function changedSegments(transaction: Transaction): Readonly<Record<Side, readonly SegmentId[]>> {
  let segments = touched.get(transaction);
  if (!segments) {
    const found = { source: new Set<SegmentId>(), target: new Set<SegmentId>() };
    for (const step of transaction.steps) {
      if (step.kind === 'text') found[step.side].add(step.segment);
      if (step.kind === 'mark') found.target.add(step.segment);
      if (step.kind !== 'structure') continue;
      for (const side of ['source', 'target'] as const)
        for (const id of splicedIn(step[side])) found[side].add(id);
      if (step.source || step.target) continue;
      for (const bead of changedLinks(step.beads).after) {
        const side = bead.target.length > 0 ? 'target' : 'source';
        for (const id of bead[side]) found[side].add(id);
      }
    }
    segments = { source: [...found.source], target: [...found.target] };
    touched.set(transaction, segments);
  }
  return segments;
}

/** What a splice put in that did not stand there with the same words; where it only changed the order, all. */
function splicedIn(splice: SegmentSplice | undefined): readonly SegmentId[] {
  if (!splice) return [];
  const before = new Map(splice.remove.map(({ id, text }) => [id, text]));
  const changed = splice.insert.filter(({ id, text }) => before.get(id) !== text);
  const isOrder = changed.length === 0 && splice.remove.length === splice.insert.length;
  return (isOrder ? splice.insert : changed).map(({ id }) => id);
}

const folded = new WeakMap<Transaction, string>();

/** What a filter finds a transaction by: its title, who did it, and every word that it took out or put in. */
export function foldedTransaction(transaction: Transaction, title: string): string {
  let text = folded.get(transaction);
  if (text === undefined) {
    text = foldWords([title, transaction.author, ...transaction.steps.flatMap(wordsIn)].join('\n'));
    folded.set(transaction, text);
  }
  return text;
}

function wordsIn(step: Step): readonly string[] {
  switch (step.kind) {
    case 'text':
      return [step.remove, step.insert];
    case 'structure':
      return [step.source, step.target].flatMap((splice) =>
        [...(splice?.remove ?? []), ...(splice?.insert ?? [])].map(({ text }) => text),
      );
    case 'mark':
      return [step.before.note, step.after.note];
    case 'decide':
      return [step.before?.preferred ?? '', step.after?.preferred ?? ''];
    case 'dismiss':
      return [];
    case 'setting':
      return [step.before, step.after];
  }
}
