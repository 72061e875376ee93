import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../shared/checks/catalogue.ts';
import { runCommand } from './run-command.ts';

const SPACED = Buffer.from('Le port  ferme.\n');
const GARBLED = Buffer.from('L&#39 ;agence ferme.\n');

function check(text: Buffer, ...options: readonly string[]) {
  return runCommand(['check', '-', '--language', 'fr', ...options], { cwd: '.', stdin: text });
}

describe('check', () => {
  it.each([
    ['a matter of style', SPACED, [], 1],
    ['a matter of style', SPACED, ['--fail-on', 'style'], 1],
    ['a matter of style', SPACED, ['--fail-on', 'hint'], 0],
    ['a matter of style', SPACED, ['--fail-on', 'error'], 0],
    ['an error', GARBLED, ['--fail-on', 'error'], 1],
    ['an error', GARBLED, ['--fail-on', 'warning'], 1],
    ['an error', GARBLED, ['--fail-on', 'never'], 0],
    ['an error that is a hint here', GARBLED, ['--level', 'garble=hint', '--fail-on', 'warning'], 0],
    ['a check that is off', GARBLED, ['--level', 'garble=off', '--level', 'style=off'], 0],
    ['a check that is skipped', SPACED, ['--skip', 'space'], 0],
    ['another check than the only one', SPACED, ['--only', 'garble,quote'], 0],
  ])('ends over %s, %j %j, with %i', async (_, text, options, code) => {
    expect((await check(text, ...options)).code).toBe(code);
  });

  it('takes the last level that is given for a check', async () => {
    const ran = await check(SPACED, '--level', 'space=off', '--level', 'space/doubled=error');
    expect(ran.stdout.toString('utf8')).toMatch(/: error: .*\[space\/doubled\]\n$/);
  });

  it('refuses to run no check at all', async () => {
    const ran = await check(SPACED, '--only', 'space', '--skip', 'space');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('no check is left to run');
  });

  it('lists every check once', async () => {
    const ran = await runCommand(['check', '--list-checks'], { cwd: '.' });
    expect(ran.code).toBe(0);
    const rows = ran.stdout.toString('utf8').trimEnd().split('\n');
    expect(rows.map((row) => row.split(' ')[0]).toSorted()).toEqual(CHECKS.map(({ id }) => id).toSorted());
    expect(rows).toContainEqual(
      expect.stringMatching(/^repeat\/in-source +off +Repeated in the source too$/),
    );
  });

  it.each([
    [['--only', 'garbel'], 'There is no check "garbel". Did you mean garble?'],
    [['--only', 'entity'], 'Did you mean garble/entity?'],
    [['--skip', 'spaces'], 'Did you mean space?'],
    [['--skip', 'something else'], 'There is no check "something else".'],
    [['--level', 'garble=warn'], 'There is no level "warn".'],
    [['--level', 'garble=errors'], 'Did you mean error?'],
    [['--level', 'space/dubled=error'], 'Did you mean space/doubled?'],
    [['--level', 'garble'], 'check=level'],
    [['--level', 'garble=off=error'], 'check=level'],
    [['--fail-on', 'fatal'], 'error, warning, hint, style, never'],
  ])('refuses %j', async (options, message) => {
    const ran = await check(SPACED, ...options);
    expect(ran).toMatchObject({ code: 2, stdout: Buffer.alloc(0) });
    expect(ran.stderr).toContain(message);
  });

  it('writes a page with --format html', async () => {
    const ran = await check(GARBLED, '--format', 'html');
    expect(ran).toMatchObject({ code: 1, stderr: '' });
    expect(ran.stdout.toString('utf8')).toMatch(/^<!doctype html>\n[^]*<\/html>\n$/);
  });
});
