import { join } from 'node:path';
import type { Plan } from './editing-process.ts';
import { madeProject } from './made-project.ts';
import { Story } from './story.ts';

/** Pairs of sentences of a project. */
const PAIRS = 60;

/** KiB in which everything that these tests write has room. */
export const ROOMY = 65_536;

/** A project that is to be edited in a folder, and its story from the start. */
export function begun(
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
