import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtProgram } from '../support/host-built-program.ts';
import { seeded } from '../support/seeded.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { afterMilliseconds, EditingProcess } from './editing-process.ts';
import { lookAt } from './look.ts';
import { madeProject } from './made-project.ts';
import { printTable } from './print-table.ts';
import { Story } from './story.ts';

const KILLS = 300;
/** Kills of one project; then another is begun. */
const KILLS_OF_A_PROJECT = 20;
const PAIRS = 60;

it(`loses no acknowledged step to ${KILLS} kills while it edits, saves and compacts (law 8)`, async () => {
  const folder = await temporaryFolder();
  const program = await builtProgram('editing-program', folder, import.meta.url);
  const choose = seeded(300);
  const figures = { made: 0, saved: 0, compacted: 0, ahead: 0, torn: 0, versions: 0, lost: 0, nothing: 0 };
  const killedAt = new Map<string, number>();
  const wrong: string[] = [];
  const start = performance.now();
  for (let kill = 0, story = new Story(madeProject(1, 0)); kill < KILLS; kill++) {
    const project = Math.floor(kill / KILLS_OF_A_PROJECT);
    const home = join(folder, `project ${project}`);
    if (kill % KILLS_OF_A_PROJECT === 0) story = new Story(madeProject(PAIRS, project));
    const plan = {
      dataFolder: join(home, 'data'),
      path: join(home, 'book.visavis'),
      elsewhere: '',
      // The project is made from a seed of its own, what is done with it from one of each run.
      seed: project,
      runSeed: kill,
      pairs: PAIRS,
      saves: 20,
    };
    const before = { made: story.made, saved: story.saved.length, compacted: story.compacted };
    const editing = new EditingProcess(program, plan, story);
    editing.tell('edit 1000000');
    await editing.lines(choose(10) === 0 ? 0 : choose(150));
    await afterMilliseconds(choose(30));
    await editing.kill();
    killedAt.set(story.last, (killedAt.get(story.last) ?? 0) + 1);
    figures.made += story.made - before.made;
    figures.saved += story.saved.length - before.saved;
    figures.compacted += story.compacted - before.compacted;
    const look = await lookAt(plan, story, 'edit');
    if (!look.exists && story.opened) wrong.push(`kill ${kill}: the project is gone`);
    if (!look.exists) figures.nothing++;
    if (look.wrong !== null) wrong.push(`kill ${kill}: ${look.wrong}`);
    wrong.push(...look.versionsWrong.map((one) => `kill ${kill}: ${one}`));
    figures.lost += look.lost;
    figures.ahead += Math.max(0, look.step - story.acknowledged);
    figures.torn += look.lostBytes > 0 ? 1 : 0;
    figures.versions += look.versions;
    if (look.wrong !== null) break;
    story.rewind(look.step);
  }
  printTable(`kills: ${KILLS} SIGKILLs at random moments, ${KILLS / KILLS_OF_A_PROJECT} projects`, [
    ['steps made', figures.made],
    ['saves done', figures.saved],
    ['compactions done', figures.compacted],
    ['killed before there was a project', figures.nothing],
    ...[...killedAt].map(([word, times]) => [`killed just after "${word}"`, times]),
    ['steps on disk beyond the acknowledged', figures.ahead],
    ['journals with a torn tail', figures.torn],
    ['saved files and kept versions read whole', figures.versions],
    ['seconds', ((performance.now() - start) / 1000).toFixed(0)],
    ['acknowledged steps lost', figures.lost],
    ['projects or versions damaged', wrong.length],
  ]);
  expect(wrong).toEqual([]);
  expect(figures.lost).toBe(0);
});
