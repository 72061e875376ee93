import { vi } from 'vitest';
import type { SegmentId } from '../../../shared/bitext/segment.ts';
import { startSession } from '../../../shared/edit/edit-session.ts';
import type { Project } from '../../../shared/edit/project.ts';
import type { Desk } from '../../../renderer/app/desk.ts';
import { reduce } from '../../../renderer/app/reduce.ts';
import type { Work } from '../../../renderer/app/state.ts';
import { INITIAL_STATE, markOf } from '../../../renderer/app/state.ts';
import { createStore } from '../../../renderer/app/store.ts';
import { english } from '../../../renderer/locale/english.ts';

/** A project just opened, with the caret in a segment of its translation, or nowhere. */
export function workOn(base: Project, caret: SegmentId | null = null): Work {
  const edits = startSession(base);
  return {
    id: 'p',
    file: { id: 'f', name: 'news.visavis', folder: '' },
    draft: false,
    source: null,
    target: { name: 'news.txt', form: { encoding: 'utf-8', bom: false } },
    files: { source: null, target: null },
    openedAt: 0,
    base,
    edits,
    saved: markOf(edits),
    hold: 'held',
    keep: null,
    isTraceless: true,
    journal: { pending: 0, failure: null },
    findings: [],
    names: null,
    activeFinding: null,
    carets: {
      source: null,
      target: caret === null ? null : { side: 'target', segment: caret, start: 0, end: 0, segments: [caret] },
    },
    activeSide: 'target',
  };
}

/** A desk without engine, journal and editor; `reveal` notes what would be shown. */
export function madeUpDesk(work: Work) {
  const reveal = vi.fn();
  const store = createStore({ ...INITIAL_STATE, work }, reduce);
  let time = 0;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Operations on changes and marks ask for nothing else.
  const desk = {
    store,
    messages: english,
    now: () => (time += 60_000),
    engine: null,
    journal: null,
    editor: { reveal },
  } as unknown as Desk;
  const said = () => store.state.notices.map(({ text }) => text);
  const texts = () => store.state.work?.edits.project.bitext.target.segments.map(({ text }) => text) ?? [];
  const done = () => store.state.work?.edits.done ?? [];
  return { desk, reveal, said, texts, done };
}
