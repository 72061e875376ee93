import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditSession } from '../../../shared/edit/edit-session.ts';
import { commit, startSession } from '../../../shared/edit/edit-session.ts';
import { revertOf } from '../../../shared/edit/revert.ts';
import { segmentHistory } from '../../../shared/edit/segment-history.ts';
import { reopenings, statusOf } from '../../../shared/edit/segment-status.ts';
import { natureOf } from '../../../shared/edit/step-nature.ts';
import type { Step } from '../../../shared/edit/step.ts';
import { NO_MARK } from '../../../shared/edit/project.ts';
import { arbitraryProject } from '../../support/arbitrary-project.ts';
import { buildProject } from '../../support/build-project.ts';
import { changeOf, chooseFrom, randomChange } from '../../support/random-change.ts';

const numbers = fc.array(fc.nat({ max: 10_000 }), { minLength: 8, maxLength: 8 });

function after(session: EditSession, ...changes: readonly (readonly Step[])[]): EditSession {
  return changes.reduce((now, steps, index) => {
    const time = (now.done.length + index) * 10_000;
    const next = commit(now, { label: 'change', origin: 'fix', author: 'Ann', time, offset: 0, steps });
    if (!next.ok) throw new Error(next.failure.why);
    return next.value;
  }, session);
}

const write = (segment: number, at: number, remove: string, insert: string): readonly Step[] => [
  { kind: 'text', side: 'target', segment, at, remove, insert },
];

const start = () => startSession(buildProject(['One|Two'], ['Le Belarus vote|Il gagne']));
const textsOf = ({ project }: EditSession) => project.bitext.target.segments.map(({ text }) => text);

describe('taking one change back', () => {
  it('leaves what was done later in the same segment and elsewhere', () => {
    const session = after(
      start(),
      write(2, 3, 'Belarus', 'Bélarus'),
      write(2, 11, 'vote', 'votera'),
      write(3, 0, 'Il', 'Elle'),
    );
    const back = revertOf(session, 0);
    expect(back.ok && textsOf(after(session, back.value))).toEqual(['Le Belarus votera', 'Elle gagne']);
  });

  it('names the later change that stands in the way', () => {
    const session = after(
      start(),
      write(2, 3, 'Belarus', 'Bélarus'),
      write(3, 0, 'Il', 'Elle'),
      write(2, 3, 'Bélarus', 'Biélorussie'),
    );
    expect(revertOf(session, 0)).toEqual({ ok: false, failure: { why: 'changed-since', by: 2 } });
  });

  it('joins again what was split, with the words that were changed since', () => {
    const opened = start();
    const split = changeOf('split', opened.project, opened.nextId, chooseFrom([1, 0, 2]));
    const session = after(opened, split);
    expect(textsOf(session)).toEqual(['Le', 'Belarus vote', 'Il gagne']);
    const changed = after(session, write(opened.nextId, 8, 'vote', 'votera'));
    const back = revertOf(changed, 0);
    expect(back.ok && textsOf(after(changed, back.value))).toEqual(['Le Belarus votera', 'Il gagne']);
  });

  it('undoes any last change, and refuses or keeps the others whole', () => {
    let reverted = 0;
    fc.assert(
      fc.property(arbitraryProject, fc.array(numbers, { minLength: 1, maxLength: 8 }), (project, choices) => {
        let session = startSession(project);
        const before: EditSession[] = [];
        for (const choice of choices) {
          const { steps } = randomChange(session.project, session.nextId, chooseFrom(choice));
          if (steps.length === 0) continue;
          before.push(session);
          session = after(session, steps);
        }
        for (const index of session.done.keys()) {
          const back = revertOf(session, index);
          if (index === session.done.length - 1) expect(back.ok).toBe(true);
          if (!back.ok) {
            expect(back.failure.by).toBeGreaterThanOrEqual(index);
            continue;
          }
          reverted++;
          const state = after(session, back.value);
          if (index === session.done.length - 1) expect(state.project).toEqual(before[index].project);
        }
      }),
    );
    expect(reverted).toBeGreaterThan(100);
  });
});

describe("a segment's history", () => {
  it('goes from the machine translation to now, with the transaction that made each state', () => {
    const session = after(
      start(),
      write(2, 3, 'Belarus', 'Bélarus'),
      write(3, 0, 'Il', 'Elle'),
      write(2, 11, 'vote', 'votera'),
    );
    expect(segmentHistory(start().project, session.done, 'target', 2)).toEqual([
      { text: 'Le Belarus vote', transaction: -1 },
      { text: 'Le Bélarus vote', transaction: 0 },
      { text: 'Le Bélarus votera', transaction: 2 },
    ]);
  });

  it('begins with the split for a segment that came by one, and follows the first part', () => {
    const opened = start();
    const session = after(opened, changeOf('split', opened.project, opened.nextId, chooseFrom([1, 0, 2])));
    const history = (id: number) => segmentHistory(opened.project, session.done, 'target', id);
    expect(history(opened.nextId)).toEqual([{ text: 'Belarus vote', transaction: 0 }]);
    expect(history(2).map(({ text }) => text)).toEqual(['Le Belarus vote', 'Le']);
  });

  it('ends in the text that stands, whatever was done', () => {
    fc.assert(
      fc.property(arbitraryProject, fc.array(numbers, { maxLength: 12 }), (project, choices) => {
        let session = startSession(project);
        for (const choice of choices) {
          const { steps } = randomChange(session.project, session.nextId, chooseFrom(choice));
          if (steps.length > 0) session = after(session, steps);
        }
        for (const side of ['source', 'target'] as const)
          for (const { id, text } of session.project.bitext[side].segments)
            expect(segmentHistory(project, session.done, side, id).at(-1)?.text).toBe(text);
      }),
    );
  });
});

describe('the status of a segment', () => {
  const confirm = (segment: number): readonly Step[] => [
    { kind: 'mark', segment, before: NO_MARK, after: { ...NO_MARK, progress: 'confirmed' } },
  ];

  it('is new as the machine left it, edited once its words differ, confirmed when the editor says so', () => {
    const { project } = start();
    const status = (session: EditSession) => statusOf(session.project, project, 'target', 2);
    expect(status(start())).toBe('new');
    expect(status(after(start(), write(2, 0, 'Le', 'La')))).toBe('edited');
    expect(status(after(start(), write(2, 0, 'Le', 'La'), write(2, 0, 'La', 'Le')))).toBe('new');
    expect(status(after(start(), confirm(2)))).toBe('confirmed');
  });

  it('is open again when a confirmed segment is changed, once', () => {
    const session = after(start(), confirm(2));
    const steps = [...write(2, 0, 'Le', 'La'), ...write(3, 0, 'Il', 'Elle')];
    const changed = after(session, steps);
    const marks = reopenings(session.project, changed.project, steps);
    expect(marks).toEqual([
      { kind: 'mark', segment: 2, before: { ...NO_MARK, progress: 'confirmed' }, after: NO_MARK },
    ]);
    const reopened = after(changed, marks);
    expect(statusOf(reopened.project, session.project, 'target', 2)).toBe('edited');
    expect(reopenings(session.project, reopened.project, [...steps, ...marks])).toEqual([]);
  });

  it('stays confirmed when a segment is moved', () => {
    const session = after(start(), confirm(2));
    const move = changeOf('move', session.project, session.nextId, chooseFrom([1, 0, 1]));
    expect(reopenings(session.project, after(session, move).project, move)).toEqual([]);
  });
});

describe('the nature of a step', () => {
  it.each([
    ['text', [1, 0, 2, 3, 1], 'text'],
    ['split', [1, 0, 2], 'split'],
    ['merge', [1, 0], 'merge'],
    ['insert', [1, 0, 1, 2], 'insert'],
    ['delete', [1, 0], 'delete'],
    ['move', [1, 0, 1], 'move'],
    ['merge-link', [0, 0, 1], 'link'],
    ['link', [0, 0, 0, 2], 'relink'],
    ['unlink-segment', [1, 1], 'unlink'],
    ['attach', [1, 0, 1], 'relink'],
    ['swap', [0, 0], 'relink'],
    ['empty-partner', [1, 0], 'relink'],
    ['pin-through', [1, 1], 'pin'],
    ['split-link', [1, 1], 'unlink'],
    ['unlink', [0], 'unlink'],
    ['move-link', [1, 1, 1], 'relink'],
    ['pin', [0, 0], 'pin'],
    ['note', [0], 'mark'],
    ['dismiss', [0], 'dismiss'],
    ['decide', [0], 'decide'],
    ['setting', [1], 'setting'],
  ])('of %s is what was done', (name, choices, nature) => {
    const project = buildProject(['One|Two', 'Three'], ['Un mot|Deux mots', 'Trois'], '2-2 1-1');
    expect(changeOf(name, project, 100, chooseFrom(choices)).map(natureOf)).toEqual([nature]);
  });
});
