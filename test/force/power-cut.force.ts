import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { syncFolder } from '../../main/host/atomic-write.ts';
import { builtProgram } from '../support/host-built-program.ts';
import { seeded } from '../support/seeded.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { EditingProcess } from './editing-process.ts';
import { lookAt } from './look.ts';
import { madeProject } from './made-project.ts';
import { noPowerCut, powerDisk } from './mounts.ts';
import { printSkipped, printTable } from './print-table.ts';
import { Story } from './story.ts';

const CUTS = 100;
/** Cuts of one project; then another is begun. */
const CUTS_OF_A_PROJECT = 10;
/** Enough to show that the test notices where nothing is synced. */
const CUTS_OF_CONTROL = 10;
/** The power goes before one of so many changes or syncs, each as likely as the others. */
const CHANGES = 500;
const PAIRS = 40;

const MODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  plain: {},
  TORN: { TORN: '7' },
  META: { META: '1' },
  'TORN+META': { TORN: '11', META: '1' },
};

interface Figures {
  made: number;
  acknowledged: number;
  saved: number;
  compacted: number;
  ahead: number;
  torn: number;
  files: number;
  lost: number;
  corrupt: string[];
}

const absent = noPowerCut();
if (absent !== null) printSkipped('power cut', absent);

it.skipIf(absent !== null)(
  `loses no acknowledged step to ${CUTS} power cuts in each mode, and no file is corrupt`,
  async () => {
    const folder = await temporaryFolder();
    const program = await builtProgram('editing-program', folder, import.meta.url);
    const start = performance.now();
    const figures = new Map<string, Figures>();
    for (const [mode, environment] of Object.entries(MODES))
      figures.set(mode, await cuts(program, join(folder, mode), environment, CUTS));
    const control = await cuts(program, join(folder, 'control'), { SYNC: 'off' }, CUTS_OF_CONTROL);
    figures.set('no sync at all', control);
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    printTable(`power cut: ${CUTS} cuts in each mode (${CUTS_OF_CONTROL} of the control), ${seconds} s`, [
      [
        'mode',
        'made',
        'acknowledged',
        'saves',
        'compactions',
        'beyond',
        'torn tails',
        'files read',
        'lost',
        'corrupt',
      ],
      ...[...figures].map(([mode, of]) => [
        mode,
        of.made,
        of.acknowledged,
        of.saved,
        of.compacted,
        of.ahead,
        of.torn,
        of.files,
        of.lost,
        of.corrupt.length,
      ]),
    ]);
    for (const mode of Object.keys(MODES)) {
      expect(figures.get(mode)?.corrupt, mode).toEqual([]);
      expect(figures.get(mode)?.lost, mode).toBe(0);
    }
    // Where syncs do nothing, the test must see it.
    expect(control.lost + control.corrupt.length).toBeGreaterThan(0);
  },
);

async function cuts(
  program: string,
  folder: string,
  environment: Readonly<Record<string, string>>,
  count: number,
): Promise<Figures> {
  const choose = seeded(Number(environment['TORN'] ?? 1));
  const figures: Figures = {
    made: 0,
    acknowledged: 0,
    saved: 0,
    compacted: 0,
    ahead: 0,
    torn: 0,
    files: 0,
    lost: 0,
    corrupt: [],
  };
  const disk = await powerDisk(folder, environment);
  try {
    let project = -1;
    let story = new Story(madeProject(1, 0));
    let bad = false;
    for (let cut = 0; cut < count; cut++) {
      if (bad || cut % CUTS_OF_A_PROJECT === 0) {
        project++;
        story = new Story(madeProject(PAIRS, project));
        await mkdir(join(folder, `project ${project}`));
        await syncFolder(folder);
      }
      const home = join(folder, `project ${project}`);
      const plan = {
        dataFolder: join(home, 'data'),
        path: join(home, 'book.visavis'),
        elsewhere: '',
        seed: project,
        runSeed: cut,
        pairs: PAIRS,
        saves: 15,
      };
      const before = {
        made: story.made,
        acknowledged: story.acknowledged,
        saved: story.saved.length,
        compacted: story.compacted,
      };
      await disk.cutBefore(1 + choose(CHANGES));
      const editing = new EditingProcess(program, plan, story, { quiet: true });
      editing.tell('edit 1000000');
      await editing.refused();
      await editing.kill();
      await disk.powerOn();
      const look = await lookAt(plan, story, 'edit');
      figures.made += story.made - before.made;
      figures.acknowledged += story.acknowledged - before.acknowledged;
      figures.saved += story.saved.length - before.saved;
      figures.compacted += story.compacted - before.compacted;
      figures.ahead += Math.max(0, look.step - story.acknowledged);
      figures.torn += look.lostBytes > 0 ? 1 : 0;
      figures.files += look.versions;
      figures.lost += look.lost;
      const wrong = [...(look.wrong === null ? [] : [look.wrong]), ...look.versionsWrong];
      if (!look.exists && story.opened) wrong.push('the project is gone');
      figures.corrupt.push(...wrong.map((one) => `cut ${cut}: ${one}`));
      bad = look.wrong !== null || (!look.exists && story.opened);
      story.rewind(look.step);
    }
  } finally {
    await disk.remove();
  }
  return figures;
}
