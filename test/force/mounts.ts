import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the tools that tests by force borrow; it stands beside the project and may be absent. */
const POWER_CUT = fileURLToPath(new URL('../../../shared/power-cut', import.meta.url));

/** A file system of its own, for one test. */
export interface Mount {
  readonly folder: string;
  /** Takes it away, whoever still uses it. */
  readonly remove: () => Promise<void>;
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function run(command: string, parameters: readonly string[]): void {
  const ended = spawnSync(command, parameters, { encoding: 'utf8' });
  if (ended.status !== 0) throw new Error(`${command} ${parameters.join(' ')}: ${ended.stderr}`);
}

/** Why nothing can be forbidden here; null where it can. Root may do everything, so it must be able to become somebody else. */
export function noOtherUser(): string | null {
  if (process.platform === 'win32') return 'there are no permissions of that kind';
  if (isRoot() && spawnSync('setpriv', ['--version']).status !== 0)
    return 'root needs setpriv (util-linux) to become somebody else';
  return null;
}

/** Why there can be no small disk here; null where there can. */
export function noSmallDisk(): string | null {
  if (process.platform !== 'linux') return 'tmpfs is Linux’s';
  if (!isRoot()) return 'mounting needs root';
  return null;
}

/** A disk in memory with room for so many KiB. */
export async function smallDisk(
  folder: string,
  kilobytes: number,
): Promise<Mount & { readonly change: (options: string) => void }> {
  await mkdir(folder, { recursive: true });
  run('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k,mode=777`, 'visavis-force', folder]);
  return {
    folder,
    change: (options) => run('mount', ['-o', `remount,${options}`, folder]),
    remove: async () => run('umount', ['-l', folder]),
  };
}

/** Why the power cannot be cut here; null where it can. */
export function noPowerCut(): string | null {
  if (!existsSync(join(POWER_CUT, 'powerfs.py'))) return 'there is no ../shared/power-cut';
  if (!existsSync('/dev/fuse')) return 'there is no /dev/fuse';
  if (!isRoot()) return 'mounting needs root';
  const tried = spawnSync('/usr/bin/python3', [
    '-c',
    'try:\n import fusepy\nexcept ImportError:\n import fuse',
  ]);
  if (tried.status !== 0) return 'it needs two packages: apt-get install -y fuse3 python3-fusepy';
  return null;
}

interface PowerDisk extends Mount {
  /** Cuts the power before the nth change or sync from now, 1 being the next. */
  readonly cutBefore: (change: number) => Promise<void>;
  readonly powerOn: () => Promise<void>;
}

/** The file system whose power can be cut; `environment` chooses how, see `power-cut.py`. */
export async function powerDisk(
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<PowerDisk> {
  await mkdir(folder, { recursive: true });
  const program = fileURLToPath(new URL('power-cut.py', import.meta.url));
  const child = spawn('/usr/bin/python3', ['-W', 'ignore', program, POWER_CUT, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
  const ended = once(child, 'close');
  // It says `ready` once the system has mounted it; where it ends before that there is nothing to take away.
  await Promise.race([
    once(child.stdout, 'data'),
    ended.then(() => Promise.reject(new Error('the file system did not come up'))),
  ]);
  return {
    folder,
    cutBefore: async (change) => {
      await stat(join(folder, `.power-off-${change}`)).catch(() => {});
    },
    powerOn: async () => {
      await stat(join(folder, '.power-on')).catch(() => {});
    },
    remove: async () => {
      run('umount', ['-l', folder]);
      await ended;
    },
  };
}
