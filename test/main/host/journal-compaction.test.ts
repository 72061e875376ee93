import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../main/host/file-stamp.ts';
import type { JournalEntry } from '../../../main/host/journal-format.ts';
import { decodeJournal, encodeEntries } from '../../../main/host/journal-format.ts';
import type { Journal } from '../../../main/host/journal.ts';
import { openJournal, startJournal } from '../../../main/host/journal.ts';
import { readJournal } from '../../../main/host/read-journal.ts';
import { failOnce, replaceFileMethod, systemError } from '../../support/host-failing-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const FIRST = hashOf('first file');
const SECOND = hashOf('second file');
const THIRD = hashOf('third file');

async function journalPath(): Promise<string> {
  return join(await temporaryFolder(), 'folder', 'novel.visavis-journal');
}

async function started(): Promise<{ path: string; journal: Journal }> {
  const path = await journalPath();
  await mkdir(dirname(path));
  return { path, journal: await startJournal(path, FIRST) };
}

/** What a journal brings back: its document, null where that is the project file, and the records behind it. */
async function heldAt(path: string, identity: string): Promise<readonly (string | null)[] | null> {
  const found = await readJournal(path, identity);
  return found.kind === 'read' ? [found.document, ...found.records] : null;
}

async function entriesAt(path: string): Promise<string[]> {
  const contents = decodeJournal(await readFile(path));
  return contents.kind === 'journal' ? contents.entries.map(({ kind, payload }) => `${kind} ${payload}`) : [];
}

describe('a compacted journal', () => {
  it('begins with the document, still follows the saved file, and is appended to', async () => {
    const { path, journal } = await started();
    await journal.append(['1', '2']);
    await journal.compact('document žąsis\n2');
    await journal.append(['3']);
    await journal.close();
    expect(await entriesAt(path)).toEqual(['d document žąsis\n2', 'r 3']);
    const opened = await openJournal(path, FIRST);
    expect(opened).toMatchObject({
      document: 'document žąsis\n2',
      records: ['3'],
      lostBytes: 0,
    });
    await opened.journal.append(['4']);
    await opened.journal.close();
    expect(await heldAt(path, FIRST)).toEqual(['document žąsis\n2', '3', '4']);
    expect(await readdir(dirname(path))).toEqual(['novel.visavis-journal']);
  });

  it('leaves a copy of a torn tail, which no longer stands behind it', async () => {
    const { path, journal } = await started();
    await journal.append(['1']);
    await journal.close();
    await writeFile(path, 'r 13 0000', { flag: 'a' });
    const torn = await readFile(path);
    const opened = await openJournal(path, FIRST);
    await opened.journal.compact('D');
    await opened.journal.append(['2']);
    await opened.journal.close();
    expect(await readJournal(path, FIRST)).toMatchObject({ document: 'D', records: ['2'], lostBytes: 0 });
    expect(await readFile(`${path}-torn-1`)).toEqual(torn);
    expect(await readdir(dirname(path))).toHaveLength(2);
  });

  it('can be compacted again and again, and before anything was appended', async () => {
    const path = await journalPath();
    await mkdir(dirname(path));
    const { journal } = await openJournal(path, FIRST);
    for (const number of ['0', '1', '2']) {
      await journal.compact(`document ${number}`);
      await journal.append([number]);
    }
    await journal.close();
    expect(await heldAt(path, FIRST)).toEqual(['document 2', '2']);
  });

  it('refuses to be compacted after it was closed', async () => {
    const { path, journal } = await started();
    await journal.close();
    await expect(journal.compact('document')).rejects.toMatchObject({ failure: { code: 'project-unknown' } });
    expect(await heldAt(path, FIRST)).toEqual([null]);
  });

  it.each<[string, string, readonly string[], readonly (string | null)[] | null]>([
    ['nothing since', FIRST, ['d D'], ['D']],
    ['records since', FIRST, ['r 1', 'd D', 'r 2'], ['D', '2']],
    ['a later compaction', FIRST, ['d D', 'r 1', 'd E', 'r 2'], ['E', '2']],
    ['a save cut short after its mark', FIRST, ['d D', 'r 1', `s ${SECOND}`], ['D', '1']],
    ['a save cut short before its new journal', SECOND, ['d D', 'r 1', `s ${SECOND}`], [null]],
    ['a save after which the old journal goes on', SECOND, ['d D', `s ${SECOND}`, 'r 1'], [null, '1']],
    ['a compaction of such a journal', SECOND, ['d D', `s ${SECOND}`, 'r 1', 'd E', 'r 2'], ['E', '2']],
    ['a save that failed before it', FIRST, [`s ${SECOND}`, 'd D', 'r 1'], ['D', '1']],
    ['a save before it that went through unheard', SECOND, [`s ${SECOND}`, 'd D', 'r 1'], ['D', '1']],
    ['a file that nothing names', THIRD, [`s ${SECOND}`, 'd D', 'r 1'], null],
  ])('with %s brings back what the file lacks', async (_what, identity, entries, held) => {
    const { path, journal } = await started();
    await journal.close();
    const { bytes } = encodeEntries(entries.map(parsed), crc32(await readFile(path)));
    await writeFile(path, Buffer.concat([await readFile(path), bytes]));
    expect(await heldAt(path, identity)).toEqual(held);
  });

  it('follows the file that a failed save may have put there, and the one before it', async () => {
    const { path, journal } = await started();
    await journal.append(['1']);
    await journal.mark(SECOND);
    await journal.mark(SECOND);
    await journal.append(['2']);
    await journal.compact('D');
    await journal.append(['3']);
    expect(await heldAt(path, FIRST)).toEqual(['D', '3']);
    expect(await heldAt(path, SECOND)).toEqual(['D', '3']);
    await journal.restart(SECOND);
    await journal.append(['4']);
    await journal.compact('E');
    await journal.close();
    expect(await entriesAt(path)).toEqual(['d E']);
    expect(await heldAt(path, FIRST)).toBeNull();
  });
});

function parsed(entry: string): JournalEntry {
  const kind = entry.slice(0, 1);
  return { kind: kind === 'd' || kind === 's' ? kind : 'r', payload: entry.slice(2) };
}

/** What the window asks of a journal. A save of which the mark is all that happened is one that failed. */
type Move = 'append' | 'compact' | 'save' | 'failed save' | 'unheard save' | 'failed compaction' | 'open';

const MOVES: readonly Move[] = [
  'append',
  'append',
  'compact',
  'save',
  'failed save',
  'unheard save',
  'failed compaction',
  'open',
];

it('brings back everything acknowledged, once and in order, whatever was done in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...MOVES), { maxLength: 25 }), async (moves) => {
      const path = await journalPath();
      await mkdir(dirname(path), { recursive: true });
      const numbers: string[] = [];
      // The project file is the list of the numbers that it holds.
      let file = '';
      let { journal } = await openJournal(path, hashOf(file));
      for (const move of moves) {
        const document = numbers.join();
        switch (move) {
          case 'append':
            await journal.append([`${numbers.push(String(numbers.length)) - 1}`]);
            break;
          case 'compact':
            await journal.compact(document);
            break;
          case 'failed compaction':
            await failOnce('writeFile', 'ENOSPC');
            await expect(journal.compact(document)).rejects.toThrow('disk-full');
            break;
          case 'save':
          case 'unheard save':
            await journal.mark(hashOf(document));
            file = document;
            if (move === 'save') await journal.restart(hashOf(file));
            break;
          case 'failed save':
            await journal.mark(hashOf(document));
            break;
          case 'open':
            await journal.close();
            ({ journal } = await openJournal(path, hashOf(file)));
            break;
        }
        const found = await readJournal(path, hashOf(file));
        const held = found.kind === 'read' ? [found.document ?? file, ...found.records] : [file];
        expect(found.kind).not.toBe('foreign');
        expect(held.filter((each) => each !== '').join()).toBe(numbers.join());
      }
      await journal.close();
    }),
    { numRuns: 60 },
  );
});

describe('a compaction that fails', () => {
  it.each<[string, 'writeFile' | 'sync' | 'chmod', number, (string | null)[]]>([
    ['writing the new journal', 'writeFile', 0, [null, '1']],
    ['giving it the mode of the old one', 'chmod', 0, [null, '1']],
    ['syncing the new journal', 'sync', 0, [null, '1']],
    ['syncing the folder, when it is there', 'sync', 1, ['D']],
  ])('in %s goes on from what stands there', async (_what, method, failing, held) => {
    const { path, journal } = await started();
    await journal.append(['1']);
    await replaceFileMethod(method, (original, given, call) =>
      call === failing ? Promise.reject(systemError('ENOSPC')) : original(...given),
    );
    await expect(journal.compact('D')).rejects.toMatchObject({ failure: { code: 'disk-full' } });
    expect(await heldAt(path, FIRST)).toEqual(held);
    await journal.append(['2']);
    expect(await heldAt(path, FIRST)).toEqual([...held, '2']);
    await journal.compact('E');
    await journal.append(['3']);
    await journal.close();
    expect(await heldAt(path, FIRST)).toEqual(['E', '3']);
    expect(await readdir(dirname(path))).toEqual(['novel.visavis-journal']);
  });

  it('acknowledges nothing behind a name that is not on disk', async () => {
    const { path, journal } = await started();
    await journal.append(['1']);
    await replaceFileMethod('sync', (original, given, call) =>
      call === 1 || call === 2 ? Promise.reject(systemError('EIO')) : original(...given),
    );
    await expect(journal.compact('D')).rejects.toThrow('file-failed');
    await expect(journal.append(['2'])).rejects.toThrow('EIO');
    await journal.append(['3']);
    await journal.close();
    expect(await heldAt(path, FIRST)).toEqual(['D', '3']);
  });

  it('because the folder is gone works when it is back', async () => {
    const { path, journal } = await started();
    const folder = dirname(path);
    await journal.append(['1']);
    await rename(folder, `${folder}-away`);
    await expect(journal.compact('D')).rejects.toMatchObject({ failure: { code: 'file-missing' } });
    await expect(journal.append(['2'])).rejects.toThrow('ENOENT');
    await expect(journal.compact('D')).rejects.toThrow('ENOENT');
    await rename(`${folder}-away`, folder);
    await journal.append(['2']);
    await journal.compact('D');
    await journal.append(['3']);
    await journal.close();
    expect(await heldAt(path, FIRST)).toEqual(['D', '3']);
  });

  it('trusts no file that somebody put there meanwhile', async () => {
    const { path, journal } = await started();
    await journal.append(['1']);
    await failOnce('writeFile', 'EIO');
    await expect(journal.compact('D')).rejects.toThrow('file-failed');
    await writeFile(path, 'something else');
    await expect(journal.append(['2'])).rejects.toMatchObject({ failure: { code: 'file-changed' } });
    expect(await readFile(path, 'utf8')).toBe('something else');
    await journal.close();
  });

  it('can be followed by a save, which starts the journal anew', async () => {
    const { path, journal } = await started();
    await journal.append(['1']);
    await failOnce('writeFile', 'EIO');
    await expect(journal.compact('D')).rejects.toThrow('file-failed');
    await journal.mark(SECOND);
    await journal.restart(SECOND);
    await journal.append(['2']);
    await journal.close();
    expect(await heldAt(path, SECOND)).toEqual([null, '2']);
  });
});

describe('a file that was deleted', () => {
  it('and cannot be put back at first gets no record twice', async () => {
    const { path, journal } = await started();
    await journal.append(['1']);
    await rm(path);
    await failOnce('writeFile', 'ENOSPC');
    await expect(journal.append(['2'])).rejects.toMatchObject({ failure: { code: 'disk-full' } });
    await journal.append(['2']);
    await journal.append(['3']);
    await journal.close();
    expect(await heldAt(path, FIRST)).toEqual([null, '1', '2', '3']);
  });

  it('is there again after the journal was compacted', async () => {
    const { path, journal } = await started();
    await journal.append(['1']);
    await rm(path);
    await journal.compact('D');
    await journal.append(['2']);
    await journal.close();
    expect(await heldAt(path, FIRST)).toEqual(['D', '2']);
  });
});

/** A journal as version 1 wrote it. */
async function versionOne(
  entries: readonly JournalEntry[],
  tail = '',
): Promise<{ path: string; bytes: Buffer }> {
  const path = await journalPath();
  await mkdir(dirname(path));
  const header = Buffer.from(`visavis-journal 1 ${FIRST}\n`);
  const bytes = Buffer.concat([header, encodeEntries(entries, crc32(header)).bytes, Buffer.from(tail)]);
  await writeFile(path, bytes);
  return { path, bytes };
}

const OLD: readonly JournalEntry[] = [
  { kind: 'r', payload: '1' },
  { kind: 's', payload: SECOND },
  { kind: 'r', payload: '2' },
];

describe('a journal of version 1', () => {
  it('is read and left as it is until something is written', async () => {
    const { path, bytes } = await versionOne(OLD);
    const opened = await openJournal(path, SECOND);
    expect(opened).toMatchObject({ document: null, records: ['2'], lostBytes: 0 });
    await opened.journal.close();
    expect(await readFile(path)).toEqual(bytes);
    expect(await readdir(dirname(path))).toHaveLength(1);
  });

  it.each([
    ['whole', ''],
    ['torn', 'r 13 0000'],
  ])(
    '(%s) is copied, then written anew with the same entries, before the first append',
    async (_how, tail) => {
      const { path, bytes } = await versionOne(OLD, tail);
      const { journal, lostBytes } = await openJournal(path, FIRST);
      expect(lostBytes).toBe(tail.length);
      await journal.append(['3']);
      await journal.append(['4']);
      await journal.close();
      expect(await readFile(path, 'latin1')).toMatch(new RegExp(`^visavis-journal 2 ${FIRST}\n`));
      expect(await entriesAt(path)).toEqual(['r 1', `s ${SECOND}`, 'r 2', 'r 3', 'r 4']);
      expect(await readFile(`${path}-version-1-1`)).toEqual(bytes);
      expect(await readdir(dirname(path))).toHaveLength(2);
    },
  );

  it('is copied before it is compacted', async () => {
    const { path, bytes } = await versionOne(OLD);
    const { journal } = await openJournal(path, FIRST);
    await journal.compact('D');
    await journal.close();
    expect(await heldAt(path, FIRST)).toEqual(['D']);
    expect(await readFile(`${path}-version-1-1`)).toEqual(bytes);
  });

  it('that cannot be written anew at first keeps its entries, and one copy', async () => {
    const { path, bytes } = await versionOne(OLD);
    const { journal } = await openJournal(path, FIRST);
    await failOnce('writeFile', 'ENOSPC');
    await expect(journal.append(['3'])).rejects.toMatchObject({ failure: { code: 'disk-full' } });
    expect(await readFile(path)).toEqual(bytes);
    await journal.append(['3']);
    await journal.close();
    expect(await heldAt(path, FIRST)).toEqual([null, '1', '2', '3']);
    expect(await readdir(dirname(path))).toHaveLength(2);
  });
});
