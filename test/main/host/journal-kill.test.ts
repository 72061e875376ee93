import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { hashOf } from '../../../main/host/file-stamp.ts';
import { readJournal } from '../../../main/host/read-journal.ts';
import { builtProgram } from '../../support/host-built-program.ts';
import { linesUntilKilled } from '../../support/host-killed-program.ts';
import { seeded } from '../../support/seeded.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const KILLS = 20;
const NUMBERED = z.object({ number: z.number(), text: z.string() });

it(`shows every acknowledged record after ${KILLS} kills (law 8)`, { timeout: 120_000 }, async () => {
  const folder = await temporaryFolder();
  const program = await builtProgram('host-journal-writer', folder);
  const path = join(folder, 'novel.visavis-journal');
  const identity = hashOf('document');
  const choose = seeded(20_261_123);
  for (let round = 0; round < KILLS; round++) {
    const acknowledged = await linesUntilKilled(program, [path, identity], 1 + choose(40));
    const found = await readJournal(path, identity);
    const records = found.kind === 'read' ? found.records : [];
    const numbers = records.map((record) => NUMBERED.parse(JSON.parse(record)).number);
    // Every record once and in order, and none missing that was acknowledged.
    expect(numbers).toEqual(numbers.map((_, at) => at));
    expect(numbers.length).toBeGreaterThan(Math.max(...acknowledged));
  }
});
