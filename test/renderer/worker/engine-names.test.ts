import { describe, expect, it } from 'vitest';
import { Engine } from '../../../renderer/worker/engine.ts';
import type { EngineTasks, FromEngine, TaskName } from '../../../renderer/worker/engine-messages.ts';
import { spliced } from '../../../shared/bitext/spliced.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import type { NameDecision, Project } from '../../../shared/edit/project.ts';
import type { Step } from '../../../shared/edit/step.ts';
import { buildProject } from '../../support/build-project.ts';

function startEngine() {
  const sent: FromEngine[] = [];
  let idle: (() => void) | null = null;
  let atRest: (() => void) | null = null;
  const engine = new Engine({
    send: (message) => sent.push(message),
    whenIdle: (callback) => (idle = callback),
    afterRest: (_, callback) => (atRest = callback),
    now: () => 0,
  });
  const settle = () => {
    const callback = idle;
    idle = null;
    callback?.();
  };
  const rest = () => {
    settle();
    const callback = atRest;
    atRest = null;
    callback?.();
  };
  let task = 0;
  const ask = <Name extends TaskName>(name: Name, question: EngineTasks[Name]['ask']) => {
    engine.receive({ kind: 'task', id: ++task, name, ask: question } as Parameters<typeof engine.receive>[0]);
    const last = sent.at(-1);
    if (last?.kind !== 'answer') throw new Error(`no answer but ${JSON.stringify(last)}`);
    return last.answer as EngineTasks[Name]['answer'];
  };
  return { engine, sent, settle, rest, ask };
}

const TARGET = [
  'La France exporte du vin.',
  'Le vin de la France plaît.',
  'La France et les États-Unis signent.',
  'Les Etats-Unis attendent la France.',
  'Les États-Unis sont loin.',
];

const project = (): Project =>
  buildProject(
    TARGET.map(() => 'Line.'),
    TARGET,
  );

const DECISION: NameDecision = {
  preferred: 'États-Unis',
  kept: [],
  deprecated: ['Etats-Unis', 'USA'],
  left: [],
};

/** The checks and words of the findings on names, as the window has them. */
function onNames(messages: readonly FromEngine[]): string[] {
  return messages
    .reduce<readonly Finding[]>(
      (list, message) =>
        message.kind === 'findings' ? spliced(list, message.at, message.count, message.insert) : list,
      [],
    )
    .filter(({ check }) => check.startsWith('name/'))
    .map(({ check, segment, actual }) => `${check} ${segment} ${actual}`);
}

const write = (segment: number, at: number, remove: string, insert: string): Step => ({
  kind: 'text',
  side: 'target',
  segment,
  at,
  remove,
  insert,
});

const decide = (before: NameDecision | null, after: NameDecision | null): Step => ({
  kind: 'decide',
  group: 'term:usa',
  before,
  after,
});

describe('names in the engine', () => {
  it('are gathered when the text rests, and not before', () => {
    const { engine, sent, settle, rest } = startEngine();
    engine.receive({ kind: 'mirror', version: 1, project: project() });
    settle();
    expect(onNames(sent)).toEqual([]);
    rest();
    expect(onNames(sent)).toEqual(['name/variant 8 Etats-Unis']);
  });

  it('are told once: nothing is sent at rest where nothing changed', () => {
    const { engine, sent, rest } = startEngine();
    engine.receive({ kind: 'mirror', version: 1, project: project() });
    rest();
    const count = sent.length;
    engine.receive({ kind: 'steps', version: 2, steps: [write(5, 0, '', 'Oh ! ')] });
    rest();
    expect(sent.length - count).toBe(1);
    expect(sent.at(-1)).toMatchObject({ kind: 'findings', version: 2 });
  });

  it('are dropped at once where their text is written over', () => {
    const { engine, sent, settle, rest } = startEngine();
    engine.receive({ kind: 'mirror', version: 1, project: project() });
    rest();
    engine.receive({ kind: 'steps', version: 2, steps: [write(8, 4, 'E', 'É')] });
    settle();
    expect(onNames(sent)).toEqual([]);
    rest();
    expect(onNames(sent)).toEqual([]);
  });

  it('mark what a decision replaces with every step, without a rest', () => {
    const { engine, sent, settle } = startEngine();
    engine.receive({ kind: 'mirror', version: 1, project: project() });
    engine.receive({ kind: 'steps', version: 2, steps: [decide(null, DECISION)] });
    settle();
    expect(onNames(sent)).toEqual(['name/deprecated 8 Etats-Unis']);
    engine.receive({ kind: 'steps', version: 3, steps: [write(5, 0, '', 'Les USA rient. ')] });
    settle();
    expect(onNames(sent)).toEqual(['name/deprecated 5 USA', 'name/deprecated 8 Etats-Unis']);
    engine.receive({ kind: 'steps', version: 4, steps: [decide(DECISION, null)] });
    settle();
    expect(onNames(sent)).toEqual([]);
  });

  it('are previewed for several groups at once, in text order', () => {
    const { engine, ask } = startEngine();
    engine.receive({ kind: 'mirror', version: 1, project: project() });
    const groups = ask('names', null);
    const keyOf = (form: string) =>
      groups.find(({ forms }) => forms.some((one) => one.form === form))?.key ?? '';
    const choose = (form: string, preferred: string) => ({
      group: keyOf(form),
      preferred,
      kept: [],
      left: [],
    });
    const rewrites = ask('preview-names', [
      choose('États-Unis', 'États-Unis'),
      choose('France', 'Italie'),
      { group: 'no such group', preferred: 'x', kept: [], left: [] },
    ]);
    expect(rewrites.map(({ mention }) => mention.segment)).toEqual([5, 6, 7, 8, 8]);
    expect(rewrites.find(({ before }) => before.startsWith('Les Etats'))?.after).toBe(
      'Les États-Unis attendent la France.',
    );
  });

  it('leave single mentions that the choice leaves', () => {
    const { engine, ask } = startEngine();
    engine.receive({ kind: 'mirror', version: 1, project: project() });
    const group = ask('names', null).find(({ forms }) => forms.length > 1)?.key ?? '';
    const choice = { group, preferred: 'États-Unis', kept: [], left: [] as readonly string[] };
    expect(ask('preview-names', [choice])).toHaveLength(1);
    expect(ask('preview-names', [{ ...choice, left: ['8:0:Etats-Unis'] }])).toEqual([]);
  });

  it('are repaired by a recipe where they were decided', () => {
    const { engine, ask } = startEngine();
    engine.receive({ kind: 'mirror', version: 1, project: project() });
    expect(ask('dry-run', ['name']).previews).toEqual([]);
    engine.receive({ kind: 'steps', version: 2, steps: [decide(null, DECISION)] });
    const run = ask('dry-run', ['name']);
    expect(run.previews).toMatchObject([{ segment: 8, after: 'Les États-Unis attendent la France.' }]);
    expect(run.fixed).toEqual(new Map([['name/deprecated', 1]]));
  });

  it('have fixes that can be previewed', () => {
    const { engine, sent, ask, rest } = startEngine();
    engine.receive({ kind: 'mirror', version: 1, project: project() });
    rest();
    const key = sent
      .flatMap((message) => (message.kind === 'findings' ? message.insert : []))
      .find(({ check }) => check === 'name/variant')?.key;
    expect(ask('preview-fixes', [key ?? ''])).toMatchObject([
      { segment: 8, after: 'Les États-Unis attendent la France.' },
    ]);
  });
});
