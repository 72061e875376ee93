import { writeFileAtomically } from '../../main/host/atomic-write.ts';

/** A program for a test that gives it too little room: writes so many bytes to the path given and prints the result. */
const [path = '', size = '0'] = process.argv.slice(2);
const result = await writeFileAtomically(path, Buffer.alloc(Number(size), 'new '));
process.stdout.write(JSON.stringify(result.ok ? 'written' : result.failure));
