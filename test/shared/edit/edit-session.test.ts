import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditSession } from '../../../shared/edit/edit-session.ts';
import { commit, redo, startSession, undo } from '../../../shared/edit/edit-session.ts';
import { replayRecords, writeRecord } from '../../../shared/edit/journal-record.ts';
import { unlinkBead } from '../../../shared/edit/links.ts';
import { mergeBead } from '../../../shared/edit/merge-links.ts';
import type { Step, Transaction } from '../../../shared/edit/step.ts';
import { stepsForLines } from '../../../shared/edit/steps-for-lines.ts';
import { structureStep } from '../../../shared/edit/structure.ts';
import { arbitraryProject } from '../../support/arbitrary-project.ts';
import { buildProject } from '../../support/build-project.ts';

const typed = (at: number, remove: string, insert: string, time: number): Transaction => ({
  label: 'type',
  origin: 'typed',
  author: 'Ann',
  time,
  offset: 60,
  steps: [{ kind: 'text', side: 'target', segment: 1, at, remove, insert }],
});

function after(session: EditSession, ...transactions: readonly Transaction[]): EditSession {
  return transactions.reduce((now, transaction) => {
    const next = commit(now, transaction);
    if (!next.ok) throw new Error(next.failure.why);
    return next.value;
  }, session);
}

function value<Value>(result: { ok: true; value: Value } | { ok: false; failure: unknown }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

function replayedBy(session: EditSession, records: readonly string[]): EditSession {
  const replayed = replayRecords(session, records);
  if (replayed.stopped !== null) throw new Error(replayed.stopped);
  return replayed.session;
}

const textOf = (session: EditSession) => session.project.bitext.target.segments[0].text;
const start = () => startSession(buildProject(['One'], ['Un']));

describe('a session of edits', () => {
  it.each([
    ['letters of one word', [typed(2, '', 'e', 0), typed(3, '', 's', 200)], 'Unes', 1],
    [
      'a word and its space, but not the next word',
      [typed(2, '', 'e ', 0), typed(4, '', 'b', 9)],
      'Une b',
      2,
    ],
    ['a space and the word after it', [typed(2, '', ' ', 0), typed(3, '', 'b', 9)], 'Un b', 1],
    ['letters with a pause between', [typed(2, '', 'e', 0), typed(3, '', 's', 5000)], 'Unes', 2],
    ['letters at two places', [typed(2, '', 'e', 0), typed(0, '', 's', 100)], 'sUne', 2],
    ['a letter and its deletion backwards', [typed(2, '', 'ee', 0), typed(3, 'e', '', 100)], 'Une', 1],
    ['deletion backwards', [typed(1, 'n', '', 0), typed(0, 'U', '', 100)], '', 1],
    ['deletion forwards', [typed(0, 'U', '', 0), typed(0, 'n', '', 100)], '', 1],
  ])('joins or parts %s as a person would expect', (_, transactions, text, undoSteps) => {
    const session = after(start(), ...transactions);
    expect(textOf(session)).toBe(text);
    expect(session.done).toHaveLength(undoSteps);
    let back = session;
    for (let count = 0; count < undoSteps; count++) back = value(undo(back));
    expect(textOf(back)).toBe('Un');
    expect(back.done).toHaveLength(0);
  });

  it('never joins typing to what was undone before it', () => {
    const undone = value(undo(after(start(), typed(2, '', 'e', 0), typed(0, '', 'L', 1))));
    expect(textOf(after(undone, typed(3, '', 's', 2)))).toBe('Unes');
    expect(after(undone, typed(3, '', 's', 2)).undone).toEqual([]);
  });

  it('has nothing to undo or redo at the ends', () => {
    const session = start();
    expect(value(undo(session))).toBe(session);
    expect(value(redo(session))).toBe(session);
  });

  it('refuses a step that does not fit and stays as it was', () => {
    const result = commit(start(), typed(0, 'X', 'Y', 0));
    expect(result).toMatchObject({ ok: false, failure: { why: expect.stringContaining('does not read') } });
  });

  it('gives out no id twice, also when what used it was undone', () => {
    const session = start();
    const steps = stepsForLines(
      session.project,
      { side: 'target', first: 0, count: 1, lines: ['U', 'n'] },
      session.nextId,
    );
    const back = value(
      undo(after(session, { label: 'split', origin: 'typed', author: '', time: 0, offset: 0, steps })),
    );
    expect(back.nextId).toBe(session.nextId + 1);
  });

  it('undoes everything to the start, redoes everything to the end, and replays from its journal', () => {
    const gesture = fc.record({
      kind: fc.nat({ max: 5 }),
      at: fc.nat(),
      text: fc.constantFrom('a', ' ', 'été', ''),
    });
    fc.assert(
      fc.property(arbitraryProject, fc.array(gesture, { maxLength: 25 }), (project, gestures) => {
        let session = startSession(project);
        const journal: string[] = [];
        const record = (line: string) => {
          journal.push(line);
          session = replayedBy(session, [line]);
        };
        for (const [time, { kind, at, text }] of gestures.entries()) {
          if (kind === 4 ? session.done.length === 0 : kind === 5 && session.undone.length === 0) continue;
          if (kind === 4) record(writeRecord({ kind: 'undo' }));
          else if (kind === 5) record(writeRecord({ kind: 'redo' }));
          else {
            const steps = gestureSteps(session, kind, at, text);
            if (steps.length > 0)
              record(
                writeRecord({
                  kind: 'commit',
                  transaction: { label: 'x', origin: 'typed', author: '', time, offset: 0, steps },
                }),
              );
          }
        }
        let back = session;
        while (back.done.length > 0) back = value(undo(back));
        expect(back.project).toEqual(project);
        while (back.undone.length > session.undone.length) back = value(redo(back));
        expect(back.project).toEqual(session.project);
        expect(replayedBy(startSession(project), journal)).toEqual(session);
      }),
    );
  });

  it.each([
    ['what is not JSON', '{', 'not JSON'],
    ['an unknown record', '{"kind":"explode"}', 'Invalid'],
    ['a redo of nothing', writeRecord({ kind: 'redo' }), 'nothing to turn back to'],
    [
      'a step of another project',
      writeRecord({ kind: 'commit', transaction: typed(9, 'x', '', 0) }),
      'does not read',
    ],
  ])('refuses to replay %s and says why', (_, line, why) => {
    const good = writeRecord({ kind: 'commit', transaction: typed(2, '', 'e', 0) });
    const replayed = replayRecords(start(), [good, line, good]);
    expect(replayed).toMatchObject({ count: 1, stopped: expect.stringContaining(why) });
    expect(textOf(replayed.session)).toBe('Une');
  });
});

function gestureSteps(session: EditSession, kind: number, at: number, text: string): readonly Step[] {
  const { bitext } = session.project;
  const { segments } = bitext.target;
  const linked = (changed: typeof bitext) => {
    const step = structureStep(bitext, changed);
    return step ? [step] : [];
  };
  if (kind === 0) return linked(unlinkBead(bitext, at % (bitext.beads.length + 1)));
  if (kind === 1) return linked(mergeBead(bitext, 'source', at % (bitext.beads.length + 1), 'down'));
  if (segments.length === 0) return [];
  const first = at % segments.length;
  const segment = segments[first];
  if (kind === 2)
    return stepsForLines(
      session.project,
      { side: 'target', first, count: 1, lines: [segment.text, text] },
      session.nextId,
    );
  const place = at % (segment.text.length + 1);
  return [{ kind: 'text', side: 'target', segment: segment.id, at: place, remove: '', insert: text }];
}
