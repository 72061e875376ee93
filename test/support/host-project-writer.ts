import { writeSync } from 'node:fs';
import { z } from 'zod';
import { createHost } from '../../main/host/host.ts';
import { REQUESTS } from '../../shared/contract/contract.ts';

/**
 * A program for a test that kills it: opens the project at the path given, whose document is the list of numbers that it holds,
 * and goes on appending the next numbers, compacting and saving. Every acknowledged number is a line of its output. It ends only
 * by being killed.
 */
const [dataFolder = '', path = ''] = process.argv.slice(2);
const host = createHost({
  dataFolder,
  shell: 'process',
  version: '0.0.0',
  launch: { kind: 'nothing' },
  now: Date.now,
  asks: null,
  openLink: () => Promise.resolve(),
  closeWindow: () => {},
  emit: () => {},
});

async function request(name: string, parameters: unknown): Promise<unknown> {
  const result = await host.handle(name, parameters);
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.failure)}`);
  return result.value;
}

const opened = REQUESTS['project.open'].result.parse(
  await request('project.open', { file: host.grant(path).id, mode: 'edit' }),
);
const numbers = [...z.array(z.number()).parse(JSON.parse(opened.document)), ...opened.records.map(Number)];
const { project } = opened;
let first = 0;
for (let round = 0; ; round++) {
  for (let append = 0; append < 5; append++) {
    const number = numbers.length;
    await request('project.append', { project, first: first++, records: [`${number}`] });
    numbers.push(number);
    // At once and into the pipe, where it stays when this process dies.
    writeSync(1, `${number}\n`);
  }
  const document = JSON.stringify(numbers);
  if (round % 3 < 2) {
    await request('project.compact', { project, document, covers: first });
  } else {
    await request('project.save', { project, document, place: 'here', name: 'counted' });
    first = 0;
  }
}
