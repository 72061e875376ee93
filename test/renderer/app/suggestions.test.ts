import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../../shared/checks/finding.ts';
import { applySteps } from '../../../shared/edit/apply.ts';
import type { Project } from '../../../shared/edit/project.ts';
import type { Step } from '../../../shared/edit/step.ts';
import { suggestionsFor } from '../../../shared/memory/suggestions.ts';
import { COMMANDS } from '../../../renderer/app/commands.ts';
import type { Desk } from '../../../renderer/app/desk.ts';
import { workOf } from '../../../renderer/app/desk.ts';
import { changeByEdits } from '../../../renderer/app/editing.ts';
import { keepSuggestionsFresh } from '../../../renderer/app/fresh-suggestions.ts';
import { dismissFinding } from '../../../renderer/app/dismissing.ts';
import { restoreSegment, toggleConfirmed } from '../../../renderer/app/marks.ts';
import { reduce } from '../../../renderer/app/reduce.ts';
import type { AppState } from '../../../renderer/app/state.ts';
import { INITIAL_STATE } from '../../../renderer/app/state.ts';
import { createStore } from '../../../renderer/app/store.ts';
import {
  offeredSegments,
  offerKey,
  previewSuggestions,
  standingSuggestions,
  suggestionsAt,
  takeSuggestion,
} from '../../../renderer/app/suggestions.ts';
import { english } from '../../../renderer/locale/english.ts';
import { buildProject } from '../../support/build-project.ts';
import { workOn } from './made-up-desk.ts';

const TEXT = 'Le navire attend devant le vieux port.';
const CORRECTED = 'Le cargo attend devant le vieux port.';
const NEAR = 'Le navire attend devant le vieux phare.';
const OTHER = 'Il pleut.';
/** Ids 0 to 4. */
const base = buildProject([], [TEXT, TEXT, NEAR, OTHER, TEXT], '0-1 0-1 0-1 0-1 0-1');

/** A desk on the project, with an engine that answers at once from its own copy of the text. */
function deskOn(project: Project = base) {
  const work = workOn(project);
  const store = createStore<AppState, Parameters<typeof reduce>[1]>({ ...INITIAL_STATE, work }, reduce);
  let mirror = project;
  const run = vi.fn(() => ({
    answer: Promise.resolve({ ok: true as const, value: suggestionsFor(project, mirror) }),
    cancel: () => {},
  }));
  const follow = (steps: readonly Step[]) => {
    const next = applySteps(mirror, steps);
    if (!next.ok) throw new Error(next.failure.why);
    mirror = next.value;
  };
  const desk = {
    store,
    messages: english,
    now: () => 0,
    engine: { run, follow },
    journal: null,
    editor: null,
  };
  return { desk: desk as unknown as Desk, run };
}

const textsOf = (desk: Desk) => workOf(desk).edits.project.bitext.target.segments.map(({ text }) => text);

function correct(desk: Desk, segment: number, insert = 'cargo'): void {
  const edit = { kind: 'replace' as const, segment, start: 3, end: 9, insert };
  changeByEdits(desk, { label: 'type', origin: 'typed' }, [edit]);
}

function findingOn(segment: number, check: string, deletes: boolean): Finding {
  const fixes = deletes ? [{ label: 'delete-repeat', edits: [{ kind: 'delete' as const, segment }] }] : [];
  const place = { side: 'target' as const, segment, start: 0, end: TEXT.length };
  return {
    key: 'key',
    check,
    severity: 'error',
    ...place,
    confidence: 1,
    actual: '',
    words: '',
    expected: null,
    reason: { code: 'x', values: {} },
    related: [],
    fixes,
  };
}

function caretIn(desk: Desk, segment: number): void {
  const caret = { side: 'target' as const, segment, start: 0, end: 0, segments: [segment] };
  desk.store.dispatch({ kind: 'caret', caret });
}

function runCommand(desk: Desk, id: string): unknown {
  return COMMANDS.find((command) => command.id === id)?.run(desk);
}

async function seek(desk: Desk): Promise<void> {
  const answer = await desk.engine?.run('suggestions', null).answer;
  if (answer?.ok) desk.store.dispatch({ kind: 'suggestions', suggestions: answer.value });
}

const standing = (desk: Desk) => standingSuggestions(workOf(desk)).map(({ segment }) => segment);

describe('a suggestion', () => {
  it('is taken as one transaction that says where it came from', async () => {
    const { desk } = deskOn();
    correct(desk, 0);
    await seek(desk);
    const [suggestion] = suggestionsAt(workOf(desk), 1);
    takeSuggestion(desk, suggestion);
    expect(textsOf(desk)[1]).toBe(CORRECTED);
    expect(workOf(desk).edits.done.at(-1)).toMatchObject({ label: 'suggestion', origin: 'suggestion' });
    expect(english.app.changes['suggestion']).toBeDefined();
  });

  it('is shown by its command first, and taken the second time', async () => {
    const { desk } = deskOn();
    correct(desk, 0);
    await seek(desk);
    caretIn(desk, 4);
    runCommand(desk, 'take-suggestion');
    expect(textsOf(desk)[4]).toBe(TEXT);
    expect(desk.store.state.panel).toBe('segment');
    expect(desk.store.state.notices.at(-1)?.text).toContain('again takes it');
    runCommand(desk, 'take-suggestion');
    expect(textsOf(desk)[4]).toBe(CORRECTED);
    caretIn(desk, 3);
    runCommand(desk, 'take-suggestion');
    expect(textsOf(desk)[3]).toBe(OTHER);
    expect(desk.store.state.notices.at(-1)?.text).toBe(english.suggestions.noneHere);
  });

  it('is taken at once where it is on the screen', async () => {
    const { desk } = deskOn();
    correct(desk, 0);
    await seek(desk);
    caretIn(desk, 4);
    desk.store.dispatch({ kind: 'panel', panel: 'segment' });
    const [best] = suggestionsAt(workOf(desk), 4);
    desk.store.dispatch({ kind: 'offer', change: { seen: offerKey(best) } });
    runCommand(desk, 'take-suggestion');
    expect(textsOf(desk)[4]).toBe(CORRECTED);
  });

  it.each(['findings', 'changes'] as const)('is shown again where %s came in between', async (panel) => {
    const { desk } = deskOn();
    correct(desk, 0);
    await seek(desk);
    caretIn(desk, 4);
    runCommand(desk, 'take-suggestion');
    desk.store.dispatch({ kind: 'panel', panel });
    runCommand(desk, 'take-suggestion');
    expect([textsOf(desk)[4], desk.store.state.panel]).toEqual([TEXT, 'segment']);
  });

  it('is another one in another segment, and shown before it is taken', async () => {
    const { desk } = deskOn();
    correct(desk, 0);
    await seek(desk);
    caretIn(desk, 4);
    runCommand(desk, 'take-suggestion');
    caretIn(desk, 1);
    runCommand(desk, 'take-suggestion');
    expect(textsOf(desk)).toEqual([CORRECTED, TEXT, NEAR, OTHER, TEXT]);
  });

  it('is not offered again once its text was taken and the earlier one restored', async () => {
    const { desk } = deskOn();
    correct(desk, 0);
    await seek(desk);
    takeSuggestion(desk, suggestionsAt(workOf(desk), 1)[0]);
    restoreSegment(desk, 1, TEXT);
    await seek(desk);
    expect(workOf(desk).suggestions?.some(({ segment }) => segment === 1)).toBe(true);
    expect(standing(desk)).toEqual([2, 4]);
  });

  it('is offered again with another text than the one that was left', async () => {
    const { desk } = deskOn();
    correct(desk, 0);
    correct(desk, 1, 'ferry');
    restoreSegment(desk, 1, TEXT);
    await seek(desk);
    expect(standing(desk)).toEqual([1, 2, 4]);
    expect(suggestionsAt(workOf(desk), 1).map(({ after }) => after)).toEqual([CORRECTED]);
  });

  it.each([
    ['is not offered for a sentence that is to be deleted as a repeat', 'repeat/near', true, false, [2, 4]],
    ['is offered where the finding was set aside', 'repeat/near', true, true, [1, 2, 4]],
    ['is offered where a word is said twice', 'repeat/loop', false, false, [1, 2, 4]],
    ['is offered beside findings of other kinds', 'garble/entity', false, false, [1, 2, 4]],
  ])('%s', async (_, check, deletes, dismissed, expected) => {
    const { desk } = deskOn();
    correct(desk, 0);
    await seek(desk);
    desk.store.dispatch({ kind: 'findings', findings: [findingOn(1, check, deletes)] });
    if (dismissed) dismissFinding(desk, 'key');
    expect(standing(desk)).toEqual(expected);
    expect([...offeredSegments(workOf(desk))]).toEqual(expected);
  });

  it('is the same list as long as nothing of it changed', async () => {
    const { desk } = deskOn();
    correct(desk, 0);
    await seek(desk);
    const before = offeredSegments(workOf(desk));
    correct(desk, 3, '');
    expect(offeredSegments(workOf(desk))).toBe(before);
  });

  it('is not offered any more once its segment was edited or confirmed, even before the engine looked again', async () => {
    const { desk } = deskOn();
    correct(desk, 0);
    await seek(desk);
    expect(standing(desk)).toEqual([1, 2, 4]);
    correct(desk, 1, 'ferry');
    toggleConfirmed(desk, 4);
    expect(standing(desk)).toEqual([2]);
  });
});

describe('the preview of suggestions', () => {
  it('comes with the same sentences ticked, and near ones not', async () => {
    const { desk } = deskOn();
    correct(desk, 0);
    await previewSuggestions(desk, null);
    const { dialog } = desk.store.state;
    if (dialog?.kind !== 'preview') throw new Error('there is no preview');
    expect(dialog.items.map(({ segment, ticked }) => [segment, ticked])).toEqual([
      [1, true],
      [2, false],
      [4, true],
    ]);
    dialog.apply(dialog.items.filter(({ ticked }) => ticked));
    expect(textsOf(desk)).toEqual([CORRECTED, CORRECTED, NEAR, OTHER, CORRECTED]);
    expect(workOf(desk).edits.done).toHaveLength(2);
  });

  it('of one sentence leaves others out', async () => {
    const { desk } = deskOn();
    correct(desk, 0);
    await previewSuggestions(desk, TEXT);
    const { dialog } = desk.store.state;
    expect(dialog?.kind === 'preview' && dialog.items.map(({ segment }) => segment)).toEqual([1, 4]);
  });

  it('holds one change a segment where corrections disagree, and says so', async () => {
    const { desk } = deskOn();
    correct(desk, 0);
    correct(desk, 1, 'ferry');
    await runCommand(desk, 'suggestions-elsewhere');
    const { dialog } = desk.store.state;
    if (dialog?.kind !== 'preview') throw new Error('there is no preview');
    expect(dialog.items.map(({ segment }) => segment)).toEqual([2, 4]);
    expect(dialog.items[1].note).toContain(english.suggestions.disagree);
  });

  it('says so where there is nothing to show', async () => {
    const { desk } = deskOn();
    await previewSuggestions(desk, null);
    expect(desk.store.state.dialog).toBeNull();
    expect(desk.store.state.notices.at(-1)?.text).toBe(english.suggestions.none);
  });
});

describe('suggestions kept fresh', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const rest = () => vi.advanceTimersByTimeAsync(2000);

  it('are sought once the text rests, and not for a text that nobody corrected', async () => {
    const { desk, run } = deskOn();
    const stop = keepSuggestionsFresh(desk);
    caretIn(desk, 0);
    await rest();
    expect(run).not.toHaveBeenCalled();
    correct(desk, 0);
    await vi.advanceTimersByTimeAsync(300);
    correct(desk, 3, '');
    await rest();
    expect(run).toHaveBeenCalledTimes(1);
    expect(standing(desk)).toEqual([1, 2, 4]);
    stop();
  });

  it('are told of when a corrected segment is left, once for a correction', async () => {
    const { desk } = deskOn();
    const stop = keepSuggestionsFresh(desk);
    caretIn(desk, 0);
    correct(desk, 0);
    await rest();
    expect(desk.store.state.notices).toEqual([]);
    caretIn(desk, 3);
    expect(desk.store.state.notices.map(({ text, action, stay }) => [text, action?.label, stay])).toEqual([
      ['The same sentence stands in 2 other places.', 'Show', 15_000],
    ]);
    caretIn(desk, 0);
    caretIn(desk, 3);
    correct(desk, 1);
    caretIn(desk, 1);
    caretIn(desk, 2);
    await rest();
    expect(desk.store.state.notices).toHaveLength(1);
    desk.store.state.notices[0].action?.run();
    await rest();
    const { dialog } = desk.store.state;
    expect(dialog?.kind === 'preview' && dialog.items.map(({ segment }) => segment)).toEqual([4]);
    stop();
  });

  it.each([
    [[TEXT.toUpperCase()], 'The same sentence but for case, accents or marks stands in 1 other place.'],
    [
      [TEXT, TEXT.toUpperCase()],
      'The same sentence, or one that differs in case, accents or marks, stands in 2 other places.',
    ],
  ])('say how like %j is', async (others, expected) => {
    const texts = [TEXT, OTHER, ...others];
    const { desk } = deskOn(buildProject([], texts, texts.map(() => '0-1').join(' ')));
    const stop = keepSuggestionsFresh(desk);
    caretIn(desk, 0);
    correct(desk, 0);
    await rest();
    caretIn(desk, 1);
    expect(desk.store.state.notices.map(({ text }) => text)).toEqual([expected]);
    stop();
  });

  it('are told of after the text rests where the segment was left at once', async () => {
    const { desk } = deskOn();
    const stop = keepSuggestionsFresh(desk);
    caretIn(desk, 0);
    correct(desk, 0);
    caretIn(desk, 3);
    expect(desk.store.state.notices).toEqual([]);
    await rest();
    expect(desk.store.state.notices).toHaveLength(1);
    stop();
  });

  it('say nothing where the sentence stands nowhere else, or only near', async () => {
    const { desk } = deskOn();
    const stop = keepSuggestionsFresh(desk);
    caretIn(desk, 2);
    correct(desk, 2);
    caretIn(desk, 3);
    await rest();
    expect(standing(desk).length).toBeGreaterThan(0);
    expect(desk.store.state.notices).toEqual([]);
    stop();
  });
});
