import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../main/host/file-stamp.ts';
import { openJournal, startJournal } from '../../../main/host/journal.ts';
import { readJournal } from '../../../main/host/read-journal.ts';
import { failOnce, limitWrites, systemError } from '../../support/host-failing-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const FIRST = hashOf('first document');
const SECOND = hashOf('second document');

async function journalPath(): Promise<string> {
  return join(await temporaryFolder(), 'novel.visavis-journal');
}

async function recordsAt(path: string, identity: string): Promise<readonly string[] | null> {
  const found = await readJournal(path, identity);
  return found.kind === 'read' ? found.records : null;
}

describe('a journal', () => {
  it('gives back after closing what was appended, in order', async () => {
    const path = await journalPath();
    const journal = await startJournal(path, FIRST);
    await journal.append(['{"n":0}', '{"n":1}']);
    await journal.append(['{"n":2,"text":"žąsis\\n"}']);
    await journal.close();
    const opened = await openJournal(path, FIRST);
    expect(opened).toMatchObject({
      records: ['{"n":0}', '{"n":1}', '{"n":2,"text":"žąsis\\n"}'],
      lostBytes: 0,
    });
    await opened.journal.append(['{"n":3}']);
    await opened.journal.close();
    expect(await recordsAt(path, FIRST)).toHaveLength(4);
  });

  it('is on disk when an append is answered, before it is closed', async () => {
    const path = await journalPath();
    const { journal } = await openJournal(path, FIRST);
    await journal.append(['1']);
    expect(await recordsAt(path, FIRST)).toEqual(['1']);
    await journal.close();
  });

  it('makes no file before there is something to write', async () => {
    const path = await journalPath();
    const { journal } = await openJournal(path, FIRST);
    await journal.close();
    expect(await readdir(join(path, '..'))).toEqual([]);
  });

  it('keeps the order of appends that overlap', async () => {
    const path = await journalPath();
    const journal = await startJournal(path, FIRST);
    const numbers = Array.from({ length: 200 }, (_, number) => String(number));
    await Promise.all(numbers.map((number) => journal.append([number])));
    expect(await recordsAt(path, FIRST)).toEqual(numbers);
    await journal.close();
  });

  it('refuses appends after it was closed, and finishes those before', async () => {
    const path = await journalPath();
    const journal = await startJournal(path, FIRST);
    const before = journal.append(['1']);
    await Promise.all([before, journal.close()]);
    await expect(journal.append(['2'])).rejects.toMatchObject({ failure: { code: 'project-unknown' } });
    expect(await recordsAt(path, FIRST)).toEqual(['1']);
  });

  it('is put back where somebody deletes its file', async () => {
    const path = await journalPath();
    const journal = await startJournal(path, FIRST);
    await journal.append(['1']);
    await rm(path);
    await journal.append(['2']);
    await journal.append(['3']);
    await journal.close();
    expect(await recordsAt(path, FIRST)).toEqual(['1', '2', '3']);
  });

  it('tells of a later version instead of touching it', async () => {
    const path = await journalPath();
    await writeFile(path, `visavis-journal 9 ${FIRST}\nwhatever`);
    await expect(openJournal(path, FIRST)).rejects.toMatchObject({
      failure: { code: 'project-newer', version: 9, known: 2 },
    });
    expect(await readFile(path, 'utf8')).toContain('whatever');
  });
});

describe('a disk that fails', () => {
  it.each(['datasync', 'write'] as const)(
    'in %s acknowledges nothing, fails what waits behind it, and leaves no trace of it',
    async (method) => {
      const path = await journalPath();
      const journal = await startJournal(path, FIRST);
      await journal.append(['1']);
      await failOnce(method, 'EIO');
      const [, ...behind] = await Promise.allSettled([
        expect(journal.append(['lost 2'])).rejects.toThrow('EIO'),
        journal.append(['lost 3']),
        journal.append(['lost 4']),
      ]);
      expect(behind.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
      await journal.append(['2']);
      await journal.close();
      expect(await recordsAt(path, FIRST)).toEqual(['1', '2']);
      expect(await readFile(path, 'utf8')).not.toContain('lost');
      expect(await readdir(join(path, '..'))).toHaveLength(1);
    },
  );

  it('that is full in the middle of a record keeps what was acknowledged', async () => {
    const path = await journalPath();
    const journal = await startJournal(path, FIRST);
    await journal.append(['1']);
    // Half of it goes, then nothing more.
    await limitWrites((length, call) => (call === 0 ? Math.floor(length / 2) : systemError('ENOSPC')));
    await expect(journal.append(['2'.repeat(100)])).rejects.toThrow('ENOSPC');
    await journal.close();
    const opened = await openJournal(path, FIRST);
    expect(opened.records).toEqual(['1']);
    expect(opened.lostBytes).toBeGreaterThan(0);
    await opened.journal.close();
  });

  it('that takes small pieces is written to until all is there', async () => {
    const path = await journalPath();
    const journal = await startJournal(path, FIRST);
    await limitWrites((length) => Math.min(length, 7));
    await journal.append(['1'.repeat(100), '2'.repeat(100)]);
    await journal.close();
    expect(await recordsAt(path, FIRST)).toEqual(['1'.repeat(100), '2'.repeat(100)]);
  });

  it('that takes nothing, without an error, counts as full', async () => {
    const path = await journalPath();
    const journal = await startJournal(path, FIRST);
    await limitWrites(() => 0);
    await expect(journal.append(['1'])).rejects.toMatchObject({ failure: { code: 'disk-full' } });
    await journal.close();
  });
});

async function tornJournal(): Promise<{ path: string; bytes: Buffer }> {
  const path = await journalPath();
  const journal = await startJournal(path, FIRST);
  await journal.append(['1', '2']);
  await journal.append(['{"torn":true}']);
  await journal.close();
  const { length } = await readFile(path);
  await truncate(path, length - 5);
  return { path, bytes: await readFile(path) };
}

describe('a torn tail', () => {
  it('is reported and left in the file until something is appended', async () => {
    const { path, bytes } = await tornJournal();
    const opened = await openJournal(path, FIRST);
    expect(opened).toMatchObject({
      records: ['1', '2'],
      lostBytes: 'r 13 00000000 {"torn":true}\n'.length - 5,
    });
    await opened.journal.close();
    expect(await readFile(path)).toEqual(bytes);
  });

  it('is cut off by the next append, and a copy is kept', async () => {
    const { path, bytes } = await tornJournal();
    const { journal } = await openJournal(path, FIRST);
    await journal.append(['3']);
    await journal.append(['4']);
    await journal.close();
    expect(await recordsAt(path, FIRST)).toEqual(['1', '2', '3', '4']);
    expect(await readFile(`${path}-torn-1`)).toEqual(bytes);
    expect(await readdir(join(path, '..'))).toHaveLength(2);
  });

  it('is kept aside where the journal starts anew', async () => {
    const { path, bytes } = await tornJournal();
    const { journal } = await openJournal(path, FIRST);
    await journal.restart(SECOND);
    await journal.close();
    expect(await readdir(join(path, '..'))).toEqual(['novel.visavis-journal-torn-1']);
    expect(await readFile(`${path}-torn-1`)).toEqual(bytes);
  });
});

describe('a save', () => {
  it.each([
    ['before the save mark', FIRST, ['1', '2'], ['1', '2']],
    ['between mark and document', FIRST, ['1', '2', SECOND], ['1', '2']],
    ['between document and new journal', SECOND, ['1', '2', SECOND], []],
    ['with the old journal going on', SECOND, ['1', '2', SECOND, '3'], ['3']],
    ['that failed, with work after it', FIRST, ['1', SECOND, '2'], ['1', '2']],
    ['of an unchanged document', FIRST, ['1', '2', FIRST, '3'], ['3']],
    ['after one that failed', SECOND, ['1', FIRST, '2', SECOND, '3'], ['3']],
  ])('cut short %s brings back what the document lacks', async (_when, document, entries, records) => {
    const path = await journalPath();
    const journal = await startJournal(path, FIRST);
    for (const entry of entries) await (entry.length === 64 ? journal.mark(entry) : journal.append([entry]));
    await journal.close();
    const opened = await openJournal(path, document);
    expect(opened).toMatchObject({ records, lostBytes: 0 });
    await opened.journal.close();
  });

  it('that went through leaves no journal until there is new work', async () => {
    const path = await journalPath();
    const journal = await startJournal(path, FIRST);
    await journal.append(['1']);
    await journal.mark(SECOND);
    await journal.restart(SECOND);
    expect(await readdir(join(path, '..'))).toEqual([]);
    await journal.append(['2']);
    await journal.close();
    expect(await recordsAt(path, SECOND)).toEqual(['2']);
    expect(await recordsAt(path, FIRST)).toBeNull();
  });
});

describe('a journal of another document', () => {
  it('is reported, stays till something else is written, and is kept aside then', async () => {
    const path = await journalPath();
    const journal = await startJournal(path, FIRST);
    await journal.append(['1']);
    await journal.close();
    const bytes = await readFile(path);
    const opened = await openJournal(path, SECOND);
    expect(opened).toMatchObject({ records: [], lostBytes: bytes.length });
    expect(await readFile(path)).toEqual(bytes);
    await opened.journal.append(['2']);
    await opened.journal.close();
    expect(await readFile(`${path}-aside-1`)).toEqual(bytes);
    expect(await recordsAt(path, SECOND)).toEqual(['2']);
  });

  it('takes the first number that is free', async () => {
    const path = await journalPath();
    await writeFile(`${path}-aside-1`, 'kept before');
    await writeFile(path, 'not a journal');
    const opened = await openJournal(path, FIRST);
    await opened.journal.append(['1']);
    await opened.journal.close();
    expect(await readFile(`${path}-aside-1`, 'utf8')).toBe('kept before');
    expect(await readFile(`${path}-aside-2`, 'utf8')).toBe('not a journal');
  });

  it('goes where it holds no record', async () => {
    const path = await journalPath();
    await (await startJournal(path, FIRST)).close();
    expect(await openJournal(path, SECOND)).toMatchObject({ records: [], lostBytes: 0 });
    expect(await readdir(join(path, '..'))).toEqual([]);
  });
});
