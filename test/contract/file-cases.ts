import { chmod, mkdir, open, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Encoding, FileForm } from '../../shared/contract/encoding.ts';
import type { FileReference } from '../../shared/contract/contract.ts';
import {
  benchFor,
  failureOf,
  launchedFile,
  type OpenWindow,
  type ShellUnderTest,
  valueOf,
} from './shell-under-test.ts';

const UTF_8: FileForm = { encoding: 'utf-8', bom: false };
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
const asRoot = process.getuid?.() === 0;

/** Choosing, offering, reading and exporting texts. */
export function describeFiles(shell: ShellUnderTest): void {
  describe('texts', () => {
    const bench = benchFor(shell);
    let window: OpenWindow;
    beforeAll(async () => {
      window = await bench.open();
    });

    const offer = async (bytes: Uint8Array<ArrayBuffer>, name = 'offered.txt'): Promise<FileReference> =>
      valueOf(await window.client.request('file.offer', { name, bytes }));
    const read = (file: FileReference, encoding?: Encoding) =>
      window.client.request('file.read', { file: file.id, ...(encoding ? { encoding } : {}) });

    it('are read from bytes that the window offers', async () => {
      const file = await offer(new TextEncoder().encode('Viļņā\r\n“Å” \u{1F600}\n'));
      expect(file).toEqual({ id: expect.any(String), name: 'offered.txt', folder: '' });
      expect(valueOf(await read(file))).toEqual({
        file,
        text: 'Viļņā\r\n“Å” \u{1F600}\n',
        form: UTF_8,
        decided: 'detected',
      });
    });

    it.each<[string, readonly number[], string, FileForm]>([
      ['UTF-8', [0xef, 0xbb, 0xbf, 0x41], 'A', { encoding: 'utf-8', bom: true }],
      ['UTF-16 little end first', [0xff, 0xfe, 0x41, 0], 'A', { encoding: 'utf-16le', bom: true }],
      ['UTF-16 big end first', [0xfe, 0xff, 0, 0x41], 'A', { encoding: 'utf-16be', bom: true }],
    ])('are decoded by their mark: %s', async (_name, bytes, text, form) => {
      expect(valueOf(await read(await offer(Uint8Array.from(bytes))))).toMatchObject({
        text,
        form,
        decided: 'bom',
      });
    });

    it('are decoded as the person says', async () => {
      const file = await offer(Uint8Array.of(0xd0, 0xe0, 0x20, 0xfe));
      expect(valueOf(await read(file, 'windows-1257'))).toMatchObject({
        text: 'Šą ž',
        form: { encoding: 'windows-1257', bom: false },
        decided: 'given',
      });
      expect(valueOf(await read(file, 'windows-1251'))).toMatchObject({ text: 'Ра ю' });
    });

    it('keep every byte on the way through the window and back', async () => {
      const bytes = Uint8Array.from([9, 10, 12, 13, ...range(32, 126), ...range(160, 255)]);
      const { text } = valueOf(await read(await offer(bytes), 'iso-8859-1'));
      expect(text).toBe(String.fromCharCode(...bytes));
    });

    it('survive a line of a megabyte', async () => {
      const long = 'mot '.repeat(262_144);
      const { text } = valueOf(await read(await offer(new TextEncoder().encode(long))));
      expect(text === long).toBe(true);
    });

    it.each<[string, Uint8Array<ArrayBuffer>, Encoding | undefined, object]>([
      ['nothing', new Uint8Array(0), undefined, { code: 'file-empty', name: 'offered.txt' }],
      ['a mark alone', Uint8Array.of(0xef, 0xbb, 0xbf), undefined, { code: 'file-empty' }],
      ['a PDF', latin('%PDF-1.7 and so on'), undefined, { code: 'file-binary', position: 0 }],
      ['zero bytes', Uint8Array.of(0x41, 0, 0, 1, 0x42), undefined, { code: 'file-binary' }],
      [
        'another encoding',
        Uint8Array.of(0x41, 0xe9, 0x42),
        'utf-8',
        { code: 'bytes-invalid', encoding: 'utf-8', position: 1 },
      ],
    ])('are refused where they are %s', async (_name, bytes, encoding, failure) => {
      expect(failureOf(await read(await offer(bytes), encoding))).toMatchObject(failure);
    });

    it('are not reached by a reference that the window made up', async () => {
      for (const file of ['', 'no-such', '/etc/passwd', '../../etc/passwd'])
        expect(failureOf(await window.client.request('file.read', { file }))).toMatchObject({
          code: 'file-missing',
        });
    });

    it('are read from the files that the program was given, and never changed', async () => {
      const path = await bench.file('given.txt', 'Unchanged.\r\n');
      const given = await bench.open([path]);
      const file = await launchedFile(given);
      expect(valueOf(await given.client.request('file.read', { file: file.id }))).toMatchObject({
        file,
        text: 'Unchanged.\r\n',
      });
      expect(await readFile(path, 'utf8')).toBe('Unchanged.\r\n');
    });

    const failuresOfFiles: readonly [string, () => Promise<string>, object][] = [
      ['is not there', async () => bench.path('missing.txt'), { code: 'file-missing', name: 'missing.txt' }],
      [
        'is a folder',
        async () => {
          await mkdir(bench.path('folder.txt'), { recursive: true });
          return bench.path('folder.txt');
        },
        { code: 'file-is-folder', name: 'folder.txt' },
      ],
      [
        'is too large',
        async () => {
          // Sparse: it has the size, and takes no place on the disk.
          const handle = await open(bench.path('large.txt'), 'w');
          await handle.truncate(50 * 1024 * 1024 + 1);
          await handle.close();
          return bench.path('large.txt');
        },
        { code: 'file-too-large', name: 'large.txt', size: 52_428_801, limit: 52_428_800 },
      ],
    ];
    it.each(failuresOfFiles)('are refused where the file %s', async (_name, make, failure) => {
      const given = await bench.open([await make()]);
      const file = await launchedFile(given);
      expect(failureOf(await given.client.request('file.read', { file: file.id }))).toEqual(failure);
    });

    // As root, every file may be read; and a device is another thing on Windows.
    it.runIf(process.platform !== 'win32' && !asRoot)('are refused without permission', async () => {
      const path = await bench.file('closed.txt', 'A');
      await chmod(path, 0);
      const given = await bench.open([path]);
      const file = await launchedFile(given);
      expect(failureOf(await given.client.request('file.read', { file: file.id }))).toEqual({
        code: 'no-permission',
        name: 'closed.txt',
      });
    });

    it.runIf(process.platform === 'linux')('are refused where the file is a device', async () => {
      const given = await bench.open(['/dev/zero']);
      const file = await launchedFile(given);
      expect(failureOf(await given.client.request('file.read', { file: file.id }))).toMatchObject({
        code: 'file-failed',
        name: 'zero',
      });
    });

    it.runIf(shell.dialogs)('are chosen by the system’s dialog', async () => {
      await window.answerDialogs(await bench.file('chosen.txt', 'Chosen.'));
      const file = valueOf(await window.client.request('file.choose', { purpose: 'source' }));
      expect(file).toMatchObject({ name: 'chosen.txt', folder: bench.path() });
      expect(valueOf(await read(file))).toMatchObject({ text: 'Chosen.' });
      await window.answerDialogs(null);
      expect(failureOf(await window.client.request('file.choose', { purpose: 'any' }))).toEqual({
        code: 'cancelled',
      });
    });

    it.runIf(!shell.dialogs)('are not chosen by the host, which has no dialogs', async () => {
      expect(failureOf(await window.client.request('file.choose', { purpose: 'source' }))).toMatchObject({
        code: 'not-allowed',
      });
    });

    const exporting = (text: string, form: FileForm, suggestedName = 'export.txt') =>
      window.client.request('file.export', { text, form, format: 'text', suggestedName });

    const form: FileForm = { encoding: 'utf-16be', bom: true };
    const expected = Uint8Array.of(0xfe, 0xff, 0x00, 0xc5, 0x20, 0x1d);

    it.runIf(shell.dialogs)('are exported in their form to the place that the person chose', async () => {
      await window.answerDialogs(bench.path('exported.txt'));
      expect(valueOf(await exporting('Å”', form))).toEqual({ name: 'exported.txt', bytes: null });
      expect(Uint8Array.from(await readFile(bench.path('exported.txt')))).toEqual(expected);
    });

    it.runIf(!shell.dialogs)('are exported as the bytes of their form, for the browser to keep', async () => {
      expect(valueOf(await exporting('Å”', form))).toEqual({ name: 'export.txt', bytes: expected });
    });

    it('are not exported where an encoding cannot hold them: nobody is asked, nothing is written', async () => {
      await window.answerDialogs(bench.path('never.txt'));
      expect(failureOf(await exporting('a “b” “c”', { encoding: 'iso-8859-1', bom: false }))).toEqual({
        code: 'text-unencodable',
        encoding: 'iso-8859-1',
        characters: ['“', '”'],
      });
      expect(failureOf(await exporting('half \ud83d', UTF_8))).toMatchObject({ code: 'text-unencodable' });
      await expect(readFile(bench.path('never.txt'))).rejects.toMatchObject({ code: 'ENOENT' });
    });

    it.runIf(shell.dialogs)(
      'are not exported where the person cancels, or there is no such folder',
      async () => {
        await window.answerDialogs(null);
        expect(failureOf(await exporting('A', UTF_8))).toEqual({ code: 'cancelled' });
        await window.answerDialogs(bench.path('no', 'such', 'folder.txt'));
        expect(failureOf(await exporting('A', UTF_8))).toMatchObject({ code: 'file-missing' });
      },
    );
  });
}
