import { isAbsolute, resolve } from 'node:path';

/**
 * The paths among a program's arguments, absolute; switches are left out. `own` is how many of the rest name the program itself: the
 * executable, and, where it runs from its sources, the folder that Electron was given.
 */
export function givenFiles(
  argumentList: readonly string[],
  own: number,
  workingFolder: string,
): readonly string[] {
  return argumentList
    .filter((argument) => argument !== '' && !argument.startsWith('-'))
    .slice(own)
    .map((path) => (isAbsolute(path) ? path : resolve(workingFolder, path)));
}
