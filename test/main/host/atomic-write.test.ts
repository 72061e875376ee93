import { execFile } from 'node:child_process';
import {
  chmod,
  copyFile,
  link,
  lstat,
  mkdir,
  readdir,
  readFile,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { finalPath, writeFileAtomically } from '../../../main/host/atomic-write.ts';
import { stampAt } from '../../../main/host/file-stamp.ts';
import { builtProgram } from '../../support/host-built-program.ts';
import { failOnce, replaceFileMethod, systemError } from '../../support/host-failing-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const NEW = Buffer.from('new contents\n');
const posix = process.platform !== 'win32';

async function fileWith(contents: string): Promise<{ folder: string; path: string }> {
  const folder = await temporaryFolder();
  const path = join(folder, 'text.txt');
  await writeFile(path, contents);
  return { folder, path };
}

/** Returns once the file system's clock, which ticks every few milliseconds, is past the file's times. */
async function laterThan(path: string): Promise<void> {
  const { ctimeNs } = await stat(path, { bigint: true });
  const probe = join(await temporaryFolder(), 'probe');
  do await writeFile(probe, '');
  while ((await stat(probe, { bigint: true })).mtimeNs <= ctimeNs);
}

describe('writing', () => {
  it('makes a file and leaves nothing else', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'text.txt');
    const written = await writeFileAtomically(path, NEW);
    expect(written).toMatchObject({ ok: true, value: { path, stamp: await stampAt(path) } });
    expect(await readFile(path)).toEqual(NEW);
    expect(await readdir(folder)).toEqual(['text.txt']);
  });

  it('replaces a file as a whole: who has the old one open reads it to its end', async () => {
    const { path } = await fileWith('old');
    const { ino } = await stat(path);
    expect(await writeFileAtomically(path, NEW)).toMatchObject({ ok: true });
    expect(await readFile(path)).toEqual(NEW);
    expect((await stat(path)).ino).not.toBe(ino);
  });

  it('writes a file without a byte', async () => {
    const { path } = await fileWith('old');
    expect(await writeFileAtomically(path, Buffer.alloc(0))).toMatchObject({ ok: true });
    expect(await readFile(path, 'utf8')).toBe('');
  });

  it.runIf(posix).each([0o600, 0o640, 0o755, 0o444])('keeps the mode %o', async (mode) => {
    const { path } = await fileWith('old');
    await chmod(path, mode);
    await writeFileAtomically(path, NEW);
    expect((await stat(path)).mode & 0o7777).toBe(mode);
  });

  it.runIf(posix)('writes through a symbolic link, and through a link to a link', async () => {
    const { folder, path } = await fileWith('old');
    await mkdir(join(folder, 'links'));
    await symlink('../text.txt', join(folder, 'links', 'one'));
    await symlink('one', join(folder, 'links', 'two'));
    const written = await writeFileAtomically(join(folder, 'links', 'two'), NEW);
    expect(written).toMatchObject({ ok: true, value: { path } });
    expect(await readFile(path)).toEqual(NEW);
    expect((await lstat(join(folder, 'links', 'two'))).isSymbolicLink()).toBe(true);
  });

  it.runIf(posix)('makes the file that a link waits for', async () => {
    const folder = await temporaryFolder();
    await symlink('missing.txt', join(folder, 'link'));
    expect(await finalPath(join(folder, 'link'))).toBe(join(folder, 'missing.txt'));
    expect(await writeFileAtomically(join(folder, 'link'), NEW)).toMatchObject({ ok: true });
    expect(await readFile(join(folder, 'missing.txt'))).toEqual(NEW);
    expect((await lstat(join(folder, 'link'))).isSymbolicLink()).toBe(true);
  });

  it('takes names as long as the file system does', async () => {
    const path = join(await temporaryFolder(), 'n'.repeat(255));
    expect(await writeFileAtomically(path, NEW)).toMatchObject({ ok: true });
  });
});

describe('expecting what stands there', () => {
  it('replaces the file that was read', async () => {
    const { path } = await fileWith('old');
    const expected = await stampAt(path);
    expect(await writeFileAtomically(path, NEW, { expected })).toMatchObject({ ok: true });
  });

  it.each<[string, (path: string) => Promise<unknown>]>([
    ['another length', (path) => writeFile(path, 'longer than before')],
    ['the same length', (path) => writeFile(path, 'own')],
    [
      'the same length and the same time',
      async (path) => {
        const { atime, mtime } = await stat(path);
        await writeFile(path, 'own');
        await utimes(path, atime, mtime);
      },
    ],
    ['a new file of the name', (path) => writeFileAtomically(path, Buffer.from('own'))],
  ])('refuses a file that got %s', async (_how, change) => {
    const { folder, path } = await fileWith('old');
    const expected = await stampAt(path);
    await laterThan(path);
    await change(path);
    const contents = await readFile(path);
    expect(await writeFileAtomically(path, NEW, { expected })).toEqual({
      ok: false,
      failure: { code: 'file-changed', name: 'text.txt' },
    });
    expect(await readFile(path)).toEqual(contents);
    expect(await readdir(folder)).toEqual(['text.txt']);
  });

  it('refuses where nothing was to stand and something does', async () => {
    const { folder, path } = await fileWith('old');
    expect(await writeFileAtomically(path, NEW, { expected: null })).toMatchObject({
      failure: { code: 'file-changed' },
    });
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['text.txt']);
  });

  it('lets one of many win where nothing was to stand', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'text.txt');
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, number) =>
        writeFileAtomically(path, Buffer.from(`${number}`), { expected: null }),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await readFile(path, 'utf8')).toBe(`${results.findIndex(({ ok }) => ok)}`);
    expect(await readdir(folder)).toEqual(['text.txt']);
  });
});

describe('keeping what is replaced', () => {
  it('comes when the new contents are on disk and nothing is replaced yet', async () => {
    const { folder, path } = await fileWith('first');
    const seen: unknown[] = [];
    await writeFileAtomically(path, NEW, {
      keep: async (target) => {
        seen.push(target, await readFile(target, 'utf8'), (await readdir(folder)).length);
      },
    });
    expect(seen).toEqual([path, 'first', 2]);
  });

  it.each<[string, (path: string, kept: string) => Promise<void>]>([
    ['a second name', link],
    ['a copy', copyFile],
  ])('as %s leaves a guarded file the one that was expected', async (_how, keep) => {
    const { folder, path } = await fileWith('first');
    const kept = join(folder, 'kept');
    const expected = await stampAt(path);
    const written = await writeFileAtomically(path, NEW, { expected, keep: (target) => keep(target, kept) });
    expect(written).toMatchObject({ ok: true });
    expect(await readFile(kept, 'utf8')).toBe('first');
  });

  it('does not hide that another program wrote meanwhile', async () => {
    const { folder, path } = await fileWith('first');
    const expected = await stampAt(path);
    const keep = () => writeFile(path, 'theirs');
    expect(await writeFileAtomically(path, NEW, { expected, keep })).toEqual({
      ok: false,
      failure: { code: 'file-changed', name: 'text.txt' },
    });
    expect(await readFile(path, 'utf8')).toBe('theirs');
    expect(await readdir(folder)).toEqual(['text.txt']);
  });

  it('that fails ends the writing with nothing replaced', async () => {
    const { folder, path } = await fileWith('first');
    const keep = () => Promise.reject(systemError('ENOSPC'));
    expect(await writeFileAtomically(path, NEW, { keep })).toEqual({
      ok: false,
      failure: { code: 'disk-full', name: 'text.txt' },
    });
    expect(await readFile(path, 'utf8')).toBe('first');
    expect(await readdir(folder)).toEqual(['text.txt']);
  });

  it('is not asked for where nothing stands there', async () => {
    const folder = await temporaryFolder();
    const keep = () => Promise.reject(new Error('asked'));
    expect(await writeFileAtomically(join(folder, 'a'), NEW, { keep })).toMatchObject({ ok: true });
  });
});

describe('failing', () => {
  it('says that a folder stands there', async () => {
    const { folder } = await fileWith('old');
    await mkdir(join(folder, 'sub'));
    expect(await writeFileAtomically(join(folder, 'sub'), NEW)).toEqual({
      ok: false,
      failure: { code: 'file-is-folder', name: 'sub' },
    });
  });

  it.each([['missing/text.txt'], ['text.txt/text.txt']])(
    'says that there is no folder for %s',
    async (name) => {
      const { folder } = await fileWith('old');
      expect(await writeFileAtomically(join(folder, name), NEW)).toEqual({
        ok: false,
        failure: { code: 'file-missing', name: 'text.txt' },
      });
    },
  );

  it.each(['writeFile', 'sync', 'chmod'] as const)(
    'in %s leaves the old file whole and nothing beside it',
    async (method) => {
      const { folder, path } = await fileWith('old');
      await failOnce(method, 'EIO');
      expect(await writeFileAtomically(path, NEW)).toEqual({
        ok: false,
        failure: { code: 'file-failed', name: 'text.txt', detail: 'EIO: no' },
      });
      expect(await readFile(path, 'utf8')).toBe('old');
      expect(await readdir(folder)).toEqual(['text.txt']);
    },
  );

  it('notices a write that was cut short without an error', async () => {
    const { folder, path } = await fileWith('old');
    await replaceFileMethod('writeFile', (original) => original('ne'));
    expect(await writeFileAtomically(path, NEW)).toEqual({
      ok: false,
      failure: { code: 'disk-full', name: 'text.txt' },
    });
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['text.txt']);
  });

  it.runIf(posix)('refuses a device', async () => {
    expect(await writeFileAtomically('/dev/null', NEW)).toMatchObject({ failure: { code: 'file-failed' } });
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });

  it.runIf(posix)(
    'says that there is no room, leaves the old file whole and takes the half new one away',
    { timeout: 60_000 },
    async () => {
      const { folder, path } = await fileWith('old');
      const program = await builtProgram('host-atomic-writer', await temporaryFolder());
      const write = async (size: number) => {
        // A limit on the size of files stands in for a full disk: writes are cut short, then refused.
        const limited = `trap '' XFSZ; ulimit -f 64; exec "$0" "$@"`;
        const { stdout } = await promisify(execFile)('bash', [
          '-c',
          limited,
          process.execPath,
          program,
          path,
          `${size}`,
        ]);
        return JSON.parse(stdout) as unknown;
      };
      expect(await write(1_000_000)).toEqual({ code: 'disk-full', name: 'text.txt' });
      expect(await readFile(path, 'utf8')).toBe('old');
      expect(await readdir(folder)).toEqual(['text.txt']);
      expect(await write(1000)).toBe('written');
      expect(await readFile(path, 'utf8')).toBe('new '.repeat(250));
    },
  );
});
