import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSettings, writeSettings } from '../../../main/host/settings.ts';
import type { Settings } from '../../../shared/contract/contract.ts';
import { DEFAULT_SETTINGS } from '../../../shared/contract/contract.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const OWN: Settings = {
  theme: 'dark',
  author: 'Žiogas',
  textSize: 18,
  readingFont: 'prose',
  keys: { save: 'Ctrl+S' },
  recipes: [{ name: 'Étape 1', checks: ['garble', 'space/missing'] }],
};

async function settingsPath(contents?: string): Promise<string> {
  const path = join(await temporaryFolder(), 'settings.json');
  if (contents !== undefined) await writeFile(path, contents);
  return path;
}

it('are read as they were written', async () => {
  const path = await settingsPath();
  expect(await writeSettings(path, OWN)).toEqual({ ok: true, value: null });
  expect(await readSettings(path)).toEqual(OWN);
  expect(await readdir(join(path, '..'))).toEqual(['settings.json']);
});

it('are the built-in ones where there is no file', async () => {
  const path = await settingsPath();
  expect(await readSettings(path)).toEqual(DEFAULT_SETTINGS);
  expect(await readdir(join(path, '..'))).toEqual([]);
});

it.each<[string, string, Settings]>([
  ['no JSON', '{"theme": "dark"', DEFAULT_SETTINGS],
  ['nothing', '', DEFAULT_SETTINGS],
  ['another kind of value', '[1, 2]', DEFAULT_SETTINGS],
  ['null', 'null', DEFAULT_SETTINGS],
  ['a setting unknown here', JSON.stringify({ ...OWN, colour: 'red' }), OWN],
  ['a value out of range', JSON.stringify({ ...OWN, textSize: 900 }), { ...OWN, textSize: 15 }],
  ['a value of another type', JSON.stringify({ ...OWN, keys: [] }), { ...OWN, keys: {} }],
  [
    'a recipe without a name',
    JSON.stringify({ ...OWN, recipes: [{ name: '', checks: [] }] }),
    { ...OWN, recipes: [] },
  ],
  ['a setting too few', JSON.stringify({ author: 'Žiogas' }), { ...DEFAULT_SETTINGS, author: 'Žiogas' }],
])(
  'of a file with %s are taken as far as they can be, and the file is kept aside',
  async (_what, contents, settings) => {
    const path = await settingsPath(contents);
    expect(await readSettings(path)).toEqual(settings);
    expect((await readdir(join(path, '..'))).sort()).toEqual(['settings.json', 'settings.json-damaged-1']);
    expect(await readFile(`${path}-damaged-1`, 'utf8')).toBe(contents);
    // Once, not at every start.
    expect(await readSettings(path)).toEqual(settings);
    expect(await readdir(join(path, '..'))).toHaveLength(2);
  },
);

it('of an earlier version, which had no recipes, are whole as they are', async () => {
  const { recipes: _, ...earlier } = OWN;
  const path = await settingsPath(JSON.stringify(earlier));
  expect(await readSettings(path)).toEqual({ ...OWN, recipes: [] });
  expect(await readdir(join(path, '..'))).toEqual(['settings.json']);
});

it('keep nobody from working where they cannot be read or written', async () => {
  const path = await settingsPath();
  await mkdir(path);
  expect(await readSettings(path)).toEqual(DEFAULT_SETTINGS);
  expect(await writeSettings(path, OWN)).toEqual({
    ok: false,
    failure: { code: 'file-is-folder', name: 'settings.json' },
  });
});
