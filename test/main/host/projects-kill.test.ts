import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { versionsOf } from '../../../main/host/kept-versions.ts';
import { builtProgram } from '../../support/host-built-program.ts';
import { hostClient } from '../../support/host-client.ts';
import { linesUntilKilled } from '../../support/host-killed-program.ts';
import { seeded } from '../../support/seeded.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const KILLS = 20;
const NUMBERS = z.array(z.number());

it(
  `has every acknowledged record once after ${KILLS} kills among saves and compactions (law 8)`,
  { timeout: 120_000 },
  async () => {
    const folder = await temporaryFolder();
    const program = await builtProgram('host-project-writer', folder);
    const path = join(folder, 'counted.visavis');
    await writeFile(path, '[]');
    const choose = seeded(8);
    let compacted = false;
    for (let round = 0; round < KILLS; round++) {
      const lines = 1 + choose(30);
      const acknowledged = await linesUntilKilled(program, [join(folder, 'data'), path], lines);
      // The next window: the lock of the killed one is gone with it.
      const client = await hostClient({ dataFolder: join(folder, 'data') });
      const opened = await client.expect('project.open', { file: client.host.grant(path).id, mode: 'edit' });
      await client.host.dispose();
      const numbers = [...NUMBERS.parse(JSON.parse(opened.document)), ...opened.records.map(Number)];
      expect(numbers).toEqual(numbers.map((_, at) => at));
      expect(numbers.length).toBeGreaterThan(Math.max(...acknowledged));
      // The versions before it are whole too.
      for (const version of await versionsOf(path)) {
        const before = NUMBERS.parse(JSON.parse(await readFile(version.path, 'utf8')));
        expect(before).toEqual(numbers.slice(0, before.length));
      }
      compacted ||= opened.beneath !== null;
    }
    expect(compacted).toBe(true);
    expect(await versionsOf(path)).not.toEqual([]);
  },
);
