import { chmod, chown, mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtProgram } from '../support/host-built-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { begun, ROOMY } from './begun.ts';
import { EditingProcess } from './editing-process.ts';
import { lookAt } from './look.ts';
import { isRoot, noOtherUser, noSmallDisk, smallDisk } from './mounts.ts';
import { printSkipped, printTable } from './print-table.ts';

/** Nobody: what a program runs as that may not write. */
const NOBODY = 65_534;
const noDisk = noSmallDisk();

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
  const programs = await temporaryFolder();
  // Whoever runs it may be somebody else.
  await chmod(programs, 0o755);
  const program = await builtProgram('editing-program', programs, import.meta.url);
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
