import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyPreview } from '../../../renderer/app/apply-preview.ts';
import { workOf } from '../../../renderer/app/desk.ts';
import { change, redo, undo } from '../../../renderer/app/editing.ts';
import {
  choosePreset,
  forgetDecision,
  joinNames,
  setNamesApart,
  splitForm,
  takeBackRelation,
} from '../../../renderer/app/name-decisions.ts';
import { previewName, previewNames } from '../../../renderer/app/name-preview.ts';
import { stepThroughNames } from '../../../renderer/app/name-walk.ts';
import { entriesNow, freshNames, keepNamesFresh, revealMention } from '../../../renderer/app/names.ts';
import type { NameDraft } from '../../../renderer/panels/name-draft.ts';
import { isInconsistent } from '../../../renderer/panels/list-names.ts';
import type { PreviewVariants } from '../../../renderer/panels/preview-variant.ts';
import { NO_MARK } from '../../../shared/edit/project.ts';
import { relationsIn } from '../../../shared/names/decide/relations.ts';
import { buildProject } from '../../support/build-project.ts';
import { engineInProcess } from './engine-in-process.ts';
import { madeUpDesk, workOn } from './made-up-desk.ts';

const SOURCE = [
  'Belarus sells wood.',
  'He lives in Belarus.',
  'Belarus and Poland talk.',
  'He left Belarus, and Belarus forgot him.',
  'Belarus is calm.',
  'It rains in Belarus.',
];

/** Target segments 6 to 11. */
const TARGET = [
  'La Biélorussie vend du bois.',
  'Il vit au Belarus.',
  'La Biélorussie et la Pologne se parlent.',
  'Il a quitté le Belarus, et le Belarus l’a oublié.',
  'La Biélorussie est calme.',
  'Il pleut en Biélorussie.',
];

const project = buildProject(SOURCE, TARGET);

function deskWith(given = project) {
  const made = madeUpDesk(workOn(given));
  const engine = engineInProcess();
  engine.mirror(given);
  Object.assign(made.desk, { engine });
  const preview = () => {
    const { dialog } = made.desk.store.state;
    if (dialog?.kind !== 'preview') throw new Error(`no preview but ${dialog?.kind}`);
    return dialog;
  };
  /** Applies all that is ticked at first but these. */
  const apply = (unticked: readonly string[] = [], variants?: PreviewVariants) => {
    const dialog = preview();
    const ids = dialog.items.filter(({ id, ticked }) => ticked !== false && !unticked.includes(id));
    const { target } = workOf(made.desk).edits.project.bitext;
    applyPreview(made.desk, dialog, target, new Set(ids.map(({ id }) => id)), variants);
  };
  const decisions = () => [...workOf(made.desk).edits.project.decisions.values()];
  const relations = () => relationsIn(workOf(made.desk).edits.project.settings.names);
  return { ...made, preview, apply, decisions, relations };
}

async function entryWith(desk: ReturnType<typeof deskWith>['desk'], form: string) {
  const names = await freshNames(desk);
  const found = (names ? entriesNow(desk, names) : []).find(({ group }) =>
    group.forms.some((one) => one.form === form),
  );
  if (!found) throw new Error(`no name has the form ${form}`);
  return found;
}

const draft = (preferred: string, more: Partial<NameDraft> = {}): NameDraft => ({
  preferred,
  isTyped: false,
  kept: [],
  left: [],
  ...more,
});

describe('a form that is chosen for a name', () => {
  it('is previewed at every other mention, sentence by sentence, and changes nothing before', async () => {
    const { desk, preview, texts } = deskWith();
    const { group } = await entryWith(desk, 'Belarus');
    await previewName(desk, group.key, draft('Biélorussie'));
    expect(preview().items.map(({ after }) => after)).toEqual([
      'Il vit en Biélorussie.',
      'Il a quitté la Biélorussie, et le Belarus l’a oublié.',
      'Il a quitté le Belarus, et la Biélorussie l’a oublié.',
    ]);
    expect(texts()).toEqual(TARGET);
  });

  it('is written with its grammar in one step, which undo takes back with the decision', async () => {
    const { desk, apply, texts, done, decisions } = deskWith();
    const { group } = await entryWith(desk, 'Belarus');
    await previewName(desk, group.key, draft('Biélorussie'));
    apply();
    const after = texts();
    expect(after.slice(1, 4)).toEqual([
      'Il vit en Biélorussie.',
      TARGET[2],
      'Il a quitté la Biélorussie, et la Biélorussie l’a oublié.',
    ]);
    expect(done().map(({ label, origin }) => [label, origin])).toEqual([['name', 'name']]);
    expect(decisions()).toEqual([{ preferred: 'Biélorussie', kept: [], deprecated: ['Belarus'], left: [] }]);
    undo(desk);
    expect(texts()).toEqual(TARGET);
    expect(decisions()).toEqual([]);
    redo(desk);
    expect(texts()).toEqual(after);
    expect(decisions()).toHaveLength(1);
  });

  it('leaves nothing inconsistent once it is applied', async () => {
    const { desk, apply } = deskWith();
    const { group } = await entryWith(desk, 'Belarus');
    await previewName(desk, group.key, draft('Biélorussie'));
    apply();
    const names = await freshNames(desk);
    expect(names && entriesNow(desk, names).filter(isInconsistent)).toEqual([]);
  });

  it('is not written where a mention was unticked, which is remembered as it stands afterwards', async () => {
    const { desk, preview, apply, texts, decisions } = deskWith();
    const { group } = await entryWith(desk, 'Belarus');
    await previewName(desk, group.key, draft('Biélorussie'));
    const last = preview().items[2];
    apply([last.id]);
    expect(texts()[3]).toBe('Il a quitté la Biélorussie, et le Belarus l’a oublié.');
    // The first of the two in the sentence now, since the other was rewritten.
    expect(decisions()[0].left).toEqual(['9:0:Belarus']);
    const entry = await entryWith(desk, 'Belarus');
    expect(isInconsistent(entry)).toBe(false);
    await previewName(desk, entry.group.key, draft('Biélorussie', { left: decisions()[0].left }));
    expect(desk.store.state.dialog).toBeNull();
  });

  it('can be written in another way at a single mention', async () => {
    const { desk, preview, apply, texts } = deskWith();
    const { group } = await entryWith(desk, 'Belarus');
    await previewName(desk, group.key, draft('Biélorussie'));
    const [first] = preview().items;
    const ways = first.rewriting?.choices.map(({ words }) => words) ?? [];
    const at = ways.indexOf('à la Biélorussie');
    expect(ways[0]).toBe('en Biélorussie');
    expect(at).toBeGreaterThan(0);
    apply([], new Map([[first.id, { choice: at, looks: new Set() }]]));
    expect(texts()[1]).toBe('Il vit à la Biélorussie.');
  });

  it('is only remembered where every spelling is right as it stands', async () => {
    const { desk, texts, decisions, done } = deskWith();
    const { group } = await entryWith(desk, 'Belarus');
    await previewName(desk, group.key, draft('Biélorussie', { kept: ['Belarus'] }));
    expect(desk.store.state.dialog).toBeNull();
    expect(texts()).toEqual(TARGET);
    expect(decisions()).toEqual([{ preferred: 'Biélorussie', kept: ['Belarus'], deprecated: [], left: [] }]);
    expect(done()).toHaveLength(1);
  });

  it('is no draft any more once it is applied', async () => {
    const { desk, apply } = deskWith();
    const { group } = await entryWith(desk, 'Belarus');
    const typed = draft('Bélarus', { isTyped: true });
    desk.store.dispatch({ kind: 'names-view', change: { drafts: new Map([[group.key, typed]]) } });
    await previewName(desk, group.key, typed);
    apply();
    expect(desk.store.state.namesView.drafts.size).toBe(0);
  });

  it('is forgotten on request; what was written stays', async () => {
    const { desk, apply, texts, decisions } = deskWith();
    const { group } = await entryWith(desk, 'Belarus');
    await previewName(desk, group.key, draft('Biélorussie'));
    apply();
    const after = texts();
    await freshNames(desk);
    forgetDecision(desk, (await entryWith(desk, 'Biélorussie')).group.key);
    expect(decisions()).toEqual([]);
    expect(texts()).toEqual(after);
  });
});

describe('several names at once', () => {
  const both = buildProject(
    ['Belarus and Lukashenko.', 'Belarus fears Lukashenko.', 'Belarus.', 'Lukashenko spoke.'],
    [
      'La Biélorussie et Loukachenko.',
      'Le Belarus craint Lukashenko.',
      'La Biélorussie.',
      'Loukachenko a parlé.',
    ],
  );

  it('are previewed as proposed, and written in one step', async () => {
    const { desk, preview, apply, texts, done, decisions } = deskWith(both);
    await previewNames(desk, 'proposed');
    expect(preview().items).toHaveLength(2);
    apply();
    expect(texts()[1]).toBe('La Biélorussie craint Loukachenko.');
    expect(done()).toHaveLength(1);
    expect(decisions().map(({ preferred }) => preferred)).toEqual(['Biélorussie', 'Loukachenko']);
  });

  it('are only those that were decided on where that is asked', async () => {
    const { desk, said } = deskWith(both);
    await previewNames(desk, 'decided');
    expect(desk.store.state.dialog).toBeNull();
    expect(said()).toEqual([desk.messages.names.nothingDecided]);
  });
});

describe('what is said of spellings', () => {
  it('takes a form out of its name, and is undone', async () => {
    const { desk, relations } = deskWith();
    const { group } = await entryWith(desk, 'Belarus');
    splitForm(desk, group.key, 'Belarus');
    expect(relations().map(({ relation }) => relation)).toEqual(['different']);
    expect((await entryWith(desk, 'Belarus')).group.forms.map(({ form }) => form)).toEqual(['Belarus']);
    undo(desk);
    expect((await entryWith(desk, 'Belarus')).group.forms.map(({ form }) => form)).toEqual([
      'Biélorussie',
      'Belarus',
    ]);
  });

  it('takes a form out of what was decided on its name too', async () => {
    const { desk, apply, decisions, preview } = deskWith();
    const { group } = await entryWith(desk, 'Belarus');
    await previewName(desk, group.key, draft('Biélorussie'));
    apply(
      preview()
        .items.map(({ id }) => id)
        .slice(1),
    );
    expect(decisions().map(({ deprecated }) => deprecated)).toEqual([['Belarus']]);
    const left = await entryWith(desk, 'Belarus');
    splitForm(desk, left.group.key, 'Belarus');
    expect(decisions().map(({ deprecated }) => deprecated)).toEqual([[]]);
    expect((await entryWith(desk, 'Belarus')).group.forms.map(({ form }) => form)).toEqual(['Belarus']);
  });

  it('joins two names, and sets them apart, and is taken back', async () => {
    const { desk, relations } = deskWith();
    const belarus = await entryWith(desk, 'Belarus');
    const poland = await entryWith(desk, 'Pologne');
    joinNames(desk, belarus.group.key, poland.group.key);
    const joined = await entryWith(desk, 'Belarus');
    expect(joined.group.forms.map(({ form }) => form).toSorted()).toEqual([
      'Belarus',
      'Biélorussie',
      'Pologne',
    ]);
    for (const one of relations()) takeBackRelation(desk, one);
    expect(relations()).toEqual([]);
    const [left, right] = [await entryWith(desk, 'Belarus'), await entryWith(desk, 'Pologne')];
    expect(left.group.key).not.toBe(right.group.key);
    setNamesApart(desk, left.group.key, right.group.key);
    expect(relations().every(({ relation }) => relation === 'different')).toBe(true);
  });

  it('proposes what the source writes once that is chosen', async () => {
    const { desk } = deskWith();
    expect((await entryWith(desk, 'Belarus')).proposal).toEqual({ form: 'Biélorussie', because: 'frequent' });
    choosePreset(desk, 'source');
    expect((await entryWith(desk, 'Belarus')).proposal).toEqual({ form: 'Belarus', because: 'source' });
  });
});

describe('the walk through spellings to be changed', () => {
  it('goes from one to the next, around at the end, and says what stands elsewhere', async () => {
    const { desk, reveal, said } = deskWith();
    await stepThroughNames(desk, 1);
    expect(reveal).toHaveBeenLastCalledWith(
      { side: 'target', segment: 7, start: 10, end: 17 },
      { focus: true },
    );
    desk.store.dispatch({
      kind: 'caret',
      caret: { side: 'target', segment: 9, start: 15, end: 22, segments: [9] },
    });
    await stepThroughNames(desk, 1);
    expect(reveal.mock.lastCall?.[0]).toMatchObject({ segment: 9, start: 30 });
    await stepThroughNames(desk, -1);
    expect(reveal.mock.lastCall?.[0]).toMatchObject({ segment: 7 });
    expect(said()).toEqual([desk.messages.names.place('Belarus', 1, 3, 'Biélorussie', 4)]);
  });

  it('says so where there is nothing to go to', async () => {
    const { desk, reveal, said } = deskWith(buildProject(['One.'], ['La Pologne dort.']));
    await stepThroughNames(desk, 1);
    expect(reveal).not.toHaveBeenCalled();
    expect(said()).toEqual([desk.messages.names.noneInconsistent]);
  });
});

describe('a mention', () => {
  it('is shown at its words, and at its sentence alone where that was changed since', async () => {
    const { desk, reveal } = deskWith();
    const entry = await entryWith(desk, 'Belarus');
    const [mention] = entry.open[0].mentions;
    revealMention(desk, mention, false);
    expect(reveal).toHaveBeenLastCalledWith(
      { side: 'target', segment: 7, start: 10, end: 17 },
      { focus: false },
    );
    change(desk, {
      label: 'type',
      origin: 'typed',
      steps: [{ kind: 'text', side: 'target', segment: 7, at: 0, remove: 'Il', insert: 'Elle' }],
    });
    revealMention(desk, mention, true);
    expect(reveal).toHaveBeenLastCalledWith({ side: 'target', segment: 7 }, { focus: true });
  });
});

describe('the names in sight', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const type = (desk: ReturnType<typeof deskWith>['desk'], insert: string) =>
    change(desk, {
      label: 'type',
      origin: 'typed',
      steps: [{ kind: 'text', side: 'target', segment: 6, at: 0, remove: '', insert }],
    });

  it('are gathered when they are shown, and anew once the text has come to rest', async () => {
    const { desk } = deskWith();
    const stop = keepNamesFresh(desk);
    await vi.advanceTimersByTimeAsync(1000);
    expect(desk.store.state.work?.names).toBeNull();
    desk.store.dispatch({ kind: 'panel', panel: 'names' });
    await vi.advanceTimersByTimeAsync(0);
    const first = desk.store.state.work?.names;
    expect(first?.groups.length).toBeGreaterThan(0);
    type(desk, 'A');
    await vi.advanceTimersByTimeAsync(300);
    type(desk, 'B');
    await vi.advanceTimersByTimeAsync(300);
    expect(desk.store.state.work?.names).toBe(first);
    await vi.advanceTimersByTimeAsync(100);
    expect(desk.store.state.work?.names?.project).toBe(workOf(desk).edits.project);
    stop();
    type(desk, 'C');
    await vi.advanceTimersByTimeAsync(1000);
    expect(desk.store.state.work?.names?.project).not.toBe(workOf(desk).edits.project);
  });

  it('are gathered at once after something was said of them, and not for a bookmark', async () => {
    const { desk } = deskWith();
    const stop = keepNamesFresh(desk);
    desk.store.dispatch({ kind: 'panel', panel: 'names' });
    await vi.advanceTimersByTimeAsync(0);
    choosePreset(desk, 'source');
    await vi.advanceTimersByTimeAsync(0);
    const second = desk.store.state.work?.names;
    expect(second?.project).toBe(workOf(desk).edits.project);
    change(desk, {
      label: 'bookmark',
      origin: 'mark',
      steps: [{ kind: 'mark', segment: 6, before: NO_MARK, after: { ...NO_MARK, bookmarked: true } }],
    });
    await vi.advanceTimersByTimeAsync(1000);
    expect(desk.store.state.work?.names).toBe(second);
    stop();
  });
});
