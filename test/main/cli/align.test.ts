import { mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runCommand } from './run-command.ts';

const STORY = [
  'The mill stood by the river.',
  '',
  'Its wheel turned all night in 1923.',
  'Anna left Vilnius.',
];
const HISTOIRE = [
  'Le moulin était près de la rivière.',
  'Sa roue tourna toute la nuit en 1923.',
  '',
  'Anna quitta Vilnius.',
];

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = await temporaryFolder();
  await mkdir(join(cwd, 'lists'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(cwd, name), text);
  return cwd;
}

const TEXTS = {
  'lists/a.en': `${STORY.join('\n')}\n`,
  'lists/a.fr': `${HISTOIRE.join('\n')}\n`,
  'lists/b.en': 'Anna left Vilnius.\nThe river froze.\n',
  'lists/b.fr': 'Anna quitta Vilnius.\nLa rivière gela.\n',
};

describe('texts aligned together', () => {
  it('are each written beside the list, in the format asked for, with a summary', async () => {
    const cwd = await folderWith({
      ...TEXTS,
      'lists/list.tsv': '# chapters\na.en\ta.fr\ta.beads\n\nb.en\tb.fr\tb.beads\n',
    });
    const given = ['align', '--together', 'lists/list.tsv', '--segments', 'lines', '--to', 'beads'];
    const ran = await runCommand([...given, '--source-language', 'en', '--language', 'fr'], { cwd });
    expect(ran).toEqual({
      code: 0,
      stdout: Buffer.alloc(0),
      stderr:
        'a.beads: 4 source and 4 target segments, 3 links, 2 without partner.\n' +
        'b.beads: 2 source and 2 target segments, 2 links, 0 without partner.\n',
    });
    expect(await readFile(join(cwd, 'lists/a.beads'), 'utf8')).toBe(
      '[0]:[0]\n[1]:[]\n[2]:[1]\n[]:[2]\n[3]:[3]\n',
    );
    expect(await readFile(join(cwd, 'lists/b.beads'), 'utf8')).toBe('[0]:[0]\n[1]:[1]\n');
  });

  it.each([
    [
      'an output that is a text of another line',
      'a.en\ta.fr\tb.fr\nb.en\tb.fr\tb.tsv\n',
      'line 1: b.fr is read as well',
    ],
    ['an output that is the list', 'a.en\ta.fr\tlist.tsv\n', 'line 1: list.tsv is read as well'],
    ['an output that is a text by another name', 'a.en\ta.fr\tlink\n', 'line 1: link is read as well'],
    ['an output that is the dictionary', 'a.en\ta.fr\twords.dic\n', 'line 1: words.dic is read as well'],
    ['an output twice', 'a.en\ta.fr\tx\nb.en\tb.fr\t./x\n', 'line 2: line 1 writes ./x already'],
    ['a folder that is not there', 'a.en\ta.fr\tgone/x\n', 'line 1: gone/x is in a folder that is not there'],
    [
      'a text that is missing',
      'a.en\ta.fr\tx\nb.en\tgone.fr\ty\n',
      /line 2: gone\.fr: there is no such file.* Nothing was written\.$/m,
    ],
    ['two columns', 'a.en\ta.fr\n', 'line 1: a line is "source TAB target TAB output"'],
    ['no line', '# nothing\n', 'names no texts'],
  ])('are refused for %s, and nothing is written', async (_, list, message) => {
    const cwd = await folderWith({ ...TEXTS, 'lists/list.tsv': list, 'lists/words.dic': 'moulin @ mill\n' });
    await symlink('a.en', join(cwd, 'lists/link'));
    const before = await readdir(join(cwd, 'lists'));
    const ran = await runCommand(
      ['align', '--together', 'lists/list.tsv', '--dictionary', 'lists/words.dic'],
      { cwd },
    );
    expect(ran).toMatchObject({ code: 2, stdout: Buffer.alloc(0) });
    expect(ran.stderr).toMatch(message);
    expect(await readdir(join(cwd, 'lists'))).toEqual(before);
    for (const [name, text] of Object.entries(TEXTS))
      expect(await readFile(join(cwd, name), 'utf8')).toBe(text);
  });

  it.each([
    [['a.en', 'a.fr', '--together', 'list.tsv'], 'the list names the texts'],
    [['--together', 'list.tsv', '--pins', 'x'], '--pins is for one pair'],
    [['--together', 'list.tsv', '--translation', 'x'], '--translation is for one pair'],
    [['--together', '-'], 'A list cannot come from standard input'],
    [[], "missing required argument 'source'"],
    [['a.en'], "missing required argument 'target'"],
    [['a.en', 'a.fr', '--time-limit', 'soon'], 'A time limit is a number of seconds'],
    [['a.en', 'a.fr', '--time-limit', '0'], 'A time limit is a number of seconds'],
    [['a.en', 'a.fr', '--pins', 'gone'], 'gone: there is no such file'],
    [['a.en', '-', '--dictionary', '-'], 'Only one of the texts'],
    [['a.en', 'a.fr', '--dictionary', 'none.dic'], 'none.dic has no entries: an entry is'],
    [['a.en', 'a.fr', '--dictionary', 'remarks.dic'], 'remarks.dic has no entries: an entry is'],
    [['a.en', 'a.fr', '--examples', 'none.dic'], 'none.dic has no pairs: a pair is'],
  ])('%j is refused', async (given, message) => {
    const empty = { 'lists/none.dic': '', 'lists/remarks.dic': '# to be written\n' };
    const cwd = await folderWith({ ...TEXTS, ...empty });
    const ran = await runCommand(['align', ...given], { cwd: join(cwd, 'lists') });
    expect(ran).toMatchObject({ code: 2, stdout: Buffer.alloc(0) });
    expect(ran.stderr).toContain(message);
  });
});

describe('links that cross', () => {
  const crossing = async (to: string, pins = '# swapped on purpose\n[0]:[1]\n\n[1]:[0]\n') => {
    const cwd = await folderWith({ ...TEXTS, 'lists/pins': pins });
    return runCommand(['align', 'b.en', 'b.fr', '--segments', 'lines', '--pins', 'pins', '--to', to], {
      cwd: join(cwd, 'lists'),
    });
  };

  it('are pinned from a file that may have comments', async () => {
    expect(await crossing('beads')).toEqual({
      code: 0,
      stdout: Buffer.from('[0]:[1]\n[1]:[0]\n'),
      stderr: '',
    });
  });

  it('are written into a ladder as a block, which is said', async () => {
    const ran = await crossing('ladder');
    expect(ran.stdout.toString()).toBe('0\t0\t1.000\n2\t2\t0.000\n');
    expect(ran.stderr).toContain('A ladder cannot hold links that cross: 2 of them');
    expect((await crossing('ladder', '# none\n')).stderr).toBe('');
  });
});

describe('a time limit', () => {
  it('is said when it cut the search short, and every line is still in a link', async () => {
    const lines = Array.from({ length: 3000 }, (_, at) => `The house number ${at} has ${at % 7} rooms.\n`);
    const cwd = await folderWith({ 'a.txt': lines.join(''), 'b.txt': lines.join('') });
    const given = [
      'align',
      'a.txt',
      'b.txt',
      '--segments',
      'lines',
      '--to',
      'ladder',
      '--time-limit',
      '0.001',
    ];
    const ran = await runCommand(given, { cwd });
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain('The time limit ended the search early');
    await writeFile(join(cwd, 'list.tsv'), 'a.txt\tb.txt\tout.tsv\n');
    const together = await runCommand(
      ['align', '--together', 'list.tsv', '--segments', 'lines', '--time-limit', '0.001'],
      { cwd },
    );
    expect(together.stderr).toContain('The time limit ended the search early for out.tsv:');
    expect(ran.stdout.toString()).toMatch(/^0\t0\t[\d.]+\n[^]*\n3000\t3000\t0\.000\n$/);
  });
});
