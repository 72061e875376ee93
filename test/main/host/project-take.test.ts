import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { canAskHolder } from '../../../main/host/lock-address.ts';
import { TAKE_LIMIT, takeProject } from '../../../main/host/project-lock.ts';
import type { HostDialogs } from '../../../main/host/host.ts';
import type { HostClient } from '../../support/host-client.ts';
import { hostClient } from '../../support/host-client.ts';
import { builtProgram } from '../../support/host-built-program.ts';
import { handTimer } from '../../support/hand-timer.ts';
import { openAt, openedFile } from '../../support/opened-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** How long a window has for closing what another one asked for, in milliseconds. */
const LETTING_GO = 3000;

/** Resolves when the window is told that another one wants a project. */
function taken(client: HostClient): Promise<string> {
  return new Promise((resolve) => {
    client.on('project.taken', ({ project }) => resolve(project));
  });
}

describe('a project that another window asks for', () => {
  it('is given with everything that its window appended when it was told', async () => {
    const { client, path, opened } = await openedFile();
    const { project } = opened;
    await client.expect('project.append', { project, first: 0, records: ['0'] });
    const other = await hostClient();
    const taking = openAt(other, path, 'take');
    expect(await taken(client)).toBe(project);
    await client.expect('project.append', { project, first: 1, records: ['1'] });
    await client.expect('project.close', { project, discard: false });
    const given = await taking;
    expect(given).toMatchObject({ document: 'document 1', records: ['0', '1'], readOnly: false });
    await other.expect('project.append', { project: given.project, first: 0, records: ['2'] });
  });

  it('is closed by the host after three seconds, with nothing acknowledged lost', async () => {
    const timer = handTimer();
    const { client, path, opened } = await openedFile('document 1', { after: timer.after });
    const { project } = opened;
    await client.expect('project.append', { project, first: 0, records: ['0'] });
    const other = await hostClient();
    const taking = openAt(other, path, 'take');
    await taken(client);
    expect(timer.waiting()).toContain(LETTING_GO);
    const last = client.request('project.append', { project, first: 1, records: ['1'] });
    timer.elapse(LETTING_GO);
    const records = (await last).ok ? ['0', '1'] : ['0'];
    expect(await taking).toMatchObject({ records });
    const unknown = { code: 'project-unknown' };
    const save = { project, document: 'd', place: 'here', name: 'n' } as const;
    expect(await client.failure('project.append', { project, first: 2, records: [] })).toEqual(unknown);
    expect(await client.failure('project.save', save)).toEqual(unknown);
    expect(await client.failure('project.compact', { project, document: 'd', covers: 2 })).toEqual(unknown);
    expect(await client.failure('project.outside', { project })).toEqual(unknown);
    expect(await client.failure('project.close', { project, discard: true })).toEqual(unknown);
    expect(await readFile(path, 'utf8')).toBe('document 1');
  });

  it('can be taken back', async () => {
    const { client, path, opened } = await openedFile();
    const other = await hostClient();
    for (const [from, to] of [
      [client, other],
      [other, client],
    ] as const) {
      const closing = new Promise((resolve) => {
        const stop = from.on('project.taken', ({ project }) => {
          stop();
          resolve(from.expect('project.close', { project, discard: false }));
        });
      });
      expect(await openAt(to, path, 'take')).toMatchObject({ document: opened.document });
      await closing;
    }
  });

  it('goes to one of several that ask', async () => {
    const { client, path, opened } = await openedFile();
    const timer = handTimer();
    const others = await Promise.all([0, 1, 2].map(() => hostClient({ after: timer.after })));
    const told = taken(client);
    const taking = others.map((other) =>
      other.request('project.open', { file: other.host.grant(path).id, mode: 'take' }),
    );
    await told;
    await client.expect('project.close', { project: opened.project, discard: false });
    await Promise.race(taking);
    let settled = false;
    const answers = Promise.all(taking).finally(() => (settled = true));
    while (!settled) {
      for (const milliseconds of timer.waiting()) if (milliseconds !== LETTING_GO) timer.elapse(milliseconds);
      await new Promise(setImmediate);
    }
    const failures = (await answers).flatMap((answer) => (answer.ok ? [] : [answer.failure]));
    const failure = { code: 'project-not-given', name: 'novel.visavis' };
    expect(failures).toEqual([failure, failure]);
    expect(client.events.filter(({ name }) => name === 'project.taken')).toHaveLength(1);
  });

  it('is simply opened where nobody holds it', async () => {
    const { client, path, opened } = await openedFile();
    await client.expect('project.close', { project: opened.project, discard: false });
    expect(await openAt(client, path, 'take')).toMatchObject({ readOnly: false });
    expect(client.events).toEqual([]);
  });

  it('is given when the other window starts again, or its program ends', async () => {
    const { client, path } = await openedFile();
    const other = await hostClient();
    let told = taken(client);
    const first = openAt(other, path, 'take');
    await told;
    await client.expect('session.start', {});
    expect(await first).toMatchObject({ document: 'document 1' });
    told = taken(other);
    const second = openAt(client, path, 'take');
    await told;
    await other.host.dispose();
    expect(await second).toMatchObject({ document: 'document 1' });
  });

  it('follows its window to another place, where it can be asked for too', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'chosen.visavis');
    const asks: HostDialogs = {
      chooseFile: () => Promise.resolve(null),
      chooseSavePath: () => Promise.resolve(path),
    };
    const client = await hostClient({ asks });
    const { project } = await client.expect('project.create', { name: 'n', document: 'd' });
    await client.expect('project.save', { project, document: 'd', place: 'ask', name: 'n' });
    const told = taken(client);
    const taking = openAt(await hostClient(), path, 'take');
    expect(await told).toBe(project);
    await client.expect('project.close', { project, discard: false });
    expect(await taking).toMatchObject({ document: 'd', draft: false });
  });

  it('is not closed under a dialog that stays open longer than the other window waits', async () => {
    const timer = handTimer();
    let answer: (path: string | null) => void = () => {};
    let asked: () => void = () => {};
    const dialog = new Promise<void>((resolve) => (asked = resolve));
    const asks: HostDialogs = {
      chooseFile: () => Promise.resolve(null),
      chooseSavePath: () => {
        asked();
        return new Promise((resolve) => (answer = resolve));
      },
    };
    const { client, path, opened } = await openedFile('document 1', { after: timer.after, asks });
    const { project } = opened;
    const saving = client.failure('project.save', { project, document: 'd', place: 'ask', name: 'n' });
    await dialog;
    const takerTimer = handTimer();
    const other = await hostClient({ after: takerTimer.after });
    const taking = other.failure('project.open', { file: other.host.grant(path).id, mode: 'take' });
    await taken(client);
    timer.elapse(LETTING_GO);
    takerTimer.elapse(TAKE_LIMIT);
    expect(await taking).toEqual({ code: 'project-not-given', name: 'novel.visavis' });
    // The other end hears of it when it next looks at its connections.
    for (let turn = 0; turn < 10; turn++) await new Promise(setImmediate);
    answer(null);
    expect(await saving).toEqual({ code: 'cancelled' });
    expect(await client.expect('project.append', { project, first: 0, records: ['0'] })).toEqual({
      acknowledged: 1,
    });
  });
});

describe('a holder that does not answer', () => {
  it('within eight seconds has not given the project, and keeps it', { timeout: 60_000 }, async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'novel.visavis');
    const program = await builtProgram('host-lock-holder', folder);
    const child = spawn(process.execPath, [program, path, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child.stdout, 'data');
    child.kill('SIGSTOP');
    const timer = handTimer();
    const taking = takeProject(path, { folder, after: timer.after });
    await vi.waitFor(() => expect(timer.waiting()).toEqual([TAKE_LIMIT]), { interval: 1 });
    timer.elapse(TAKE_LIMIT);
    expect(await taking).toBeNull();
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
    const lock = await takeProject(path, { folder, after: timer.after });
    expect(lock).not.toBeNull();
    await lock?.release();
  });

  it.each([
    ['linux', true],
    ['win32', true],
    ['darwin', false],
    ['freebsd', false],
  ] as const)('can be asked on %s: %s', (platform, can) => {
    expect(canAskHolder(platform)).toBe(can);
  });
});
