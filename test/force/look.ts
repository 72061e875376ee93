import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { versionsBeside } from '../../main/host/data-layout.ts';
import { createHostClient } from '../support/host-client.ts';
import type { Plan } from './editing-process.ts';
import type { Found, Story } from './story.ts';

/** What stands on disk. */
export interface Look extends Found {
  /** False where neither project nor draft is there. */
  readonly exists: boolean;
  /** Bytes of the journal that are no whole record. */
  readonly lostBytes: number;
  /** The project file by itself and the kept versions: how many, and what is wrong with them. */
  readonly versions: number;
  readonly versionsWrong: readonly string[];
  /** The step that the project file was saved at; -1 where it was not read. */
  readonly fileStep: number;
}

const NOTHING = { step: 0, lostBytes: 0, versions: 0, versionsWrong: [], fileStep: -1 };

/** Opens the project as the next window would, and reads the kept versions; `read` where another process holds it. */
export async function lookAt({ dataFolder, path }: Plan, story: Story, mode: 'edit' | 'read'): Promise<Look> {
  const client = createHostClient({ dataFolder });
  try {
    const standing = await isThere(path);
    const file = standing ? client.host.grant(path).id : await draftOf(client);
    if (file === null) return { ...NOTHING, exists: false, lost: story.acknowledged, wrong: null };
    const opened = await client.request('project.open', { file, mode });
    if (!opened.ok)
      return {
        ...NOTHING,
        exists: true,
        lost: story.acknowledged,
        wrong: `not opened: ${JSON.stringify(opened.failure)}`,
      };
    const { document, records, lostBytes } = opened.value;
    const found = story.check(document, records);
    const kept = standing ? await savedDocuments(path) : [];
    const read = kept.map(({ name, text }) => ({ name, ...story.checkSaved(text) }));
    return {
      ...found,
      exists: true,
      lostBytes,
      versions: kept.length,
      versionsWrong: read.flatMap(({ name, wrong }) => (wrong === null ? [] : [`${name}: ${wrong}`])),
      // The project file itself comes first.
      fileStep: read[0]?.step ?? -1,
    };
  } finally {
    await client.host.dispose();
  }
}

/** The project file as it was last saved, and the versions that saves replaced. */
async function savedDocuments(path: string): Promise<{ readonly name: string; readonly text: string }[]> {
  const folder = versionsBeside(path);
  const names = (await isThere(folder)) ? await readdir(folder) : [];
  const files = [
    path,
    ...names.filter((name) => name.endsWith('.visavis')).map((name) => join(folder, name)),
  ];
  return Promise.all(files.map(async (name) => ({ name, text: await readFile(name, 'utf8') })));
}

async function draftOf(client: ReturnType<typeof createHostClient>): Promise<string | null> {
  const { recent } = await client.expect('recent.list', {});
  return recent.find(({ file }) => file.folder === '')?.file.id ?? null;
}

export async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
