import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeEntries, transactionAt, transactionOf } from '../../../renderer/app/change-entries.ts';
import { changedWords } from '../../../renderer/app/change-words.ts';
import { takenBackIn } from '../../../renderer/app/changes-taken-back.ts';
import type { Desk } from '../../../renderer/app/desk.ts';
import {
  changedSegments,
  foldedTransaction,
  revealChange,
  revertChanges,
  touchesSegment,
} from '../../../renderer/app/changes.ts';
import { workOf } from '../../../renderer/app/desk.ts';
import { change, placeOf, travelTo, undo } from '../../../renderer/app/editing.ts';
import { english } from '../../../renderer/locale/english.ts';
import type { Bitext } from '../../../shared/bitext/bitext.ts';
import { commit, startSession, undo as undoIn } from '../../../shared/edit/edit-session.ts';
import type { EditSession } from '../../../shared/edit/edit-session.ts';
import { NO_MARK } from '../../../shared/edit/project.ts';
import { linkSegments, unlinkBead } from '../../../shared/edit/links.ts';
import { splitSegment } from '../../../shared/edit/segments.ts';
import type { Step, Transaction } from '../../../shared/edit/step.ts';
import { structureStep } from '../../../shared/edit/structure.ts';
import { arbitraryProject } from '../../support/arbitrary-project.ts';
import { buildProject } from '../../support/build-project.ts';
import { chooseFrom, randomChange } from '../../support/random-change.ts';
import { madeUpDesk, workOn } from './made-up-desk.ts';

const project = buildProject(['One|Two'], ['Le Belarus vote|Il gagne']);
const write = (segment: number, at: number, remove: string, insert: string): Step => ({
  kind: 'text',
  side: 'target',
  segment,
  at,
  remove,
  insert,
});

function deskWith(...steps: readonly Step[]) {
  const made = madeUpDesk(workOn(project));
  for (const step of steps) change(made.desk, { label: 'fix', origin: 'fix', steps: [step] });
  return made;
}

describe('taking changes back from the list', () => {
  it.each<[string, Step[], string[], string[]]>([
    [
      'one, and not what was done later elsewhere',
      [write(2, 0, 'Le', 'La'), write(3, 0, 'Il', 'Elle')],
      ['0'],
      ['Le Belarus vote', 'Elle gagne'],
    ],
    [
      'one, and not what was done later beside it',
      [write(2, 0, 'Le ', ''), write(2, 8, 'vote', 'votera')],
      ['0'],
      ['Le Belarus votera', 'Il gagne'],
    ],
    [
      'several, also where one builds on the other',
      [write(2, 0, 'Le', 'La'), write(3, 0, 'Il', 'Elle'), write(2, 0, 'La', 'Les')],
      ['2', '0'],
      ['Le Belarus vote', 'Elle gagne'],
    ],
  ])('takes back %s', (_, steps, ids, expected) => {
    const { desk, texts, done, reveal } = deskWith(...steps);
    expect(revertChanges(desk, ids)).toBeNull();
    expect(texts()).toEqual(expected);
    expect(done()).toHaveLength(steps.length + 1);
    expect(done().at(-1)).toMatchObject({
      origin: 'restore',
      label: ids.length === 1 ? 'revert' : 'revert-several',
    });
    expect(reveal).toHaveBeenCalledOnce();
    undo(desk);
    expect(done()).toHaveLength(steps.length);
  });

  it('does nothing where a later change builds on it, and says which', () => {
    const { desk, done } = deskWith(
      write(2, 0, 'Le', 'La'),
      write(3, 0, 'Il', 'Elle'),
      write(2, 0, 'La', 'Les'),
    );
    expect(revertChanges(desk, ['0'])).toEqual({ id: '0', by: '2' });
    expect(revertChanges(desk, ['0', '1'])).toEqual({ id: '0', by: '2' });
    expect(done()).toHaveLength(3);
  });

  it('passes over what is undone already', () => {
    const { desk, done } = deskWith(write(2, 0, 'Le', 'La'));
    undo(desk);
    expect(revertChanges(desk, ['0'])).toBeNull();
    expect(done()).toHaveLength(0);
  });

  it('shows the place of a change', () => {
    const { desk, reveal } = deskWith(write(3, 0, 'Il', 'Elle'));
    revealChange(desk, '0', { focus: true });
    expect(reveal).toHaveBeenCalledWith({ side: 'target', segment: 3, start: 0, end: 4 }, { focus: true });
  });
});

describe('the entries of the list', () => {
  it('say what was done, from where and by whom, and keep their ids when undone', () => {
    const { desk } = deskWith(write(2, 0, 'Le', 'La'), write(3, 0, 'Il', 'Elle'));
    const before = changeEntries(workOf(desk).edits, english);
    undo(desk);
    const after = changeEntries(workOf(desk).edits, english);
    expect(after[0]).toBe(before[0]);
    expect(
      after.map(({ id, label, origin, natures, isUndone }) => ({ id, label, origin, natures, isUndone })),
    ).toEqual([
      { id: '0', label: 'Fix', origin: 'fix', natures: ['text'], isUndone: false },
      { id: '1', label: 'Fix', origin: 'fix', natures: ['text'], isUndone: true },
    ]);
    expect(after.map(transactionOf)).toEqual([0, 1].map((index) => transactionAt(workOf(desk).edits, index)));
  });

  it('stay the same objects while typing goes on', () => {
    const { desk } = deskWith(write(2, 0, 'Le', 'La'), write(3, 0, 'Il', 'Elle'));
    const before = changeEntries(workOf(desk).edits, english);
    change(desk, { label: 'type', origin: 'typed', steps: [write(3, 0, '', 'x')] });
    const after = changeEntries(workOf(desk).edits, english);
    expect(after.slice(0, 2).every((entry, index) => entry === before[index])).toBe(true);
  });
});

const transaction = (...steps: readonly Step[]): Transaction => ({
  label: 'x',
  origin: 'fix',
  author: 'Élise',
  time: 0,
  offset: 0,
  steps,
});
const split = structureStep(project.bitext, splitSegment(project.bitext, 'target', 2, 10, 9));
const note: Step = { kind: 'mark', segment: 3, before: NO_MARK, after: { ...NO_MARK, note: 'Ask' } };

describe('what a change touches', () => {
  it.each<[string, Step | null, number[]]>([
    ['a text', write(2, 0, 'Le', 'La'), [2]],
    ['a mark', note, [3]],
    ['a split, with both parts and the segments of its link', split, [0, 2, 9]],
    ['a setting', { kind: 'setting', key: 'targetLanguage', before: 'fr', after: 'lt' }, []],
  ])('is right for %s', (_, step, expected) => {
    const one = transaction(...(step ? [step] : []));
    expect([0, 1, 2, 3, 9].filter((segment) => touchesSegment(one, segment))).toEqual(expected);
  });

  it('is only what it links otherwise, of all between two links that it makes', () => {
    const four = buildProject(['A|B|C|D'], ['a|b|c|d']).bitext;
    const far = structureStep(four, linkSegments(four, [0], [7]));
    const one = transaction(...(far ? [far] : []));
    expect([0, 1, 2, 3, 4, 5, 6, 7].filter((segment) => touchesSegment(one, segment))).toEqual([0, 3, 4, 7]);
    const { source, target } = changedSegments(one);
    expect([source, [...target].toSorted((left, right) => left - right)]).toEqual([[3], [4, 7]]);
  });

  it('is found by its title, its author and its words', () => {
    const text = foldedTransaction(transaction(write(2, 0, 'Été', 'Hiver'), note), 'Correction');
    expect(['correction', 'elise', 'ete', 'hiver', 'ask'].filter((word) => !text.includes(word))).toEqual([]);
  });
});

describe('the words of a change', () => {
  const session = (...steps: readonly Step[]) =>
    steps.reduce<EditSession>((now, step, index) => {
      const next = commit(now, { ...transaction(step), time: index * 10_000 });
      if (!next.ok) throw new Error(next.failure.why);
      return next.value;
    }, startSession(project));
  const sayLevel = (check: string, level: string) =>
    english.repairs.checks.saidOf(english.checks.name(check), level);
  const wordsAt = (edits: EditSession, index: number) => {
    const one = transactionAt(edits, index);
    return one ? changedWords(edits, index, one, sayLevel) : null;
  };

  it.each<[string, Step, { before: string; after: string } | null]>([
    [
      'the whole text of a segment',
      write(2, 0, 'Le', 'La'),
      { before: 'Le Belarus vote', after: 'La Belarus vote' },
    ],
    ['a note', note, { before: '', after: 'Ask' }],
    [
      'a language',
      { kind: 'setting', key: 'targetLanguage', before: 'fr', after: 'lt' },
      { before: 'fr', after: 'lt' },
    ],
    [
      'the level of a check',
      { kind: 'setting', key: 'check:space/missing', before: '', after: 'off' },
      { before: 'Missing space: as usual', after: 'Missing space: off' },
    ],
    ['nothing for a finding', { kind: 'dismiss', finding: 'f', dismissed: true }, null],
  ])('are %s', (_, step, expected) => {
    expect(wordsAt(session(step), 0)).toEqual(expected);
  });

  it('are those of its time, whatever was done since, and also when it is undone', () => {
    const edits = session(write(2, 0, 'Le', 'La'), write(2, 3, 'Belarus', 'Bélarus'));
    const back = undoIn(edits);
    expect(wordsAt(edits, 0)).toEqual({ before: 'Le Belarus vote', after: 'La Belarus vote' });
    expect(back.ok && wordsAt(back.value, 1)).toEqual({
      before: 'La Belarus vote',
      after: 'La Bélarus vote',
    });
  });

  it('follow from one text to the next, for changes of any kind', () => {
    const choices = fc.array(fc.array(fc.nat({ max: 10_000 }), { minLength: 8, maxLength: 8 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(arbitraryProject, choices, (base, all) => {
        let now = startSession(base);
        const seen: (EditSession | null)[] = [];
        for (const choice of all) {
          const { steps } = randomChange(now.project, now.nextId, chooseFrom(choice));
          const next =
            steps.length === 0 ? null : commit(now, { ...transaction(...steps), time: seen.length * 10_000 });
          if (!next?.ok) continue;
          seen.push(now);
          now = next.value;
        }
        now.done.forEach(({ steps }, index) => {
          const [step] = steps;
          const words = wordsAt(now, index);
          if (step.kind !== 'text' || !words) return;
          const textIn = (edits: EditSession | null | undefined) =>
            edits?.project.bitext[step.side].segments.find(({ id }) => id === step.segment)?.text;
          expect(words).toEqual({ before: textIn(seen[index]), after: textIn(seen[index + 1] ?? now) });
        });
      }),
    );
  });
});

describe('what was taken back', () => {
  const steps = [write(2, 0, 'Le', 'La'), write(3, 0, 'Il', 'Elle'), write(2, 7, 'rus', 'russe')];
  const shownIn = (desk: Desk) =>
    changeEntries(workOf(desk).edits, english).flatMap(({ id, isTakenBack }) => (isTakenBack ? [id] : []));

  it.each([[['0']], [['1']], [['0', '2']], [['0', '1', '2']]])('is marked in the list: %s', (ids) => {
    const { desk } = deskWith(...steps);
    revertChanges(desk, ids);
    expect(shownIn(desk)).toEqual(ids);
    undo(desk);
    expect(shownIn(desk)).toEqual([]);
  });

  it('stands again when the taking back is taken back', () => {
    const { desk } = deskWith(...steps);
    revertChanges(desk, ['1']);
    revertChanges(desk, ['3']);
    expect(shownIn(desk)).toEqual(['3']);
  });

  it.each([[['0']], [['1']], [['0', '1']], [['0', '1', '2']]])(
    'is found again in a history that was read: %s',
    (ids) => {
      const { desk, done } = deskWith(...steps);
      revertChanges(desk, ids);
      change(desk, { label: 'type', origin: 'typed', steps: [write(3, 0, '', 'x')] });
      const read: readonly Transaction[] = structuredClone(done());
      const gone = takenBackIn(read);
      expect(read.flatMap((one, index) => (gone.has(one) ? [String(index)] : []))).toEqual(ids);
    },
  );
});

describe('a change of links that was taken back', () => {
  it('is found again though a link was made over it', () => {
    const six = buildProject(['A|B|C|D|E|F'], ['a|b|c|d|e|f']);
    const { desk, done } = madeUpDesk(workOn(six));
    const link = (operation: (bitext: Bitext) => Bitext) => {
      const { bitext } = workOf(desk).edits.project;
      const step = structureStep(bitext, operation(bitext));
      change(desk, { label: 'link', origin: 'link', steps: step ? [step] : [] });
    };
    link((bitext) => unlinkBead(bitext, 2));
    link((bitext) => linkSegments(bitext, [0], [11]));
    expect(revertChanges(desk, ['0'])).toBeNull();
    const read: readonly Transaction[] = structuredClone(done());
    expect([...takenBackIn(read)]).toEqual([read[0]]);
  });
});

describe('the segments of a change', () => {
  const many = transaction(write(3, 0, 'Il', 'Elle'), write(2, 0, 'Le', 'La'), write(3, 0, 'E', 'e'));
  it.each<[string, Transaction, number[]]>([
    ['are each once', many, [3, 2]],
    ['are that of a mark', transaction(note), [3]],
    ['are both parts of a split', transaction(...(split ? [split] : [])), [2, 9]],
    ['are none for a finding', transaction({ kind: 'dismiss', finding: 'f', dismissed: true }), []],
  ])('%s', (_, one, expected) => {
    expect(changedSegments(one).target).toEqual(expected);
  });
});

describe('going back to a change of the list', () => {
  const steps = [write(2, 0, 'Le', 'La'), write(3, 0, 'Il', 'Elle'), write(2, 7, 'rus', 'russe')];
  const { travelled } = english.app;
  const act = (desk: Desk, at = -1) => desk.store.state.notices.at(at)?.action?.run();

  it('says how many changes were undone, and does them all again', () => {
    const { desk, done, texts, said } = deskWith(...steps);
    const before = texts();
    travelTo(desk, 1);
    expect([done().length, said()]).toEqual([1, ['2 changes undone.']]);
    expect(desk.store.state.notices[0].action?.label).toBe(travelled.redo);
    undo(desk);
    act(desk);
    expect([done().length, texts()]).toEqual([3, before]);
  });

  it('says how many were redone, and undoes them again', () => {
    const { desk, done, said } = deskWith(...steps);
    travelTo(desk, 0);
    travelTo(desk, 2);
    expect([done().length, said().at(-1)]).toEqual([2, '2 changes redone.']);
    act(desk);
    expect(done()).toHaveLength(0);
  });

  it('offers no way back over what was done since', () => {
    const { desk, texts, said } = deskWith(...steps);
    travelTo(desk, 1);
    for (const text of ['x', 'y', 'z', 'w'])
      change(desk, { label: 'fix', origin: 'fix', steps: [write(3, 0, '', text)] });
    const after = texts();
    act(desk);
    expect([texts(), said().at(-1)]).toEqual([after, travelled.changedSince]);
  });

  it('says nothing where nothing is to be done', () => {
    const { desk, said } = deskWith(...steps);
    travelTo(desk, 3);
    travelTo(desk, 9);
    expect(said()).toEqual([]);
  });
});

describe('the place that a change shows', () => {
  it('is where its words stand after all of its steps', () => {
    const text = (at: number, remove: string, insert: string) => ({
      kind: 'text' as const,
      side: 'target' as const,
      segment: 2,
      at,
      remove,
      insert,
    });
    // From behind to the front, as fixes are made.
    const steps = [text(10, '&rdquo;', ' »'), text(3, '„', '« '), text(12, 'x', 'yy')];
    expect(placeOf(steps)).toEqual({ side: 'target', segment: 2, start: 11, end: 13 });
  });
});
