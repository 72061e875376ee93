import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { startSession } from '../../shared/edit/edit-session.ts';
import { writeRecord } from '../../shared/edit/journal-record.ts';
import { createHostClient } from '../support/host-client.ts';
import { seeded } from '../support/seeded.ts';
import { madeProject } from './made-project.ts';
import { printTable } from './print-table.ts';
import { withRecord } from './random-records.ts';
import { stepDocument } from './step-document.ts';

const PER_SECOND = 50;
const SECONDS = 30;
const SEGMENTS = 5_000;
/** The bar at the median, in ms. */
const BAR = 20;

it(`acknowledges a step in under ${BAR} ms at the median while ${PER_SECOND} a second arrive`, async () => {
  // On the disk that the project is on: the system's temporary folder may be in memory.
  const cache = fileURLToPath(new URL('../../.cache', import.meta.url));
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'force-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const client = createHostClient({ dataFolder: join(folder, 'data'), now: Date.now });
  onTestFinished(() => client.host.dispose());
  const choose = seeded(50);
  const base = madeProject(SEGMENTS / 2, 50);
  let session = startSession(base);
  const { project } = await client.expect('project.create', {
    name: 'book',
    document: stepDocument(base, session, 0),
  });

  const taken: number[] = [];
  const late: number[] = [];
  const answers: Promise<void>[] = [];
  const start = performance.now();
  for (let step = 0; step < PER_SECOND * SECONDS; step++) {
    // The load: one step each 20 ms, whether the one before was answered or not.
    const due = start + (step * 1000) / PER_SECOND;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    late.push(performance.now() - due);
    const began = performance.now();
    const { segments } = session.project.bitext.target;
    const { id, text } = segments[choose(segments.length)];
    const record = {
      kind: 'commit' as const,
      transaction: {
        label: 'typed',
        origin: 'typed' as const,
        author: '',
        time: Date.now(),
        offset: 0,
        steps: [
          {
            kind: 'text' as const,
            side: 'target' as const,
            segment: id,
            at: choose(text.length + 1),
            remove: '',
            insert: 'é',
          },
        ],
      },
    };
    session = withRecord(session, record);
    const answer = client.expect('project.append', { project, first: step, records: [writeRecord(record)] });
    answers.push(answer.then(() => void taken.push(performance.now() - began)));
  }
  await Promise.all(answers);
  const sorted = taken.toSorted((left, right) => left - right);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  const shown = (ms: number) => `${ms.toFixed(1)} ms`;
  printTable(
    `time to acknowledgement: ${SEGMENTS} segments, ${PER_SECOND} steps a second for ${SECONDS} s, commit included`,
    [
      ['steps', sorted.length],
      ['median', shown(at(0.5))],
      ['p95', shown(at(0.95))],
      ['p99', shown(at(0.99))],
      ['longest', shown(at(1))],
      ['step sent later than due, at most', shown(Math.max(...late))],
    ],
  );
  expect(sorted).toHaveLength(PER_SECOND * SECONDS);
  expect(at(0.5)).toBeLessThan(BAR);
});
