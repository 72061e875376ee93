import { writeSync } from 'node:fs';
import { openJournal } from '../../main/host/journal.ts';

/**
 * A program for a test that kills it: appends numbered records to the journal at the path given, three appends at a time, and
 * writes a line with the number of every record that was acknowledged. It ends only by being killed.
 */
const [path = '', identity = ''] = process.argv.slice(2);
const { journal, records } = await openJournal(path, identity);
let next = records.length;
for (;;) {
  const appended = Array.from({ length: 3 }, async () => {
    const number = next++;
    await journal.append([JSON.stringify({ number, text: 'x'.repeat((number * 7919) % 3000) })]);
    // At once and into the pipe, where it stays when this process dies.
    writeSync(1, `${number}\n`);
  });
  await Promise.all(appended);
}
