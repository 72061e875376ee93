import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';

// The bundle is CommonJS and lies in <program>/dist/main.
const folder = join(__dirname, '..');

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

void start();

async function start(): Promise<void> {
  const code = await run(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    environment: process.env,
    program: { version: versionOf(join(folder, '..', 'package.json')), folder },
  });
  // A signal has its own code.
  process.exitCode ??= code;
}

function versionOf(manifest: string): string {
  const read: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  if (typeof read === 'object' && read !== null && 'version' in read && typeof read.version === 'string')
    return read.version;
  throw new Error(`${manifest} has no version`);
}
