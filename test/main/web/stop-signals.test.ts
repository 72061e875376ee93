import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { sendHttp } from '../../support/http-request.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const PROGRAM = `
import { serveWindow } from ${JSON.stringify(join(root, 'main/web/serve.ts'))};
const [dataFolder, staticFolder] = process.argv.slice(2);
const served = await serveWindow({ launch: { kind: 'nothing' }, dataFolder, staticFolder, version: '0' });
process.stdout.write(String(served.port) + '\\n');
await served.closed;
process.stdout.write('closed\\n');
`;

/** A program of its own that serves a window, started; with what it says as it says it. */
async function start(folder: string) {
  const entry = join(folder, 'program.ts');
  await writeFile(entry, PROGRAM);
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: { ssr: entry, outDir: join(folder, 'built'), emptyOutDir: true, target: 'node20' },
  });
  const child = spawn(process.execPath, [join(folder, 'built', 'program.js'), folder, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  let hear: (() => void) | null = null;
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString();
    hear?.();
  });
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal }));
  });
  await new Promise<void>((resolve) => {
    hear = () => {
      if (said.includes('\n')) resolve();
    };
    hear?.();
  });
  return { child, port: Number(said.trim()), ended, said: () => said };
}

it.runIf(process.platform !== 'win32')(
  'ends cleanly at Ctrl+C, although a connection is open, with the exit code that shells expect',
  async () => {
    const program = await start(await temporaryFolder());
    expect((await sendHttp(program.port, '/', { headers: { connection: 'keep-alive' } })).status).toBe(404);
    program.child.kill('SIGINT');
    expect(await program.ended).toEqual({ code: 130, signal: null });
    expect(program.said()).toContain('closed');
  },
  60_000,
);
