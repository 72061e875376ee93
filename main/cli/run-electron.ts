import { spawn } from 'node:child_process';
import { stopOnSignals } from '../web/stop-signals.ts';

/** How a start of Electron ended. */
export type ElectronEnd =
  | { readonly kind: 'closed' }
  /** It never came to a window: why, in one line. */
  | { readonly kind: 'failed'; readonly why: string };

/** Milliseconds after which an end is one that the person caused. */
const STARTED_AFTER = 10_000;
/** Characters of its messages that are kept. Chromium says a lot that nobody needs. */
const KEPT = 4000;

/** Runs the desktop window until it is closed. */
export function runElectron(
  binary: string,
  programArguments: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ElectronEnd> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = environment;
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(binary, [...programArguments], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    const stopListening = stopOnSignals(() => {
      child.kill();
      return Promise.resolve();
    });
    let messages = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      messages = (messages + chunk).slice(-KEPT);
    });
    child.once('error', (error) => {
      stopListening();
      resolve({ kind: 'failed', why: error.message });
    });
    child.once('close', (code, signal) => {
      stopListening();
      const early = Date.now() - started < STARTED_AFTER;
      if (code === 0 || child.killed || !early) resolve({ kind: 'closed' });
      else
        resolve({ kind: 'failed', why: reasonIn(messages) ?? `it ended with ${signal ?? `code ${code}`}` });
    });
  });
}

/** The last line that says something, without Chromium's time and place. */
function reasonIn(messages: string): string | null {
  const lines = messages
    .split('\n')
    .map((line) => line.replace(/^\[[^\]]*\]\s*/, '').trim())
    .filter((line) => line !== '');
  return lines.at(-1)?.slice(0, 300) ?? null;
}
