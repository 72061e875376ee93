import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, afterAll, expect } from 'vitest';
import type { Result } from '../../shared/bitext/result.ts';
import type { Client } from '../../shared/contract/client.ts';
import type { FileReference, Launch } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import { newFolder, removeFolder } from '../support/temporary-folder.ts';

/** One way to the host: what the suite needs to be run through it. */
export interface ShellUnderTest {
  readonly shell: 'process' | 'web' | 'desktop';
  /** Starts the program on a data folder of its own, with these files given to it. */
  open(dataFolder: string, files: readonly string[]): Promise<OpenWindow>;
  /** Whether it asks with dialogs of the system. */
  readonly dialogs: boolean;
  /** Whether requests can still be made after the program ended. */
  readonly outlived: boolean;
}

export interface OpenWindow {
  readonly client: Client;
  /** What the system's dialogs answer from now on, null for Cancel. Does nothing where there are none. */
  readonly answerDialogs: (path: string | null) => Promise<void>;
  /** Addresses that were opened outside so far. */
  readonly linksOpened: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** A place for the files and the windows of one group of tests; everything in it is closed and removed after them. */
export interface Bench {
  /** A path of the group's own. */
  path(...names: string[]): string;
  /** Writes a file and gives its path. */
  file(name: string, content: string | Uint8Array): Promise<string>;
  /** A window on a data folder by name (a new one where no name is given), with files given to it. */
  open(files?: readonly string[], dataFolder?: string): Promise<OpenWindow>;
  close(window: OpenWindow): Promise<void>;
}

export function benchFor(shell: ShellUnderTest): Bench {
  let folder = '';
  let opened = 0;
  const windows = new Set<OpenWindow>();
  beforeAll(async () => {
    folder = await newFolder();
  });
  afterAll(async () => {
    for (const window of windows) await window.close();
    await removeFolder(folder);
  });
  const path = (...names: string[]) => join(folder, ...names);
  return {
    path,
    async file(name, content) {
      await mkdir(dirname(path(name)), { recursive: true });
      await writeFile(path(name), content);
      return path(name);
    },
    async open(files = [], dataFolder = `data-${(opened += 1)}`) {
      const window = await shell.open(path(dataFolder), files);
      windows.add(window);
      return window;
    },
    async close(window) {
      windows.delete(window);
      await window.close();
    },
  };
}

/** The value of an answer that must be one. */
export function valueOf<Value>(answer: Result<Value, Failure>): Value {
  if (!answer.ok) expect.fail(`failed: ${JSON.stringify(answer.failure)}`);
  return answer.value;
}

/** The failure of an answer that must be one. */
export function failureOf(answer: Result<unknown, Failure>): Failure {
  if (answer.ok) expect.fail(`did not fail: ${JSON.stringify(answer.value)}`);
  return answer.failure;
}

/** What the window was started to open. */
export async function launchOfWindow(window: OpenWindow): Promise<Launch> {
  return valueOf(await window.client.request('session.start', {})).launch;
}

/** The file that the window was started with, a translation alone or a project. */
export async function launchedFile(window: OpenWindow): Promise<FileReference> {
  const launch = await launchOfWindow(window);
  switch (launch.kind) {
    case 'nothing':
      return expect.fail('the window was started with nothing');
    case 'texts':
      return launch.target;
    case 'project':
      return launch.file;
  }
}
