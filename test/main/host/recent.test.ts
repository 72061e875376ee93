import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataLayout, draftFolderOf } from '../../../main/host/data-layout.ts';
import { hashOf } from '../../../main/host/file-stamp.ts';
import { startJournal } from '../../../main/host/journal.ts';
import { RECENT_LIMIT, RecentProjects } from '../../../main/host/recent.ts';
import { hostClient } from '../../support/host-client.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function recentIn(): Promise<{ folder: string; recent: RecentProjects }> {
  const folder = await temporaryFolder();
  return { folder, recent: new RecentProjects(dataLayout(folder)) };
}

describe('the list', () => {
  it('has what was opened last first, each once', async () => {
    const { recent } = await recentIn();
    await recent.add('/a.visavis', 1);
    await recent.add('/b.visavis', 2);
    await recent.add('/a.visavis', 3);
    expect(await recent.list()).toEqual([
      { path: '/a.visavis', opened: 3, unsaved: false, draft: false },
      { path: '/b.visavis', opened: 2, unsaved: false, draft: false },
    ]);
  });

  it('survives a restart, and many changes at once', async () => {
    const { folder, recent } = await recentIn();
    await Promise.all(Array.from({ length: 8 }, (_, time) => recent.add(`/${time}.visavis`, time)));
    const later = new RecentProjects(dataLayout(folder));
    expect((await later.list()).map(({ opened }) => opened)).toEqual([7, 6, 5, 4, 3, 2, 1, 0]);
  });

  it(`has ${RECENT_LIMIT} at most`, async () => {
    const { recent } = await recentIn();
    for (let time = 0; time < RECENT_LIMIT + 5; time++) await recent.add(`/${time}.visavis`, time);
    const listed = await recent.list();
    expect(listed).toHaveLength(RECENT_LIMIT);
    expect(listed[0]?.path).toBe(`/${RECENT_LIMIT + 4}.visavis`);
  });

  it('forgets', async () => {
    const { recent } = await recentIn();
    await recent.add('/a.visavis', 1);
    await recent.add('/b.visavis', 2);
    await recent.forget('/b.visavis');
    expect((await recent.list()).map(({ path }) => path)).toEqual(['/a.visavis']);
  });

  it.each(['', '{', '[]', '{"opened":[{"path":1}],"forgotten":[]}'])(
    'starts anew where its file is damaged (%j), and keeps it',
    async (contents) => {
      const { folder, recent } = await recentIn();
      await writeFile(join(folder, 'recent.json'), contents);
      expect(await recent.list()).toEqual([]);
      await recent.add('/a.visavis', 1);
      expect(await recent.list()).toHaveLength(1);
      expect((await readdir(folder)).sort()).toEqual(['recent.json', 'recent.json-damaged-1']);
    },
  );

  it('says which projects have work that was not saved', async () => {
    const { folder, recent } = await recentIn();
    const projects = { clean: [] as string[], worked: ['1'], saved: [] as string[] };
    for (const [name, records] of Object.entries(projects)) {
      const path = join(folder, `${name}.visavis`);
      await writeFile(path, name);
      const journal = await startJournal(`${path}-journal`, hashOf(name === 'saved' ? 'before' : name));
      await journal.append(name === 'saved' ? ['1'] : records);
      // Cut short between writing the document and starting its journal anew.
      if (name === 'saved') await journal.mark(hashOf('saved'));
      await journal.close();
      await recent.add(path, 1);
    }
    const unsaved = (await recent.list()).filter((entry) => entry.unsaved).map(({ path }) => path);
    expect(unsaved).toEqual([join(folder, 'worked.visavis')]);
  });
});

describe('drafts', () => {
  it('are found without a list, before everything else, however many', async () => {
    const { folder, recent } = await recentIn();
    await recent.add('/a.visavis', Date.now() + 1e9);
    for (let number = 0; number < RECENT_LIMIT + 3; number++) {
      await mkdir(join(folder, 'drafts', `${number}`), { recursive: true });
      await writeFile(join(folder, 'drafts', `${number}`, 'novel.visavis'), 'd');
      await writeFile(join(folder, 'drafts', `${number}`, 'novel.visavis-journal'), '');
    }
    await writeFile(join(folder, 'drafts', 'stray'), '');
    const listed = await recent.list();
    expect(listed).toHaveLength(RECENT_LIMIT + 4);
    expect(listed.slice(0, -1).every(({ draft, unsaved }) => draft && unsaved)).toBe(true);
    expect(listed.at(-1)?.path).toBe('/a.visavis');
  });

  it.each([
    [
      ['drafts', 'x', 'n.visavis'],
      ['drafts', 'x'],
    ],
    [['drafts', 'n.visavis'], null],
    [['drafts', 'x', 'y', 'n.visavis'], null],
    [['elsewhere', 'n.visavis'], null],
    [['n.visavis'], null],
  ])('are told from other projects: %j', (parts, folder) => {
    const found = draftFolderOf(join('/data', ...parts), join('/data', 'drafts'));
    expect(found).toBe(folder === null ? null : join('/data', ...folder));
  });

  it('go when they are forgotten, but not while somebody has them open', async () => {
    const client = await hostClient();
    const other = await hostClient({ dataFolder: client.dataFolder });
    const { project, file } = await client.expect('project.create', { name: 'n', document: 'd' });
    expect(await client.failure('recent.forget', { file: file.id })).toMatchObject({ code: 'project-held' });
    await client.expect('project.close', { project, discard: false });
    const { recent } = await other.expect('session.start', {});
    expect(await other.expect('recent.forget', { file: recent[0]?.file.id ?? '' })).toEqual({ recent: [] });
    expect(await readdir(join(client.dataFolder, 'drafts'))).toEqual([]);
  });
});

describe('projects in the own folder', () => {
  it('are listed however many, forgotten without being deleted, and listed again once opened', async () => {
    const client = await hostClient({ shell: 'web' });
    const references: string[] = [];
    for (let number = 0; number < RECENT_LIMIT + 2; number++) {
      const { project } = await client.expect('project.create', { name: 'n', document: 'd' });
      const { file } = await client.expect('project.save', {
        project,
        document: 'd',
        place: 'ask',
        name: 'n',
      });
      await client.expect('project.close', { project, discard: false });
      references.push(file.id);
    }
    const [file = ''] = references;
    expect((await client.expect('session.start', {})).recent).toHaveLength(RECENT_LIMIT + 2);
    expect((await client.expect('recent.forget', { file })).recent).toHaveLength(RECENT_LIMIT + 1);
    expect(await readdir(join(client.dataFolder, 'projects'))).toHaveLength(RECENT_LIMIT + 2);
    const { project } = await client.expect('project.open', { file, mode: 'edit' });
    await client.expect('project.close', { project, discard: false });
    expect((await client.expect('session.start', {})).recent[0]?.file.id).toBe(file);
  });

  it('are listed where the list was lost', async () => {
    const { folder, recent } = await recentIn();
    await mkdir(join(folder, 'projects'));
    await writeFile(join(folder, 'projects', 'n.visavis'), 'd');
    expect(await recent.list()).toMatchObject([
      { path: join(folder, 'projects', 'n.visavis'), draft: false },
    ]);
  });
});
