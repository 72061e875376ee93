import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../main/host/file-stamp.ts';
import { hostClient } from '../../support/host-client.ts';
import { filesBeside, openAt, openedFile } from '../../support/opened-file.ts';

describe('compacting', () => {
  it('leaves the project file as it was saved, and the numbering as it was', async () => {
    const { client, path, opened } = await openedFile();
    const { project } = opened;
    await client.expect('project.append', { project, first: 0, records: ['0', '1'] });
    expect(await client.expect('project.compact', { project, document: 'document 1+', covers: 2 })).toEqual(
      {},
    );
    expect(await client.expect('project.append', { project, first: 2, records: ['2'] })).toEqual({
      acknowledged: 3,
    });
    expect(await readFile(path, 'utf8')).toBe('document 1');
    expect(await filesBeside(path)).toEqual(['novel.visavis', 'novel.visavis-journal']);
    await client.expect('project.close', { project, discard: false });
    expect(await openAt(client, path)).toMatchObject({
      document: 'document 1+',
      records: ['2'],
      beneath: expect.any(String),
      readOnly: false,
      lostBytes: 0,
    });
  });

  it('gives what the journal holds although the project file was damaged, and keeps it aside', async () => {
    const { client, path, opened } = await openedFile();
    const { project } = opened;
    await client.expect('project.append', { project, first: 0, records: ['0'] });
    await client.expect('project.compact', { project, document: 'document 1+', covers: 1 });
    await client.expect('project.append', { project, first: 1, records: ['1'] });
    await client.expect('project.close', { project, discard: false });
    await writeFile(path, 'dxcument 1');
    expect(await openAt(client, path)).toMatchObject({
      document: 'dxcument 1',
      records: [],
      beneath: null,
      stray: { document: 'document 1+', records: ['1'] },
    });
    // Till something else is written the file may be put back, and the journal fits again.
    expect(await filesBeside(path)).toEqual(['novel.visavis', 'novel.visavis-journal']);
  });

  it('keeps a copy of a journal whose records did not fit, where that is asked for', async () => {
    const { client, path, opened } = await openedFile();
    const { project } = opened;
    await client.expect('project.append', { project, first: 0, records: ['unfit'] });
    await client.expect('project.compact', { project, document: 'document 1+', covers: 1, keep: true });
    expect(await readFile(`${path}-journal-aside-1`, 'utf8')).toContain('unfit');
    expect(await readFile(`${path}-journal`, 'utf8')).not.toContain('unfit');
  });

  it('takes copies that were kept along when a draft is saved', async () => {
    const { client, opened, path } = await openedFile();
    const draft = await client.expect('project.create', { name: 'book', document: 'document 1' });
    const { project } = draft;
    await client.expect('project.append', { project, first: 0, records: ['unfit'] });
    await client.expect('project.compact', { project, document: 'document 1+', covers: 1, keep: true });
    await client.expect('project.save', { project, document: 'document 2', place: 'here', name: 'book' });
    const saved = join(dirname(path), 'data', 'projects', 'book.visavis');
    expect(await readFile(`${saved}-journal-aside-1`, 'utf8')).toContain('unfit');
    await client.expect('project.close', { project: opened.project, discard: false });
  });

  it.each([0, 1, 3])('refuses a document that covers %i of 2 records', async (covers) => {
    const { client, path, opened } = await openedFile();
    const { project } = opened;
    await client.expect('project.append', { project, first: 0, records: ['0', '1'] });
    expect(await client.failure('project.compact', { project, document: 'd', covers })).toEqual({
      code: 'request-invalid',
      detail: `2 records are acknowledged, not ${covers}`,
    });
    await client.expect('project.close', { project, discard: false });
    expect(await openAt(client, path)).toMatchObject({ beneath: null, records: ['0', '1'] });
  });

  it('waits for what is on its way, and makes what comes after wait', async () => {
    const { client, path, opened } = await openedFile();
    const { project } = opened;
    const answers = await Promise.all([
      client.request('project.append', { project, first: 0, records: ['0'] }),
      client.request('project.compact', { project, document: 'd', covers: 1 }),
      client.request('project.append', { project, first: 1, records: ['1'] }),
      client.request('project.compact', { project, document: 'e', covers: 1 }),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, expect.any(Boolean)]);
    await client.host.dispose();
    const next = await hostClient();
    const { document, records } = await openAt(next, path);
    expect([document, ...records]).toEqual(['d', '1']);
  });

  it('counts as unsaved work', async () => {
    const { client, opened } = await openedFile();
    const { project } = opened;
    await client.expect('project.compact', { project, document: 'd', covers: 0 });
    await client.expect('project.close', { project, discard: false });
    expect((await client.expect('recent.list', {})).recent).toMatchObject([{ unsaved: true }]);
  });

  it('ends with a save, or with being thrown away', async () => {
    const { client, path, opened } = await openedFile();
    const { project } = opened;
    await client.expect('project.compact', { project, document: 'd', covers: 0 });
    await client.expect('project.save', { project, document: 'document 2', place: 'here', name: 'n' });
    await client.expect('project.append', { project, first: 0, records: ['0'] });
    await client.expect('project.compact', { project, document: 'e', covers: 1 });
    await client.expect('project.close', { project, discard: true });
    expect(await openAt(client, path)).toMatchObject({
      document: 'document 2',
      records: [],
      beneath: null,
    });
  });

  it('of a draft is brought back with it', async () => {
    const client = await hostClient();
    const { project, file } = await client.expect('project.create', { name: 'n', document: 'd' });
    await client.expect('project.append', { project, first: 0, records: ['0'] });
    await client.expect('project.compact', { project, document: 'e', covers: 1 });
    await client.expect('project.close', { project, discard: false });
    expect(await client.expect('project.open', { file: file.id, mode: 'edit' })).toMatchObject({
      document: 'e',
      records: [],
      beneath: expect.any(String),
      draft: true,
    });
  });

  it('refuses a document that UTF-8 cannot hold', async () => {
    const { client, opened } = await openedFile();
    const request = { project: opened.project, document: '\uD83D', covers: 0 };
    expect(await client.failure('project.compact', request)).toMatchObject({ code: 'text-unencodable' });
  });

  it('takes a journal of version 1 over, with a copy', async () => {
    const { client, path, opened } = await openedFile();
    await client.expect('project.close', { project: opened.project, discard: false });
    await writeFile(`${path}-journal`, `visavis-journal 1 ${hashOf('document 1')}\n`);
    const { project } = await openAt(client, path);
    await client.expect('project.append', { project, first: 0, records: ['0'] });
    expect(await filesBeside(path)).toEqual([
      'novel.visavis',
      'novel.visavis-journal',
      'novel.visavis-journal-version-1-1',
    ]);
  });
});
