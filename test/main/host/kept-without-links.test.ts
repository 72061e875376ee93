import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { keepCopy } from '../../../main/host/kept-aside.ts';
import { keepVersion, versionsOf } from '../../../main/host/kept-versions.ts';
import { failOnce } from '../../support/host-failing-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// As file systems of memory cards have it.
vi.mock('node:fs/promises', async (original) => ({
  ...(await original<object>()),
  link: () => Promise.reject(Object.assign(new Error('EPERM: no'), { code: 'EPERM' })),
}));

const NOON = Date.UTC(2026, 10, 23, 12);

async function projectFile(contents: string): Promise<string> {
  const path = join(await temporaryFolder(), 'novel.visavis');
  await writeFile(path, contents);
  return path;
}

describe('where the file system gives no second names', () => {
  it('versions are copies, each under a free name', async () => {
    const path = await projectFile('first');
    await keepVersion(path, NOON);
    await writeFile(`${path}.new`, 'second');
    await rename(`${path}.new`, path);
    await keepVersion(path, NOON);
    const versions = await versionsOf(path);
    expect(versions.map(({ replaced }) => replaced)).toEqual([NOON + 1, NOON]);
    expect(await Promise.all(versions.map((version) => readFile(version.path, 'utf8')))).toEqual([
      'second',
      'first',
    ]);
    expect(await readdir(`${path}-versions`)).toHaveLength(2);
  });

  it('a version that cannot be copied leaves nothing', async () => {
    const path = await projectFile('first');
    await keepVersion(path, NOON);
    // The first sync is that of the file itself.
    await failOnce('sync', 'ENOSPC');
    await expect(keepVersion(path, NOON + 1)).rejects.toThrow('ENOSPC');
    expect(await readdir(`${path}-versions`)).toHaveLength(1);
  });

  it('copies for good take a free name and replace nothing', async () => {
    const path = await projectFile('mine');
    await writeFile(`${path}-older-1`, 'kept before');
    expect(await keepCopy(path, 'older')).toBe(`${path}-older-2`);
    expect(await readFile(`${path}-older-1`, 'utf8')).toBe('kept before');
    expect(await readFile(`${path}-older-2`, 'utf8')).toBe('mine');
    expect(await readdir(dirname(path))).toHaveLength(3);
  });
});
