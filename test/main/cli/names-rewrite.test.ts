import { Readable, Writable } from 'node:stream';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { addNamesRewriteCommand } from '../../../main/cli/names-rewrite.ts';

/** What the command writes for the bytes, handed over in pieces of a few bytes. */
async function rewritten(input: string | Uint8Array, programArguments: readonly string[]): Promise<string> {
  const bytes = Buffer.from(input);
  const pieces = Array.from({ length: Math.ceil(bytes.length / 5) }, (_, at) =>
    bytes.subarray(at * 5, at * 5 + 5),
  );
  const written: Buffer[] = [];
  const stdout = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written.push(chunk);
      done();
    },
  });
  const quiet = new Writable({ write: (_chunk, _encoding, done) => done() });
  const names = new Command('names').exitOverride().configureOutput({ writeErr: () => undefined });
  const codes: number[] = [];
  addNamesRewriteCommand(
    names,
    {
      stdin: Readable.from(pieces),
      stdout,
      stderr: quiet,
      cwd: '.',
      environment: {},
      program: { version: '1.2.3', folder: '.' },
    },
    (code) => codes.push(code),
  );
  await names.parseAsync(['rewrite', ...programArguments], { from: 'user' });
  expect(codes).toEqual([0]);
  return Buffer.concat(written).toString('utf8');
}

const BURMA = ['--from', 'Birmania', '--to', 'Myanmar', '--language', 'es'];

describe('names rewrite', () => {
  it.each([
    ['line ends as they are', 'en Birmania\r\nnada\n\n', 'en Myanmar\t\r\nnada\t\n\t\n'],
    ['no last line end where there was none', 'en Birmania', 'en Myanmar\t'],
    ['nothing for nothing', '', ''],
    ['what to look at', 'Birmania está aislada\n', 'Myanmar está aislada\tagreement: aislada → aislado\n'],
    ['letters cut in two by the stream', 'más más más Birmania\n', 'más más más Myanmar\t\n'],
  ])('writes %s', async (_, input, expected) => {
    expect(await rewritten(input, BURMA)).toBe(expected);
  });

  it('names the other answers', async () => {
    const asked = ['--from', 'Cuba', '--to', 'Cina', '--language', 'it'];
    expect(await rewritten('aiuti a Cuba\n', asked)).toBe('aiuti in Cina\tpreposition: or alla Cina\n');
  });

  it.each([
    ['a missing form', ['--from', 'Cuba', '--language', 'it'], '', "'--to <name>' not specified"],
    ['an empty form', ['--from', ' ', '--to', 'Cina', '--language', 'it'], '', 'A name is missing'],
    ['bytes that are not UTF-8', BURMA, Buffer.from([0xff, 0x41]), 'not UTF-8'],
    ['an unfinished letter at the end', BURMA, Buffer.from([0x41, 0xc3]), 'not UTF-8'],
  ])('refuses %s', async (_, asked, input, message) => {
    await expect(rewritten(input, asked)).rejects.toThrow(message);
  });
});
