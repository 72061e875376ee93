import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder of its own. The caller removes it with `removeFolder`, or calls `temporaryFolder`, which sees to it. */
export function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'visavis-test-'));
}

export function removeFolder(folder: string): Promise<void> {
  // A browser that is just ending may still write into its profile.
  return rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** A new folder that goes when the running test has ended. */
export async function temporaryFolder(): Promise<string> {
  const folder = await newFolder();
  onTestFinished(() => removeFolder(folder));
  return folder;
}
