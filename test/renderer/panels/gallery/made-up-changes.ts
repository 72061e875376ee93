import type { StepNature } from '../../../../shared/edit/step-nature.ts';
import type { Origin } from '../../../../shared/edit/step.ts';
import type { ChangeEntry, ChangeWords } from '../../../../renderer/panels/changes-listing.ts';
import { foldWords } from '../../../../renderer/panels/fold-words.ts';
import type { SegmentState } from '../../../../renderer/panels/segment-history.tsx';
import type { SegmentRow } from '../../../../renderer/panels/segments-listing.ts';
import { shortDifference } from '../../../../renderer/panels/short-difference.ts';
import { segmentText } from './made-up.ts';

/** The third of March 2026, 10:12 on a clock two hours ahead. */
export const MORNING = Date.UTC(2026, 2, 3, 8, 12);
export const CLOCK = { time: MORNING + 600_000, offset: 120 };

const KINDS: readonly (readonly [string, Origin, readonly StepNature[]])[] = [
  ['Typing', 'typed', ['text']],
  ['Fix: delete repeated sentence', 'fix', ['delete']],
  ['Name: Copenhague everywhere', 'name', ['text', 'decide']],
  ['Link', 'link', ['link']],
  ['Confirmation', 'mark', ['mark']],
  ['Replace all', 'search', ['text']],
];

/** A morning of changes, oldest first; the last two were undone. */
export function someChanges(amount: number): readonly ChangeEntry[] {
  return Array.from({ length: amount }, (_, index) => {
    const [label, origin, natures] = KINDS[index % KINDS.length];
    return {
      id: String(index),
      place: index,
      label,
      origin,
      natures,
      author: index % 4 === 0 ? 'A. Editor' : '',
      time: MORNING - (amount - index) * 650_000,
      offset: 120,
      steps: natures.length > 1 ? 5 : 1,
      isUndone: index >= amount - 2,
      isTakenBack: index === amount - 6,
    };
  });
}

const before = (id: string) => segmentText(Number(id));
const after = (id: string) => before(id).replace('Vieux-Port', 'Port-Neuf').replace(/\S+$/, 'demain.');

export const changeWords: ChangeWords = {
  links: ({ natures }) =>
    natures[0] === 'relink'
      ? { nature: 'relink', links: [{ source: [5], target: [7], crossing: false }], more: 2 }
      : null,
  segmentNumbers: ({ id, origin }) =>
    origin === 'name' ? [] : origin === 'search' ? [2, 7, 1204] : [(Number(id) % 40) + 1],
  touches: ({ id }, segment) => Number(id) % 40 === segment,
  foldedText: ({ id, label }) => foldWords(`${label} ${before(id)} ${after(id)}`),
  difference: ({ id, natures }) => (natures.includes('text') ? shortDifference(before(id), after(id)) : null),
};

export const states: readonly SegmentState[] = [
  { id: 'loaded', text: segmentText(2), made: null },
  ...[segmentText(1), segmentText(1).replace('première', 'toute première')].map((text, index) => ({
    id: String(index),
    text,
    made: {
      label: index === 0 ? 'Name' : 'Typing',
      origin: index === 0 ? ('name' as const) : ('typed' as const),
      author: 'A. Editor',
      time: MORNING + index * 90_000,
      offset: 120,
    },
  })),
];

const STATUSES = ['new', 'edited', 'confirmed'] as const;

export function someSegments(amount: number): readonly SegmentRow[] {
  return Array.from({ length: amount }, (_, id) => ({
    id,
    side: 'target',
    text: segmentText(id),
    status: STATUSES[id % 3],
    bookmarked: id % 5 === 0,
    noted: id % 7 === 0,
    unmatched: id % 11 === 0,
    settled: id % 17 === 2,
    crossing: id % 13 === 0,
    doubtful: id % 9 === 1,
    pinned: id % 17 === 2,
    uneven: id % 19 === 0,
    confidence: id % 9 === 1 ? 0.3 + (id % 5) / 10 : 0.97,
  }));
}
