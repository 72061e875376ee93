import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { workOf } from '../../../renderer/app/desk.ts';
import type { RelinkPreview } from '../../../renderer/app/dialog.ts';
import { change, undo } from '../../../renderer/app/editing.ts';
import { changeLinks } from '../../../renderer/app/links.ts';
import { applyRelink, relinkAll, relinkHere } from '../../../renderer/app/realign.ts';
import { relinkRange } from '../../../renderer/app/relink-range.ts';
import { viewChange } from '../../../renderer/app/relink-view.ts';
import { english } from '../../../renderer/locale/english.ts';
import type { Bitext } from '../../../shared/bitext/bitext.ts';
import { brokenBeadLaw } from '../../../shared/bitext/bitext.ts';
import type { Project } from '../../../shared/edit/project.ts';
import { buildProject } from '../../support/build-project.ts';
import { engineInProcess } from './engine-in-process.ts';
import { madeUpDesk, workOn } from './made-up-desk.ts';

const { app, links } = english;

/** Sentences that number and name what they are about: each is known by its translation. */
const TOWNS = ['Oslo', 'Bergen', 'Turku', 'Riga', 'Tartu', 'Narva', 'Malmö', 'Aarhus', 'Gdansk', 'Rostock'];
const AMOUNT = 60;
const town = (at: number) => TOWNS[(at * 7) % TOWNS.length];
const english60 = Array.from({ length: AMOUNT }, (_, at) => `Ship ${at + 100} sails to ${town(at)} today.`);
const french60 = Array.from({ length: AMOUNT }, (_, at) => `Le navire ${at + 100} part pour ${town(at)}.`);

/** The source is 0 to 59, the translation 60 to 119. */
const well = buildProject(english60, french60);

/** The same with the links at these places slipped: each of five takes the translation of the one before. */
function slippedAt(...places: readonly number[]): Project {
  const beads = well.bitext.beads.flatMap((bead, at) => {
    const from = places.find((place) => place <= at && at < place + 5);
    if (from === undefined) return [bead];
    const partner = at === from ? [] : [AMOUNT + at - 1];
    const last = at === from + 4 ? [AMOUNT + at] : [];
    return [{ ...bead, target: [...partner, ...last] }];
  });
  return { ...well, bitext: { ...well.bitext, beads } };
}

function deskWith(project: Project, caret: number | null = AMOUNT, selected?: readonly number[]) {
  const work = workOn(project, caret);
  const { target } = work.carets;
  const carets = { ...work.carets, target: target && { ...target, segments: selected ?? target.segments } };
  const made = madeUpDesk({ ...work, carets });
  const engine = engineInProcess();
  engine.mirror(project);
  made.desk.engine = engine;
  return made;
}

type Desk = ReturnType<typeof deskWith>['desk'];

function previewOf(desk: Desk): RelinkPreview {
  const { dialog } = desk.store.state;
  if (dialog?.kind !== 'relink') throw new Error(`no preview but ${dialog?.kind}`);
  return dialog;
}

const bitextOf = (desk: Desk): Bitext => workOf(desk).edits.project.bitext;
const linksOf = ({ beads }: Bitext) => beads.map(({ source, target }) => [...source, ...target].join());
/** Places of the source whose link is not the right one. */
const wrongIn = (bitext: Bitext) =>
  bitext.beads.flatMap(({ source, target }) =>
    source.length === 1 && target.length === 1 && source[0] + AMOUNT === target[0] ? [] : source,
  );

describe('linking everything anew', () => {
  it('shows what would change and changes nothing before it is applied', async () => {
    const { desk, done } = deskWith(slippedAt(10, 40));
    await relinkAll(desk);
    const preview = previewOf(desk);
    expect(preview.changes).toHaveLength(2);
    expect(done()).toEqual([]);
    const { before, after } = viewChange(preview, preview.changes[0]);
    expect(before.links[0].numbers).toEqual({ source: [11], target: [] });
    expect(after.links[0].words).toEqual({ source: english60[10], target: french60[10] });
  });

  it('takes the ticked places as one change, which undo takes back', async () => {
    const slipped = slippedAt(10, 40);
    const { desk, done } = deskWith(slipped);
    await relinkAll(desk);
    applyRelink(desk, previewOf(desk), [1]);
    expect(desk.store.state.dialog).toBeNull();
    expect(wrongIn(bitextOf(desk))).toEqual([10, 11, 12, 13, 14]);
    expect(brokenBeadLaw(bitextOf(desk))).toBeNull();
    expect(done().map(({ label, steps }) => [label, steps.length])).toEqual([['realign', 1]]);
    expect(desk.store.state.announcement?.text).toBe('1 place linked anew.');
    undo(desk);
    expect(bitextOf(desk).beads).toEqual(slipped.bitext.beads);
  });

  it('leaves pinned links alone, wrong ones too', async () => {
    const { desk } = deskWith(slippedAt(10), AMOUNT + 11);
    changeLinks(desk, 'pin');
    await relinkAll(desk);
    const preview = previewOf(desk);
    applyRelink(
      desk,
      preview,
      preview.changes.map((_, index) => index),
    );
    expect(bitextOf(desk).beads).toContainEqual(
      expect.objectContaining({ source: [12], target: [AMOUNT + 11], pinned: true }),
    );
  });

  it('says so where nothing would change', async () => {
    const { desk, said } = deskWith(well);
    await relinkAll(desk);
    expect(said()).toEqual([app.linkedAlready]);
    expect(desk.store.state.dialog).toBeNull();
  });

  it('says so where the links changed while they were sought', async () => {
    const { desk, said } = deskWith(slippedAt(10));
    const sought = relinkAll(desk);
    changeLinks(desk, 'unlink');
    await sought;
    expect(said()).toEqual([app.changedMeanwhile]);
  });

  it('does not mind words that were typed meanwhile', async () => {
    const { desk } = deskWith(slippedAt(10));
    const sought = relinkAll(desk);
    const typed = { kind: 'text', side: 'target', segment: AMOUNT, at: 0, remove: '', insert: 'x' } as const;
    change(desk, { label: 'type', origin: 'typed', steps: [typed] });
    await sought;
    applyRelink(desk, previewOf(desk), [0]);
    expect(wrongIn(bitextOf(desk))).toEqual([]);
    expect(bitextOf(desk).target.segments[0].text).toBe(`x${french60[0]}`);
  });
});

describe('linking anew here', () => {
  it('touches the neighbourhood of the caret only', async () => {
    const { desk } = deskWith(slippedAt(10, 40), AMOUNT + 11);
    await relinkHere(desk);
    const preview = previewOf(desk);
    expect(preview.changes).toHaveLength(1);
    applyRelink(desk, preview, [0]);
    expect(wrongIn(bitextOf(desk))).toEqual([40, 41, 42, 43, 44]);
    expect(workOf(desk).edits.done.map(({ label }) => label)).toEqual(['realign-here']);
  });

  it('touches what is selected', async () => {
    const selected = Array.from({ length: 30 }, (_, at) => AMOUNT + 20 + at);
    const { desk } = deskWith(slippedAt(10, 40), AMOUNT + 20, selected);
    await relinkHere(desk);
    applyRelink(desk, previewOf(desk), [0]);
    expect(wrongIn(bitextOf(desk))).toEqual([10, 11, 12, 13, 14]);
  });

  it('asks for a caret where there is none', async () => {
    const { desk, said } = deskWith(well, null);
    await relinkHere(desk);
    expect(said()).toEqual([app.noCaret]);
  });

  it.each<[string, number, number[], { from: number; to: number }]>([
    ['ten beads on either side of the caret', 30, [], { from: 20, to: 41 }],
    ['less at the start', 3, [], { from: 0, to: 14 }],
    ['up to the next pins', 30, [27, 33], { from: 28, to: 33 }],
  ])('means %s', (_, at, pins, range) => {
    const beads = well.bitext.beads.map((bead, index) => ({ ...bead, pinned: pins.includes(index) }));
    expect(relinkRange({ ...well.bitext, beads }, at, [at])).toEqual(range);
  });

  it('means no more than that where links cross', () => {
    const { bitext } = buildProject(['a|b|c|d|e'], ['A|B|C|D|E'], '1:1 2:4 3:3 4:2 5:5');
    expect(relinkRange(bitext, 1, [1, 2])).toEqual({ from: 1, to: 3 });
  });
});

describe('a search that takes long', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('shows how far it is and can be stopped; what comes next works on the text as it is', async () => {
    const { desk, said } = deskWith(slippedAt(10));
    desk.engine = engineInProcess({ holding: true });
    const sought = relinkAll(desk);
    vi.advanceTimersByTime(600);
    const { progress } = desk.store.state;
    expect(progress?.label).toBe(links.relink.searching);
    progress?.cancel?.();
    await sought;
    expect(desk.store.state).toMatchObject({ progress: null, dialog: null });
    expect(said()).toEqual([]);
    expect(linksOf(bitextOf(desk))).toEqual(linksOf(slippedAt(10).bitext));
  });
});

it('says where the time limit ended the search', async () => {
  const { desk, said } = deskWith(well);
  const cut = { beads: well.bitext.beads, cutShort: true };
  const run = () => ({ answer: Promise.resolve({ ok: true as const, value: cut }), cancel: () => {} });
  desk.engine = { run } as unknown as Desk['engine'];
  await relinkAll(desk);
  expect(said()).toEqual([links.relink.cutShortUnchanged]);
});
