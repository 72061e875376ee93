import { mkdir, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { builtProgram } from '../support/host-built-program.ts';
import { newFolder, removeFolder, temporaryFolder } from '../support/temporary-folder.ts';
import { begun, ROOMY } from './begun.ts';
import { EditingProcess } from './editing-process.ts';
import type { Look } from './look.ts';
import { lookAt } from './look.ts';
import { noSmallDisk, smallDisk } from './mounts.ts';
import { printSkipped, printTable } from './print-table.ts';
import type { Story } from './story.ts';

const SIZES = 40;

/** Sums over all sizes of a kind of failure. */
interface Figures {
  made: number;
  acknowledged: number;
  saved: number;
  refusals: number;
  full: number;
  files: number;
  lost: number;
  wrong: string[];
  codes: Map<string, number>;
}

const newFigures = (): Figures => ({
  made: 0,
  acknowledged: 0,
  saved: 0,
  refusals: 0,
  full: 0,
  files: 0,
  lost: 0,
  wrong: [],
  codes: new Map(),
});

let program = '';
beforeAll(async () => {
  const folder = await newFolder();
  program = await builtProgram('editing-program', folder, import.meta.url);
  return () => removeFolder(folder);
});

const noDisk = noSmallDisk();
if (noDisk !== null) printSkipped('full disk', noDisk);

it.skipIf(noDisk !== null)(`says so, and loses nothing, on ${SIZES} disks that are too small`, async () => {
  const folder = await temporaryFolder();
  const figures = newFigures();
  for (let size = 0; size < SIZES; size++) {
    const disk = await smallDisk(join(folder, 'disk'), ROOMY);
    try {
      const { plan, story } = begun(disk.folder, size);
      const editing = new EditingProcess(program, plan, story);
      await editing.done('save');
      await editing.done('edit 2');
      disk.change(`size=${(await usedOf(disk.folder)) + 4 + size * 17}k`);
      await editing.done('edit 60');
      add(figures, `size ${size}, full`, story, await lookAt(plan, story, 'read'));
      await editing.done('edit 5');
      disk.change(`size=${ROOMY}k`);
      await succeeds(figures, `size ${size}, with room again`, editing, story, ['edit 1', 'save', 'edit 3']);
      add(figures, `size ${size}, with room again`, story, await lookAt(plan, story, 'read'));
      await editing.end();
      add(figures, `size ${size}, closed`, story, await lookAt(plan, story, 'edit'));
      total(figures, story);
    } finally {
      await disk.remove();
    }
  }
  print(`full disk: ${SIZES} small disks`, figures);
  expectNothingLost(figures);
});

const noLimits = process.platform === 'win32' ? 'there is no ulimit' : null;
if (noLimits !== null) printSkipped('files cut short', noLimits);

it.skipIf(noLimits !== null)(
  `says so, and loses nothing, under ${SIZES} limits of a file’s length`,
  async () => {
    const folder = await temporaryFolder();
    const figures = newFigures();
    for (let size = 0; size < SIZES; size++) {
      const home = join(folder, `limit ${size}`);
      await mkdir(home);
      const { plan, story } = begun(home, size);
      // Without a limit first, so that there is a project.
      const before = new EditingProcess(program, plan, story);
      await before.done('save');
      await before.done('edit 2');
      await before.end();
      const blocks = 4 + size * 2;
      const limited = ['bash', '-c', `ulimit -f ${blocks}; exec "$@"`, 'bash'];
      const editing = new EditingProcess(program, plan, story, { by: (command) => [...limited, ...command] });
      await editing.done('edit 60');
      add(figures, `limit ${blocks} KiB`, story, await lookAt(plan, story, 'read'));
      await editing.end();
      add(figures, `limit ${blocks} KiB, closed`, story, await lookAt(plan, story, 'edit'));
      // Nothing limits the next window.
      story.rewind((await lookAt(plan, story, 'edit')).step);
      const after = new EditingProcess(program, plan, story);
      await succeeds(figures, `limit ${blocks} KiB, without it`, after, story, ['edit 1', 'save']);
      await after.end();
      add(figures, `limit ${blocks} KiB, without it`, story, await lookAt(plan, story, 'edit'));
      total(figures, story);
    }
    print(`files cut short: ${SIZES} limits by ulimit -f`, figures);
    expectNothingLost(figures);
  },
);
/** KiB that are taken on the file system. */
async function usedOf(folder: string): Promise<number> {
  const { blocks, bfree, bsize } = await statfs(folder);
  return Math.ceil(((blocks - bfree) * bsize) / 1024);
}

/** Takes up what a look found. */
function add(figures: Figures, when: string, story: Story, look: Look): void {
  if (!look.exists) figures.wrong.push(`${when}: the project is gone`);
  if (look.wrong !== null) figures.wrong.push(`${when}: ${look.wrong}`);
  figures.wrong.push(...look.versionsWrong.map((one) => `${when}: ${one}`));
  figures.lost += look.lost;
  figures.files += look.versions;
  const last = story.saved.at(-1) ?? 0;
  if (look.fileStep < last)
    figures.wrong.push(`${when}: saved at ${last}, but the file is at ${look.fileStep}`);
}

/** There is room: nothing may be refused any more, and nothing may wait. */
async function succeeds(
  figures: Figures,
  when: string,
  editing: EditingProcess,
  story: Story,
  commands: readonly string[],
): Promise<void> {
  const before = sumOf(story);
  for (const command of commands) await editing.done(command);
  if (sumOf(story) > before)
    figures.wrong.push(`${when}: refused still, ${[...story.refused.keys()].join(', ')}`);
  if (story.acknowledged !== story.made)
    figures.wrong.push(`${when}: ${story.acknowledged} of ${story.made} acknowledged`);
}

function sumOf({ refused }: Story): number {
  return [...refused.values()].reduce((sum, times) => sum + times, 0);
}

function total(figures: Figures, story: Story): void {
  figures.made += story.made;
  figures.acknowledged += story.acknowledged;
  figures.saved += story.saved.length;
  figures.refusals += sumOf(story);
  figures.full += story.refused.size > 0 ? 1 : 0;
  for (const [line, times] of story.refused) figures.codes.set(line, (figures.codes.get(line) ?? 0) + times);
}

function print(title: string, figures: Figures): void {
  printTable(title, [
    ['steps made', figures.made],
    ['steps acknowledged in the end', figures.acknowledged],
    ['saves done', figures.saved],
    ['sizes that refused something', figures.full],
    ...[...figures.codes].map(([line, times]) => [line, times]),
    ['saved files and kept versions read whole', figures.files],
    ['acknowledged steps or saves not there', figures.lost],
    ['damaged, or refused with room', figures.wrong.length],
  ]);
}

function expectNothingLost(figures: Figures): void {
  expect(figures.wrong).toEqual([]);
  expect(figures.lost).toBe(0);
  // Else nothing was tried.
  expect(figures.full).toBeGreaterThan(SIZES * 0.75);
}
