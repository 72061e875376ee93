import { lockProject } from '../../main/host/project-lock.ts';

/** A program for a test that kills it: takes the lock of the path given, prints `held` or `refused`, and stays. */
const [path = '', folder = ''] = process.argv.slice(2);
const lock = await lockProject(path, { folder });
process.stdout.write(lock ? 'held\n' : 'refused\n');
process.stdin.resume();
