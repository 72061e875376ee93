import { chmod, link, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../main/host/file-stamp.ts';
import type { HostDialogs } from '../../../main/host/host.ts';
import { startJournal } from '../../../main/host/journal.ts';
import { canAskHolder } from '../../../main/host/lock-address.ts';
import type { HostClient } from '../../support/host-client.ts';
import { hostClient, offered } from '../../support/host-client.ts';
import { filesBeside, openAt as open, openedFile, versionsBeside } from '../../support/opened-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Dialogs that answer with the paths given, one after the other, and null then. */
function answering(...paths: (string | null)[]): HostDialogs & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    chooseFile: () => Promise.resolve(paths.shift() ?? null),
    chooseSavePath: (suggestedName) => {
      asked.push(suggestedName);
      return Promise.resolve(paths.shift() ?? null);
    },
  };
}

async function draftFolders(client: HostClient): Promise<string[]> {
  return readdir(join(client.dataFolder, 'drafts')).catch(() => []);
}

describe('a new project', () => {
  it('is a draft, on disk with its journal before the answer', async () => {
    const client = await hostClient();
    const created = await client.expect('project.create', { name: 'Le Horla', document: '{"texts":[]}' });
    expect(created).toMatchObject({
      file: { name: 'Le Horla.visavis', folder: '' },
      document: '{"texts":[]}',
      records: [],
      draft: true,
      lostBytes: 0,
    });
    const [draft = ''] = await draftFolders(client);
    const folder = join(client.dataFolder, 'drafts', draft);
    expect((await readdir(folder)).sort()).toEqual(['Le Horla.visavis', 'Le Horla.visavis-journal']);
    expect(await readFile(join(folder, 'Le Horla.visavis'), 'utf8')).toBe('{"texts":[]}');
  });

  it('can be found again with all of its records after the host is gone', async () => {
    const client = await hostClient();
    const { project } = await client.expect('project.create', { name: 'Le Horla', document: 'd' });
    await client.expect('project.append', { project, first: 0, records: ['1', '2'] });
    await client.host.dispose();
    const next = await hostClient({ dataFolder: client.dataFolder });
    const { recent } = await next.expect('session.start', {});
    expect(recent).toMatchObject([{ file: { name: 'Le Horla.visavis', folder: '' }, unsaved: true }]);
    const opened = await next.expect('project.open', { file: recent[0]?.file.id ?? '', mode: 'edit' });
    expect(opened).toMatchObject({ document: 'd', records: ['1', '2'], draft: true });
  });

  it('comes of the bytes of a project that the window was given', async () => {
    const client = await hostClient();
    const file = await offered(client, 'novel.visavis', Buffer.from('document'));
    const opened = await client.expect('project.open', { file, mode: 'edit' });
    expect(opened).toMatchObject({ file: { name: 'novel.visavis' }, document: 'document', draft: true });
  });

  it('refuses a document that UTF-8 cannot hold, and leaves nothing', async () => {
    const client = await hostClient();
    const failure = await client.failure('project.create', { name: 'n', document: 'a\uD83Db' });
    expect(failure).toEqual({ code: 'text-unencodable', encoding: 'utf-8', characters: ['\uD83D'] });
    expect(await draftFolders(client)).toEqual([]);
  });
});

describe('opening', () => {
  it('leaves nothing beside the file where nothing was done', async () => {
    const { client, path, opened } = await openedFile();
    expect(opened).toMatchObject({ document: 'document 1', records: [], draft: false, lostBytes: 0 });
    await client.expect('project.close', { project: opened.project, discard: false });
    expect(await filesBeside(path)).toEqual(['novel.visavis']);
  });

  it('gives the records that were not saved', async () => {
    const { client, path, opened } = await openedFile();
    await client.expect('project.append', { project: opened.project, first: 0, records: ['1', '2'] });
    await client.expect('project.close', { project: opened.project, discard: false });
    const again = await open(client, path);
    expect(again.records).toEqual(['1', '2']);
    // Numbers count from opening.
    await client.expect('project.append', { project: again.project, first: 0, records: ['3'] });
    await client.host.dispose();
    const next = await hostClient({ dataFolder: client.dataFolder });
    expect((await open(next, path)).records).toEqual(['1', '2', '3']);
  });

  it('says how many bytes of the journal were lost', async () => {
    const { client, path, opened } = await openedFile();
    await client.expect('project.append', { project: opened.project, first: 0, records: ['1', '2'] });
    await client.expect('project.close', { project: opened.project, discard: false });
    const journal = await readFile(`${path}-journal`);
    await writeFile(`${path}-journal`, journal.subarray(0, -3));
    expect(await open(client, path)).toMatchObject({
      records: ['1'],
      lostBytes: 'r 1 00000000 2\n'.length - 3,
    });
  });

  it('takes records that come again, since their answer was lost, once', async () => {
    const { client, path, opened } = await openedFile();
    const { project } = opened;
    const append = (first: number, ...records: string[]) =>
      client.expect('project.append', { project, first, records });
    expect(await append(0, '0', '1')).toEqual({ acknowledged: 2 });
    expect(await append(0, '0', '1', '2')).toEqual({ acknowledged: 3 });
    expect(await append(2, '2')).toEqual({ acknowledged: 3 });
    expect(await client.failure('project.append', { project, first: 0, records: ['x'] })).toMatchObject({
      code: 'request-invalid',
    });
    await client.expect('project.close', { project, discard: false });
    expect((await open(client, path)).records).toEqual(['0', '1', '2']);
  });

  it('does not play records into another document, and keeps them aside', async () => {
    const { client, path, opened } = await openedFile();
    await client.expect('project.append', { project: opened.project, first: 0, records: ['1'] });
    await client.expect('project.close', { project: opened.project, discard: false });
    await writeFile(path, 'document of somebody else');
    const again = await open(client, path);
    expect(again).toMatchObject({
      document: 'document of somebody else',
      records: [],
      stray: { document: null, records: ['1'] },
    });
    expect(again.lostBytes).toBeGreaterThan(0);
    await client.expect('project.append', { project: again.project, first: 0, records: ['2'] });
    expect(await readFile(`${path}-journal-aside-1`, 'utf8')).toContain(' 1\n');
    await client.expect('project.close', { project: again.project, discard: true });
    expect(await filesBeside(path)).toEqual(['novel.visavis', 'novel.visavis-journal-aside-1']);
  });

  it('refuses an empty file and gives its lock back', async () => {
    const { client, path, opened } = await openedFile();
    await client.expect('project.close', { project: opened.project, discard: false });
    await writeFile(path, '');
    const file = client.host.grant(path).id;
    expect(await client.failure('project.open', { file, mode: 'edit' })).toEqual({
      code: 'project-damaged',
      name: 'novel.visavis',
      detail: 'it is empty',
    });
    await writeFile(path, 'repaired');
    expect(await client.expect('project.open', { file, mode: 'edit' })).toMatchObject({
      document: 'repaired',
    });
  });

  it.each([
    ['bytes that are no UTF-8', Buffer.from('a\xffb\xe9', 'latin1'), 'a\uFFFDb\uFFFD'],
    ['a sequence cut off at the end', Buffer.from('é').subarray(0, 1), '\uFFFD'],
    ['half a surrogate pair', Buffer.from([0x61, 0xed, 0xa0, 0xbd]), 'a\uFFFD\uFFFD\uFFFD'],
    ['a byte order mark', Buffer.from('\uFEFFa'), 'a'],
    ['a NUL', Buffer.from('a\0b'), 'a\0b'],
  ])('gives what can be read of %s, and knows the file by its bytes', async (_what, bytes, document) => {
    const { client, path, opened } = await openedFile();
    await client.expect('project.close', { project: opened.project, discard: false });
    await writeFile(path, bytes);
    const { project, ...found } = await open(client, path);
    expect(found).toMatchObject({ document, records: [], lostBytes: 0 });
    await client.expect('project.append', { project, first: 0, records: ['1'] });
    await client.expect('project.close', { project, discard: false });
    expect(await readFile(path)).toEqual(bytes);
    expect(await open(client, path)).toMatchObject({ document, records: ['1'] });
  });

  it('refuses a journal of a later version and leaves it', async () => {
    const { client, path, opened } = await openedFile();
    await client.expect('project.close', { project: opened.project, discard: false });
    await writeFile(`${path}-journal`, `visavis-journal 3 ${hashOf('document 1')}\nnew ways`);
    const failure = await client.failure('project.open', { file: client.host.grant(path).id, mode: 'edit' });
    expect(failure).toMatchObject({ code: 'project-newer', version: 3, known: 2 });
    expect(await readFile(`${path}-journal`, 'utf8')).toContain('new ways');
  });

  it.each([
    ['a file that is not there', 'missing.visavis', 'file-missing'],
    ['a folder', 'data', 'file-is-folder'],
  ])('says what is wrong with %s', async (_what, name, code) => {
    const { client, path } = await openedFile();
    const file = client.host.grant(join(dirname(path), name)).id;
    expect(await client.failure('project.open', { file, mode: 'edit' })).toEqual({ code, name });
  });

  it('knows no file that was not granted', async () => {
    const { client, path } = await openedFile();
    expect(await client.failure('project.open', { file: path, mode: 'edit' })).toMatchObject({
      code: 'file-missing',
    });
  });
});

describe('two windows', () => {
  it('exclude each other from a project, also by another name of it', async () => {
    const { client, path, opened } = await openedFile();
    const other = await hostClient({ dataFolder: client.dataFolder });
    await symlink(path, `${path}-link`);
    for (const name of [path, `${path}-link`, join(dirname(path), '.', 'novel.visavis')])
      expect(
        await other.failure('project.open', { file: other.host.grant(name).id, mode: 'edit' }),
      ).toMatchObject({
        code: 'project-held',
      });
    expect(await client.failure('project.open', { file: opened.file.id, mode: 'edit' })).toMatchObject({
      code: 'project-held',
    });
    await client.expect('project.close', { project: opened.project, discard: false });
    expect(await open(other, path)).toMatchObject({ document: 'document 1' });
  });

  it('are not offered the draft that one of them works on', async () => {
    const client = await hostClient();
    await client.expect('project.create', { name: 'n', document: 'd' });
    const other = await hostClient({ dataFolder: client.dataFolder });
    expect((await other.expect('session.start', {})).recent).toEqual([]);
    await client.host.dispose();
    expect((await other.expect('session.start', {})).recent).toHaveLength(1);
  });

  it('do not save over each other', async () => {
    const { path } = await openedFile();
    const other = await hostClient({ asks: answering(path) });
    const { project } = await other.expect('project.create', { name: 'n', document: 'd' });
    const failure = await other.failure('project.save', { project, document: 'd2', place: 'ask', name: 'n' });
    expect(failure).toEqual({ code: 'project-held', name: 'novel.visavis', canTake: canAskHolder() });
    expect(await readFile(path, 'utf8')).toBe('document 1');
  });

  it('may have different projects open, and one window several', async () => {
    const { client, path } = await openedFile();
    const second = join(dirname(path), 'second.visavis');
    await writeFile(second, 'document 2');
    const opened = await open(client, second);
    await client.expect('project.append', { project: opened.project, first: 0, records: ['2nd'] });
    expect(await filesBeside(path)).toEqual(['novel.visavis', 'second.visavis', 'second.visavis-journal']);
  });

  it('free all projects of a window that is loaded again', async () => {
    const { client, path, opened } = await openedFile();
    await client.expect('project.append', { project: opened.project, first: 0, records: ['1'] });
    await client.expect('session.start', {});
    expect(
      await client.failure('project.append', { project: opened.project, first: 1, records: [] }),
    ).toEqual({
      code: 'project-unknown',
    });
    expect((await open(client, path)).records).toEqual(['1']);
  });
});

describe('appending', () => {
  it.each([
    ['a gap', 3, 'record 2 is due, not 3'],
    ['an overlap', 1, 'record 2 is due, not 1'],
    ['a repetition', 0, 'record 2 is due, not 0'],
  ])('refuses %s', async (_what, first, detail) => {
    const { client, path, opened } = await openedFile();
    const { project } = opened;
    expect(await client.expect('project.append', { project, first: 0, records: ['0', '1'] })).toEqual({
      acknowledged: 2,
    });
    const failure = await client.failure('project.append', { project, first, records: ['x'] });
    expect(failure).toEqual({ code: 'request-invalid', detail });
    await client.expect('project.append', { project, first: 2, records: ['2'] });
    await client.host.dispose();
    const next = await hostClient({ dataFolder: client.dataFolder });
    expect((await open(next, path)).records).toEqual(['0', '1', '2']);
  });

  it('takes overlapping requests in their order', async () => {
    const { client, path, opened } = await openedFile();
    const { project } = opened;
    const numbers = Array.from({ length: 50 }, (_, number) => number);
    const answers = await Promise.all(
      numbers.map((first) => client.expect('project.append', { project, first, records: [`${first}`] })),
    );
    expect(answers.map(({ acknowledged }) => acknowledged)).toEqual(numbers.map((number) => number + 1));
    await client.host.dispose();
    const next = await hostClient({ dataFolder: client.dataFolder });
    expect((await open(next, path)).records).toEqual(numbers.map(String));
  });

  it('answers an empty list with what is there', async () => {
    const { client, opened } = await openedFile();
    const { project } = opened;
    await client.expect('project.append', { project, first: 0, records: ['0'] });
    expect(await client.expect('project.append', { project, first: 1, records: [] })).toEqual({
      acknowledged: 1,
    });
  });

  it('refuses half a surrogate pair, which the file would not hold', async () => {
    const { client, opened } = await openedFile();
    const records = ['"ok"', '"\uD83D"'];
    const failure = await client.failure('project.append', { project: opened.project, first: 0, records });
    expect(failure).toMatchObject({ code: 'request-invalid', detail: expect.stringContaining('record 1') });
    // As JSON.stringify writes it, it is fine.
    const escaped = [JSON.stringify('\uD83D')];
    await client.expect('project.append', { project: opened.project, first: 0, records: escaped });
  });

  it('counts from the same number again after it failed', async () => {
    const { client, path, opened } = await openedFile();
    const { project } = opened;
    await rename(dirname(path), `${dirname(path)}-away`);
    const failures = await Promise.all([
      client.failure('project.append', { project, first: 0, records: ['0', '1'] }),
      client.failure('project.append', { project, first: 2, records: ['2'] }),
    ]);
    expect(failures).toEqual([
      { code: 'file-missing', name: 'novel.visavis' },
      { code: 'file-missing', name: 'novel.visavis' },
    ]);
    await rename(`${dirname(path)}-away`, dirname(path));
    expect(await client.expect('project.append', { project, first: 0, records: ['0'] })).toEqual({
      acknowledged: 1,
    });
  });
});

describe('saving', () => {
  it('replaces the file, keeps the version before and starts the journal anew', async () => {
    const { client, path, opened } = await openedFile();
    const { project } = opened;
    await client.expect('project.append', { project, first: 0, records: ['0', '1'] });
    const saved = await client.expect('project.save', {
      project,
      document: 'document 2',
      place: 'here',
      name: 'x',
    });
    expect(saved).toEqual({ file: opened.file });
    expect(await readFile(path, 'utf8')).toBe('document 2');
    expect(await versionsBeside(path)).toEqual(['document 1']);
    expect(await filesBeside(path)).toEqual(['novel.visavis', 'novel.visavis-versions']);
    await client.expect('project.append', { project, first: 0, records: ['2'] });
    await client.host.dispose();
    const next = await hostClient({ dataFolder: client.dataFolder });
    expect(await open(next, path)).toMatchObject({ document: 'document 2', records: ['2'] });
  });

  it('keeps no version of what did not change', async () => {
    const { client, path, opened } = await openedFile();
    const { project } = opened;
    for (const document of ['document 2', 'document 2'])
      await client.expect('project.save', { project, document, place: 'here', name: 'x' });
    expect(await versionsBeside(path)).toEqual(['document 1']);
  });

  it('makes appends wait, which then are counted from the save', async () => {
    const { client, opened } = await openedFile();
    const { project } = opened;
    await client.expect('project.append', { project, first: 0, records: ['0'] });
    const saving = client.expect('project.save', {
      project,
      document: 'document 2',
      place: 'here',
      name: 'x',
    });
    const early = client.failure('project.append', { project, first: 1, records: ['1'] });
    const later = client.expect('project.append', { project, first: 0, records: ['1'] });
    await saving;
    expect(await early).toEqual({ code: 'request-invalid', detail: 'record 0 is due, not 1' });
    expect(await later).toEqual({ acknowledged: 1 });
  });

  it('refuses to overwrite what another program wrote, and says so', async () => {
    const { client, path, opened } = await openedFile();
    const { project } = opened;
    await client.expect('project.append', { project, first: 0, records: ['0'] });
    await writeFile(path, 'theirs');
    const request = { project, document: 'mine', place: 'here', name: 'x' } as const;
    expect(await client.failure('project.save', request)).toEqual({
      code: 'file-changed',
      name: 'novel.visavis',
    });
    expect(client.events).toContainEqual({ name: 'project.changed-outside', event: { project } });
    expect(await readFile(path, 'utf8')).toBe('theirs');
    // The records are still taken.
    expect(await client.expect('project.append', { project, first: 1, records: ['1'] })).toEqual({
      acknowledged: 2,
    });
  });

  it('overwrites it where the person chose the file again, and keeps theirs', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'novel.visavis');
    await writeFile(path, 'document 1');
    const client = await hostClient({ asks: answering(path) });
    const { project } = await open(client, path);
    await writeFile(path, 'theirs');
    await client.expect('project.save', { project, document: 'mine', place: 'ask', name: 'novel' });
    expect(await readFile(path, 'utf8')).toBe('mine');
    expect(await versionsBeside(path)).toEqual(['theirs']);
  });

  it('does not mind that the file was touched or copied back with the same contents', async () => {
    const { client, path, opened } = await openedFile();
    await chmod(path, 0o600);
    await link(path, `${path}.copy`);
    await rm(path);
    await writeFile(path, 'document 1');
    const { project } = opened;
    await client.expect('project.save', { project, document: 'document 2', place: 'here', name: 'x' });
    expect(await readFile(path, 'utf8')).toBe('document 2');
  });

  it('writes a file again that was deleted', async () => {
    const { client, path, opened } = await openedFile();
    await rm(path);
    const { project } = opened;
    await client.expect('project.save', { project, document: 'document 2', place: 'here', name: 'x' });
    expect(await readFile(path, 'utf8')).toBe('document 2');
  });

  it('that fails loses nothing', async () => {
    const { client, path, opened } = await openedFile();
    const { project } = opened;
    await client.expect('project.append', { project, first: 0, records: ['0'] });
    const failure = await client.failure('project.save', {
      project,
      document: '\uDC00',
      place: 'here',
      name: 'x',
    });
    expect(failure).toMatchObject({ code: 'text-unencodable' });
    await rename(dirname(path), `${dirname(path)}-away`);
    const missing = await client.failure('project.save', {
      project,
      document: 'document 2',
      place: 'here',
      name: 'x',
    });
    expect(missing).toMatchObject({ code: 'file-missing' });
    await rename(`${dirname(path)}-away`, dirname(path));
    await client.expect('project.append', { project, first: 1, records: ['1'] });
    await client.host.dispose();
    const next = await hostClient({ dataFolder: client.dataFolder });
    expect(await open(next, path)).toMatchObject({ document: 'document 1', records: ['0', '1'] });
  });

  it('emits a change from outside while records come in', async () => {
    const { client, path, opened } = await openedFile();
    const { project } = opened;
    await writeFile(path, 'theirs');
    for (let first = 0; first < 4; first++)
      await client.expect('project.append', { project, first, records: [`${first}`] });
    expect(client.events).toContainEqual({ name: 'project.changed-outside', event: { project } });
  });
});

async function draftWith(asks: HostDialogs | null): Promise<{ client: HostClient; project: string }> {
  const client = await hostClient({ asks });
  const { project } = await client.expect('project.create', { name: 'Le Horla', document: 'document 1' });
  await client.expect('project.append', { project, first: 0, records: ['0'] });
  return { client, project };
}

describe('saving to a place', () => {
  it.each(['here', 'ask'] as const)(
    'asks for the place of a draft and deletes the draft (%s)',
    async (place) => {
      const path = join(await temporaryFolder(), 'chosen.visavis');
      const asks = answering(path);
      const { client, project } = await draftWith(asks);
      const saved = await client.expect('project.save', {
        project,
        document: 'document 2',
        place,
        name: 'Le Horla',
      });
      expect(asks.asked).toEqual(['Le Horla.visavis']);
      expect(saved.file).toMatchObject({ name: 'chosen.visavis', folder: dirname(path) });
      expect(await readFile(path, 'utf8')).toBe('document 2');
      expect(await filesBeside(path)).toEqual(['chosen.visavis']);
      expect(await draftFolders(client)).toEqual([]);
      await client.expect('project.append', { project, first: 0, records: ['1'] });
      await client.host.dispose();
      const next = await hostClient({ dataFolder: client.dataFolder });
      const { recent } = await next.expect('session.start', {});
      expect(recent).toMatchObject([{ file: { name: 'chosen.visavis' }, unsaved: true }]);
      const opened = await next.expect('project.open', { file: recent[0]?.file.id ?? '', mode: 'edit' });
      expect(opened).toMatchObject({ document: 'document 2', records: ['1'], draft: false });
    },
  );

  it('goes on with the draft where the person cancels', async () => {
    const { client, project } = await draftWith(answering(null));
    const request = { project, document: 'document 2', place: 'ask', name: 'x' } as const;
    expect(await client.failure('project.save', request)).toEqual({ code: 'cancelled' });
    expect(await client.expect('project.append', { project, first: 1, records: ['1'] })).toEqual({
      acknowledged: 2,
    });
    expect(await draftFolders(client)).toHaveLength(1);
  });

  it('goes on with the draft where the place does not take it', async () => {
    const folder = await temporaryFolder();
    const taken = join(folder, 'taken.visavis');
    await mkdir(taken);
    const { client, project } = await draftWith(answering(join(folder, 'missing', 'x.visavis'), taken));
    const request = { project, document: 'document 2', place: 'ask', name: 'x' } as const;
    expect(await client.failure('project.save', request)).toMatchObject({ code: 'file-missing' });
    expect(await client.failure('project.save', request)).toMatchObject({ code: 'file-is-folder' });
    expect(await client.expect('project.append', { project, first: 1, records: ['1'] })).toEqual({
      acknowledged: 2,
    });
    expect(await readdir(folder)).toEqual(['taken.visavis']);
  });

  it('adds the ending that the person left out, and then overwrites nothing', async () => {
    const folder = await temporaryFolder();
    const { client, project } = await draftWith(answering(join(folder, 'a'), join(folder, 'a')));
    const request = { project, document: 'document 2', place: 'ask', name: 'x' } as const;
    expect((await client.expect('project.save', request)).file.name).toBe('a.visavis');
    const other = await client.expect('project.create', { name: 'n', document: 'other' });
    expect(await client.failure('project.save', { ...request, project: other.project })).toMatchObject({
      code: 'project-held',
    });
    expect(await readFile(join(folder, 'a.visavis'), 'utf8')).toBe('document 2');
  });

  it('keeps the file that the person chose to replace, and work on it that was not saved', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'old.visavis');
    await writeFile(path, 'old document');
    const journal = await startJournal(`${path}-journal`, hashOf('old document'));
    await journal.append(['old work']);
    await journal.close();
    const { client, project } = await draftWith(answering(path));
    await client.expect('project.save', { project, document: 'document 2', place: 'ask', name: 'x' });
    expect(await filesBeside(path)).toEqual([
      'old.visavis',
      'old.visavis-journal-aside-1',
      'old.visavis-versions',
    ]);
    expect(await versionsBeside(path)).toEqual(['old document']);
    expect(await readFile(`${path}-journal-aside-1`, 'utf8')).toContain('old work');
  });

  it('leaves the file that it came from as it was last saved', async () => {
    const folder = await temporaryFolder();
    const [first, second] = [join(folder, 'first.visavis'), join(folder, 'second.visavis')];
    await writeFile(first, 'document 1');
    const client = await hostClient({ asks: answering(second) });
    const { project } = await open(client, first);
    await client.expect('project.append', { project, first: 0, records: ['0'] });
    await client.expect('project.save', { project, document: 'document 2', place: 'ask', name: 'x' });
    expect(await filesBeside(first)).toEqual(['first.visavis', 'second.visavis']);
    // And free for others.
    const other = await hostClient();
    expect(await open(other, first)).toMatchObject({ document: 'document 1', records: [] });
    expect(
      await other.failure('project.open', { file: other.host.grant(second).id, mode: 'edit' }),
    ).toMatchObject({
      code: 'project-held',
    });
  });

  it.each([
    ['Le Horla', ['Le Horla.visavis', 'Le Horla (2).visavis', 'Le Horla (3).visavis']],
    ['../../../etc/passwd', ['etc passwd.visavis', 'etc passwd (2).visavis', 'etc passwd (3).visavis']],
    ['nul', ['_nul.visavis', '_nul (2).visavis', '_nul (3).visavis']],
    ['a\0b', ['a b.visavis', 'a b (2).visavis', 'a b (3).visavis']],
  ])('without dialogs is in the own folder, under a name of its own: %j', async (name, names) => {
    const client = await hostClient({ shell: 'web' });
    const saved: string[] = [];
    for (let number = 1; number <= 3; number++) {
      const { project } = await client.expect('project.create', { name, document: `draft ${number}` });
      const request = { project, document: `document ${number}`, place: 'here', name } as const;
      saved.push((await client.expect('project.save', request)).file.name);
    }
    expect(saved).toEqual(names);
    expect((await readdir(join(client.dataFolder, 'projects'))).sort()).toEqual([...names].sort());
    expect(await draftFolders(client)).toEqual([]);
  });
});

describe('closing', () => {
  it('keeps the journal', async () => {
    const { client, path, opened } = await openedFile();
    await client.expect('project.append', { project: opened.project, first: 0, records: ['0'] });
    await client.expect('project.close', { project: opened.project, discard: false });
    expect((await open(client, path)).records).toEqual(['0']);
  });

  it('throws the journal away where that is asked for', async () => {
    const { client, path, opened } = await openedFile();
    await client.expect('project.append', { project: opened.project, first: 0, records: ['0'] });
    await client.expect('project.close', { project: opened.project, discard: true });
    expect(await filesBeside(path)).toEqual(['novel.visavis']);
    expect((await open(client, path)).records).toEqual([]);
  });

  it.each([true, false])('throws a draft away where that is asked for: %s', async (discard) => {
    const client = await hostClient();
    const { project } = await client.expect('project.create', { name: 'n', document: 'd' });
    await client.expect('project.close', { project, discard });
    expect(await draftFolders(client)).toHaveLength(discard ? 0 : 1);
  });

  it('ends the project for the window', async () => {
    const { client, opened } = await openedFile();
    const { project } = opened;
    await client.expect('project.close', { project, discard: false });
    const unknown = { code: 'project-unknown' };
    expect(await client.failure('project.append', { project, first: 0, records: ['0'] })).toEqual(unknown);
    expect(await client.failure('project.close', { project, discard: false })).toEqual(unknown);
    const save = { project, document: 'd', place: 'here', name: 'n' } as const;
    expect(await client.failure('project.save', save)).toEqual(unknown);
  });

  it('waits for what is on its way', async () => {
    const { client, path, opened } = await openedFile();
    const { project } = opened;
    const appended = client.expect('project.append', { project, first: 0, records: ['0'] });
    await client.expect('project.close', { project, discard: false });
    expect(await appended).toEqual({ acknowledged: 1 });
    expect((await open(client, path)).records).toEqual(['0']);
  });
});
