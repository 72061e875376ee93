import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  keepVersion,
  nameOfVersionCopy,
  thinVersions,
  versionName,
  versionsOf,
  versionTime,
} from '../../../main/host/kept-versions.ts';
import { failOnce } from '../../support/host-failing-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const NOON = Date.UTC(2026, 10, 23, 12);

async function projectFile(contents = 'first'): Promise<string> {
  const path = join(await temporaryFolder(), 'novel.visavis');
  await writeFile(path, contents);
  return path;
}

/** As saving does it: the new file takes the name of the old. */
async function replaced(path: string, contents: string): Promise<void> {
  await writeFile(`${path}.new`, contents);
  await rename(`${path}.new`, path);
}

async function contentsOf(path: string): Promise<string[]> {
  const versions = await versionsOf(path);
  return Promise.all(versions.map((version) => readFile(version.path, 'utf8')));
}

describe('the name of a version', () => {
  it('says when it was replaced, and can stand on every system', () => {
    expect(versionName(NOON + 120)).toBe('2026-11-23T12-00-00-120Z.visavis');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.UTC(9999, 0) }), (time) => {
        expect(versionTime(versionName(time))).toBe(time);
        expect(versionName(time)).toMatch(/^[\w.-]+$/);
        expect(versionName(time) < versionName(time + 1)).toBe(true);
      }),
    );
  });

  it.each(['', 'novel.visavis', '2026-11-23T12-00-00-120Z', '2026-02-30T12-00-00-120Z.visavis', '.tmp'])(
    'is not %j',
    (name) => {
      expect(versionTime(name)).toBeNull();
    },
  );

  it.each([
    ['/a/novel.visavis-versions/2026-11-23T12-00-00-120Z.visavis', 'novel (2026-11-23 12-00-00Z).visavis'],
    ['/a/NOVEL.VISAVIS-versions/2026-11-23T12-00-00-120Z.visavis', 'NOVEL (2026-11-23 12-00-00Z).visavis'],
    ['/a/novel.json-versions/2026-11-23T12-00-00-120Z.visavis', 'novel.json (2026-11-23 12-00-00Z).visavis'],
    ['/a/novel.visavis-versions/mine.visavis', 'novel (mine).visavis'],
    ['/a/my-versions/mine.visavis', null],
    ['/a/-versions/2026-11-23T12-00-00-120Z.visavis', null],
    ['/a/novel.visavis', null],
  ])('of a copy of %s is %s', (path, name) => {
    expect(nameOfVersionCopy(path)).toBe(name);
  });
});

describe('a version', () => {
  it('is the file that was replaced, newest first', async () => {
    const path = await projectFile('first');
    await keepVersion(path, NOON);
    await replaced(path, 'second one');
    await keepVersion(path, NOON + 1000);
    await replaced(path, 'third');
    const folder = `${path}-versions`;
    expect(await versionsOf(path)).toEqual([
      { path: join(folder, versionName(NOON + 1000)), replaced: NOON + 1000, size: 10 },
      { path: join(folder, versionName(NOON)), replaced: NOON, size: 5 },
    ]);
    expect(await contentsOf(path)).toEqual(['second one', 'first']);
  });

  it('has a name of its own where two fall on one moment', async () => {
    const path = await projectFile('first');
    await keepVersion(path, NOON);
    await replaced(path, 'second');
    await keepVersion(path, NOON);
    expect((await versionsOf(path)).map((version) => version.replaced)).toEqual([NOON + 1, NOON]);
    expect(await contentsOf(path)).toEqual(['second', 'first']);
  });

  it('is kept once where a save failed after it and is tried again', async () => {
    const path = await projectFile('first');
    for (const later of [0, 1000, 2000]) await keepVersion(path, NOON + later);
    expect(await contentsOf(path)).toEqual(['first']);
  });

  it.each(['file', 'disk'] as const)('that cannot be kept is said (%s)', async (trouble) => {
    const path = await projectFile('first');
    if (trouble === 'file') await writeFile(`${path}-versions`, 'in the way');
    else await failOnce('sync', 'EIO');
    await expect(keepVersion(path, NOON)).rejects.toThrow(trouble === 'file' ? 'EEXIST' : 'EIO');
  });

  it('is not looked for where there is no folder', async () => {
    expect(await versionsOf(await projectFile())).toEqual([]);
  });

  it('goes when it is one too many, and nothing else in the folder does', async () => {
    const path = await projectFile('0');
    for (let number = 1; number <= 12; number++) {
      await keepVersion(path, NOON + number);
      await replaced(path, String(number));
    }
    await writeFile(join(`${path}-versions`, 'notes.txt'), 'mine');
    await mkdir(join(`${path}-versions`, 'folder'));
    await thinVersions(path, NOON + 1000);
    expect(await contentsOf(path)).toEqual(['11', '10', '9', '8', '7', '6', '5', '4', '3', '2']);
    expect(await readdir(`${path}-versions`)).toEqual(expect.arrayContaining(['notes.txt', 'folder']));
    expect(await readdir(dirname(path))).toHaveLength(2);
  });
});
