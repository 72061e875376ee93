import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RECIPES } from '../../../shared/checks/recipe.ts';
import { encodeText } from '../../../main/host/encode.ts';
import type { FileForm } from '../../../shared/contract/encoding.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runCommand } from './run-command.ts';

const BROKEN = 'Le port  ferme.\r\n\r\nLa digue  tient,été comme hiver.';
const REPAIRED = 'Le port ferme.\r\n\r\nLa digue tient, été comme hiver.';
const UTF8: FileForm = { encoding: 'utf-8', bom: false };

function bytesOf(text: string, form: FileForm): Buffer {
  const encoded = encodeText(text, form);
  if (!encoded.ok) throw new Error(encoded.failure.code);
  return Buffer.from(encoded.value);
}

async function folderWith(text: string, form: FileForm = UTF8): Promise<string> {
  const cwd = await temporaryFolder();
  await writeFile(join(cwd, 'fr.txt'), bytesOf(text, form));
  return cwd;
}

const SPACES = ['fix', 'fr.txt', '--language', 'fr', '--recipe', 'spaces'];

describe('fix', () => {
  it.each<[string, FileForm]>([
    ['UTF-8', UTF8],
    ['UTF-8 with a byte order mark', { encoding: 'utf-8', bom: true }],
    ['UTF-16', { encoding: 'utf-16le', bom: true }],
    ['Windows-1252', { encoding: 'windows-1252', bom: false }],
  ])('writes %s as it was read, line ends too', async (_, form) => {
    const cwd = await folderWith(BROKEN, form);
    const given = form.bom ? [] : ['--encoding', form.encoding];
    const ran = await runCommand([...SPACES, ...given], { cwd });
    expect(ran.stdout).toEqual(bytesOf(REPAIRED, form));
    expect(ran.code).toBe(0);
    expect(await readFile(join(cwd, 'fr.txt'))).toEqual(bytesOf(BROKEN, form));
  });

  it('writes the file itself where it is told to', async () => {
    const cwd = await folderWith(BROKEN);
    const ran = await runCommand([...SPACES, '--in-place'], { cwd });
    expect(ran).toMatchObject({ code: 0, stdout: Buffer.alloc(0) });
    expect(await readFile(join(cwd, 'fr.txt'), 'utf8')).toBe(REPAIRED);
    const again = await runCommand([...SPACES, '--in-place'], { cwd });
    expect(again).toMatchObject({ code: 0, stderr: 'Nothing to repair.\n' });
  });

  it('writes another file, and nothing to standard output', async () => {
    const cwd = await folderWith(BROKEN);
    const ran = await runCommand([...SPACES, '--output', 'new.txt'], { cwd });
    expect(ran).toMatchObject({ code: 0, stdout: Buffer.alloc(0) });
    expect(await readFile(join(cwd, 'new.txt'), 'utf8')).toBe(REPAIRED);
  });

  it('changes nothing on trial, wherever it would write', async () => {
    const cwd = await folderWith(BROKEN);
    const ran = await runCommand([...SPACES, '--dry-run', '--in-place'], { cwd });
    expect(ran.code).toBe(1);
    expect(ran.stdout.toString('utf8')).toContain('-Le port  ferme.\n+Le port ferme.\n');
    expect(await readFile(join(cwd, 'fr.txt'), 'utf8')).toBe(BROKEN);
  });

  it('has nothing to do on trial with a text that is right', async () => {
    const cwd = await folderWith(REPAIRED);
    const ran = await runCommand([...SPACES, '--dry-run'], { cwd });
    expect(ran).toMatchObject({ code: 0, stdout: Buffer.alloc(0), stderr: 'Nothing to repair.\n' });
  });

  it('prints a text that is right as it is', async () => {
    const cwd = await folderWith(REPAIRED);
    expect(await runCommand(SPACES, { cwd })).toMatchObject({ code: 0, stdout: Buffer.from(REPAIRED) });
  });

  it('writes nothing where the repaired text does not fit its encoding', async () => {
    const cwd = await folderWith('Le port &#x4e2d; ferme.', { encoding: 'windows-1252', bom: false });
    const options = ['--language', 'fr', '--encoding', 'windows-1252', '--in-place'];
    const ran = await runCommand(['fix', 'fr.txt', '--recipe', 'characters', ...options], { cwd });
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining('中') as string });
    expect(await readFile(join(cwd, 'fr.txt'), 'latin1')).toBe('Le port &#x4e2d; ferme.');
  });

  it.each([
    ['--source', 'en.txt', 'en.txt'],
    ['--source', 'en.txt', './link.txt'],
    ['--recipe-file', 'r.json', 'r.json'],
  ])('does not write over what it reads with %s', async (option, read, output) => {
    const cwd = await folderWith(BROKEN);
    const contents = option === '--source' ? 'The port closes.' : '{"checks": ["space"]}';
    await writeFile(join(cwd, read), contents);
    await symlink(read, join(cwd, 'link.txt'));
    const recipe = option === '--source' ? ['--recipe', 'spaces'] : [];
    const ran = await runCommand(['fix', 'fr.txt', option, read, ...recipe, '--output', output], { cwd });
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining('would be overwritten') as string });
    expect(await readFile(join(cwd, read), 'utf8')).toBe(contents);
  });

  it('lists its recipes', async () => {
    const ran = await runCommand(['fix', '--list-recipes'], { cwd: '.' });
    expect(ran.code).toBe(0);
    const names = ran.stdout
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0]);
    expect(names).toEqual(RECIPES.map(({ id }) => id));
  });

  it.each([
    [['fix', '-', '--recipe', 'spaces', '--in-place'], 'cannot be written in place'],
    [['fix', 'fr.txt'], 'Say what to repair'],
    [['fix', '--recipe', 'spaces'], "missing required argument 'translation'"],
    [['fix', 'fr.txt', '--recipe', 'space,reapets'], 'Did you mean repeats?'],
    [['fix', 'fr.txt', '--recipe', ','], 'at least one name'],
    [['fix', 'fr.txt', '--recipe', 'spaces', '--recipe-file', 'x.json'], 'cannot be used with'],
    [['fix', 'fr.txt', '--recipe', 'spaces', '--in-place', '--output', 'x'], 'cannot be used with'],
    [['fix', 'none.txt', '--recipe', 'spaces'], 'none.txt'],
    [['fix', '-', '--recipe-file', '-'], 'standard input'],
  ])('refuses %j', async (given, message) => {
    const cwd = await folderWith(BROKEN);
    const ran = await runCommand(given, { cwd });
    expect(ran).toMatchObject({ code: 2, stdout: Buffer.alloc(0) });
    expect(ran.stderr).toContain(message);
  });

  it.each([
    ['{', 'is not JSON'],
    ['[]', 'is no recipe'],
    ['{"checks": []}', 'at checks'],
    ['{"checks": ["garble", 7]}', 'at checks[1]'],
    ['{"checks": ["garble"], "name": "x"}', 'is no recipe'],
    ['{"checks": ["garbel"]}', 'at checks[0]: There is no check "garbel". Did you mean garble?'],
  ])('refuses the recipe file %s', async (json, message) => {
    const cwd = await folderWith(BROKEN);
    await writeFile(join(cwd, 'house.json'), json);
    const ran = await runCommand(['fix', 'fr.txt', '--recipe-file', 'house.json'], { cwd });
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining(message) as string });
  });
});
