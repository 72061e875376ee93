import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { isProjectHeld, lockProject } from '../../../main/host/project-lock.ts';
import { builtProgram } from '../../support/host-built-program.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('is held by one at a time in a process, until it is given back', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'novel.visavis');
  const first = await lockProject(path, { folder });
  expect(first).not.toBeNull();
  expect(await lockProject(path, { folder })).toBeNull();
  expect(await isProjectHeld(path, { folder })).toBe(true);
  await first?.release();
  expect(await isProjectHeld(path, { folder })).toBe(false);
  const second = await lockProject(path, { folder });
  expect(second).not.toBeNull();
  await second?.release();
});

it('lets one of many in', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'novel.visavis');
  const locks = await Promise.all(Array.from({ length: 20 }, () => lockProject(path, { folder })));
  expect(locks.filter((lock) => lock !== null)).toHaveLength(1);
  for (const lock of locks) await lock?.release();
});

it('holds one project and no other', async () => {
  const folder = await temporaryFolder();
  const first = await lockProject(join(folder, 'a.visavis'), { folder });
  const second = await lockProject(join(folder, 'b.visavis'), { folder });
  expect(second).not.toBeNull();
  await first?.release();
  await second?.release();
});

it('can be asked for while nobody holds it, without taking it', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'novel.visavis');
  const asked = await Promise.all(Array.from({ length: 10 }, () => isProjectHeld(path, { folder })));
  expect(asked).toEqual(Array(10).fill(false));
});

interface Holder {
  readonly child: ChildProcess;
  /** `held` or `refused`. */
  readonly said: string;
}

function runHolder(parameters: readonly string[]): Promise<Holder> {
  const child = spawn(process.execPath, parameters, { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return new Promise((resolve) => {
    child.stdout.setEncoding('utf8').once('data', (said: string) => resolve({ child, said: said.trim() }));
  });
}

async function killed(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}

it('is held against other processes, and given back when one is killed', { timeout: 60_000 }, async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'novel.visavis');
  const program = await builtProgram('host-lock-holder', folder);
  const run = () => runHolder([program, path, folder]);

  const first = await run();
  expect(first.said).toBe('held');
  expect((await run()).said).toBe('refused');
  expect(await lockProject(path, { folder })).toBeNull();
  expect(await isProjectHeld(path, { folder })).toBe(true);

  // One that is stopped still holds it: it would write on when it is continued.
  first.child.kill('SIGSTOP');
  expect(await lockProject(path, { folder })).toBeNull();

  await killed(first.child);
  const mine = await lockProject(path, { folder });
  expect(mine).not.toBeNull();
  expect((await run()).said).toBe('refused');
  await mine?.release();
  expect((await run()).said).toBe('held');
});
