import { test } from 'vitest';
import type { Bitext } from '../../shared/bitext/bitext.ts';
import type { Segment } from '../../shared/bitext/segment.ts';
import { withSegment } from '../../shared/bitext/segmented-text.ts';
import { applySteps } from '../../shared/edit/apply.ts';
import type { Project } from '../../shared/edit/project.ts';
import { deleteSegments, mergeWithNextSegment, splitSegment } from '../../shared/edit/segments.ts';
import type { Step } from '../../shared/edit/step.ts';
import { acceptSegments } from '../../shared/review/accept.ts';
import { revertSegments } from '../../shared/review/revert.ts';
import { countPending } from '../../shared/review/review-row.ts';
import { reviewRows } from '../../shared/review/review-rows.ts';

/*
 * Time of the review on made-up texts of 20-word sentences, one in ten with two words changed and one in a thousand split,
 * merged or deleted: rows from scratch, rows after one edit, words compared for the count, and a decision on everything at once.
 */
const SIZES = [1_000, 10_000, 100_000];
const ROUNDS = 20;

test('review: rows, counts and decisions', () => {
  const lines = [
    'segments  changed  rows ms  count ms  after an edit p50  p95 ms  accept all ms (applied)  revert all ms (applied)',
  ];
  for (const size of SIZES) {
    const base = made(size);
    const project = edited(base);
    const [rows, rowsTime] = timed(() => reviewRows(base, project));
    const [count, countTime] = timed(() => countPending(rows));
    const [accepting, acceptTime] = timed(() => acceptSegments(project, rows));
    const [reverting, revertTime] = timed(() => revertSegments(base, project, rows));
    const edits = afterEdits(base, project, rows);
    lines.push(
      [
        String(size).padStart(8),
        String(count.segments).padStart(8),
        rowsTime.toFixed(1).padStart(8),
        countTime.toFixed(1).padStart(9),
        edits[Math.floor(ROUNDS / 2)].toFixed(1).padStart(18),
        edits[ROUNDS - 2].toFixed(1).padStart(7),
        `${acceptTime.toFixed(1)} (${applied(project, accepting)})`.padStart(24),
        `${revertTime.toFixed(1)} (${applied(project, reverting)})`.padStart(24),
      ].join(' '),
    );
  }
  console.log(lines.join('\n'));
});

function timed<Value>(run: () => Value): [Value, number] {
  const start = performance.now();
  const value = run();
  return [value, performance.now() - start];
}

function applied(project: Project, steps: readonly Step[]): string {
  return timed(() => applySteps(project, steps))[1].toFixed(0);
}

function afterEdits(base: Project, first: Project, firstRows: ReturnType<typeof reviewRows>): number[] {
  let [project, rows] = [first, firstRows];
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const at = Math.floor((project.bitext.target.segments.length * round) / ROUNDS);
    project = written(project, at, `mot${round}`);
    const [next, time] = timed(() => {
      const list = reviewRows(base, project, rows);
      countPending(list);
      return list;
    });
    rows = next;
    times.push(time);
  }
  return times.toSorted((one, other) => one - other);
}

function written(project: Project, at: number, word: string): Project {
  const { target } = project.bitext;
  const segment = target.segments[at];
  const words = segment.text.split(' ');
  const text = words.toSpliced(words.length >> 1, 2, word, 'autre').join(' ');
  return { ...project, bitext: { ...project.bitext, target: withSegment(target, at, { ...segment, text }) } };
}

const WORDS = 'le de la port navire accord ministre hier a dit que pays voisin avant fin année contrat'.split(
  ' ',
);

function made(size: number): Project {
  let state = 1;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
  const segments: Segment[] = Array.from({ length: size }, (_, id) => ({
    id,
    text: `${Array.from({ length: 20 }, () => WORDS[(next(65_536) >> 4) % WORDS.length]).join(' ')}.`,
    gap: id % 5 === 4 ? '\n' : ' ',
  }));
  const beads = segments.map(({ id }) => ({ source: [], target: [id], confidence: 1, pinned: false }));
  return {
    bitext: { source: { lead: '', segments: [] }, target: { lead: '', segments }, beads },
    monolingual: true,
    settings: { sourceLanguage: 'fr', targetLanguage: 'fr', checks: {}, names: {} },
    marks: new Map(),
    dismissed: new Set(),
    decisions: new Map(),
  };
}

/** One segment in ten with other words; a handful split, merged and deleted over the whole text. */
function edited(base: Project): Project {
  const { target } = base.bitext;
  const segments = target.segments.map((segment, at) => {
    if (at % 10 !== 5) return segment;
    const words = segment.text.split(' ');
    return { ...segment, text: words.toSpliced(3, 1, 'autre').toSpliced(12, 1, 'mer').join(' ') };
  });
  let bitext: Bitext = { ...base.bitext, target: { lead: target.lead, segments } };
  const size = segments.length;
  for (let part = 1; part < 10; part++) {
    const id = Math.floor((size * part) / 10);
    bitext = splitSegment(bitext, 'target', id, 40, size + part);
    bitext = mergeWithNextSegment(bitext, 'target', id + 11);
    bitext = deleteSegments(bitext, 'target', new Set([id + 21]));
  }
  return { ...base, bitext };
}
