import { describe, expect, it } from 'vitest';
import { change, redo, undo } from '../../../renderer/app/editing.ts';
import type { Desk } from '../../../renderer/app/desk.ts';
import { toggleConfirmed } from '../../../renderer/app/marks.ts';
import {
  hitsOf,
  keepSearchFresh,
  openSearch,
  replaceActive,
  replaceTicked,
  revealHit,
  SEARCH_REST,
  setSearch,
  stepThroughHits,
} from '../../../renderer/app/search.ts';
import type { SearchState } from '../../../renderer/app/search-state.ts';
import { NO_SEARCH } from '../../../renderer/app/search-state.ts';
import { english } from '../../../renderer/locale/english.ts';
import { SearchClient } from '../../../renderer/worker/search-client.ts';
import { SearchEngine } from '../../../renderer/worker/search-engine.ts';
import type { ToSearch } from '../../../renderer/worker/search-messages.ts';
import type { Project } from '../../../shared/edit/project.ts';
import type { Query } from '../../../shared/search/query.ts';
import { buildProject } from '../../support/build-project.ts';
import { handTimer } from '../../support/hand-timer.ts';
import { madeUpDesk, workOn } from './made-up-desk.ts';

/** Answers as soon as it is asked, or when it is let go. */
class PromptWorker extends EventTarget {
  asked = 0;
  held: (() => void)[] | null = null;
  readonly #engine = new SearchEngine((message) => {
    const say = () => this.dispatchEvent(new MessageEvent('message', { data: message }));
    if (this.held) this.held.push(say);
    else say();
  });

  postMessage(message: ToSearch): void {
    if (message.kind === 'find') this.asked++;
    this.#engine.receive(message);
  }

  terminate(): void {}
}

/** Segment 0 and 1 are the source, 2 and 3 its translation. */
const HARBOUR = buildProject(['The port of Minsk.', 'A port.'], ['Le port, le Port.', 'Un port.']);

function start(project: Project = HARBOUR) {
  const made = madeUpDesk(workOn(project));
  const { desk } = made;
  const worker = new PromptWorker();
  const timer = handTimer();
  const client = new SearchClient(() => worker as unknown as Worker, { time: 2_000, hits: 100 }, timer.after);
  keepSearchFresh(desk, client, timer.after);
  desk.store.dispatch({ kind: 'panel', panel: 'search' });
  const search = (): SearchState => desk.store.state.search;
  setSearch(desk, { query: { ...search().query, sides: 'both' } });
  /** Lets the texts and the query rest, and waits for the answer. */
  const rest = async () => {
    timer.elapse(SEARCH_REST);
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  };
  const find = async (words: string, options: Partial<Query> = {}) => {
    setSearch(desk, { query: { ...search().query, find: words, ...options } });
    await rest();
  };
  const places = () => hitsOf(search()).map(({ segment, start: from }) => `${segment}:${from}`);
  const unticked = () => search().unticked.map(({ segment, start: from }) => `${segment}:${from}`);
  const untick = (...at: number[]) =>
    setSearch(desk, { unticked: at.map((index) => hitsOf(search())[index]) });
  return { ...made, worker, timer, search, rest, find, places, unticked, untick };
}

const write = (desk: Desk, segment: number, at: number, remove: string, insert: string) =>
  change(desk, {
    label: 'type',
    origin: 'typed',
    steps: [{ kind: 'text', side: segment < 2 ? 'source' : 'target', segment, at, remove, insert }],
  });

describe('searching', () => {
  it('looks in the translation until the person says otherwise', () => {
    expect(NO_SEARCH.query.sides).toBe('target');
  });

  it('waits until the query rests, and searches once', async () => {
    const { desk, worker, timer, rest, places, search } = start();
    for (const find of ['p', 'po', 'port']) setSearch(desk, { query: { ...search().query, find } });
    expect([worker.asked, timer.waiting()]).toEqual([0, [SEARCH_REST]]);
    await rest();
    expect(worker.asked).toBe(1);
    expect(places()).toEqual(['0:4', '2:3', '2:12', '1:2', '3:3']);
  });

  it('searches anew after an edit, and moves the hits along until then', async () => {
    const { desk, find, places, rest, search } = start();
    await find('port', { sides: 'target' });
    write(desk, 2, 0, '', 'Port! ');
    expect(places()).toEqual(['2:9', '2:18', '3:3']);
    write(desk, 3, 4, 'o', '');
    expect(places()).toEqual(['2:9', '2:18']);
    await rest();
    expect(places()).toEqual(['2:0', '2:9', '2:18']);
    expect(search().result).toMatchObject({ count: 3, segments: 1 });
  });

  it('passes over an answer to an older query', async () => {
    const { desk, worker, find, rest, search, places } = start();
    worker.held = [];
    await find('port');
    setSearch(desk, { query: { ...search().query, find: 'le' } });
    for (const say of worker.held.splice(0)) say();
    await rest();
    expect(search().result).toBeNull();
    const held = worker.held.splice(0);
    worker.held = null;
    for (const say of held) say();
    await rest();
    expect(places()).toEqual(['2:0', '2:9']);
  });

  it('says nothing of an empty query, and forgets what was found', async () => {
    const { find, search, worker } = start();
    await find('port');
    await find('');
    expect(search().result).toBeNull();
    expect(worker.asked).toBe(1);
  });

  it('keeps ticks while a pattern is half typed', async () => {
    const { find, untick, unticked, search } = start();
    await find('port', { regularExpression: true });
    untick(0, 1, 3);
    await find('port(');
    expect(search().result).toMatchObject({ kind: 'problem', problem: { code: 'invalid-pattern' } });
    await find('port');
    expect(unticked()).toEqual(['0:4', '2:3', '1:2']);
  });

  it('looks in the translation alone where there is no source', async () => {
    const { find, places } = start({ ...HARBOUR, monolingual: true });
    await find('port');
    expect(places()).toEqual(['2:3', '2:12', '3:3']);
  });

  it('does not search while another panel is shown', async () => {
    const { desk, worker, find, rest } = start();
    await find('port');
    desk.store.dispatch({ kind: 'panel', panel: 'findings' });
    write(desk, 2, 0, '', 'x');
    await rest();
    expect(worker.asked).toBe(1);
    desk.store.dispatch({ kind: 'panel', panel: 'search' });
    await rest();
    expect(worker.asked).toBe(2);
  });
});

describe('replacing', () => {
  it('is one change of both sides, and one to undo', async () => {
    const { desk, find, texts, done } = start();
    await find('port');
    setSearch(desk, { replacement: 'quai', keepCase: true, unticked: [] });
    replaceTicked(desk);
    const source = () => desk.store.state.work?.edits.project.bitext.source.segments.map(({ text }) => text);
    expect([source(), texts()]).toEqual([
      ['The quai of Minsk.', 'A quai.'],
      ['Le quai, le Quai.', 'Un quai.'],
    ]);
    expect(done().map(({ label, origin }) => [label, origin])).toEqual([['replace', 'search']]);
    undo(desk);
    expect([source(), texts()]).toEqual([
      ['The port of Minsk.', 'A port.'],
      ['Le port, le Port.', 'Un port.'],
    ]);
    redo(desk);
    expect(texts()).toEqual(['Le quai, le Quai.', 'Un quai.']);
  });

  it('leaves out what is not ticked, and remembers it where it stands then', async () => {
    const { desk, find, rest, texts, untick, unticked } = start();
    await find('port', { sides: 'target' });
    untick(1);
    setSearch(desk, { replacement: 'débarcadère' });
    replaceTicked(desk);
    await rest();
    expect(texts()).toEqual(['Le débarcadère, le Port.', 'Un débarcadère.']);
    expect(unticked()).toEqual(['2:19']);
  });

  it('does not replace its own words at the next press', async () => {
    const { desk, find, rest, texts, unticked, done } = start();
    await find('port', { sides: 'target', matchCase: true });
    setSearch(desk, { replacement: 'port franc' });
    replaceTicked(desk);
    await rest();
    expect(unticked()).toEqual(['2:3', '3:3']);
    replaceTicked(desk);
    expect(texts()).toEqual(['Le port franc, le Port.', 'Un port franc.']);
    expect(done()).toHaveLength(1);
  });

  it('fits the text also right after an edit', async () => {
    const { desk, find, texts, said } = start();
    await find('port', { sides: 'target' });
    write(desk, 2, 0, 'Le', 'Notre');
    setSearch(desk, { replacement: 'quai' });
    replaceTicked(desk);
    expect([texts(), said()]).toEqual([['Notre quai, le quai.', 'Un quai.'], ['3 replaced in 2 segments.']]);
  });

  it('says what it did and what it made unconfirmed, with the way back', async () => {
    const { desk, find, rest, texts, search } = start();
    toggleConfirmed(desk, 3);
    await find('port', { sides: 'target' });
    setSearch(desk, { replacement: 'quai' });
    replaceTicked(desk);
    const [notice] = desk.store.state.notices;
    expect(notice).toMatchObject({
      text: '3 replaced in 2 segments. 1 is no longer confirmed.',
      action: { label: 'Undo' },
      stay: 15_000,
    });
    await rest();
    expect(search()).toMatchObject({
      replaced: { hits: 3, segments: 2, reopened: 1 },
      result: { kind: 'found', count: 0 },
    });
    notice.action?.run();
    expect(texts()).toEqual(['Le port, le Port.', 'Un port.']);
    expect(search().replaced).toBeNull();
    expect(desk.store.state.work?.edits.project.marks.get(3)?.progress).toBe('confirmed');
  });

  it('is undone by its notice also when more was done since, which stays', async () => {
    const { desk, find, texts, said } = start();
    await find('port', { sides: 'target' });
    setSearch(desk, { replacement: 'quai' });
    replaceTicked(desk);
    write(desk, 3, 0, 'Un', 'Le');
    const undoIt = desk.store.state.notices[0].action?.run;
    undoIt?.();
    expect(texts()).toEqual(['Le port, le Port.', 'Le port.']);
    undo(desk);
    undo(desk);
    undo(desk);
    undoIt?.();
    expect(said()).toContain(english.search.undone);
  });

  it.each([
    ['the query', { query: { ...NO_SEARCH.query, find: 'un' } }],
    ['the replacement', { replacement: 'x' }],
  ])('does not go on saying it when %s is another one', async (_, other) => {
    const { desk, find, search } = start();
    await find('port', { sides: 'target' });
    setSearch(desk, { replacement: 'quai' });
    replaceTicked(desk);
    expect(search().replaced).not.toBeNull();
    setSearch(desk, other);
    expect(search().replaced).toBeNull();
  });

  it('leaves the source alone until its hits are ticked, and keeps those ticks', async () => {
    const { desk, find, rest, unticked, texts, untick } = start();
    await find('port');
    expect(unticked()).toEqual(['0:4', '1:2']);
    untick(0);
    write(desk, 3, 0, 'Un', 'Le');
    await rest();
    expect(unticked()).toEqual(['0:4']);
    setSearch(desk, { replacement: 'quai' });
    replaceTicked(desk);
    const source = desk.store.state.work?.edits.project.bitext.source.segments.map(({ text }) => text);
    expect([source, texts()]).toEqual([
      ['The port of Minsk.', 'A quai.'],
      ['Le quai, le quai.', 'Le quai.'],
    ]);
  });

  it('ticks the hits of the source where the source alone is searched', async () => {
    const { find, unticked } = start();
    await find('port', { sides: 'source' });
    expect(unticked()).toEqual([]);
  });

  it('refuses a reference to a group that the pattern does not have', async () => {
    const { desk, find, done, said } = start();
    await find('(p)ort', { regularExpression: true });
    setSearch(desk, { replacement: '$1$9' });
    replaceTicked(desk);
    expect([done(), said()]).toEqual([[], [english.search.noGroup('$9')]]);
    expect(said()[0]).toContain('$$9');
  });

  it('refuses a line break', async () => {
    const { desk, find, done, said } = start();
    await find('port');
    setSearch(desk, { replacement: 'a\u2028b' });
    replaceTicked(desk);
    expect([done(), said()]).toEqual([[], [english.search.lineBreak]]);
  });
});

describe('replacing one and going on', () => {
  const active = (search: () => SearchState) => {
    const place = search().active;
    return place && `${place.segment}:${place.start}`;
  };

  it('goes to a hit before it replaces any, then from one to the next, a step each', async () => {
    const { desk, find, rest, texts, search, done, said } = start();
    await find('port', { sides: 'target' });
    setSearch(desk, { replacement: 'quai' });
    replaceActive(desk);
    expect([active(search), done()]).toEqual(['2:3', []]);
    replaceActive(desk);
    expect([active(search), texts()[0]]).toEqual(['2:12', 'Le quai, le Port.']);
    await rest();
    replaceActive(desk);
    expect([active(search), texts()[0]]).toEqual(['3:3', 'Le quai, le quai.']);
    expect(said()).toEqual([]);
    replaceActive(desk);
    await rest();
    expect([active(search), texts()]).toEqual([null, ['Le quai, le quai.', 'Un quai.']]);
    expect(done()).toHaveLength(3);
    expect(said()).toEqual(['1 replaced in 1 segment.']);
    undo(desk);
    expect(texts()).toEqual(['Le quai, le quai.', 'Un port.']);
  });

  it('goes over the words that it put in, and round at the end', async () => {
    const { desk, find, rest, texts, search, unticked } = start();
    await find('port', { sides: 'target' });
    setSearch(desk, { replacement: 'port franc' });
    revealHit(desk, hitsOf(search())[2], { focus: false });
    replaceActive(desk);
    expect(active(search)).toBe('2:3');
    replaceActive(desk);
    await rest();
    expect([active(search), texts()]).toEqual(['2:18', ['Le port franc, le Port.', 'Un port franc.']]);
    expect(unticked()).toEqual(['2:3', '3:3']);
  });

  it('passes over what reads so already', async () => {
    const { desk, find, search, done } = start();
    await find('port', { sides: 'target' });
    setSearch(desk, { replacement: 'port' });
    replaceActive(desk);
    replaceActive(desk);
    expect([active(search), done()]).toEqual(['2:12', []]);
  });

  it('does nothing while the query is another one than that of the hits', async () => {
    const { desk, find, search, done } = start();
    await find('port', { sides: 'target' });
    revealHit(desk, hitsOf(search())[0], { focus: false });
    setSearch(desk, { query: { ...search().query, find: 'por' }, replacement: 'x' });
    replaceActive(desk);
    expect(done()).toEqual([]);
  });

  it('replaces the active hit also where it is not ticked', async () => {
    const { desk, find, search, texts, untick } = start();
    await find('port', { sides: 'target' });
    untick(0, 1, 2);
    setSearch(desk, { replacement: 'quai' });
    revealHit(desk, hitsOf(search())[2], { focus: false });
    replaceActive(desk);
    expect(texts()).toEqual(['Le port, le Port.', 'Un quai.']);
  });
});

describe('going through the hits', () => {
  it('goes round in both directions', async () => {
    const { desk, find, reveal } = start();
    await find('port', { sides: 'target' });
    const shown = () => reveal.mock.calls.map(([place]) => `${place.segment}:${place.start}`);
    for (const direction of [1, 1, 1, 1, -1] as const) stepThroughHits(desk, direction);
    expect(shown()).toEqual(['2:3', '2:12', '3:3', '2:3', '3:3']);
  });

  it.each([
    [1, '2:12'],
    [-1, '2:3'],
  ] as const)('starts from the caret, direction %i', async (direction, expected) => {
    const { desk, find, reveal } = start();
    await find('port', { sides: 'target' });
    desk.store.dispatch({
      kind: 'caret',
      caret: { side: 'target', segment: 2, start: 9, end: 9, segments: [2] },
    });
    stepThroughHits(desk, direction);
    const [place] = reveal.mock.calls[0];
    expect(`${place.segment}:${place.start}`).toBe(expected);
  });

  it('says that there is none, and asks for a query where there is none of that', async () => {
    const { desk, find, said, search } = start();
    stepThroughHits(desk, 1);
    expect(search().focus).toBe('find');
    await find('zzz');
    stepThroughHits(desk, 1);
    expect(said()).toEqual([english.search.noHits]);
  });

  it('keeps the hit that was chosen, as long as it is there', async () => {
    const { desk, find, rest, search } = start();
    await find('port', { sides: 'target' });
    revealHit(desk, hitsOf(search())[1], { focus: false });
    write(desk, 2, 0, '', 'Eh ');
    await rest();
    expect(search().active).toMatchObject({ segment: 2, start: 15 });
    await find('le');
    expect(search().active).toBeNull();
  });
});

describe('opening the panel', () => {
  const select = (desk: Desk, from: number, to: number, segments = [2]) =>
    desk.store.dispatch({
      kind: 'caret',
      caret: { side: 'target', segment: 2, start: from, end: to, segments },
    });

  it('takes what is selected for its query', () => {
    const { desk, search } = start();
    desk.store.dispatch({ kind: 'panel', panel: 'names' });
    select(desk, 3, 7);
    openSearch(desk, 'find');
    expect([desk.store.state.panel, search().query.find, search().focus]).toEqual(['search', 'port', 'find']);
  });

  it('means it literally where the query is a pattern', () => {
    const { desk, search } = start();
    setSearch(desk, { query: { ...search().query, regularExpression: true } });
    select(desk, 12, 17);
    openSearch(desk, 'replacement');
    expect([search().query.find, search().focus, search().isReplacing]).toEqual([
      'Port\\.',
      'replacement',
      true,
    ]);
  });

  it.each([
    ['nothing is selected', 3, 3, [2]],
    ['several segments are', 0, 7, [2, 3]],
  ])('keeps its query where %s', (_, from, to, segments) => {
    const { desk, search } = start();
    setSearch(desk, { query: { ...search().query, find: 'old' } });
    select(desk, from, to, segments);
    openSearch(desk, 'find');
    expect(search().query.find).toBe('old');
  });

  it('finds its query and nothing else as it was, when other texts are opened', async () => {
    const { desk, find, search, untick } = start();
    await find('port');
    untick(0);
    desk.store.dispatch({ kind: 'opened', work: workOn(HARBOUR) });
    expect(search()).toMatchObject({ query: { find: 'port' }, result: null, unticked: [], active: null });
  });
});
