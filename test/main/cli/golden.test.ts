import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runCommand } from './run-command.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/cli', import.meta.url));

const caseSchema = z.strictObject({ arguments: z.array(z.string()), stdin: z.string().optional() });

/** `json` is standard output read as JSON; `stdout` its lines, as Latin-1 where the command writes another encoding than UTF-8. */
interface Expected {
  readonly code: number;
  readonly json?: unknown;
  readonly stdout?: readonly string[];
  readonly stderr: readonly string[];
}

/** How sure a link is belongs to the aligner's own tests. */
function masked(output: string): string {
  return output.replace(/(\t\d-\d\t|"confidence":|^\d+\t\d+\t)[\d.]+/gm, '$10');
}

describe('each case of the command line', () => {
  it.each(readdirSync(fixtures))('%s', async (name) => {
    const folder = join(fixtures, name);
    const given = caseSchema.parse(JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')));
    const ran = await runCommand(given.arguments, {
      cwd: folder,
      ...(given.stdin !== undefined && { stdin: readFileSync(join(folder, given.stdin)) }),
    });
    const output = ran.stdout.toString('utf8');
    const text = masked(output.includes('\uFFFD') ? ran.stdout.toString('latin1') : output);
    const json = text.startsWith('{');
    const got: Expected = {
      code: ran.code,
      ...(json ? { json: JSON.parse(text) as unknown } : { stdout: text.split('\n') }),
      stderr: ran.stderr.split('\n'),
    };
    const golden = join(folder, 'expected.json');
    // A new case writes what it got and fails once, so that somebody reads it.
    const isNew = !existsSync(golden);
    if (isNew) writeFileSync(golden, `${JSON.stringify(got, null, 2)}\n`);
    expect(isNew, `${golden} is new: read it and run again`).toBe(false);
    expect(got).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
    expect(existsSync(join(folder, 'note.md'))).toBe(true);
  });
});
