import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../shared/bitext/result.ts';
import type { Failure } from '../../../shared/contract/failure.ts';
import { replaceFileMethod, systemError } from '../../support/host-failing-disk.ts';
import type { HostClient } from '../../support/host-client.ts';
import { hostClient } from '../../support/host-client.ts';
import { filesBeside, openAt, openedFile } from '../../support/opened-file.ts';

type Operation = 'project.append' | 'project.compact' | 'project.save';
type Method = 'chmod' | 'datasync' | 'sync' | 'write' | 'writeFile';

/** What each of them asks of the disk. */
const METHODS: Readonly<Record<Operation, readonly Method[]>> = {
  'project.append': ['write', 'datasync'],
  'project.compact': ['chmod', 'writeFile', 'sync'],
  'project.save': ['write', 'datasync', 'chmod', 'writeFile', 'sync'],
};

const CODES = [
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EACCES', 'no-permission'],
  ['EROFS', 'read-only'],
  ['EIO', 'file-failed'],
] as const;

const CASES = Object.entries(METHODS).flatMap(([operation, methods]) =>
  methods.flatMap((method) =>
    // `sync` is called for files and folders: each call fails in its turn.
    Array.from({ length: method === 'sync' ? 6 : 1 }, (_, call) => ({
      operation: operation as Operation,
      method,
      call,
    })),
  ),
);

function doing(client: HostClient, operation: Operation, project: string): Promise<Result<unknown, Failure>> {
  switch (operation) {
    case 'project.append':
      return client.request(operation, { project, first: 2, records: ['2'] });
    case 'project.compact':
      return client.request(operation, { project, document: 'compacted', covers: 2 });
    case 'project.save':
      return client.request(operation, { project, document: 'document 2', place: 'here', name: 'n' });
  }
}

/** What a window would find that opened the project now: its document and the records after it. */
async function found(path: string): Promise<string[]> {
  const { document, records } = await openAt(await hostClient(), path, 'read');
  return [document, ...records];
}

/** All that may be found without anything acknowledged being lost: which one, depends on how far it came. */
const WHOLE: Readonly<Record<Operation, readonly string[][]>> = {
  'project.append': [
    ['document 1', '0', '1'],
    ['document 1', '0', '1', '2'],
  ],
  'project.compact': [['document 1', '0', '1'], ['compacted']],
  'project.save': [['document 1', '0', '1'], ['document 2']],
};

describe('a disk that fails', () => {
  it.each(CASES)(
    'in $operation at $method ($call) loses nothing, and it works afterwards',
    async ({ operation, method, call: failing }) => {
      const { client, path, opened } = await openedFile();
      const { project } = opened;
      await client.expect('project.append', { project, first: 0, records: ['0', '1'] });
      await replaceFileMethod(method, (original, given, call) =>
        call === failing ? Promise.reject(systemError('ENOSPC')) : original(...given),
      );
      const answer = await doing(client, operation, project);
      if (!answer.ok) expect(answer.failure).toEqual({ code: 'disk-full', name: 'novel.visavis' });
      expect(WHOLE[operation]).toContainEqual(await found(path));
      // The window goes on as the answer says.
      let first = 2;
      if (answer.ok) first = { 'project.append': 3, 'project.compact': 2, 'project.save': 0 }[operation];
      await client.expect('project.append', { project, first, records: ['next'] });
      expect((await found(path)).at(-1)).toBe('next');
      await client.expect('project.compact', { project, document: 'all', covers: first + 1 });
      await client.expect('project.append', { project, first: first + 1, records: ['last'] });
      expect(await found(path)).toEqual(['all', 'last']);
      await client.expect('project.save', { project, document: 'saved', place: 'here', name: 'n' });
      await client.expect('project.close', { project, discard: false });
      expect(await found(path)).toEqual(['saved']);
      expect((await filesBeside(path)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    },
  );

  it.each(CODES)('with %s is named as %s', async (errno, code) => {
    for (const operation of Object.keys(METHODS) as Operation[]) {
      const { client, path, opened } = await openedFile();
      const { project } = opened;
      await client.expect('project.append', { project, first: 0, records: ['0', '1'] });
      const method = operation === 'project.append' ? 'datasync' : 'writeFile';
      await replaceFileMethod(method, (original, given, call) =>
        call === 0 ? Promise.reject(systemError(errno)) : original(...given),
      );
      const answer = await doing(client, operation, project);
      expect(answer).toMatchObject({ ok: false, failure: { code, name: 'novel.visavis' } });
      expect((await found(path)).slice(0, 3)).toEqual(['document 1', '0', '1']);
      expect(await readFile(path, 'utf8')).toBe('document 1');
    }
  });
});

describe('a folder that is gone', () => {
  it.each(Object.keys(METHODS) as Operation[])(
    'makes %s fail or go on, and nothing is lost when it is back',
    async (operation) => {
      const { client, path, opened } = await openedFile();
      const { project } = opened;
      await client.expect('project.append', { project, first: 0, records: ['0', '1'] });
      const folder = dirname(path);
      await rename(folder, `${folder}-away`);
      const answer = await doing(client, operation, project);
      // The journal is open: what is appended to it is on disk wherever its folder is now.
      expect(answer.ok).toBe(operation === 'project.append');
      if (!answer.ok) expect(answer.failure).toMatchObject({ code: 'file-missing', name: 'novel.visavis' });
      await rename(`${folder}-away`, folder);
      expect(WHOLE[operation]).toContainEqual(await found(path));
      await client.expect('project.append', { project, first: answer.ok ? 3 : 2, records: ['next'] });
      await client.expect('project.save', { project, document: 'saved', place: 'here', name: 'n' });
      expect(await found(path)).toEqual(['saved']);
    },
  );

  it('with everything in it can be made again by a save', async () => {
    const { client, path, opened } = await openedFile();
    const { project } = opened;
    await client.expect('project.append', { project, first: 0, records: ['0'] });
    const folder = dirname(path);
    await rm(folder, { recursive: true });
    const save = { project, document: 'saved', place: 'here', name: 'n' } as const;
    expect(await client.failure('project.save', save)).toMatchObject({ code: 'file-missing' });
    await mkdir(folder);
    await client.expect('project.save', save);
    await client.expect('project.append', { project, first: 0, records: ['1'] });
    expect(await found(path)).toEqual(['saved', '1']);
  });
});
