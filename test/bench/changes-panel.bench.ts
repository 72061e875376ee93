import { it } from 'vitest';
import { changeEntries, transactionOf } from '../../renderer/app/change-entries.ts';
import { changedWords } from '../../renderer/app/change-words.ts';
import { foldedTransaction, touchesSegment } from '../../renderer/app/changes.ts';
import { segmentCounts, segmentRows } from '../../renderer/app/segments.ts';
import type { ChangeFilter } from '../../renderer/panels/changes-listing.ts';
import { changePasses, dayLister, NO_CHANGE_FILTER, startOf } from '../../renderer/panels/changes-listing.ts';
import { growingFilter } from '../../renderer/panels/growing-filter.ts';
import { listSegments, NOT_CONFIRMED } from '../../renderer/panels/segments-listing.ts';
import { shortDifference } from '../../renderer/panels/short-difference.ts';
import type { EditSession } from '../../shared/edit/edit-session.ts';
import { commit, restoreSession } from '../../shared/edit/edit-session.ts';
import { revertSeveral } from '../../shared/edit/revert-several.ts';
import { revertOf } from '../../shared/edit/revert.ts';
import { segmentHistory } from '../../shared/edit/segment-history.ts';
import type { Transaction } from '../../shared/edit/step.ts';
import { english } from '../../renderer/locale/english.ts';
import { buildProject } from '../support/build-project.ts';

const TRANSACTIONS = 100_000;
const SEGMENTS = 20_000;

const sentence = (index: number) => `Sentence ${index} of a long text about a ferry and its harbour.`;

function typing(index: number, at = 0): Transaction {
  const segment = SEGMENTS + ((index * 7919) % SEGMENTS);
  const step = { kind: 'text', side: 'target', segment, at, remove: '', insert: `x${index} ` } as const;
  return {
    label: 'type',
    origin: 'typed',
    author: 'A. Editor',
    time: index * 2000,
    offset: 120,
    steps: [step],
  };
}

const rows: [string, number][] = [];

/** The first time, and the median of five more where it can be done again. */
function timed<Value>(name: string, run: () => Value, again = 0): Value {
  const once = () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const start = performance.now();
  const value = run();
  const first = performance.now() - start;
  const more = Array.from({ length: again }, once).toSorted((left, right) => left - right);
  rows.push([name, more[Math.floor(more.length / 2)] ?? first]);
  return value;
}

function after(session: EditSession, transaction: Transaction): EditSession {
  const next = commit(session, transaction);
  if (!next.ok) throw new Error(next.failure.why);
  return next.value;
}

it('prints what the lists of changes and of segments cost', { timeout: 120_000 }, () => {
  const texts = Array.from({ length: SEGMENTS }, (_, index) => sentence(index));
  const base = buildProject(texts, texts);
  const done = Array.from({ length: TRANSACTIONS }, (_, index) => typing(index));
  const restored = timed('session restored', () => restoreSession(base, done, []));
  if (!restored.ok) throw new Error(restored.failure.why);
  const edits = restored.value;
  const typed = after(edits, typing(TRANSACTIONS));

  const entries = timed('entries, first time', () => changeEntries(edits, english));
  let now = typed;
  const next = changeEntries(typed, english);
  timed(
    'entries, after a keystroke',
    () => {
      now = after(now, typing(now.done.length));
      return changeEntries(now, english);
    },
    5,
  );
  const start = startOf('all', { time: 0, offset: 0 }, 0);
  const filterOf = (change: Partial<ChangeFilter>) =>
    growingFilter(
      changePasses({ ...NO_CHANGE_FILTER, ...change }, start, SEGMENTS + 5, {
        touches: (entry, segment) => touchesSegment(transactionOf(entry), segment),
        foldedText: (entry) => foldedTransaction(transactionOf(entry), entry.label),
      }),
    );
  const words = filterOf({ text: 'x77' });
  timed('filter by words, first time', () => words(entries));
  timed('filter by words, after a keystroke', () => words(next));
  timed('filter by words, other words', () => filterOf({ text: 'x78' })(next));
  timed('filter by segment', () => filterOf({ onlySegment: true })(next));
  const list = dayLister();
  timed('days of 500 rows', () => list(next, 500), 5);
  timed('words of 15 oldest rows', () =>
    entries.slice(0, 15).map((entry, index) => {
      const changed = changedWords(
        edits,
        index,
        transactionOf(entry),
        (check, level) => `${check}: ${level}`,
      );
      return changed && shortDifference(changed.before, changed.after);
    }),
  );
  timed('history of a segment', () => segmentHistory(base, typed.done, 'target', SEGMENTS + 5), 5);
  timed('take back the oldest', () => revertOf(typed, 0), 5);
  timed('take back ten of the oldest', () => revertSeveral(typed, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]), 5);
  const segments = timed('segments, first time', () => segmentRows({ base, edits }));
  timed(
    'segments and counts, after a keystroke',
    () => {
      now = after(now, typing(now.done.length));
      return segmentCounts({ base, edits: now });
    },
    5,
  );
  timed('segments not confirmed', () => listSegments(segments, NOT_CONFIRMED));

  process.stdout.write(`${TRANSACTIONS} changes, ${SEGMENTS} segments\n`);
  for (const [name, ms] of rows) process.stdout.write(`${name.padEnd(40)}${ms.toFixed(1).padStart(9)} ms\n`);
});
