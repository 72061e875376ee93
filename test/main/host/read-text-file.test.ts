import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import iconv from 'iconv-lite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readBytes } from '../../../main/host/read-bytes.ts';
import { readTextFile, TEXT_LIMIT, textOfBytes } from '../../../main/host/read-text-file.ts';
import { writeTextFile } from '../../../main/host/write-text-file.ts';
import type { Encoding } from '../../../shared/contract/encoding.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const posix = process.platform !== 'win32';

async function fileOf(bytes: Uint8Array | string): Promise<string> {
  const path = join(await temporaryFolder(), 'text.txt');
  await writeFile(path, bytes);
  return path;
}

describe('a text', () => {
  it.each<[string, Buffer, Encoding, boolean, string]>([
    ['UTF-8', Buffer.from('Žąsis.\r\n'), 'utf-8', false, 'Žąsis.\r\n'],
    ['UTF-8 with a mark', Buffer.from('\uFEFFŽąsis.\r'), 'utf-8', true, 'Žąsis.\r'],
    ['UTF-16', Buffer.from('\uFEFFŽąsis.\n', 'utf16le'), 'utf-16le', true, 'Žąsis.\n'],
    ['Windows-1252', iconv.encode('L’été déjà ?', 'windows-1252'), 'windows-1252', false, 'L’été déjà ?'],
  ])('in %s is read and written again byte for byte', async (_what, bytes, encoding, bom, text) => {
    const path = await fileOf(bytes);
    const read = await readTextFile(path);
    expect(read).toEqual({
      ok: true,
      value: { text, form: { encoding, bom }, decided: bom ? 'bom' : 'detected' },
    });
    await writeTextFile(path, text, { encoding, bom });
    expect(await readFile(path)).toEqual(bytes);
  });

  it('is read in the encoding that is given', async () => {
    const path = await fileOf(iconv.encode('Łódź', 'iso-8859-2'));
    expect(await readTextFile(path, { encoding: 'windows-1250' })).toEqual({
      ok: true,
      value: {
        text: iconv.decode(iconv.encode('Łódź', 'iso-8859-2'), 'windows-1250'),
        form: { encoding: 'windows-1250', bom: false },
        decided: 'given',
      },
    });
  });

  it('of white space alone opens', async () => {
    expect(await readTextFile(await fileOf(' \n'))).toMatchObject({ ok: true, value: { text: ' \n' } });
  });

  it('is read from bytes as from a file', async () => {
    expect(await readTextFile(Buffer.from('déjà'))).toMatchObject({ ok: true, value: { text: 'déjà' } });
  });

  it.runIf(posix)('is read through a symbolic link', async () => {
    const path = await fileOf('words');
    await symlink(path, `${path}-link`);
    expect(await readTextFile(`${path}-link`)).toMatchObject({ ok: true, value: { text: 'words' } });
  });
});

describe('what is no text', () => {
  it.each<[string, Uint8Array | string, object]>([
    ['an empty file', '', { code: 'file-empty', name: 'text.txt' }],
    ['a byte order mark alone', '\uFEFF', { code: 'file-empty', name: 'text.txt' }],
    [
      'a picture',
      Buffer.from('89504e470d0a1a0a0000000d', 'hex'),
      { code: 'file-binary', name: 'text.txt', position: 0 },
    ],
    ['a NUL', 'ab\0c', { code: 'file-binary', name: 'text.txt', position: 2 }],
    [
      'a broken UTF-8 text with a mark',
      Buffer.from('efbbbf61ff', 'hex'),
      { code: 'bytes-invalid', name: 'text.txt', encoding: 'utf-8', position: 4 },
    ],
  ])('%s', async (_what, bytes, failure) => {
    expect(await readTextFile(await fileOf(bytes))).toEqual({ ok: false, failure });
  });

  it('bytes that the encoding given does not know', async () => {
    const path = await fileOf(Buffer.from('caf\xe9', 'latin1'));
    expect(await readTextFile(path, { encoding: 'utf-8', name: 'mine' })).toEqual({
      ok: false,
      failure: { code: 'bytes-invalid', name: 'mine', encoding: 'utf-8', position: 3 },
    });
  });

  it('more than the limit, without reading it', async () => {
    const path = await fileOf('');
    await truncate(path, TEXT_LIMIT + 1);
    expect(await readTextFile(path)).toEqual({
      ok: false,
      failure: { code: 'file-too-large', name: 'text.txt', size: TEXT_LIMIT + 1, limit: TEXT_LIMIT },
    });
    expect(textOfBytes(new Uint8Array(TEXT_LIMIT + 1))).toMatchObject({
      failure: { code: 'file-too-large' },
    });
  });

  it('a file that is not there', async () => {
    const path = join(await temporaryFolder(), 'missing.txt');
    expect(await readTextFile(path)).toEqual({
      ok: false,
      failure: { code: 'file-missing', name: 'missing.txt' },
    });
  });

  it('a folder', async () => {
    const path = join(await temporaryFolder(), 'folder');
    await mkdir(path);
    expect(await readTextFile(path)).toEqual({
      ok: false,
      failure: { code: 'file-is-folder', name: 'folder' },
    });
  });

  it.runIf(posix)('a pipe, without waiting for its writer', async () => {
    const path = join(await temporaryFolder(), 'pipe');
    await promisify(execFile)('mkfifo', [path]);
    expect(await readTextFile(path)).toMatchObject({ failure: { code: 'file-failed', name: 'pipe' } });
  });

  it.runIf(posix)('a socket', async () => {
    const path = join(await temporaryFolder(), 'socket');
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(path, resolve));
    onTestFinished(() => void server.close());
    expect(await readTextFile(path)).toMatchObject({ failure: { code: 'file-failed', name: 'socket' } });
  });

  it.runIf(posix)('a device', async () => {
    expect(await readBytes({ path: '/dev/zero', name: 'zero', limit: 10 })).toMatchObject({
      failure: { code: 'file-failed', name: 'zero' },
    });
  });

  it.runIf(posix && process.getuid?.() !== 0)(
    'a file without permission (root may read every file)',
    async () => {
      const path = await fileOf('words');
      await chmod(path, 0);
      expect(await readTextFile(path)).toEqual({
        ok: false,
        failure: { code: 'no-permission', name: 'text.txt' },
      });
    },
  );
});
