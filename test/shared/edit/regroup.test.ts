import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bitext } from '../../../shared/bitext/bitext.ts';
import { beadIndexOf, brokenBeadLaw } from '../../../shared/bitext/bitext.ts';
import type { Result } from '../../../shared/bitext/result.ts';
import type { Side } from '../../../shared/bitext/segment.ts';
import { joinText } from '../../../shared/bitext/segmented-text.ts';
import type { EditSession } from '../../../shared/edit/edit-session.ts';
import { commit, redo, startSession, undo } from '../../../shared/edit/edit-session.ts';
import { replayRecords, writeRecord } from '../../../shared/edit/journal-record.ts';
import type { RegroupRefusal } from '../../../shared/edit/regroup.ts';
import { joinWithNext, splitWords } from '../../../shared/edit/regroup.ts';
import type { Transaction } from '../../../shared/edit/step.ts';
import { structureStep } from '../../../shared/edit/structure.ts';
import { readProjectFile, writeProjectFile } from '../../../shared/formats/project-file.ts';
import { arbitraryProject } from '../../support/arbitrary-project.ts';
import { buildProject } from '../../support/build-project.ts';

type Regrouped = Result<Bitext, RegroupRefusal>;

const texts = (result: Regrouped, side: Side) =>
  result.ok ? result.value[side].segments.map(({ text }) => text) : result.failure;

describe('a split', () => {
  const { bitext } = buildProject(['One two.  Three?|Four'], ['Un deux. Trois ?|Quatre']);

  it.each<[string, number, string[] | RegroupRefusal]>([
    ['between sentences', 8, ['One two.', 'Three?', 'Four']],
    ['within the white space', 9, ['One two.', 'Three?', 'Four']],
    ['within a word', 1, ['O', 'ne two.  Three?', 'Four']],
    ['at the start, which would leave nothing', 0, 'no-words'],
    ['at the end', 16, 'no-words'],
  ])('cuts %s', (_, at, expected) => {
    expect(texts(splitWords(bitext, 'source', 0, at, 9), 'source')).toEqual(expected);
  });

  it('leaves both halves in the link', () => {
    const after = splitWords(bitext, 'source', 0, 8, 9);
    expect(after.ok && after.value.beads[0]).toMatchObject({ source: [0, 9], target: [2] });
  });

  it('is refused where the segment is gone', () => {
    expect(splitWords(bitext, 'source', 77, 1, 9)).toEqual({ ok: false, failure: 'gone' });
  });
});

describe('a join', () => {
  const { bitext } = buildProject(['One.|Two.', 'Three.'], ['Un.|Deux.', 'Trois.']);

  it.each<[string, Side, number, string[] | RegroupRefusal]>([
    ['within a paragraph of the source', 'source', 0, ['One. Two.', 'Three.']],
    ['over a paragraph end of the source, whose line end would be lost', 'source', 1, 'paragraph'],
    ['over a paragraph end of the translation', 'target', 4, ['Un.', 'Deux. Trois.']],
    ['with nothing after it', 'source', 2, 'no-next'],
    ['of what is gone', 'source', 77, 'gone'],
  ])('is made or refused: %s', (_, side, segment, expected) => {
    expect(texts(joinWithNext(bitext, side, segment), side)).toEqual(expected);
  });
});

/** Splits (`at` is not null) and joins of the source: which segment and where, as shares of what there is. */
const wishes = fc.array(
  fc.record({ segment: fc.double({ min: 0, max: 0.999, noNaN: true }), at: fc.option(fc.nat({ max: 12 })) }),
  { maxLength: 12 },
);

function regrouped(start: EditSession, wanted: readonly { segment: number; at: number | null }[]) {
  const made: Transaction[] = [];
  const session = wanted.reduce((now, { segment, at }, time) => {
    const { bitext } = now.project;
    const { segments } = bitext.source;
    const id = segments[Math.floor(segment * segments.length)]?.id ?? -1;
    const after =
      at === null ? joinWithNext(bitext, 'source', id) : splitWords(bitext, 'source', id, at, now.nextId);
    const step = after.ok ? structureStep(bitext, after.value) : null;
    if (!step) return now;
    const transaction: Transaction = {
      label: 'split-segment',
      origin: 'typed',
      author: '',
      time,
      offset: 0,
      steps: [step],
    };
    made.push(transaction);
    const next = commit(now, transaction);
    if (!next.ok) throw new Error(next.failure.why);
    return next.value;
  }, start);
  return { session, made };
}

function repeat(session: EditSession, times: number, how: typeof undo): EditSession {
  let now = session;
  for (let left = times; left > 0; left--) {
    const next = how(now);
    if (!next.ok) throw new Error(next.failure.why);
    now = next.value;
  }
  return now;
}

describe('a source that was cut elsewhere', () => {
  it('reads the same character by character, and the translation is untouched', () => {
    fc.assert(
      fc.property(arbitraryProject, wishes, (project, wanted) => {
        const { session } = regrouped(startSession(project), wanted);
        const { bitext } = session.project;
        expect(joinText(bitext.source)).toBe(joinText(project.bitext.source));
        expect(bitext.target).toBe(project.bitext.target);
        expect(brokenBeadLaw(bitext)).toBeNull();
      }),
    );
  });

  it('is lost to no translation that was linked to it', () => {
    fc.assert(
      fc.property(arbitraryProject, wishes, (project, wanted) => {
        const { bitext } = regrouped(startSession(project), wanted).session.project;
        const beadOf = beadIndexOf(bitext);
        for (const bead of project.bitext.beads) {
          const homes = new Set(bead.target.map((id) => beadOf.get(id)));
          expect(homes.size).toBeLessThanOrEqual(1);
          const source = [...homes].flatMap((home) => bitext.beads[home ?? -1].source);
          expect(source.length > 0 || bead.source.length === 0 || bead.target.length === 0).toBe(true);
        }
      }),
    );
  });

  it('is one step back and one forth for each cut', () => {
    fc.assert(
      fc.property(arbitraryProject, wishes, (project, wanted) => {
        const { session, made } = regrouped(startSession(project), wanted);
        expect(session.done).toHaveLength(made.length);
        const back = repeat(session, made.length, undo);
        expect(back.project.bitext).toEqual(project.bitext);
        expect(repeat(back, made.length, redo).project.bitext).toEqual(session.project.bitext);
      }),
    );
  });

  it('is so again when the project is opened, and from the journal', () => {
    fc.assert(
      fc.property(arbitraryProject, wishes, (base, wanted) => {
        const { session, made } = regrouped(startSession(base), wanted);
        const target = { name: 'news.txt', form: { encoding: 'utf-8' as const, bom: false } };
        const read = readProjectFile(writeProjectFile({ source: null, target, base, session }));
        expect(read.ok && read.value.session).toEqual(session);
        const records = made.map((transaction) => writeRecord({ kind: 'commit', transaction }));
        expect(replayRecords(startSession(base), records).session).toEqual(session);
      }),
      { numRuns: 60 },
    );
  });
});
