import { constants } from 'node:fs';
import { copyFile, open, rename } from 'node:fs/promises';
import { errnoOf } from './errno-failure.ts';

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

/** A copy of the file under such a name, synced. */
export async function keepCopy(path: string, reason: string): Promise<string> {
  for (let number = 1; ; number++) {
    const copy = `${path}-${reason}-${number}`;
    try {
      await copyFile(path, copy, constants.COPYFILE_EXCL);
      const handle = await open(copy, 'r+');
      try {
        await handle.sync();
      } finally {
        await handle.close();
      }
      return copy;
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') throw error;
    }
  }
}
