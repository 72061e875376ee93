import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { syncFolder } from './atomic-write.ts';
import { errnoOf, FailureError } from './errno-failure.ts';

/**
 * Moves a file that cannot be used out of the way without losing it: to its name with `-<reason>-1` behind, or the first
 * number that is free. Answers the new path. Nothing that stands there is replaced.
 */
export async function keepAside(path: string, reason: string): Promise<string> {
  for (let number = 1; ; number++) {
    const aside = `${path}-${reason}-${number}`;
    try {
      // A placeholder holds the number against others who do the same now.
      await (await open(aside, 'wx')).close();
      await rename(path, aside);
      return aside;
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') throw error;
    }
  }
}

/**
 * A copy of the file for good, whole and on disk when it returns: beside `beside` (the file itself where not given), under such
 * a name. Where a copy of the same contents stands there already, from an attempt that failed later, that is the copy.
 */
export async function keepCopy(path: string, reason: string, beside = path): Promise<string> {
  const temporary = `${beside}-${reason}-${randomUUID()}.tmp`;
  try {
    await copySynced(path, temporary);
    for (let number = 1; ; number++) {
      const copy = `${beside}-${reason}-${number}`;
      if (!(await takeFreeName(temporary, copy)) && !(await sameContents(temporary, copy))) continue;
      await syncFolder(dirname(copy));
      return copy;
    }
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Copies a file whole, or fails and leaves what it wrote for the caller to remove. */
export async function copySynced(path: string, copy: string): Promise<void> {
  await copyFile(path, copy, constants.COPYFILE_EXCL);
  const handle = await open(copy, 'r+');
  try {
    const [made, original] = await Promise.all([handle.stat(), stat(path)]);
    // A full disk or a quota can cut a copy short without an error.
    if (made.size < original.size) throw new FailureError({ code: 'disk-full', name: basename(path) });
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives the file a name that nothing has, and answers whether that was so. The old name stays, or is gone. */
export async function takeFreeName(path: string, name: string): Promise<boolean> {
  try {
    await link(path, name);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    if (errnoOf(error) === 'ENOENT') throw error;
  }
  // No hard links here. A placeholder holds the name instead.
  try {
    await (await open(name, 'wx')).close();
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    await rename(path, name);
    return true;
  } catch (error) {
    await rm(name, { force: true });
    throw error;
  }
}

async function sameContents(left: string, right: string): Promise<boolean> {
  const [one, other] = await Promise.all([stat(left), stat(right)]);
  return other.isFile() && one.size === other.size && (await readFile(left)).equals(await readFile(right));
}
