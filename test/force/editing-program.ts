import { writeSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { createHost } from '../../main/host/host.ts';
import type { Result } from '../../shared/bitext/result.ts';
import { failed, success } from '../../shared/bitext/result.ts';
import type { Answer, Parameters, RequestName } from '../../shared/contract/contract.ts';
import { REQUESTS } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import type { EditSession } from '../../shared/edit/edit-session.ts';
import { startSession } from '../../shared/edit/edit-session.ts';
import { replayRecords } from '../../shared/edit/journal-record.ts';
import type { Project } from '../../shared/edit/project.ts';
import { readProjectFile } from '../../shared/formats/project-file.ts';
import { seeded } from '../support/seeded.ts';
import { madeProject } from './made-project.ts';
import { randomRecords } from './random-records.ts';
import { stepDocument, stepOf } from './step-document.ts';

/**
 * A program for tests that pull the ground from under it. It edits the project at `path` in a real session, over a real host: typing,
 * batches, undo and redo, appended in pieces that overlap, with saves, compactions and reopenings between. Where there is no
 * project yet it starts a draft, which its first save puts there. What is refused waits and is sent again; editing goes on.
 *
 * It obeys lines on its standard input, each answered by the line `paused`: `edit <rounds>`, `append <rounds>` (no saves between), `save`, `elsewhere` (save to the
 * other place, and go on there); `end` ends it. It writes lines: `opened <step>`; `made <step> <record>`; `acknowledged <step>`: all
 * up to there; `saving`, `saved`, `compacting`, `compacted <step>`; `refused <request> <code>`. Steps count from the project's first.
 */
const plan = z
  .object({
    dataFolder: z.string(),
    path: z.string(),
    elsewhere: z.string(),
    /** What a new project is made from. */
    seed: z.number(),
    /** What is done with it is chosen from this. */
    runSeed: z.number(),
    /** Pairs of sentences that a new project starts with. */
    pairs: z.number(),
    /** In how many of 100 rounds the project is saved. */
    saves: z.number(),
  })
  .parse(JSON.parse(process.argv[2] ?? ''));

const choose = seeded(plan.runSeed);
let chosenPlace = plan.path;
const host = createHost({
  dataFolder: plan.dataFolder,
  shell: 'process',
  version: '0.0.0',
  launch: { kind: 'nothing' },
  now: Date.now,
  asks: {
    chooseFile: () => Promise.resolve(null),
    chooseSavePath: () => Promise.resolve(chosenPlace),
  },
  openLink: () => Promise.resolve(),
  closeWindow: () => {},
  emit: () => {},
});

/** At once and into the pipe, where it stays when this process dies. */
function say(line: string): void {
  const bytes = Buffer.from(`${line}\n`);
  for (let written = 0; written < bytes.length;) {
    try {
      written += writeSync(1, bytes, written);
    } catch (error) {
      // The reader is behind; the pipe takes more as soon as it has read.
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    }
  }
}

async function request<Name extends RequestName>(
  name: Name,
  parameters: Parameters<Name>,
): Promise<Result<Answer<Name>, Failure>> {
  const answer = await host.handle(name, parameters);
  if (answer.ok) return success(REQUESTS[name].result.parse(answer.value) as Answer<Name>);
  say(`refused ${name} ${answer.failure.code}`);
  return failed(answer.failure);
}

interface Work {
  readonly project: string;
  readonly base: Project;
  session: EditSession;
  /** Steps made so far. */
  made: number;
  /** The step that record 0 follows. */
  origin: number;
  /** Number of the next record to send. */
  next: number;
  /** Records that were refused, in order. */
  waiting: string[];
}

async function open(): Promise<Work> {
  const standing = await reference();
  if (standing === null) return create();
  const opened = await request('project.open', { file: standing, mode: 'edit' });
  if (!opened.ok) throw new Error(`not opened: ${JSON.stringify(opened.failure)}`);
  const { project, document, records } = opened.value;
  const read = readProjectFile(document);
  if (!read.ok) throw new Error(`not read: ${JSON.stringify(read.failure)}`);
  const replayed = replayRecords(read.value.session, records);
  if (replayed.stopped !== null) throw new Error(`not replayed: ${replayed.stopped}`);
  const made = stepOf(read.value) + records.length;
  say(`opened ${made}`);
  return {
    project,
    base: read.value.base,
    session: replayed.session,
    made,
    origin: made,
    next: 0,
    waiting: [],
  };
}

/** The project, or the draft that it still is; null where there is neither. */
async function reference(): Promise<string | null> {
  try {
    await access(plan.path);
    return host.grant(plan.path).id;
  } catch {
    const listed = await request('recent.list', {});
    return listed.ok ? (listed.value.recent.find(({ file }) => file.folder === '')?.file.id ?? null) : null;
  }
}

async function create(): Promise<Work> {
  const base = madeProject(plan.pairs, plan.seed);
  const session = startSession(base);
  const created = await request('project.create', { name: 'book', document: stepDocument(base, session, 0) });
  if (!created.ok) throw new Error(`not created: ${JSON.stringify(created.failure)}`);
  say('opened 0');
  return { project: created.value.project, base, session, made: 0, origin: 0, next: 0, waiting: [] };
}

/** One append on its way: whether it was acknowledged. */
function append(work: Work, records: readonly string[]): Promise<boolean> {
  const first = work.next;
  const { project, origin } = work;
  work.next += records.length;
  return request('project.append', { project, first, records: [...records] }).then((answer) => {
    if (answer.ok) say(`acknowledged ${origin + answer.value.acknowledged}`);
    return answer.ok;
  });
}

/** Edits for a while, sending without waiting for the answers; what is refused waits for the next time. */
async function edit(work: Work): Promise<void> {
  const first = work.next;
  const sent: { readonly records: readonly string[]; readonly acknowledged: Promise<boolean> }[] = [];
  const send = (records: readonly string[]) => sent.push({ records, acknowledged: append(work, records) });
  if (work.waiting.length > 0) send(work.waiting);
  const bursts = 1 + choose(6);
  for (let burst = 0; burst < bursts; burst++) {
    const { session, records } = randomRecords(work.session, work.made, choose);
    work.session = session;
    for (const record of records) say(`made ${++work.made} ${record}`);
    if (records.length > 0) send(records);
    // Lets a write begin, so that the next piece comes while it is on its way.
    if (choose(2) === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  const answers = await Promise.all(sent.map(({ acknowledged }) => acknowledged));
  const refused = answers.indexOf(false);
  const behind = refused < 0 ? [] : sent.slice(refused);
  if (refused >= 0 && answers.includes(true, refused))
    throw new Error('a record was taken behind a refused one');
  work.waiting = behind.flatMap(({ records }) => records);
  work.next =
    first + sent.slice(0, sent.length - behind.length).reduce((sum, { records }) => sum + records.length, 0);
}

async function save(work: Work, place: 'here' | 'ask'): Promise<void> {
  const step = work.made;
  say(`saving ${step}`);
  const document = stepDocument(work.base, work.session, step);
  const saved = await request('project.save', { project: work.project, document, place, name: 'book' });
  if (!saved.ok) return;
  work.origin = step;
  work.next = 0;
  work.waiting = [];
  say(`saved ${step}`);
}

async function compact(work: Work): Promise<void> {
  if (work.waiting.length > 0) return;
  const step = work.made;
  say(`compacting ${step}`);
  const document = stepDocument(work.base, work.session, step);
  const compacting = request('project.compact', {
    project: work.project,
    document,
    covers: work.next,
    keep: choose(8) === 0,
  });
  // What is appended meanwhile waits, and is numbered on.
  if (choose(2) === 0) await edit(work);
  if ((await compacting).ok) say(`compacted ${step}`);
}

/** Closes and opens again, as the next morning. */
async function reopen(work: Work): Promise<Work> {
  if (work.waiting.length > 0) return work;
  await request('project.close', { project: work.project, discard: false });
  return open();
}

let work: Work | null = null;
for await (const line of createInterface(process.stdin)) {
  const [command, count] = line.split(' ');
  if (command === 'end') break;
  work ??= await open();
  if (command === 'save') await save(work, 'here');
  if (command === 'elsewhere') {
    chosenPlace = plan.elsewhere;
    await save(work, 'ask');
  }
  for (let round = 0; round < Number(count ?? 0); round++) {
    await edit(work);
    if (command === 'append') continue;
    const next = choose(100);
    if (next < plan.saves) await save(work, 'here');
    else if (next < plan.saves + 12) await compact(work);
    else if (next < plan.saves + 15) work = await reopen(work);
  }
  say('paused');
}
await host.dispose();
process.exit();
