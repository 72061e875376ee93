import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../main/host/file-stamp.ts';
import { startJournal } from '../../../main/host/journal.ts';
import { readProject } from '../../../main/host/read-project.ts';
import type { HostClient } from '../../support/host-client.ts';
import { hostClient } from '../../support/host-client.ts';
import { filesBeside, openAt, openedFile } from '../../support/opened-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Names, contents and times of everything beside the project file. */
async function stateBeside(path: string): Promise<unknown[]> {
  const folder = dirname(path);
  return Promise.all(
    (await filesBeside(path)).map(async (name) => {
      const { mtimeNs, ino } = await stat(join(folder, name), { bigint: true });
      return [name, await readFile(join(folder, name), 'utf8'), mtimeNs, ino];
    }),
  );
}

describe('a project that is opened to be read', () => {
  it('is what is on disk, though another window holds it', async () => {
    const { client, path, opened } = await openedFile();
    const { project } = opened;
    await client.expect('project.append', { project, first: 0, records: ['0', '1'] });
    const other = await hostClient();
    expect(await openAt(other, path, 'read')).toMatchObject({
      file: { name: 'novel.visavis', folder: dirname(path) },
      document: 'document 1',
      records: ['0', '1'],
      beneath: null,
      readOnly: true,
      draft: false,
      lostBytes: 0,
    });
    await client.expect('project.compact', { project, document: 'document 1+', covers: 2 });
    await client.expect('project.append', { project, first: 2, records: ['2'] });
    expect(await openAt(other, path, 'read')).toMatchObject({
      document: 'document 1+',
      records: ['2'],
      beneath: expect.any(String),
    });
    await client.expect('project.save', { project, document: 'document 2', place: 'here', name: 'n' });
    expect(await openAt(other, path, 'read')).toMatchObject({
      document: 'document 2',
      records: [],
      beneath: null,
    });
    await client.expect('project.append', { project, first: 0, records: ['3'] });
  });

  it('takes nothing, and is left with nothing changed on disk', async () => {
    const { client, path, opened } = await openedFile();
    const { project } = opened;
    await client.expect('project.append', { project, first: 0, records: ['0'] });
    const before = await stateBeside(path);
    const other = await hostClient();
    const reading = (await openAt(other, path, 'read')).project;
    const refused = { code: 'not-allowed' };
    const save = { project: reading, document: 'd', place: 'here', name: 'n' } as const;
    expect(
      await other.failure('project.append', { project: reading, first: 0, records: ['x'] }),
    ).toMatchObject(refused);
    expect(await other.failure('project.save', save)).toMatchObject(refused);
    expect(await other.failure('project.save', { ...save, place: 'ask' })).toMatchObject(refused);
    expect(
      await other.failure('project.compact', { project: reading, document: 'd', covers: 0 }),
    ).toMatchObject(refused);
    expect(await other.expect('project.outside', { project: reading })).toEqual({
      document: 'document 1',
      version: hashOf('document 1'),
    });
    expect(await other.expect('project.versions', { project: reading })).toEqual({ versions: [] });
    await other.expect('project.close', { project: reading, discard: true });
    expect(await other.failure('project.close', { project: reading, discard: false })).toEqual({
      code: 'project-unknown',
    });
    expect(await stateBeside(path)).toEqual(before);
    await client.expect('project.append', { project, first: 1, records: ['1'] });
  });

  it('is not held against others, and closed when its window starts again', async () => {
    const { client, path, opened } = await openedFile();
    await client.expect('project.close', { project: opened.project, discard: false });
    const { project } = await openAt(client, path, 'read');
    const other = await hostClient();
    expect(await openAt(other, path)).toMatchObject({ readOnly: false });
    await client.expect('session.start', {});
    expect(await client.failure('project.outside', { project })).toEqual({ code: 'project-unknown' });
  });

  it.each<[string, (journal: string) => Promise<void>, object]>([
    [
      'follows another file',
      async (journal) => {
        const other = await startJournal(journal, hashOf('other'));
        await other.append(['x']);
        await other.close();
      },
      { records: [], lostBytes: 83 + 'r 1 00000000 x\n'.length },
    ],
    [
      'ends in a torn record',
      async (journal) => {
        const torn = await startJournal(journal, hashOf('document 1'));
        await torn.append(['x']);
        await torn.close();
        await writeFile(journal, 'r 13 0', { flag: 'a' });
      },
      { records: ['x'], lostBytes: 6 },
    ],
    ['is no journal', (journal) => writeFile(journal, 'words'), { records: [], lostBytes: 5 }],
  ])('says what it cannot read of a journal that %s, and moves nothing', async (_what, write, found) => {
    const folder = await temporaryFolder();
    const path = join(folder, 'novel.visavis');
    await writeFile(path, 'document 1');
    await write(`${path}-journal`);
    const before = await stateBeside(path);
    const client = await hostClient();
    const { project, ...read } = await openAt(client, path, 'read');
    expect(read).toMatchObject(found);
    await client.expect('project.close', { project, discard: false });
    expect(await stateBeside(path)).toEqual(before);
  });

  it.each<[string, string | null, object]>([
    ['is not there', null, { code: 'file-missing' }],
    ['is empty', '', { code: 'project-damaged' }],
  ])('is refused where its file %s', async (_what, contents, failure) => {
    const path = join(await temporaryFolder(), 'novel.visavis');
    if (contents !== null) await writeFile(path, contents);
    const client = await hostClient();
    const file = client.host.grant(path).id;
    expect(await client.failure('project.open', { file, mode: 'read' })).toMatchObject(failure);
  });

  it('is a draft of another window too', async () => {
    const client = await hostClient();
    const { file, project } = await client.expect('project.create', { name: 'n', document: 'd' });
    await client.expect('project.append', { project, first: 0, records: ['0'] });
    expect(await client.expect('project.open', { file: file.id, mode: 'read' })).toMatchObject({
      draft: true,
      readOnly: true,
      records: ['0'],
    });
  });
});

/** Appends, compacts and saves so often; the document is the list of the numbers in it. */
async function work(client: HostClient, project: string, rounds: number, done: number[]): Promise<void> {
  let first = 0;
  for (let round = 0; round < rounds; round++) {
    const number = round;
    await client.expect('project.append', { project, first: first++, records: [String(number)] });
    done.push(number);
    const document = JSON.stringify(Array.from({ length: number + 1 }, (_, at) => at));
    if (round % 5 === 2) await client.expect('project.compact', { project, document, covers: first });
    if (round % 5 !== 4) continue;
    await client.expect('project.save', { project, document, place: 'here', name: 'n' });
    first = 0;
  }
}

it('reads every number once and in order while another window appends, compacts and saves', async () => {
  const { client, path, opened } = await openedFile('[]');
  const done: number[] = [];
  let working = true;
  const worked = work(client, opened.project, 150, done).finally(() => (working = false));
  let looks = 0;
  while (working) {
    const before = done.length;
    const { document, records, lostBytes } = await readProject(path, 'novel.visavis');
    const numbers = [...(JSON.parse(document) as number[]), ...records.map(Number)];
    expect(numbers).toEqual(numbers.map((_, at) => at));
    expect(numbers.length).toBeGreaterThanOrEqual(before);
    expect(lostBytes).toBe(0);
    looks++;
  }
  await worked;
  expect(looks).toBeGreaterThan(20);
});

it('changes neither the file nor its folder', async () => {
  const folder = join(await temporaryFolder(), 'folder');
  await mkdir(folder);
  const path = join(folder, 'novel.visavis');
  await writeFile(path, 'd');
  const old = new Date(1_600_000_000_000);
  await utimes(path, old, old);
  await utimes(folder, old, old);
  await readProject(path, 'novel.visavis');
  expect((await stat(path)).mtime).toEqual(old);
  expect((await stat(folder)).mtime).toEqual(old);
  expect(await readdir(folder)).toEqual(['novel.visavis']);
});
