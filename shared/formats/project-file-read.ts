import { brokenBeadLaw } from '../bitext/bitext.ts';
import type { Result } from '../bitext/result.ts';
import { failed, success } from '../bitext/result.ts';
import { highestId } from '../edit/edit-session.ts';
import type { Project } from '../edit/project.ts';
import type { Transaction } from '../edit/step.ts';
import type { ProjectFileFailure, ReadProject, TextOrigin } from './project-file-document.ts';
import { repeatedId } from './project-file-laws.ts';
import type { FileLines } from './project-file-lines.ts';
import { PROJECT_VERSION } from './project-file-lines.ts';
import { DamageNotes } from './project-file-notes.ts';
import { isStateWhole, readState, recoverState } from './project-file-recover.ts';
import type { Slots } from './project-file-slots.ts';
import { readSlots } from './project-file-slots.ts';
import type { Walk } from './project-file-walk.ts';
import { walkBack, walkForth } from './project-file-walk.ts';

const NO_ORIGIN: TextOrigin = { name: '', form: { encoding: 'utf-8', bom: false } };

/** The project in the lines of a file. */
export function readParts(lines: FileLines, headerWhole: boolean): Result<ReadProject, ProjectFileFailure> {
  const slots = readSlots(lines);
  const notes = new DamageNotes();
  if (!headerWhole) notes.recovered('header', 1);
  if (!slots.contents) {
    notes.lost('end', Math.min(2, lines.count), null);
    notes.lost('origins', Math.min(2, lines.count), null);
  } else for (const line of slots.odd) notes.recovered('end', line);
  if (lines.untidy !== null) notes.recovered('end', lines.untidy);
  if (![...slots.present.target, ...slots.base.target].some((slot) => slot !== null))
    return failed({
      code: 'damaged',
      detail: `nothing of the translation can be read; the damage begins in line ${slots.about('target', 0).line}`,
    });
  const parts = readAll(slots, notes);
  const { bitext } = parts.present;
  const base = parts.base.bitext;
  const broken = brokenBeadLaw(bitext) ?? repeatedId(bitext) ?? brokenBeadLaw(base) ?? repeatedId(base);
  if (broken) return failed({ code: 'damaged', detail: broken });
  return success({
    source: slots.contents?.source ?? null,
    target: slots.contents?.target ?? NO_ORIGIN,
    base: parts.base,
    session: {
      project: parts.present,
      done: parts.done,
      undone: parts.undone,
      nextId: nextIdOf(slots, parts),
    },
    version: PROJECT_VERSION,
    damage: notes.all(),
  });
}

interface Parts {
  readonly present: Project;
  readonly base: Project;
  readonly done: readonly Transaction[];
  readonly undone: readonly Transaction[];
}

function readAll(slots: Slots, notes: DamageNotes): Parts {
  const present = presentOf(slots, notes);
  const presentLoss = notes.firstLoss();
  const done = transactionsOf(slots, 'history');
  const undone = transactionsOf(slots, 'undone');
  const baseWhole = isStateWhole(slots.base);
  // What was read under its checksum leads to the present; only where that is not the one that was written must it be tried.
  const back = presentLoss === null && baseWhole ? null : walkBack(present, done.kept);
  const forth = presentLoss === null ? null : walkForth(present, undone.kept.toReversed());
  const parts = {
    present,
    done: fitting('history', done, back, presentLoss, notes),
    undone: fitting('undone', undone, forth, presentLoss, notes),
  };
  const base = baseWhole
    ? readState(slots.base)
    : recoverState(slots, 'base', back ? [back.project, present] : [present], notes);
  return { ...parts, base };
}

function presentOf(slots: Slots, notes: DamageNotes): Project {
  if (isStateWhole(slots.present)) return readState(slots.present);
  const base = isStateWhole(slots.base)
    ? readState(slots.base)
    : recoverState(slots, 'base', [recoverState(slots, 'present', [], null)], null);
  const { project } = walkForth(base, transactionsOf(slots, 'history').beforeHole);
  return recoverState(slots, 'present', [project, base], notes);
}

interface ReadTransactions {
  /** Those after the last line that cannot be read: next to undo or redo last. */
  readonly kept: readonly Transaction[];
  /** Those before the first line that cannot be read. */
  readonly beforeHole: readonly Transaction[];
  /** How many were written and are not in `kept`; null where nobody knows. */
  readonly lost: number | null;
  /** First line that cannot be read; null where all can. */
  readonly line: number | null;
}

function transactionsOf(slots: Slots, name: 'history' | 'undone'): ReadTransactions {
  const lines = slots[name];
  const first = lines.indexOf(null);
  const last = lines.lastIndexOf(null);
  const counts = lines.slice(0, last + 1).map((_, index) => slots.about(name, index).items);
  return {
    kept: lines.slice(last + 1).flatMap((line) => line ?? []),
    beforeHole: (first < 0 ? lines : lines.slice(0, first)).flatMap((line) => line ?? []),
    lost: counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0),
    line:
      first < 0
        ? null
        : Math.min(...lines.flatMap((line, index) => (line ? [] : [slots.about(name, index).line]))),
  };
}

/** What of them leads away from the present, and a note of the others. */
function fitting(
  name: 'history' | 'undone',
  read: ReadTransactions,
  walk: Walk | null,
  presentLoss: number | null,
  notes: DamageNotes,
): readonly Transaction[] {
  const kept = walk ? read.kept.slice(read.kept.length - walk.count) : read.kept;
  const unfit = read.kept.length - kept.length;
  const line = read.line ?? presentLoss;
  if (read.line !== null || unfit > 0)
    notes.lost(name, line ?? 1, read.lost === null ? null : read.lost + unfit);
  return kept;
}

/** Higher than every id that the file names anywhere. */
function nextIdOf(slots: Slots, { present, base }: Parts): number {
  let highest = (slots.contents?.nextId ?? 0) - 1;
  for (const { bitext } of [present, base])
    for (const { segments } of [bitext.source, bitext.target])
      for (const { id } of segments) highest = Math.max(highest, id);
  for (const name of ['history', 'undone'] as const)
    for (const line of slots[name])
      for (const { steps } of line ?? []) highest = Math.max(highest, highestId(steps));
  return highest + 1;
}
