import { chmod, chown, mkdir, readFile, rename, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { builtProgram } from '../support/host-built-program.ts';
import { newFolder, removeFolder, temporaryFolder } from '../support/temporary-folder.ts';
import type { Plan } from './editing-process.ts';
import { EditingProcess } from './editing-process.ts';
import type { Look } from './look.ts';
import { lookAt } from './look.ts';
import { madeProject } from './made-project.ts';
import { isRoot, noOtherUser, noSmallDisk, smallDisk } from './mounts.ts';
import { printSkipped, printTable } from './print-table.ts';
import { Story } from './story.ts';

const SIZES = 40;
const PAIRS = 60;
/** KiB in which everything has room. */
const ROOMY = 65_536;
/** Nobody: what a program runs as that may not write. */
const NOBODY = 65_534;

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
  // Whoever runs it may be somebody else.
  await chmod(folder, 0o755);
  program = await builtProgram('editing-program', folder, import.meta.url);
  return () => removeFolder(folder);
});

const noDisk = noSmallDisk();
if (noDisk !== null) printSkipped('full disk, read-only disk', noDisk);

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

/** What happens to the ground under a project that is open, and how it is put right for looking at what is left. */
interface Calamity {
  readonly name: string;
  /** Why it cannot be tried here; null where it can. */
  readonly absent: string | null;
  /** Whether the journal is open and holds records when it strikes. */
  readonly withJournal: boolean;
  readonly strike: (home: string, disk: (options: string) => void) => Promise<void>;
  /** Where the folder is from then on. */
  readonly now: (home: string) => string;
  readonly mend: (home: string, disk: (options: string) => void) => Promise<void>;
}

const forbid = async (home: string) => chmod(home, 0o555);
const allow = async (home: string) => chmod(home, 0o777);
const moved = (home: string) => `${home} moved`;
const takeAway = async (home: string) => rename(home, moved(home));
const stays = (home: string) => home;
const nothing = async () => {};
const noUser = noOtherUser();

const CALAMITIES: readonly Calamity[] = [
  { name: 'no permission', absent: noUser, withJournal: false, strike: forbid, now: stays, mend: allow },
  {
    name: 'no permission, journal open',
    absent: noUser,
    withJournal: true,
    strike: forbid,
    now: stays,
    mend: allow,
  },
  {
    name: 'vanished folder',
    absent: noUser,
    withJournal: false,
    strike: takeAway,
    now: moved,
    mend: nothing,
  },
  {
    name: 'vanished folder, journal open',
    absent: noUser,
    withJournal: true,
    strike: takeAway,
    now: moved,
    mend: nothing,
  },
  {
    name: 'read-only disk',
    absent: noDisk ?? noUser,
    withJournal: false,
    strike: async (_, disk) => disk('ro'),
    now: stays,
    mend: async (_, disk) => disk('rw'),
  },
];

for (const { name, absent } of CALAMITIES) if (absent !== null) printSkipped(name, absent);

it('fails honestly where the ground goes, goes on editing, and saves elsewhere', async () => {
  const rows: (string | number)[][] = [
    ['what', 'made after it', 'acknowledged', 'saves done', 'answers', 'lost', 'damaged', 'saved elsewhere'],
  ];
  const wrong: string[] = [];
  for (const calamity of CALAMITIES) {
    if (calamity.absent !== null) continue;
    const folder = await temporaryFolder();
    await chmod(folder, 0o755);
    const disk = noDisk === null ? await smallDisk(join(folder, 'disk'), ROOMY) : null;
    try {
      const home = join(disk?.folder ?? folder, 'home');
      const safe = join(folder, 'safe');
      for (const made of [home, safe]) {
        await mkdir(made);
        if (isRoot()) await chown(made, NOBODY, NOBODY);
      }
      const { plan, story } = begun(home, 1, join(safe, 'data'), join(safe, 'saved.visavis'));
      const editing = new EditingProcess(program, plan, story, { by: asNobody });
      await editing.done('edit 6');
      await editing.done('save');
      if (calamity.withJournal) await editing.done('append 2');
      const before = { made: story.made, acknowledged: story.acknowledged, saved: story.saved.length };
      const file = await readFile(plan.path);
      await calamity.strike(home, (options) => disk?.change(options));
      await editing.done('append 20');
      await editing.done('save');
      const after = { made: story.made, acknowledged: story.acknowledged, saved: story.saved.length };
      // What was acknowledged meanwhile is really there, wherever the folder is now.
      const meanwhile = await lookAt(
        { ...plan, path: join(calamity.now(home), 'book.visavis') },
        story,
        'read',
      );
      await editing.done('elsewhere');
      const savedElsewhere = story.saved.at(-1) === story.made && story.saved.length === after.saved + 1;
      await editing.done('append 5');
      await editing.done('save');
      const elsewhere = { ...plan, path: plan.elsewhere };
      await editing.end();
      const there = await lookAt(elsewhere, story, 'edit');
      await calamity.mend(home, (options) => disk?.change(options));
      const old = { ...plan, path: join(calamity.now(home), 'book.visavis') };
      const look = await lookAt(old, story, 'edit');
      const unchanged = after.saved > before.saved || (await readFile(old.path)).equals(file);
      if (!unchanged) wrong.push(`${calamity.name}: the saved file was changed by a save that was refused`);
      if (!savedElsewhere) wrong.push(`${calamity.name}: not saved elsewhere`);
      if (story.acknowledged !== story.made) wrong.push(`${calamity.name}: not acknowledged elsewhere`);
      if (after.made === before.made) wrong.push(`${calamity.name}: editing did not go on`);
      for (const one of [meanwhile, there, look]) {
        if (!one.exists) wrong.push(`${calamity.name}: gone`);
        if (one.wrong !== null) wrong.push(`${calamity.name}: ${one.wrong}`);
        wrong.push(...one.versionsWrong.map((why) => `${calamity.name}: ${why}`));
      }
      const lost = meanwhile.lost + there.lost;
      if (lost > 0) wrong.push(`${calamity.name}: ${lost} lost`);
      rows.push([
        calamity.name,
        after.made - before.made,
        after.acknowledged - before.acknowledged,
        after.saved - before.saved,
        [...story.refused.keys()].map((line) => line.replace('refused project.', '')).join(', ') ||
          'none refused',
        lost,
        [meanwhile, there, look].filter((one) => one.wrong !== null).length,
        savedElsewhere ? 'yes' : 'no',
      ]);
    } finally {
      await disk?.remove();
    }
  }
  printTable('the ground goes while a project is open', rows);
  expect(wrong).toEqual([]);
});

function asNobody(command: readonly string[]): readonly string[] {
  if (!isRoot()) return command;
  return ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', ...command];
}

function begun(
  home: string,
  seed: number,
  dataFolder = join(home, 'data'),
  elsewhere = '',
): { plan: Plan; story: Story } {
  const plan = {
    dataFolder,
    path: join(home, 'book.visavis'),
    elsewhere,
    seed,
    runSeed: seed,
    pairs: PAIRS,
    saves: 20,
  };
  return { plan, story: new Story(madeProject(PAIRS, seed)) };
}

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
