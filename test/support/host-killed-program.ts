import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs a program that prints numbers, kills it after so many lines, and answers the numbers of its whole lines. */
export async function linesUntilKilled(
  program: string,
  parameters: readonly string[],
  lines: number,
): Promise<number[]> {
  const child = spawn(process.execPath, [program, ...parameters], { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  let output = '';
  let killed = false;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
    if (killed || output.split('\n').length <= lines) return;
    killed = true;
    child.kill('SIGKILL');
  });
  await closed;
  if (child.signalCode !== 'SIGKILL') throw new Error(`the program ended by itself: ${child.exitCode}`);
  return output.slice(0, output.lastIndexOf('\n')).split('\n').map(Number);
}
