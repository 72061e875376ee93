import { useMemo, useState } from 'react';
import type { Segment, SegmentId } from '../../../../shared/bitext/segment.ts';
import { positionsOf } from '../../../../shared/bitext/segmented-text.ts';
import { applySteps } from '../../../../shared/edit/apply.ts';
import type { Project } from '../../../../shared/edit/project.ts';
import { NO_MARK } from '../../../../shared/edit/project.ts';
import {
  deleteSegments,
  insertSegments,
  mergeWithNextSegment,
  splitSegment,
} from '../../../../shared/edit/segments.ts';
import type { Step } from '../../../../shared/edit/step.ts';
import { acceptHunk, acceptSegments, withdrawAcceptance } from '../../../../shared/review/accept.ts';
import { revertHunk, revertSegments } from '../../../../shared/review/revert.ts';
import type { ReviewRow } from '../../../../shared/review/review-row.ts';
import { hunksIn } from '../../../../shared/review/review-row.ts';
import { reviewRows } from '../../../../shared/review/review-rows.ts';
import type { CurrentChange, ReviewOptions } from '../../../../renderer/panels/list-review.ts';
import { ReviewPanel } from '../../../../renderer/panels/review-panel.tsx';
import { segmentText } from './made-up.ts';

interface ReviewSceneProps {
  readonly base: Project;
  readonly project: Project;
  readonly layout?: ReviewOptions['layout'];
  readonly isWhole?: boolean;
  readonly note: (name: string) => (...values: readonly unknown[]) => void;
}

/** The review with its decisions really done. */
export function ReviewScene({
  base,
  project: first,
  layout = 'sides',
  isWhole = false,
  note,
}: ReviewSceneProps) {
  const [project, setProject] = useState(first);
  const [options, setOptions] = useState<ReviewOptions>({ layout, isWhole, showsAccepted: false });
  const [selected, setSelected] = useState<ReadonlySet<SegmentId>>(new Set());
  const [rows, setRows] = useState(() => reviewRows(base, first));
  const pending = rows.filter(({ state }) => state === 'pending');
  const [current, setCurrent] = useState<CurrentChange | null>(
    pending[0] ? { row: pending[0].id, hunk: 0 } : null,
  );
  const places = positionsOf(project.bitext.target);
  const loaded = positionsOf(base.bitext.target);
  const { marks } = project;
  const describe = useMemo(
    () => ({
      numberNow: (id: SegmentId) => (places.get(id) ?? -1) + 1,
      numberLoaded: (id: SegmentId) => (loaded.get(id) ?? -1) + 1,
      isConfirmed: (id: SegmentId) => marks.get(id)?.progress === 'confirmed',
      source: ({ id }: ReviewRow) => `Sentence ${id + 1} as the source has it, not yet translated.`,
    }),
    [places, loaded, marks],
  );
  const choose = (row: SegmentId | undefined) => {
    setCurrent(row === undefined ? null : { row, hunk: 0 });
    setSelected(new Set(row === undefined ? [] : [row]));
  };
  const apply = (steps: readonly Step[]) => {
    const after = applySteps(project, steps);
    if (!after.ok) return note('refused')(after.failure.why);
    const at = pending.findIndex(({ id }) => id === current?.row);
    setProject(after.value);
    setRows((before) => reviewRows(base, after.value, before));
    choose(pending[at + 1]?.id ?? pending[0]?.id);
  };
  return (
    <main style={{ height: '100%' }}>
      <ReviewPanel
        rows={rows}
        describe={describe}
        options={options}
        onOptions={setOptions}
        current={current}
        onCurrent={(change) => {
          note('current')(change);
          setCurrent(change);
        }}
        selected={selected}
        onSelect={(ids) => {
          note('select')([...ids]);
          const [only] = ids;
          if (ids.size === 1 && only !== current?.row) setCurrent({ row: only, hunk: 0 });
          setSelected(ids);
        }}
        textSize={15}
        font="prose"
        keys={{
          'next-change': 'F7',
          'accept-change': 'Alt+A',
          'revert-change': 'Alt+R',
          review: 'Ctrl+Shift+D',
        }}
        onStep={(direction) => {
          note('step')(direction);
          const at = pending.findIndex(({ id }) => id === current?.row);
          choose(pending.at((at + direction) % pending.length)?.id);
        }}
        onDecide={(decision, of) => {
          note('decide')(decision, of);
          const ids = of === 'selection' ? selected : new Set([current?.row]);
          const chosen = rows.filter(({ id }) => ids.has(id));
          const hunk = of === 'change' ? hunksIn(chosen[0])[current?.hunk ?? 0] : undefined;
          if (decision === 'accept') {
            apply(hunk ? acceptHunk(project, chosen[0], hunk) : acceptSegments(project, chosen));
          } else {
            apply(hunk ? revertHunk(base, project, chosen[0], hunk) : revertSegments(base, project, chosen));
          }
        }}
        onDecideRow={(decision, row) => {
          note('decide-row')(decision, row.id);
          apply(
            decision === 'accept'
              ? acceptSegments(project, [row])
              : decision === 'revert'
                ? revertSegments(base, project, [row])
                : withdrawAcceptance(project, [row]),
          );
        }}
        onOpen={note('open')}
        onClose={note('close')}
      />
    </main>
  );
}

/** A text as it was loaded, and with every kind of change: edited, split, merged, deleted, inserted, accepted, confirmed. */
export function reviewed(): { readonly base: Project; readonly project: Project } {
  const base = projectOf(
    Array.from({ length: 30 }, (_, id) => ({ id, text: segmentText(id), gap: id % 6 === 5 ? '\n' : ' ' })),
  );
  let { bitext } = withTexts(base, {
    1: 'Chaque matin, la toute première traversée part de Copenhague vers six heures.',
    4: 'Mme Lindqvist a appris le métier auprès de son grand-père.',
    5: 'Les passagers parlent peu : ils regardent l’eau, le brouillard et les mouettes.',
    8: 'En hiver, il fait nuit à quinze heures à Copenhague et le phare reste allumé.',
  });
  bitext = deleteSegments(bitext, 'target', new Set([2, 7]));
  bitext = splitSegment(bitext, 'target', 9, 33, 100);
  bitext = mergeWithNextSegment(bitext, 'target', 12);
  bitext = insertSegments(bitext, 'target', 14, [{ id: 101, text: 'Le vent tombe avec le soir.' }], ' ');
  const marks = new Map([
    [4, { ...NO_MARK, accepted: 'Mme Lindqvist a appris le métier auprès de son grand-père.' }],
    [5, { ...NO_MARK, progress: 'confirmed' as const }],
  ]);
  return { base, project: { ...base, bitext, marks } };
}

/** Accepted and edited again: beside what was accepted, and within it. */
export function reviewedTwice(): { readonly base: Project; readonly project: Project } {
  const { base } = reviewed();
  const accepted = {
    1: 'Chaque matin, la toute première traversée part de Copenhague à cinq heures et demie.',
    4: 'Mme Lindqvist a appris le métier auprès de son grand-père.',
  };
  const now = {
    1: 'Chaque matin, la toute première traversée part de Copenhague vers six heures.',
    4: 'Madame Lindkwist a appris le métier auprès de son grand-père.',
  };
  const marks = new Map(
    Object.entries(accepted).map(([id, text]) => [Number(id), { ...NO_MARK, accepted: text }]),
  );
  return { base, project: { ...withTexts(base, now), marks } };
}

/** A long text with one segment in ten edited. */
export function reviewedLong(size: number): { readonly base: Project; readonly project: Project } {
  const base = projectOf(
    Array.from({ length: size }, (_, id) => ({ id, text: `${segmentText(id)} ${id}`, gap: ' ' })),
  );
  const texts = Object.fromEntries(
    Array.from({ length: size / 10 }, (_, at) => [
      at * 10 + 5,
      `Autrement dit, ${segmentText(at * 10 + 5)} ${at}`,
    ]),
  );
  return { base, project: withTexts(base, texts) };
}

function withTexts(base: Project, texts: Readonly<Record<number, string>>): Project {
  const segments = base.bitext.target.segments.map((one) => ({ ...one, text: texts[one.id] ?? one.text }));
  return { ...base, bitext: { ...base.bitext, target: { lead: '', segments } } };
}

function projectOf(segments: readonly Segment[]): Project {
  return {
    bitext: {
      source: { lead: '', segments: [] },
      target: { lead: '', segments },
      beads: segments.map(({ id }) => ({ source: [], target: [id], confidence: 1, pinned: false })),
    },
    monolingual: true,
    settings: { sourceLanguage: 'fr', targetLanguage: 'fr', checks: {}, names: {} },
    marks: new Map(),
    dismissed: new Set(),
    decisions: new Map(),
  };
}
