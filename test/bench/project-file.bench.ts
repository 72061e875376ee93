import { test } from 'vitest';
import { z } from 'zod';
import type { Bead } from '../../shared/bitext/bead.ts';
import type { Segment, SegmentId } from '../../shared/bitext/segment.ts';
import { startSession } from '../../shared/edit/edit-session.ts';
import { writeRecord, replayRecords } from '../../shared/edit/journal-record.ts';
import { LinkedCopy } from '../../shared/edit/linked-copy.ts';
import { unlinkBead } from '../../shared/edit/links.ts';
import { mergeBead } from '../../shared/edit/merge-links.ts';
import type { Project } from '../../shared/edit/project.ts';
import { NO_MARK } from '../../shared/edit/project.ts';
import { mergeWithNextSegment, splitSegment } from '../../shared/edit/segments.ts';
import type { Step, Transaction } from '../../shared/edit/step.ts';
import { structureStep } from '../../shared/edit/structure.ts';

import { readProjectFile, writeProjectFile } from '../../shared/formats/project-file.ts';

/*
 * Time and size of a project file with a long past: 100,000 changes (words typed; 3 % splits and joins of segments, 3 % of links,
 * 2 % marks) over made-up texts. `damaged`: a line of the translation and one of the base are gone, so the history is walked. The
 * window's content security policy allows no compiled schemas, so they are not compiled here either.
 */
z.config({ jitless: true });

const CHANGES = 100_000;
const SIZES = [5_000, 20_000];
const ROUNDS = 5;

test('project files with a long past', () => {
  console.log('segments  changes    MB   write ms   read ms   damaged ms   journal MB   replay ms');
  for (const size of SIZES) {
    const base = madeProject(size);
    const made = worked(base);
    const document = {
      source: null,
      target: { name: 'long.fr.txt', form: { encoding: 'utf-8' as const, bom: false } },
      base,
      session: { ...made, undone: [] },
    };
    const file = writeProjectFile(document);
    const write = median(() => writeProjectFile(document).length);
    const read = median(() => readProjectFile(file).ok);
    const lines = file.split('\n');
    const damaged = lines
      .filter((line) => !line.startsWith('["target",2,') && !line.startsWith('["base-source",3,'))
      .join('\n');
    const repair = median(() => readProjectFile(damaged).ok, 1);
    const records = made.done.map((transaction) => writeRecord({ kind: 'commit', transaction }));
    const replay = median(() => {
      const { count, stopped } = replayRecords(startSession(base), records);
      if (stopped !== null) throw new Error(`record ${count}: ${stopped}`);
    }, 1);
    console.log(
      [
        String(size).padStart(8),
        String(made.done.length).padStart(8),
        (Buffer.byteLength(file) / 1e6).toFixed(1).padStart(5),
        write.toFixed(0).padStart(10),
        read.toFixed(0).padStart(9),
        repair.toFixed(0).padStart(12),
        (records.reduce((sum, record) => sum + record.length, 0) / 1e6).toFixed(1).padStart(12),
        replay.toFixed(0).padStart(11),
      ].join(' '),
    );
  }
});

/** Milliseconds. */
function median(work: () => unknown, rounds = ROUNDS): number {
  const times = Array.from({ length: rounds }, () => {
    globalThis.gc?.();
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((left, right) => left - right)[Math.floor(rounds / 2)];
}

function worked(base: Project): { project: Project; done: Transaction[]; nextId: number } {
  const copy = new LinkedCopy(base);
  const done: Transaction[] = [];
  const below = generator(5);
  let nextId = startSession(base).nextId;
  // Taking the project out of the copy costs a copy of its own, so words are typed without.
  let project = base;
  const typed = new Map<SegmentId, string>();
  for (let at = 0; done.length < CHANGES; at++) {
    const isRare = at % 100 < 8;
    if (at % 100 === 0) project = copy.project();
    const steps = isRare ? rareSteps(project, at % 100, nextId, below) : wordSteps(project, typed, below);
    if (steps.length === 0 || copy.apply(steps) !== null) continue;
    if (isRare) {
      project = copy.project();
      typed.clear();
    }
    nextId++;
    // Pauses are too long for one word to join the next.
    const time = 1.7e12 + at * 2000;
    done.push({ label: 'type', origin: 'typed', author: 'A. Editor', time, offset: 120, steps });
  }
  return { project: copy.project(), done, nextId };
}

function rareSteps(
  project: Project,
  kind: number,
  newId: number,
  below: (limit: number) => number,
): readonly Step[] {
  const { bitext } = project;
  const segment = bitext.target.segments[below(bitext.target.segments.length - 1)];
  const structure = (after: typeof bitext) => {
    const step = structureStep(bitext, after);
    return step ? [step] : [];
  };
  if (kind < 2) {
    const middle = segment.text.indexOf(' ', segment.text.length / 2);
    return middle < 1 ? [] : structure(splitSegment(bitext, 'target', segment.id, middle, newId));
  }
  if (kind === 2) return structure(mergeWithNextSegment(bitext, 'target', segment.id));
  if (kind < 5) return structure(unlinkBead(bitext, below(bitext.beads.length)));
  if (kind === 5) return structure(mergeBead(bitext, 'source', below(bitext.beads.length - 1), 'down'));
  const before = project.marks.get(segment.id) ?? NO_MARK;
  const progress = before.progress === 'open' ? 'confirmed' : 'open';
  return [{ kind: 'mark', segment: segment.id, before, after: { ...before, progress } }];
}

function wordSteps(
  project: Project,
  typed: Map<SegmentId, string>,
  below: (limit: number) => number,
): readonly Step[] {
  const { segments } = project.bitext.target;
  const segment = segments[below(segments.length)];
  const text = typed.get(segment.id) ?? segment.text;
  const at = text.indexOf(' ', below(text.length)) + 1;
  const remove = text.slice(at, Math.max(at, text.indexOf(' ', at)));
  const insert = WORDS[below(WORDS.length)];
  typed.set(segment.id, text.slice(0, at) + insert + text.slice(at + remove.length));
  return [{ kind: 'text', side: 'target', segment: segment.id, at, remove, insert }];
}

const WORDS =
  'le port a été bloqué mardi soir par une grève que l’on n’attendait plus et dont « personne » ne connaît encore la durée'.split(
    ' ',
  );

function madeProject(size: number): Project {
  const below = generator(1);
  const segments = (first: number): Segment[] =>
    Array.from({ length: size }, (_, at) => ({
      id: first + at,
      text: `${Array.from({ length: 18 }, () => WORDS[below(WORDS.length)]).join(' ')}.`,
      gap: at % 6 === 5 ? '\n\n' : ' ',
    }));
  const [source, target] = [segments(0), segments(size)];
  const beads: Bead[] = source.map(({ id }, at) => ({
    source: [id],
    target: [target[at].id],
    confidence: 0.93,
    pinned: false,
  }));
  return {
    bitext: { source: { lead: '', segments: source }, target: { lead: '', segments: target }, beads },
    monolingual: false,
    settings: { sourceLanguage: 'en', targetLanguage: 'fr', checks: {}, names: {} },
    marks: new Map(),
    dismissed: new Set(),
    decisions: new Map(),
  };
}

/** Mulberry32: the same numbers on every machine. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}
