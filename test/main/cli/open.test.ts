import { EventEmitter } from 'node:events';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import type { Ran } from './run-command.ts';
import { runCommand } from './run-command.ts';

const browser = vi.hoisted(() => ({ open: vi.fn<(url: string) => Promise<EventEmitter>>() }));
vi.mock('open', () => ({ default: browser.open }));

const ADDRESS = /^http:\/\/127\.0\.0\.1:\d+\/\S+\n$/;

/** A built program with a page, and a text to open. */
async function program(): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'dist', 'renderer'), { recursive: true });
  await writeFile(join(folder, 'dist', 'renderer', 'index.html'), '<!doctype html><title>Page</title>');
  await writeFile(join(folder, 'text.txt'), 'Bonjour.');
  return folder;
}

/** Runs `open` and ends it when it has printed the window's address and `until` is true. */
async function opened(
  folder: string,
  programArguments: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Ran> {
  const stop = new AbortController();
  return runCommand(['open', ...programArguments], {
    cwd: folder,
    folder: join(folder, 'dist'),
    environment: { VISAVIS_DATA: join(folder, 'data'), ...environment },
    stop: stop.signal,
    // The address is printed before the browser is asked to open it.
    onOutput: (text) => void (ADDRESS.test(text) && setImmediate(() => stop.abort())),
  });
}

/** A folder with a stand-in for Electron: a script that notes what it was given and ends with a code. */
async function standIn(folder: string, script: string): Promise<Record<string, string>> {
  const dist = join(folder, 'electron');
  await mkdir(dist, { recursive: true });
  await writeFile(join(dist, 'electron'), `#!/bin/sh\n${script}\n`);
  await chmod(join(dist, 'electron'), 0o755);
  return { ELECTRON_OVERRIDE_DIST_PATH: dist, DISPLAY: ':0', WAYLAND_DISPLAY: '' };
}

beforeEach(() => {
  browser.open.mockReset().mockImplementation(() => Promise.resolve(new EventEmitter()));
});

describe('open in the browser', () => {
  it('prints the address, and opens nothing where nothing is to be opened', async () => {
    const ran = await opened(await program(), ['--web', '--no-browser', 'text.txt'], { DISPLAY: ':0' });
    expect(ran.code).toBe(0);
    expect(ran.stdout.toString()).toMatch(ADDRESS);
    expect(ran.stderr).toContain('Open this address in a browser');
    expect(browser.open).not.toHaveBeenCalled();
  });

  it('opens the address that it prints', async () => {
    const ran = await opened(await program(), ['--web', 'text.txt'], { DISPLAY: ':0' });
    expect(browser.open).toHaveBeenCalledExactlyOnceWith(ran.stdout.toString().trim());
  });

  it('says so where no browser can be started', async () => {
    browser.open.mockRejectedValue(new Error('none'));
    const ran = await opened(await program(), ['--web'], { DISPLAY: ':0' });
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.stderr).toContain('No browser could be started');
  });

  it('refuses where the window was never built', async () => {
    const folder = await temporaryFolder();
    const ran = await opened(folder, ['--web', '--no-browser'], {});
    expect(ran).toMatchObject({ code: 2, stdout: Buffer.alloc(0) });
    expect(ran.stderr).toContain('npm run build');
  });
});

describe.skipIf(process.platform !== 'linux')('open on the desktop', () => {
  it('hands the program and the files to Electron and waits until it is closed', async () => {
    const folder = await program();
    const environment = await standIn(folder, `printf '%s\\n' "$@" > "${folder}/given"`);
    const ran = await opened(folder, ['text.txt'], environment);
    expect(ran).toMatchObject({ code: 0, stdout: Buffer.alloc(0), stderr: '' });
    expect(await readFile(join(folder, 'given'), 'utf8')).toBe(`${folder}\n${join(folder, 'text.txt')}\n`);
    expect(browser.open).not.toHaveBeenCalled();
  });

  it.each([
    ['there is no display', {}, 'there is no display'],
    ['Electron is not installed', { DISPLAY: ':0' }, 'Electron is not installed'],
  ])('falls back to the browser where %s', async (_, environment, why) => {
    const ran = await opened(await program(), ['text.txt'], environment);
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain(`No desktop window: ${why}`);
    expect(ran.stdout.toString()).toMatch(ADDRESS);
  });

  it('falls back to the browser where Electron does not start, and says why', async () => {
    const folder = await program();
    const environment = await standIn(folder, 'echo "[12:0101/FATAL] Missing a library." >&2; exit 7');
    const ran = await opened(folder, ['text.txt'], environment);
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain('No desktop window: Electron did not start (Missing a library.).');
    expect(browser.open).toHaveBeenCalledTimes(1);
  });
});
