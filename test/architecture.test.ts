import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/**
 * The import table of the house, as data: each room and the rooms that it may import. Every arrow points down; an allowance that
 * no file uses any more fails, so the table never says more than the code does.
 */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  'shared/bitext': [],
  'shared/text': ['shared/bitext'],
  'shared/contract': ['shared/bitext'],
  'shared/align': ['shared/bitext'],
  'shared/edit': ['shared/bitext'],
  'shared/checks': ['shared/bitext', 'shared/text', 'shared/edit'],
  'shared/names': ['shared/bitext', 'shared/text', 'shared/edit', 'shared/checks'],
  'shared/memory': ['shared/bitext', 'shared/text', 'shared/edit'],
  'shared/search': ['shared/bitext', 'shared/text', 'shared/edit'],
  'shared/review': ['shared/bitext', 'shared/edit', 'shared/checks'],
  'shared/formats': [
    'shared/bitext',
    'shared/text',
    'shared/contract',
    'shared/align',
    'shared/edit',
    'shared/checks',
    'shared/names',
  ],
  'shared/rows': ['shared/bitext', 'shared/checks'],
  'main/host': ['shared/bitext', 'shared/contract'],
  'main/desktop': ['shared/bitext', 'shared/contract', 'main/host'],
  'main/web': ['shared/bitext', 'shared/contract', 'main/host'],
  'main/cli': [
    'shared/bitext',
    'shared/text',
    'shared/contract',
    'shared/align',
    'shared/checks',
    'shared/edit',
    'shared/formats',
    'shared/names',
    'main/host',
    'main/web',
  ],
  'renderer/locale': ['shared/checks'],
  'renderer/style': [],
  'renderer/client': ['shared/bitext', 'shared/contract'],
  'renderer/worker': [
    'shared/align',
    'shared/bitext',
    'shared/text',
    'shared/checks',
    'shared/edit',
    'shared/formats',
    'shared/memory',
    'shared/names',
    'shared/search',
  ],
  'renderer/editor': ['shared/bitext', 'shared/checks', 'shared/edit', 'shared/rows', 'renderer/locale'],
  'renderer/panels': [
    'shared/bitext',
    'shared/checks',
    'shared/contract',
    'shared/edit',
    'shared/names',
    'shared/review',
    'shared/search',
    'renderer/locale',
  ],
  'renderer/app': [
    'shared/bitext',
    'shared/checks',
    'shared/contract',
    'shared/edit',
    'shared/formats',
    'shared/memory',
    'shared/names',
    'shared/review',
    'shared/search',
    'renderer/client',
    'renderer/editor',
    'renderer/locale',
    'renderer/panels',
    'renderer/sample',
    'renderer/style',
    'renderer/worker',
  ],
  'renderer/sample': [],
};

/** Packages that only one room may know. */
const KEPT: Readonly<Record<string, string>> = {
  electron: 'main/desktop',
  'monaco-editor': 'renderer/editor',
  'react-aria-components': 'renderer/panels',
  ws: 'main/web',
  commander: 'main/cli',
};

const root = fileURLToPath(new URL('..', import.meta.url));
const files = ['shared', 'main', 'renderer'].flatMap((top) => sourceFiles(join(root, top)));
const imports = files.flatMap((file) => importsOf(file));

interface Import {
  readonly file: string;
  readonly room: string;
  /** Room of the imported file, or the package's name. */
  readonly of: string;
  readonly isPackage: boolean;
}

describe('the architecture', () => {
  it('is read from more than a few files', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  it('has every file in a room of the table', () => {
    const homeless = files.filter((file) => !(roomOf(file) in TABLE)).map(named);
    expect(homeless).toEqual([]);
  });

  it('has no import that the table does not allow', () => {
    const forbidden = imports
      .filter((one) => !one.isPackage && one.of !== one.room && !TABLE[one.room]?.includes(one.of))
      .map((one) => `${one.file} imports ${one.of}`);
    expect(forbidden).toEqual([]);
  });

  it('has no allowance that nothing uses', () => {
    const used = new Set(imports.map((one) => `${one.room} -> ${one.of}`));
    const stale = Object.entries(TABLE)
      .flatMap(([room, allowed]) => allowed.map((of) => `${room} -> ${of}`))
      .filter((allowance) => !used.has(allowance));
    expect(stale).toEqual([]);
  });

  it('has no circle between rooms', () => {
    const reaches = (from: string, to: string): boolean =>
      (TABLE[from] ?? []).some((next) => next === to || reaches(next, to));
    expect(Object.keys(TABLE).filter((room) => reaches(room, room))).toEqual([]);
  });

  it('keeps Node out of the engine and the window', () => {
    const strays = imports
      .filter((one) => one.isPackage && one.of.startsWith('node:') && !one.room.startsWith('main/'))
      .map((one) => `${one.file} imports ${one.of}`);
    expect(strays).toEqual([]);
  });

  it.each(Object.entries(KEPT))('lets %s be known in %s alone', (name, room) => {
    const users = imports.filter((one) => one.isPackage && one.of === name);
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((one) => one.room !== room).map((one) => one.file)).toEqual([]);
  });

  it('gives every room a page that says what it is, of at most twenty lines', () => {
    for (const room of Object.keys(TABLE)) {
      const lines = readFileSync(join(root, room, 'README.md'), 'utf8')
        .trimEnd()
        .split('\n').length;
      expect(lines, room).toBeLessThanOrEqual(20);
    }
  });
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function named(file: string): string {
  return relative(root, file).split(sep).join('/');
}

function roomOf(file: string): string {
  return named(file).split('/').slice(0, 2).join('/');
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const statements =
    /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s*'([^']+)'/g;
  return [...text.matchAll(statements)].map((match) => {
    const target = match[1] ?? match[2] ?? match[3];
    const isPackage = !target.startsWith('.');
    const of = isPackage ? packageOf(target) : roomOf(resolve(dirname(file), target.replace(/\?.*$/, '')));
    return { file: named(file), room: roomOf(file), of, isPackage };
  });
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}
