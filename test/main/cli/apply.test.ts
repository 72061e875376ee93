import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockProject } from '../../../main/host/project-lock.ts';
import { joinText } from '../../../shared/bitext/segmented-text.ts';
import { startSession, undo } from '../../../shared/edit/edit-session.ts';
import type { EditSession } from '../../../shared/edit/edit-session.ts';
import { readProjectFile, writeProjectFile } from '../../../shared/formats/project-file.ts';
import { buildProject } from '../../support/build-project.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runCommand } from './run-command.ts';

const base = buildProject(['One.|Two.', 'Three.'], ['Un.|Deux.', 'Trois.']);
const target = { name: 'x.txt', form: { encoding: 'utf-8' as const, bom: false } };

/** A folder with a project, and a file of steps beside it. */
async function folderWith(steps: unknown, session: EditSession = startSession(base)): Promise<string> {
  const cwd = await temporaryFolder();
  await writeFile(join(cwd, 'x.visavis'), writeProjectFile({ source: null, target, base, session }));
  await writeFile(join(cwd, 'steps.json'), typeof steps === 'string' ? steps : JSON.stringify(steps));
  return cwd;
}

const bytes = (cwd: string) => readFile(join(cwd, 'x.visavis'), 'utf8');

async function sessionIn(cwd: string): Promise<EditSession> {
  const read = readProjectFile(await bytes(cwd));
  if (!read.ok || read.value.damage.length > 0) throw new Error(JSON.stringify(read));
  return read.value.session;
}

const APPLY = ['apply', 'x.visavis', '--steps', 'steps.json'];
const edits = {
  version: 1,
  edits: [
    { kind: 'replace', segment: 3, start: 0, end: 2, insert: 'Premier' },
    { kind: 'delete', segment: 4 },
    { kind: 'replace', segment: 0, start: 3, end: 4, insert: '!' },
  ],
};

/** Settings and locks of no person. */
const options = (cwd: string) => ({ cwd, environment: { VISAVIS_DATA: join(cwd, 'data') } });

describe('apply', () => {
  it('carries out edits on both sides as one change, which can be undone', async () => {
    const cwd = await folderWith(edits);
    const before = Date.now();
    const ran = await runCommand([...APPLY, '--author', 'Ann', '--label', 'House style'], options(cwd));
    expect(ran).toMatchObject({ code: 0, stdout: Buffer.alloc(0) });
    expect(ran.stderr).toBe('x.visavis: 3 steps applied as one change.\n');
    const session = await sessionIn(cwd);
    expect(joinText(session.project.bitext.target)).toBe('Premier.\nTrois.\n');
    expect(joinText(session.project.bitext.source)).toBe('One! Two.\nThree.\n');
    expect(session.done).toMatchObject([{ author: 'Ann', label: 'House style', origin: 'script' }]);
    expect(session.done[0].time).toBeGreaterThanOrEqual(before);
    expect(session.done[0].offset).toBe(0 - new Date(session.done[0].time).getTimezoneOffset());
    expect(undo(session)).toMatchObject({ ok: true, value: { project: base } });
  });

  it('takes steps from standard input, and the author from the settings', async () => {
    const cwd = await folderWith('');
    await writeFile(join(cwd, 'settings.json'), JSON.stringify({ author: 'Bea' }));
    const step = { kind: 'text', side: 'target', segment: 5, at: 5, remove: '.', insert: ' !' };
    const stdin = Buffer.from(JSON.stringify({ version: 1, steps: [step] }));
    const ran = await runCommand(['apply', 'x.visavis', '--steps', '-'], {
      cwd,
      stdin,
      environment: { VISAVIS_DATA: cwd },
    });
    expect(ran).toMatchObject({ code: 0, stderr: 'x.visavis: 1 step applied as one change.\n' });
    expect((await sessionIn(cwd)).done).toMatchObject([{ author: 'Bea', steps: [step] }]);
  });

  it('keeps the version that it replaces, leaves no journal, and can be repeated', async () => {
    const cwd = await folderWith({ version: 1, edits: [edits.edits[0]] });
    const first = await bytes(cwd);
    expect(await runCommand(APPLY, options(cwd))).toMatchObject({ code: 0 });
    expect(await runCommand(APPLY, options(cwd))).toMatchObject({ code: 0 });
    expect((await sessionIn(cwd)).done).toHaveLength(2);
    const files = await readdir(cwd, { recursive: true });
    expect(files).not.toContain('x.visavis-journal');
    const versions = files.filter((file) => /-versions.[^/\\]+\.visavis$/.test(file));
    expect(versions).toHaveLength(2);
    expect(await readFile(join(cwd, versions.toSorted()[0]), 'utf8')).toBe(first);
  });

  it('says what can no longer be done again', async () => {
    const done = { label: 'x', origin: 'typed', author: '', time: 1, offset: 0, steps: [] } as const;
    const cwd = await folderWith(edits, { ...startSession(base), undone: [done] });
    expect((await runCommand(APPLY, options(cwd))).stderr).toContain(
      'undone before (1) cannot be done again',
    );
  });

  it.each<[string, unknown, string]>([
    [
      'a step that does not fit',
      { version: 1, steps: [{ kind: 'text', side: 'target', segment: 3, at: 0, remove: 'X', insert: '' }] },
      'step 0 does not fit the project: segment 3 does not read "X" at 0',
    ],
    [
      'an unknown segment',
      { version: 1, edits: [edits.edits[0], { kind: 'delete', segment: 99 }] },
      'edit 1 does not fit the project: there is no segment 99',
    ],
    [
      'offsets outside the text',
      { version: 1, edits: [{ kind: 'replace', segment: 3, start: 1, end: 9, insert: '' }] },
      'segment 3 has 3 UTF-16 units',
    ],
    [
      'edits that overlap',
      { version: 1, edits: [edits.edits[0], edits.edits[0]] },
      'edit 1 does not fit the project: it overlaps',
    ],
    [
      'a line break',
      { version: 1, edits: [{ kind: 'replace', segment: 3, start: 0, end: 0, insert: 'a\nb' }] },
      'a line break cannot stand inside a segment',
    ],
    ['another version', { version: 2, edits: [] }, 'at version'],
    ['nothing to do', { version: 1, steps: [] }, 'at steps'],
    ['both kinds', { ...edits, steps: [] }, 'cannot be applied'],
    ['no JSON', 'steps', 'steps.json is not JSON'],
  ])('refuses %s and changes nothing', async (_, steps, message) => {
    const cwd = await folderWith(steps);
    const before = await bytes(cwd);
    const ran = await runCommand(APPLY, options(cwd));
    expect(ran).toMatchObject({ code: 2, stdout: Buffer.alloc(0) });
    expect(ran.stderr).toContain(message);
    expect(await bytes(cwd)).toBe(before);
    expect((await readdir(cwd)).sort()).toEqual(['steps.json', 'x.visavis']);
  });

  it('refuses a project with work that was never saved', async () => {
    const cwd = await folderWith(edits);
    await writeFile(join(cwd, 'x.visavis-journal'), 'visavis-journal 1\n');
    const ran = await runCommand(APPLY, options(cwd));
    expect(ran).toMatchObject({ code: 2 });
    expect(ran.stderr).toContain('never saved to the project');
    expect(await readFile(join(cwd, 'x.visavis-journal'), 'utf8')).toBe('visavis-journal 1\n');
  });

  it('refuses a project from standard input', async () => {
    const ran = await runCommand(['apply', '-', '--steps', 'steps.json'], { cwd: '.' });
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining('cannot be written back') });
  });

  it('writes a project of version 1 as it is written now, and keeps the old file', async () => {
    const cwd = await folderWith({
      version: 1,
      edits: [{ kind: 'replace', segment: 2, start: 0, end: 2, insert: 'Notre' }],
    });
    const old = await readFile('test/fixtures/cli/export-text/bakery.visavis', 'utf8');
    await writeFile(join(cwd, 'x.visavis'), old);
    const ran = await runCommand(APPLY, options(cwd));
    expect(ran).toMatchObject({ code: 0, stderr: expect.stringContaining('older format (1)') });
    expect(joinText((await sessionIn(cwd)).project.bitext.target)).toContain('Notre boulangerie');
    const copy = (await readdir(cwd)).find((file) => file.includes('older')) ?? '';
    expect(await readFile(join(cwd, copy), 'utf8')).toBe(old);
  });
});

describe('a project that another process holds', () => {
  it.each([['apply', '--steps', 'steps.json'], ['log'], ['export'], ['export', '--to', 'tsv']])(
    'is refused by %s',
    async (command, ...more) => {
      const cwd = await folderWith(edits);
      const lock = await lockProject(join(cwd, 'x.visavis'), { folder: join(cwd, 'data', 'locks') });
      const held = await runCommand([command, 'x.visavis', ...more], options(cwd));
      expect(held).toMatchObject({ code: 2, stdout: Buffer.alloc(0) });
      expect(held.stderr).toBe('visavis: x.visavis is open in another window. Close it there first.\n');
      await lock?.release();
      expect(await runCommand([command, 'x.visavis', ...more], options(cwd))).toMatchObject({ code: 0 });
    },
  );
});
