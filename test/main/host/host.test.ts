import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OFFERED_LIMIT } from '../../../main/host/files.ts';
import type { HostDialogs } from '../../../main/host/host.ts';
import { TEXT_LIMIT } from '../../../main/host/read-text-file.ts';
import { DEFAULT_SETTINGS, REQUESTS } from '../../../shared/contract/contract.ts';
import type { FileForm } from '../../../shared/contract/encoding.ts';
import { hostClient, offered } from '../../support/host-client.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const UTF8: FileForm = { encoding: 'utf-8', bom: false };

function dialogs(path: string | null): HostDialogs {
  return { chooseFile: () => Promise.resolve(path), chooseSavePath: () => Promise.resolve(path) };
}

describe('a request', () => {
  it.each<[string, string, unknown]>([
    ['of no name', 'file.delete', {}],
    ['of a name that every object has', 'constructor', {}],
    ['without parameters', 'file.read', undefined],
    ['with a parameter too many', 'session.start', { extra: 1 }],
    ['with a parameter of another type', 'file.read', { file: 7 }],
    ['with an encoding that is not known', 'file.read', { file: 'x', encoding: 'koi8-r' }],
    ['with a number below 0', 'project.append', { project: 'x', first: -1, records: [] }],
    ['with a part of a record', 'project.append', { project: 'x', first: 0.5, records: [] }],
    ['with an array for bytes', 'file.offer', { name: 'x', bytes: [1, 2] }],
    ['without a name', 'project.create', { name: '', document: '' }],
  ])('%s is refused with a reason', async (_how, name, parameters) => {
    const { host } = await hostClient();
    const result = await host.handle(name, parameters);
    expect(result).toMatchObject({ ok: false, failure: { code: 'request-invalid' } });
    expect(result).toMatchObject({ failure: { detail: expect.stringContaining(name) } });
  });

  it.each(Object.keys(REQUESTS))('%s never rejects, whatever it is given', async (name) => {
    const { host } = await hostClient();
    for (const parameters of [null, 7, 'x', [], {}, { file: 'x' }, { project: 'x' }, new Proxy({}, {})])
      expect(await host.handle(name, parameters)).toHaveProperty('ok');
  });

  it('after the end is told so', async () => {
    const { host } = await hostClient();
    await host.dispose();
    expect(await host.handle('session.start', {})).toEqual({ ok: false, failure: { code: 'host-gone' } });
  });

  it('that a shell fails at is a failure', async () => {
    const client = await hostClient({ openLink: () => Promise.reject(new Error('no browser')) });
    expect(await client.failure('link.open', { url: 'https://www.deepl.com/' })).toMatchObject({
      code: 'file-failed',
      detail: 'no browser',
    });
  });
});

describe('the session', () => {
  it('starts with the settings, the shell and what was to be opened', async () => {
    const client = await hostClient({
      shell: 'web',
      version: '1.2.3',
      launch: { kind: 'texts', source: null, target: join('/texts', 'de.txt') },
    });
    const start = await client.expect('session.start', {});
    expect(start).toMatchObject({
      version: '1.2.3',
      shell: 'web',
      dialogs: false,
      settings: DEFAULT_SETTINGS,
      recent: [],
      launch: { kind: 'texts', source: null, target: { name: 'de.txt', folder: '/texts' } },
    });
  });

  it('keeps settings', async () => {
    const client = await hostClient();
    const settings = { ...DEFAULT_SETTINGS, theme: 'dark' as const };
    await client.expect('settings.write', { settings });
    const next = await hostClient({ dataFolder: client.dataFolder });
    expect((await next.expect('session.start', {})).settings).toEqual(settings);
  });

  it('starts and reads texts where the data folder cannot be made', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), 'words');
    const client = await hostClient({ dataFolder: join(folder, 'file', 'data') });
    expect(await client.expect('session.start', {})).toMatchObject({ settings: DEFAULT_SETTINGS });
    const file = client.host.grant(join(folder, 'file')).id;
    expect(await client.expect('file.read', { file })).toMatchObject({ text: 'words' });
    expect(await client.failure('settings.write', { settings: DEFAULT_SETTINGS })).toMatchObject({
      code: 'file-missing',
    });
    expect(await client.failure('project.create', { name: 'n', document: 'd' })).toMatchObject({
      code: 'file-missing',
    });
  });

  it.runIf(process.platform !== 'win32')('keeps its folder for its owner, also behind a link', async () => {
    const folder = await temporaryFolder();
    await symlink(join(folder, 'real'), join(folder, 'link'));
    await mkdir(join(folder, 'real'));
    const client = await hostClient({ dataFolder: join(folder, 'link', 'data') });
    const { file, project } = await client.expect('project.create', { name: 'n', document: 'd' });
    expect((await stat(join(folder, 'real', 'data'))).mode & 0o777).toBe(0o700);
    await client.expect('project.close', { project, discard: false });
    expect(await client.expect('project.open', { file: file.id, mode: 'edit' })).toMatchObject({
      draft: true,
    });
  });

  it('is told what was given to the running program', async () => {
    const client = await hostClient();
    const given: unknown[] = [];
    const stop = client.on('launch.given', (event) => given.push(event));
    client.host.give({ kind: 'project', path: '/folder/novel.visavis' });
    stop();
    client.host.give({ kind: 'nothing' });
    expect(given).toMatchObject([
      { launch: { kind: 'project', file: { name: 'novel.visavis', folder: '/folder' } } },
    ]);
  });

  it('passes on to the shell what is unsaved and that the window may close', async () => {
    const told: unknown[] = [];
    const client = await hostClient({
      onUnsaved: (unsaved, title) => told.push([unsaved, title]),
      closeWindow: () => told.push('close'),
    });
    await client.expect('window.unsaved', { unsaved: true, title: 'Le Horla' });
    await client.expect('window.close', {});
    expect(told).toEqual([[true, 'Le Horla'], 'close']);
  });

  it('opens pages of the list and no others', async () => {
    const opened: string[] = [];
    const client = await hostClient({ openLink: async (url) => void opened.push(url) });
    await client.expect('link.open', { url: 'https://www.deepl.com/pro' });
    expect(await client.failure('link.open', { url: 'https://example.org/' })).toMatchObject({
      code: 'not-allowed',
    });
    expect(await client.failure('link.open', { url: 'file:///etc/passwd' })).toMatchObject({
      code: 'not-allowed',
    });
    expect(opened).toEqual(['https://www.deepl.com/pro']);
  });
});

describe('texts', () => {
  it('that were offered are read as often as needed', async () => {
    const client = await hostClient();
    const file = await offered(client, 'text.txt', Buffer.from('d\xe9j\xe0', 'latin1'));
    expect(await client.expect('file.read', { file })).toEqual({
      file: { id: file, name: 'text.txt', folder: '' },
      text: 'déjà',
      form: { encoding: 'windows-1252', bom: false },
      decided: 'detected',
    });
    expect(await client.expect('file.read', { file, encoding: 'windows-1251' })).toMatchObject({
      text: 'dйjа',
      decided: 'given',
    });
  });

  it('that were offered are bounded, one by one and together', async () => {
    const client = await hostClient();
    const large = new Uint8Array(TEXT_LIMIT).fill(0x61);
    const names = Array.from({ length: OFFERED_LIMIT / TEXT_LIMIT + 1 }, (_, number) => `${number}.txt`);
    const files: string[] = [];
    for (const name of names) files.push(await offered(client, name, large));
    expect(await client.failure('file.read', { file: files[0] ?? '' })).toMatchObject({
      code: 'file-missing',
    });
    const refused = { name: 'x', bytes: new Uint8Array(TEXT_LIMIT + 1) };
    expect(await client.failure('file.offer', refused)).toMatchObject({ code: 'file-too-large' });
  });

  it('are chosen with the shell’s dialog where it has one', async () => {
    const path = join(await temporaryFolder(), 'text.txt');
    await writeFile(path, 'words');
    const client = await hostClient({ asks: dialogs(path) });
    const { id } = await client.expect('file.choose', { purpose: 'target' });
    expect(await client.expect('file.read', { file: id })).toMatchObject({ text: 'words' });
    const cancelling = await hostClient({ asks: dialogs(null) });
    expect(await cancelling.failure('file.choose', { purpose: 'any' })).toEqual({ code: 'cancelled' });
    const without = await hostClient();
    expect(await without.failure('file.choose', { purpose: 'any' })).toMatchObject({ code: 'not-allowed' });
  });

  it('cannot be reached by a path', async () => {
    const path = join(await temporaryFolder(), 'text.txt');
    await writeFile(path, 'words');
    const client = await hostClient();
    for (const file of [path, 'text.txt', '../text.txt'])
      expect(await client.failure('file.read', { file })).toMatchObject({ code: 'file-missing' });
  });
});

describe('an export', () => {
  const request = { text: 'déjà\n', form: UTF8, format: 'text', suggestedName: 'out.txt' } as const;

  it('goes where the person says', async () => {
    const path = join(await temporaryFolder(), 'chosen.txt');
    const client = await hostClient({ asks: dialogs(path) });
    expect(
      await client.expect('file.export', { ...request, form: { encoding: 'utf-16be', bom: true } }),
    ).toEqual({
      name: 'chosen.txt',
      bytes: null,
    });
    expect(await readFile(path)).toEqual(Buffer.from('\uFEFFdéjà\n', 'utf16le').swap16());
  });

  it('without dialogs is handed to the window as bytes', async () => {
    const client = await hostClient();
    const exported = await client.expect('file.export', { ...request, suggestedName: '../out.txt' });
    expect(exported).toEqual({ name: 'out.txt', bytes: new Uint8Array(Buffer.from('déjà\n')) });
    // Not a view of memory that holds other things too.
    expect(exported.bytes?.buffer.byteLength).toBe(exported.bytes?.byteLength);
  });

  it('asks for no place where the encoding cannot hold the text', async () => {
    const asks = { ...dialogs(null), chooseSavePath: () => Promise.reject(new Error('asked')) };
    const client = await hostClient({ asks });
    const form: FileForm = { encoding: 'windows-1251', bom: false };
    expect(await client.failure('file.export', { ...request, form })).toEqual({
      code: 'text-unencodable',
      encoding: 'windows-1251',
      characters: ['é', 'à'],
    });
  });

  it.each([null, 'folder'])('that is cancelled or impossible changes nothing (%s)', async (name) => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'folder'));
    const client = await hostClient({ asks: dialogs(name && join(folder, name)) });
    const code = name === null ? 'cancelled' : 'file-is-folder';
    expect(await client.failure('file.export', request)).toMatchObject({ code });
    expect(await readdir(folder)).toEqual(['folder']);
  });
});
