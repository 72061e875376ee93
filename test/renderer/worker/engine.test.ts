import { describe, expect, it } from 'vitest';
import { Engine } from '../../../renderer/worker/engine.ts';
import type { FromEngine } from '../../../renderer/worker/engine-messages.ts';
import type { BeadRange } from '../../../shared/align/relink-stretch.ts';
import { spliced } from '../../../shared/bitext/spliced.ts';
import { checkInputOf } from '../../../shared/checks/check-input.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import { findingsOf } from '../../../shared/checks/findings.ts';
import { applySteps } from '../../../shared/edit/apply.ts';
import type { Project } from '../../../shared/edit/project.ts';
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
  return { engine, sent, settle, rest };
}

const project = () =>
  buildProject(
    ['The port opens today.', 'The ships wait.', 'It is late.'],
    ['Le port ouvre  aujourd’hui.', 'Les navires attendent.', 'Les navires attendent.'],
  );

const write = (segment: number, at: number, remove: string, insert: string): Step => ({
  kind: 'text',
  side: 'target',
  segment,
  at,
  remove,
  insert,
});

/** The findings as the window keeps them: every message replaces a stretch of the list before. */
function received(messages: readonly FromEngine[]): readonly Finding[] {
  return messages.reduce<readonly Finding[]>(
    (list, message) =>
      message.kind === 'findings' ? spliced(list, message.at, message.count, message.insert) : list,
    [],
  );
}

function afterwards(start: Project, ...steps: Step[]): Project {
  const result = applySteps(start, steps);
  if (!result.ok) throw new Error(result.failure.why);
  return result.value;
}

describe('the engine', () => {
  it('sends what changed of the findings, and that adds up to those of the whole text', () => {
    const { engine, sent, settle } = startEngine();
    engine.receive({ kind: 'mirror', version: 1, project: project() });
    settle();
    expect(received(sent)).toEqual(findingsOf(checkInputOf(project())));
    expect(received(sent).length).toBeGreaterThan(0);
    const step = write(3, 13, '  ', ' ');
    engine.receive({ kind: 'steps', version: 2, steps: [step] });
    settle();
    expect(received(sent)).toEqual(findingsOf(checkInputOf(afterwards(project(), step))));
  });

  it('computes once for a burst of steps and names the last version', () => {
    const { engine, sent, settle } = startEngine();
    engine.receive({ kind: 'mirror', version: 1, project: project() });
    engine.receive({ kind: 'steps', version: 2, steps: [write(4, 0, '', 'A')] });
    engine.receive({ kind: 'steps', version: 3, steps: [write(4, 1, '', 'h')] });
    settle();
    expect(sent.map((message) => message.kind === 'findings' && message.version)).toEqual([3]);
  });

  it('opens texts and tells how far it is', () => {
    const { engine, sent } = startEngine();
    const ask = { source: 'One. Two.\n', target: 'Un. Deux.\n', sourceLanguage: 'en', targetLanguage: 'fr' };
    engine.receive({ kind: 'task', id: 5, name: 'open', ask });
    const shares = sent.flatMap((message) => (message.kind === 'progress' ? [message.done] : []));
    expect(shares).toEqual(shares.toSorted((left, right) => left - right));
    expect(sent.at(-1)).toMatchObject({ kind: 'answer', id: 5, answer: { cutShort: false } });
  });

  it.each<[string, BeadRange | null, [number[], number[]][]]>([
    [
      'all links',
      null,
      [
        [[0], [3]],
        [[1], [4]],
        [[2], [5]],
      ],
    ],
    [
      'those of a range, and no other',
      { from: 2, to: 4 },
      [
        [[0], []],
        [[], [3]],
        [[1], [4]],
        [[2], [5]],
      ],
    ],
  ])('finds %s anew and tells how far it is', (_, ask, expected) => {
    const { engine, sent } = startEngine();
    const texts = [
      ['Port 17 opens.', 'Ship 28 waits.', 'Pier 39 is old.'],
      ['Le port 17 ouvre.', 'Le navire 28 attend.', 'Le quai 39 est vieux.'],
    ];
    const given = buildProject(texts[0], texts[1], '1: :1 2:3 3:2');
    engine.receive({ kind: 'mirror', version: 1, project: given });
    engine.receive({ kind: 'task', id: 4, name: 'realign', ask });
    expect(sent.filter(({ kind }) => kind === 'progress').length).toBeGreaterThan(0);
    const beads = expected.map(([source, target]) => ({ source, target }));
    expect(sent.at(-1)).toMatchObject({ kind: 'answer', id: 4, answer: { beads, cutShort: false } });
  });

  it('previews the fixes of the findings that it is asked for', () => {
    const { engine, sent, settle } = startEngine();
    engine.receive({ kind: 'mirror', version: 1, project: project() });
    settle();
    const doubled = received(sent).filter(({ check }) => check === 'space/doubled');
    engine.receive({ kind: 'task', id: 1, name: 'preview-fixes', ask: doubled.map(({ key }) => key) });
    expect(sent.at(-1)).toMatchObject({
      kind: 'answer',
      answer: [{ segment: 3, before: 'Le port ouvre  aujourd’hui.', after: 'Le port ouvre aujourd’hui.' }],
    });
  });

  it('tries a recipe on the mirrored project, and leaves what is set aside there', () => {
    const { engine, sent, settle } = startEngine();
    engine.receive({ kind: 'mirror', version: 1, project: project() });
    settle();
    const doubled = received(sent).find(({ check }) => check === 'space/doubled');
    const key = doubled?.key ?? '';
    engine.receive({ kind: 'task', id: 1, name: 'dry-run', ask: ['space'] });
    expect(sent.at(-1)).toMatchObject({
      kind: 'answer',
      answer: {
        previews: [{ segment: 3, after: 'Le port ouvre aujourd’hui.', findings: [key], group: 0 }],
        fixed: new Map([['space/doubled', 1]]),
        left: 0,
      },
    });
    const dismiss: Step = { kind: 'dismiss', finding: key, dismissed: true };
    engine.receive({ kind: 'steps', version: 2, steps: [dismiss] });
    engine.receive({ kind: 'task', id: 2, name: 'dry-run', ask: ['space'] });
    expect(sent.at(-1)).toMatchObject({ id: 2, answer: { previews: [], fixed: new Map(), left: 0 } });
  });

  it('offers what was corrected since the text was loaded to the same sentence', () => {
    const { engine, sent } = startEngine();
    const corrected = afterwards(project(), write(4, 4, 'navires', 'bateaux'));
    engine.receive({ kind: 'mirror', version: 1, project: corrected, base: project() });
    engine.receive({ kind: 'task', id: 1, name: 'suggestions', ask: null });
    expect(sent.at(-1)).toMatchObject({
      answer: [{ segment: 5, from: 4, kind: 'same', after: 'Les bateaux attendent.' }],
    });
    engine.receive({ kind: 'steps', version: 2, steps: [write(4, 4, 'bateaux', 'navires')] });
    engine.receive({ kind: 'task', id: 2, name: 'suggestions', ask: null });
    expect(sent.at(-1)).toMatchObject({ id: 2, answer: [] });
  });

  it('says that a task failed, and goes on', () => {
    const { engine, sent } = startEngine();
    engine.receive({ kind: 'task', id: 2, name: 'names', ask: null });
    expect(sent.at(-1)).toMatchObject({ kind: 'failed', id: 2 });
    engine.receive({ kind: 'task', id: 3, name: 'language', ask: '' });
    expect(sent.at(-1)).toEqual({ kind: 'answer', id: 3, answer: 'und' });
  });

  it('says that its mirror went astray where steps do not fit', () => {
    const { engine, sent } = startEngine();
    engine.receive({ kind: 'mirror', version: 1, project: project() });
    engine.receive({ kind: 'steps', version: 2, steps: [write(99, 0, '', 'x')] });
    expect(sent.at(-1)).toMatchObject({
      kind: 'failed',
      id: null,
      message: expect.stringContaining('astray'),
    });
  });
});
