import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../main/host/file-stamp.ts';
import type { HostDialogs } from '../../../main/host/host.ts';
import { failOnce } from '../../support/host-failing-disk.ts';
import { hostClient, offered } from '../../support/host-client.ts';
import { filesBeside, openAt, openedFile, versionsBeside } from '../../support/opened-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const DAMAGED = Buffer.from('docu\xffment', 'latin1');

function answering(path: string): HostDialogs {
  return { chooseFile: () => Promise.resolve(path), chooseSavePath: () => Promise.resolve(path) };
}

describe('a file that is kept for good', () => {
  it.each(['damaged', 'older'] as const)(
    'stands beside the project (%s), once for each save',
    async (keep) => {
      const { client, path, opened } = await openedFile(DAMAGED);
      await writeFile(`${path}-${keep}-1`, 'kept before');
      const save = { project: opened.project, place: 'here', name: 'n' } as const;
      await client.expect('project.save', { ...save, document: 'document 2', keep });
      await client.expect('project.save', { ...save, document: 'document 3' });
      expect(await readFile(`${path}-${keep}-1`, 'utf8')).toBe('kept before');
      expect(await readFile(`${path}-${keep}-2`)).toEqual(DAMAGED);
      expect(await versionsBeside(path)).toEqual([DAMAGED.toString('utf8'), 'document 2']);
      expect(await filesBeside(path)).toHaveLength(4);
    },
  );

  it('that cannot be kept makes the save fail, with nothing replaced', async () => {
    const { client, path, opened } = await openedFile(DAMAGED);
    const { project } = opened;
    await client.expect('project.append', { project, first: 0, records: ['0'] });
    const save = { project, place: 'here', name: 'n', document: 'document 2', keep: 'damaged' } as const;
    // The copy is opened for writing to be synced, which is the second sync after that of the new file.
    await failOnce('sync', 'ENOSPC');
    expect(await client.failure('project.save', save)).toEqual({ code: 'disk-full', name: 'novel.visavis' });
    expect(await readFile(path)).toEqual(DAMAGED);
    expect(await filesBeside(path)).toEqual(['novel.visavis', 'novel.visavis-journal']);
    await client.expect('project.append', { project, first: 1, records: ['1'] });
    await client.expect('project.save', save);
    expect(await readFile(path, 'utf8')).toBe('document 2');
    expect(await readFile(`${path}-damaged-1`)).toEqual(DAMAGED);
  });

  it('of a draft stands beside the place that is chosen for it', async () => {
    const path = join(await temporaryFolder(), 'chosen.visavis');
    const client = await hostClient({ asks: answering(path) });
    const file = await offered(client, 'novel.visavis', DAMAGED);
    const { project, document } = await client.expect('project.open', { file, mode: 'edit' });
    expect(document).toBe('docu\uFFFDment');
    await client.expect('project.save', { project, document: 'd', place: 'ask', name: 'n', keep: 'damaged' });
    expect(await readFile(`${path}-damaged-1`)).toEqual(DAMAGED);
    expect(await filesBeside(path)).toEqual(['chosen.visavis', 'chosen.visavis-damaged-1']);
  });

  it('is not needed where it was deleted meanwhile', async () => {
    const { client, path, opened } = await openedFile();
    await rm(path);
    const save = { project: opened.project, place: 'here', name: 'n', document: 'd', keep: 'older' } as const;
    await client.expect('project.save', save);
    expect(await filesBeside(path)).toEqual(['novel.visavis']);
  });
});

describe('what another program wrote', () => {
  it('is shown as it stands, with the version that it may be replaced by name of', async () => {
    const { client, path, opened } = await openedFile();
    const { project } = opened;
    await writeFile(path, Buffer.from('\uFEFFtheirs'));
    expect(await client.expect('project.outside', { project })).toEqual({
      document: 'theirs',
      version: hashOf('\uFEFFtheirs'),
    });
    await writeFile(path, '');
    expect(await client.failure('project.outside', { project })).toMatchObject({ code: 'project-damaged' });
    await rm(path);
    expect(await client.failure('project.outside', { project })).toEqual({
      code: 'file-missing',
      name: 'novel.visavis',
    });
    expect(await client.failure('project.outside', { project: 'no-such' })).toEqual({
      code: 'project-unknown',
    });
  });

  it('is replaced where the person has seen it, and is among the versions', async () => {
    const { client, path, opened } = await openedFile();
    const { project } = opened;
    await writeFile(path, 'theirs');
    const save = { project, document: 'mine', place: 'here', name: 'n' } as const;
    expect(await client.failure('project.save', save)).toMatchObject({ code: 'file-changed' });
    const { version } = await client.expect('project.outside', { project });
    await client.expect('project.save', { ...save, over: version });
    expect(await readFile(path, 'utf8')).toBe('mine');
    expect(await versionsBeside(path)).toEqual(['theirs']);
    // And from here on the file is ours again.
    await client.expect('project.save', { ...save, document: 'mine 2' });
    expect(await versionsBeside(path)).toEqual(['theirs', 'mine']);
  });

  it('is not replaced where it has changed since the person saw it', async () => {
    const { client, path, opened } = await openedFile();
    const { project } = opened;
    await writeFile(path, 'theirs');
    const { version } = await client.expect('project.outside', { project });
    await writeFile(path, 'theirs, later');
    const save = { project, document: 'mine', place: 'here', name: 'n', over: version } as const;
    expect(await client.failure('project.save', save)).toEqual({
      code: 'file-changed',
      name: 'novel.visavis',
    });
    expect(await readFile(path, 'utf8')).toBe('theirs, later');
  });

  it('is kept even where what replaces it is what was saved before', async () => {
    const { client, path, opened } = await openedFile();
    const { project } = opened;
    await writeFile(path, 'theirs');
    const over = hashOf('theirs');
    await client.expect('project.save', { project, document: 'document 1', place: 'here', name: 'n', over });
    expect(await versionsBeside(path)).toEqual(['theirs']);
  });

  it('does not matter where the file is ours after all', async () => {
    const { client, path, opened } = await openedFile();
    const { project } = opened;
    const over = hashOf('theirs');
    await client.expect('project.save', { project, document: 'mine', place: 'here', name: 'n', over });
    expect(await readFile(path, 'utf8')).toBe('mine');
  });

  it('is told of once, until it changes again', async () => {
    const { client, path, opened } = await openedFile();
    const { project } = opened;
    let first = 0;
    for (const contents of ['theirs', 'theirs, later']) {
      await writeFile(path, contents);
      for (let append = 0; append < 8; append++)
        await client.expect('project.append', { project, first: first++, records: ['r'] });
    }
    const told = { name: 'project.changed-outside', event: { project } };
    expect(client.events).toEqual([told, told]);
  });
});

describe('the versions of a project', () => {
  it('are listed newest first, and each opens as a draft of its own', async () => {
    const { client, path, opened } = await openedFile('document 1', { now: clock(Date.UTC(2026, 10, 23)) });
    const { project } = opened;
    for (const document of ['document two', 'document 3'])
      await client.expect('project.save', { project, document, place: 'here', name: 'n' });
    const { versions } = await client.expect('project.versions', { project });
    expect(versions.map(({ size }) => size)).toEqual([12, 10]);
    expect(versions[0]?.replaced).toBeGreaterThan(versions[1]?.replaced ?? Infinity);
    for (const [at, mode] of (['edit', 'read', 'take'] as const).entries()) {
      const draft = await client.expect('project.open', { file: versions[1]?.file.id ?? '', mode });
      expect(draft).toMatchObject({
        file: { name: expect.stringMatching(/^novel \(2026-11-23 00-00-\d\dZ\)\.visavis$/), folder: '' },
        document: 'document 1',
        draft: true,
        readOnly: false,
      });
      await client.expect('project.append', { project: draft.project, first: 0, records: [String(at)] });
    }
    expect(await versionsBeside(path)).toEqual(['document 1', 'document two']);
    expect(await readFile(path, 'utf8')).toBe('document 3');
  });

  it('are thinned out after a save, which does not fail where they cannot be', async () => {
    const { client, path, opened } = await openedFile('document 0');
    const { project } = opened;
    const save = (number: number) =>
      ({ project, document: `document ${number}`, place: 'here', name: 'n' }) as const;
    for (let number = 1; number <= 12; number++) await client.expect('project.save', save(number));
    expect(await versionsBeside(path)).toEqual(Array.from({ length: 10 }, (_, at) => `document ${at + 2}`));
    // A folder under such a name cannot be deleted as a file.
    await mkdir(join(`${path}-versions`, '2001-01-01T00-00-00-000Z.visavis'));
    await mkdir(join(`${path}-versions`, '2001-01-02T00-00-00-000Z.visavis'));
    await client.expect('project.save', save(13));
    expect(await readFile(path, 'utf8')).toBe('document 13');
  });

  it.each([
    ['a file stands in their place', async (path: string) => writeFile(`${path}-versions`, 'mine')],
    ['a file in their folder cannot be synced', () => failOnce('sync', 'EROFS')],
  ])('make a save fail that cannot keep one, with nothing replaced: %s', async (_why, trouble) => {
    const { client, path, opened } = await openedFile();
    const { project } = opened;
    await client.expect('project.append', { project, first: 0, records: ['0'] });
    await trouble(path);
    const save = { project, document: 'document 2', place: 'here', name: 'n' } as const;
    const failure = await client.failure('project.save', save);
    expect(['file-failed', 'read-only']).toContain(failure.code);
    expect(await readFile(path, 'utf8')).toBe('document 1');
    await client.expect('project.append', { project, first: 1, records: ['1'] });
    await client.expect('project.close', { project, discard: false });
    const again = await openAt(client, path);
    expect(again).toMatchObject({ document: 'document 1', records: ['0', '1'] });
    await rm(`${path}-versions`, { force: true, recursive: true });
    await client.expect('project.save', { ...save, project: again.project });
    expect(await versionsBeside(path)).toEqual(['document 1']);
  });

  it('are for whom the project is: their folder is made like one of the person', async () => {
    const { client, path, opened } = await openedFile();
    await mkdir(join(dirname(path), 'reference'));
    await client.expect('project.save', { project: opened.project, document: 'd', place: 'here', name: 'n' });
    const [made, reference] = await Promise.all([
      stat(`${path}-versions`),
      stat(join(dirname(path), 'reference')),
    ]);
    expect(made.mode).toBe(reference.mode);
  });

  it('are not saved over, by whatever dialog', async () => {
    const folder = await temporaryFolder();
    const version = join(folder, 'novel.visavis-versions', '2026-11-23T12-00-00-000Z.visavis');
    await mkdir(dirname(version));
    await writeFile(version, 'document 1');
    const client = await hostClient({ asks: answering(version) });
    const { project } = await client.expect('project.create', { name: 'n', document: 'd' });
    const save = { project, document: 'd', place: 'ask', name: 'n' } as const;
    expect(await client.failure('project.save', save)).toMatchObject({ code: 'not-allowed' });
    expect(await readFile(version, 'utf8')).toBe('document 1');
  });

  it('of a draft are none', async () => {
    const client = await hostClient();
    const { project } = await client.expect('project.create', { name: 'n', document: 'd' });
    expect(await client.expect('project.versions', { project })).toEqual({ versions: [] });
    expect(await client.failure('project.versions', { project: 'no-such' })).toEqual({
      code: 'project-unknown',
    });
  });
});

describe('a project that is saved over by another', () => {
  it('keeps its unsaved work where it is, where that fails', async () => {
    const { client, path, opened } = await openedFile();
    await client.expect('project.append', { project: opened.project, first: 0, records: ['0'] });
    await client.expect('project.close', { project: opened.project, discard: false });
    await writeFile(`${path}-versions`, 'in the way');
    const other = await hostClient({ asks: answering(path) });
    const { project } = await other.expect('project.create', { name: 'n', document: 'd' });
    const save = { project, document: 'd', place: 'ask', name: 'n' } as const;
    expect(await other.failure('project.save', save)).toMatchObject({ code: 'file-failed' });
    expect(await openAt(client, path)).toMatchObject({ document: 'document 1', records: ['0'] });
    expect(await other.expect('project.append', { project, first: 0, records: ['1'] })).toEqual({
      acknowledged: 1,
    });
  });
});

function clock(start: number): () => number {
  let time = start;
  return () => (time += 1000);
}
