import { randomUUID } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { link, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from './atomic-write.ts';
import { versionsBeside } from './data-layout.ts';
import { errnoOf } from './errno-failure.ts';
import { copySynced, takeFreeName } from './kept-aside.ts';
import { isProjectPath, PROJECT_EXTENSION } from './launch.ts';
import { versionsToDrop } from './versions-to-drop.ts';

/** A version of a project file that a save replaced. */
export interface Version {
  readonly path: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly replaced: number;
  /** In bytes. */
  readonly size: number;
}

const PROJECT_OF_FOLDER = new RegExp(`^(.+)${versionsBeside('')}$`, 'i');
const NAME = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z\.visavis$/;

/** `2026-11-23T13-26-43-120Z.visavis`: in UTC, sorts by time, and has no character that some system forbids. */
export function versionName(time: number): string {
  return new Date(time).toISOString().replace(/[:.]/g, '-') + PROJECT_EXTENSION;
}

/** The time in such a name; null where it is another name. */
export function versionTime(name: string): number | null {
  const parts = NAME.exec(name);
  if (!parts) return null;
  const [, day, hours, minutes, seconds, milliseconds] = parts;
  const time = Date.parse(`${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`);
  return Number.isNaN(time) || versionName(time) !== name ? null : time;
}

/**
 * What a copy of a kept version is called, or null where the file is none: `novel (2026-11-23 13-26-43Z).visavis`. Everything in
 * a project's folder of versions counts as one, so that nothing in it is ever edited.
 */
export function nameOfVersionCopy(path: string): string | null {
  const name = basename(path);
  const project = PROJECT_OF_FOLDER.exec(basename(dirname(path)))?.[1];
  if (project === undefined) return null;
  const isVersion = versionTime(name) !== null;
  if (!isVersion && !isProjectPath(project)) return null;
  const when = isVersion ? name.replace(NAME, '$1 $2-$3-$4Z') : withoutExtension(name);
  return `${withoutExtension(project)} (${when})${PROJECT_EXTENSION}`;
}

function withoutExtension(name: string): string {
  return isProjectPath(name) ? name.slice(0, -PROJECT_EXTENSION.length) : name;
}

/**
 * Keeps the file that stands at this path as a version, whole and on disk when it returns: under a second name where the file
 * system has such, else as a copy. One that an attempt kept before it failed is not kept twice.
 */
export async function keepVersion(path: string, now: number): Promise<void> {
  const folder = versionsBeside(path);
  // For whom the project file is, as it is the person's own folder; `EEXIST` where a file stands there.
  if ((await mkdir(folder, { recursive: true })) !== undefined) await syncFolder(dirname(folder));
  await syncContents(path);
  const standing = await stat(path, { bigint: true });
  const [newest] = (await timesIn(folder)).sort((left, right) => right - left);
  if (
    newest !== undefined &&
    isSameFile(standing, await stat(join(folder, versionName(newest)), { bigint: true }))
  )
    return;
  // A clock that was set back must not make the newest version the oldest one.
  const from = Math.max(now, (newest ?? -1) + 1);
  if (!(await linkedAs(path, folder, from))) {
    const temporary = join(folder, `.visavis-${randomUUID()}.tmp`);
    try {
      await copySynced(path, temporary);
      for (let time = from; !(await takeFreeName(temporary, join(folder, versionName(time)))); time++);
    } finally {
      await rm(temporary, { force: true });
    }
  }
  await syncFolder(folder);
}

/** Deletes the versions that `versionsToDrop` names. Rejects where one could not be deleted. */
export async function thinVersions(path: string, now: number): Promise<void> {
  const folder = versionsBeside(path);
  for (const time of versionsToDrop(await timesIn(folder), now))
    await rm(join(folder, versionName(time)), { force: true });
}

/** The versions of the project file at this path, newest first. */
export async function versionsOf(path: string): Promise<Version[]> {
  const folder = versionsBeside(path);
  const versions = await Promise.all(
    (await timesIn(folder)).map(async (replaced) => {
      const file = join(folder, versionName(replaced));
      try {
        return [{ path: file, replaced, size: (await stat(file)).size }];
      } catch (error) {
        // Thinned out by another window meanwhile.
        if (errnoOf(error) === 'ENOENT') return [];
        throw error;
      }
    }),
  );
  return versions.flat().sort((left, right) => right.replaced - left.replaced);
}

async function timesIn(folder: string): Promise<number[]> {
  try {
    return (await readdir(folder)).flatMap((name) => versionTime(name) ?? []);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Another program may have written the file and left it to the system when it goes to disk. */
async function syncContents(path: string): Promise<void> {
  // Windows syncs only what is open for writing, which this is not meant to be.
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The first free name from this time on; false where the file system gives no second names, by whatever error it says so. */
async function linkedAs(path: string, folder: string, now: number): Promise<boolean> {
  for (let time = now; ; time++) {
    try {
      await link(path, join(folder, versionName(time)));
      return true;
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') return false;
    }
  }
}

/** Two names of one file. Where a file has one name only, equal numbers are those of a file system that makes them up. */
function isSameFile(left: BigIntStats, right: BigIntStats): boolean {
  return left.nlink > 1n && left.ino === right.ino && left.dev === right.dev && left.size === right.size;
}
