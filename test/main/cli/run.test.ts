import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runCommand } from './run-command.ts';

describe('what is given wrongly', () => {
  it.each([
    ['no command', [], 'Usage: visavis'],
    ['an unknown command', ['chek', 'a.txt'], 'Did you mean check?'],
    ['an unknown option', ['check', 'a.txt', '--wrong'], "unknown option '--wrong'"],
    ['no text', ['check'], "missing required argument 'translation'"],
    ['one text too many', ['check', 'a.txt', 'b.txt'], 'too many arguments'],
    ['an unknown format', ['check', 'a.txt', '--format', 'xml'], 'Allowed choices are text, json, sarif'],
    ['an unknown encoding', ['check', 'a.txt', '--encoding', 'ebcdic'], 'Known are utf-8'],
    ['a language that is none', ['check', 'a.txt', '--language', '!'], 'a tag like fr, lt or pt-BR'],
    ['a port that is none', ['open', '--port', '0'], 'A port is a number'],
    ['a file that is missing', ['segment', 'missing.txt'], 'missing.txt: there is no such file'],
    ['a folder', ['segment', 'folder'], 'folder is a folder'],
    ['an empty file', ['segment', 'empty.txt'], 'empty.txt is empty'],
    ['a file that is no text', ['segment', 'picture.png'], 'picture.png is not a text'],
    [
      'bytes that the encoding does not know',
      ['segment', 'latin.txt', '--encoding', 'utf-8'],
      'byte 2 is not valid utf-8',
    ],
    ['nothing on standard input', ['segment', '-'], 'standard input is empty'],
    ['standard input twice', ['align', '-', '-'], 'Only one of the texts'],
    [
      'a missing source',
      ['check', 'latin.txt', '--source', 'missing.txt'],
      'missing.txt: there is no such file',
    ],
    ['a missing project', ['export', 'missing.visavis'], 'missing.visavis: there is no such file'],
    ['no steps', ['apply', 'latin.txt'], "required option '--steps <file>' not specified"],
    ['a segment that is none', ['log', 'latin.txt', '--segment', 'x'], 'named by its id'],
    ['a text as project', ['export', 'latin.txt'], 'latin.txt is damaged'],
    ['a missing file to open', ['open', 'missing.txt'], 'missing.txt: there is no such file'],
    [
      'three files to open',
      ['open', 'latin.txt', 'latin.txt', 'latin.txt'],
      'Give a source and its translation',
    ],
  ])('%s is said on standard error, with exit code 2', async (_, programArguments, message) => {
    const cwd = await temporaryFolder();
    await mkdir(join(cwd, 'folder'));
    await writeFile(join(cwd, 'empty.txt'), '');
    await writeFile(join(cwd, 'picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
    await writeFile(join(cwd, 'latin.txt'), Buffer.from('co\xfbt', 'latin1'));
    const ran = await runCommand(programArguments, { cwd });
    expect(ran).toMatchObject({ code: 2, stdout: Buffer.alloc(0) });
    expect(ran.stderr).toContain(message);
  });
});

describe('help', () => {
  it.each(['check', 'names', 'align', 'segment', 'export', 'log', 'apply', 'open'])(
    'of %s shows examples',
    async (command) => {
      const ran = await runCommand([command, '--help'], { cwd: '.' });
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      expect(ran.stdout.toString()).toContain(`Examples:\n  visavis ${command}`);
    },
  );

  it('lists the commands, and the version is the program’s', async () => {
    expect((await runCommand(['--help'], { cwd: '.' })).stdout.toString()).toMatch(/check[^]*align[^]*open/);
    expect((await runCommand(['--version'], { cwd: '.' })).stdout.toString()).toBe('1.2.3\n');
  });
});

describe('encodings', () => {
  it.each([
    ['utf8', Buffer.from('Été.')],
    ['UTF-16', Buffer.from('Été.', 'utf16le')],
    ['latin1', Buffer.from('Été.', 'latin1')],
    ['cp1252', Buffer.from('Été.', 'latin1')],
    ['windows1252', Buffer.from('Été.', 'latin1')],
  ])('are known as %s', async (name, stdin) => {
    const ran = await runCommand(['segment', '-', '--encoding', name], { cwd: '.', stdin });
    expect(ran.stdout.toString()).toBe('Été.\n');
  });

  it('of source and translation are told apart', async () => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, 'source.txt'), Buffer.from('Caf\xe9.', 'latin1'));
    await writeFile(join(cwd, 'target.txt'), 'Café.');
    const programArguments = [
      'align',
      'source.txt',
      'target.txt',
      '--source-encoding',
      'latin1',
      '--encoding',
      'utf-8',
    ];
    const ran = await runCommand(programArguments, { cwd });
    expect(ran.stdout.toString()).toContain('Café.\tCafé.');
  });
});

describe('export', () => {
  const project = {
    format: 'visavis-project',
    version: 1,
    source: null,
    target: { name: 'x.txt', form: { encoding: 'utf-16le', bom: true } },
    base: {
      monolingual: true,
      settings: { sourceLanguage: 'fr', targetLanguage: 'fr' },
      source: { lead: '', segments: [{ id: 1, text: 'Été.', gap: '' }] },
      target: { lead: '', segments: [{ id: 0, text: 'Été.', gap: '' }] },
      beads: [{ source: [1], target: [0], confidence: 1, pinned: false }],
      marks: [],
      dismissed: [],
      decisions: [],
    },
    done: [],
    undone: [],
  };
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Été.', 'utf16le')]);

  it('writes the bytes that the translation had, to standard output or to a file', async () => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, 'x.visavis'), JSON.stringify(project));
    expect((await runCommand(['export', 'x.visavis'], { cwd })).stdout).toEqual(bytes);
    const ran = await runCommand(['export', 'x.visavis', '--output', 'out.txt'], { cwd });
    expect(ran).toMatchObject({
      code: 0,
      stdout: Buffer.alloc(0),
      stderr: expect.stringMatching(/Written to out\.txt \(utf-16le\)\.\n$/),
    });
    expect(await readFile(join(cwd, 'out.txt'))).toEqual(bytes);
  });

  it('reads a project from standard input', async () => {
    const stdin = Buffer.from(JSON.stringify(project));
    expect(
      (await runCommand(['export', '-', '--to', 'tsv'], { cwd: '.', stdin })).stdout.toString(),
    ).toContain('Été.\tÉté.');
  });

  it('says how many segments have no partner, and writes all the same', async () => {
    const beads = [
      { source: [1], target: [], confidence: 1, pinned: false },
      { source: [], target: [0], confidence: 1, pinned: false },
    ];
    const said = async (monolingual: boolean) => {
      const base = { ...project.base, monolingual, beads };
      const stdin = Buffer.from(JSON.stringify({ ...project, base }));
      const ran = await runCommand(['export', '-'], { cwd: '.', stdin });
      expect(ran).toMatchObject({ code: 0, stdout: bytes });
      return ran.stderr;
    };
    expect(await said(false)).toContain('Segments without a partner: 1 source, 1 target.\n');
    expect(await said(true)).not.toContain('partner');
  });

  it('says that there is work which was never saved', async () => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, 'x.visavis'), JSON.stringify(project));
    await writeFile(join(cwd, 'x.visavis-journal'), 'visavis-journal 1\n');
    const ran = await runCommand(['export', 'x.visavis'], { cwd });
    expect(ran).toMatchObject({ code: 0, stdout: bytes });
    expect(ran.stderr).toContain('never saved');
  });
});
