import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepAside, keepCopy } from '../../../main/host/kept-aside.ts';
import { failOnce } from '../../support/host-failing-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function fileWith(contents: string): Promise<string> {
  const path = join(await temporaryFolder(), 'novel.visavis');
  await writeFile(path, contents);
  return path;
}

describe('a file', () => {
  it('is moved aside to the first number that is free', async () => {
    const path = await fileWith('mine');
    await writeFile(`${path}-aside-1`, 'before');
    expect(await keepAside(path, 'aside')).toBe(`${path}-aside-2`);
    expect(await readFile(`${path}-aside-1`, 'utf8')).toBe('before');
    expect(await readFile(`${path}-aside-2`, 'utf8')).toBe('mine');
    expect(await readdir(dirname(path))).toHaveLength(2);
  });

  it('is copied to the first number that is free, and replaces nothing', async () => {
    const path = await fileWith('mine');
    await writeFile(`${path}-damaged-1`, 'else');
    await mkdir(`${path}-damaged-2`);
    expect(await keepCopy(path, 'damaged')).toBe(`${path}-damaged-3`);
    expect(await readFile(`${path}-damaged-1`, 'utf8')).toBe('else');
    expect(await readFile(`${path}-damaged-3`, 'utf8')).toBe('mine');
    expect(await readFile(path, 'utf8')).toBe('mine');
  });

  it('is copied once, however often that is asked for, until it is another', async () => {
    const path = await fileWith('mine');
    const copies = [await keepCopy(path, 'older'), await keepCopy(path, 'older')];
    await writeFile(path, 'more');
    copies.push(await keepCopy(path, 'older'));
    expect(copies).toEqual([`${path}-older-1`, `${path}-older-1`, `${path}-older-2`]);
    expect((await readdir(dirname(path))).length).toBe(3);
  });

  it('is copied beside another where that is asked for', async () => {
    const path = await fileWith('mine');
    const other = await fileWith('other');
    expect(await keepCopy(path, 'damaged', other)).toBe(`${other}-damaged-1`);
    expect(await readFile(`${other}-damaged-1`, 'utf8')).toBe('mine');
  });

  it('that cannot be copied leaves no part of a copy', async () => {
    const path = await fileWith('mine');
    await failOnce('sync', 'ENOSPC');
    await expect(keepCopy(path, 'damaged')).rejects.toThrow('ENOSPC');
    expect(await readdir(dirname(path))).toEqual(['novel.visavis']);
  });
});
