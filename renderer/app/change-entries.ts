import { bug } from '../../shared/bitext/bug.ts';
import type { EditSession } from '../../shared/edit/edit-session.ts';
import type { StepNature } from '../../shared/edit/step-nature.ts';
import { natureOf } from '../../shared/edit/step-nature.ts';
import type { Transaction } from '../../shared/edit/step.ts';
import type { Messages } from '../locale/messages.ts';
import type { ChangeEntry } from '../panels/changes-listing.ts';
import { changeTitle } from './change-title.ts';
import { takenBackIn } from './changes-taken-back.ts';

/** What titles are made of. */
type Titles = Pick<Messages, 'app' | 'checks'>;

/** Of each transaction the entry that was made of it last: for lists that are shown again later. */
const entries = new WeakMap<Transaction, ChangeEntry>();

const transactions = new WeakMap<ChangeEntry, Transaction>();

/** What an entry was made of. */
export function transactionOf(entry: ChangeEntry): Transaction {
  return transactions.get(entry) ?? bug(`change ${entry.id} was not listed here`);
}

/** The list that was asked for last, and what it was made of. */
let last: { readonly made: readonly Transaction[]; readonly listed: readonly ChangeEntry[] } = {
  made: [],
  listed: [],
};

/**
 * What was done, oldest first, then what was undone, in the order in which it would be done again: the ids are the places in
 * that order. Entries of transactions seen before are the same objects: a keystroke costs a comparison for each, and one new
 * entry.
 */
export function changeEntries({ done, undone }: EditSession, titles: Titles): readonly ChangeEntry[] {
  const made = [...done, ...undone.toReversed()];
  const gone = takenBackIn(done);
  const listed = made.map((transaction, index) => {
    const state = { isUndone: index >= done.length, isTakenBack: gone.has(transaction) };
    if (last.made[index] === transaction && isIn(last.listed[index], state)) return last.listed[index];
    return entryOf(transaction, index, state, titles);
  });
  last = { made, listed };
  return listed;
}

type EntryState = Pick<ChangeEntry, 'isUndone' | 'isTakenBack'>;

function isIn(entry: ChangeEntry, { isUndone, isTakenBack }: EntryState): boolean {
  return entry.isUndone === isUndone && entry.isTakenBack === isTakenBack;
}

function entryOf(transaction: Transaction, index: number, state: EntryState, titles: Titles): ChangeEntry {
  const id = String(index);
  const known = entries.get(transaction);
  if (known?.id === id && isIn(known, state)) return known;
  const { origin, author, time, offset, steps } = transaction;
  const entry: ChangeEntry = {
    id,
    place: index,
    label: changeTitle(transaction, titles),
    origin,
    natures: naturesOf(transaction),
    author,
    time,
    offset,
    steps: steps.length,
    ...state,
  };
  entries.set(transaction, entry);
  transactions.set(entry, transaction);
  return entry;
}

function naturesOf({ steps }: Transaction): readonly StepNature[] {
  if (steps.length === 1) return ALONE[natureOf(steps[0])];
  return [...new Set(steps.map(natureOf))];
}

/** Lists of one nature, each once: most transactions have one step. */
const ALONE: Readonly<Record<StepNature, readonly StepNature[]>> = {
  text: ['text'],
  split: ['split'],
  merge: ['merge'],
  insert: ['insert'],
  delete: ['delete'],
  move: ['move'],
  link: ['link'],
  unlink: ['unlink'],
  relink: ['relink'],
  pin: ['pin'],
  unpin: ['unpin'],
  mark: ['mark'],
  dismiss: ['dismiss'],
  decide: ['decide'],
  setting: ['setting'],
};

/** The transaction at a place of the list; undefined where there is none. */
export function transactionAt({ done, undone }: EditSession, index: number): Transaction | undefined {
  return index < done.length ? done[index] : undone[undone.length - 1 - (index - done.length)];
}
