import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { HostOptions } from '../../main/host/host.ts';
import type { OpenedProject, Parameters } from '../../shared/contract/contract.ts';
import type { HostClient } from './host-client.ts';
import { hostClient } from './host-client.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A project file in a folder of its own, opened to be edited. The data folder is `data` beside it. */
export async function openedFile(
  document: string | Uint8Array = 'document 1',
  options: Partial<HostOptions> = {},
): Promise<{ client: HostClient; path: string; opened: OpenedProject }> {
  const folder = await temporaryFolder();
  const path = join(folder, 'novel.visavis');
  await writeFile(path, document);
  const client = await hostClient({ ...options, dataFolder: join(folder, 'data') });
  return { client, path, opened: await openAt(client, path) };
}

export function openAt(
  client: HostClient,
  path: string,
  mode: Parameters<'project.open'>['mode'] = 'edit',
): Promise<OpenedProject> {
  return client.expect('project.open', { file: client.host.grant(path).id, mode });
}

/** Names of what stands in the folder of the project file, without the data folder. */
export async function filesBeside(path: string): Promise<string[]> {
  return (await readdir(dirname(path))).filter((name) => name !== 'data').sort();
}

/** Contents of the versions of the project file, oldest first. */
export async function versionsBeside(path: string): Promise<string[]> {
  const names = (await readdir(`${path}-versions`)).sort();
  return Promise.all(names.map((name) => readFile(join(`${path}-versions`, name), 'utf8')));
}
