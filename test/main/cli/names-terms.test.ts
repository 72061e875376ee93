import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import iconv from 'iconv-lite';
import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../main/cli/input-error.ts';
import { addNamesTermsCommand, readTermsFile } from '../../../main/cli/names-terms.ts';
import type { Terminal } from '../../../main/cli/terminal.ts';
import { startSession } from '../../../shared/edit/edit-session.ts';
import { writeProjectFile } from '../../../shared/formats/project-file.ts';
import { buildProject } from '../../support/build-project.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function terminalIn(cwd: string, stdin = ''): Terminal & { readonly written: () => Omit<Ran, 'code'> } {
  const texts = { stdout: '', stderr: '' };
  const into = (name: keyof typeof texts) =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        texts[name] += chunk.toString('utf8');
        done();
      },
    });
  return {
    stdin: Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]),
    stdout: into('stdout'),
    stderr: into('stderr'),
    cwd,
    environment: { VISAVIS_DATA: join(cwd, 'data') },
    program: { version: '1.2.3', folder: cwd },
    written: () => texts,
  };
}

/** Runs `terms` as a command of its own. */
async function ran(cwd: string, programArguments: readonly string[], stdin?: string): Promise<Ran> {
  const terminal = terminalIn(cwd, stdin);
  let code = 0;
  const names = new Command('names');
  addNamesTermsCommand(names, terminal, (result) => {
    code = result;
  });
  await names.parseAsync(['terms', ...programArguments], { from: 'user' });
  return { code, ...terminal.written() };
}

const CSV = 'preferred,admitted,deprecated,kind,source,note\r\nBiélorussie,,Belarus,place,Belarus,\r\n';

async function folderWith(name: string, content: string | Uint8Array): Promise<string> {
  const cwd = await temporaryFolder();
  await writeFile(join(cwd, name), content);
  return cwd;
}

describe('names terms', () => {
  it('writes what was decided in a project', async () => {
    const base = {
      ...buildProject(['Belarus votes.'], ['Le Belarus vote.']),
      decisions: new Map([['x', { preferred: 'Biélorussie', kept: [], deprecated: ['Belarus'], left: [] }]]),
    };
    const target = { name: 'x.txt', form: { encoding: 'utf-8' as const, bom: false } };
    const cwd = await folderWith(
      'x.visavis',
      writeProjectFile({ source: null, target, base, session: startSession(base) }),
    );
    const { code, stdout } = await ran(cwd, ['x.visavis', '--format', 'csv']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^preferred,.*\r\nBiélorussie,,Belarus,/);
  });

  it('converts a list, and says what it loses', async () => {
    const cwd = await folderWith('names.csv', CSV);
    const tbx = await ran(cwd, [
      'names.csv',
      '--format',
      'tbx',
      '--language',
      'fr',
      '--source-language',
      'en',
      '--output',
      'names.tbx',
    ]);
    expect(tbx).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await ran(cwd, ['names.tbx', '--format', 'glossary'])).toEqual({
      code: 0,
      stdout: 'Belarus\tBiélorussie\n',
      stderr: '',
    });
    expect(await ran(cwd, ['names.tbx', '--format', 'csv', '--output', 'again.csv'])).toMatchObject({
      code: 0,
    });
    expect(await readFile(join(cwd, 'again.csv'), 'utf8')).toBe(`\uFEFF${CSV}`);
    const lossy = await ran(cwd, ['-', '--format', 'glossary'], 'preferred\nMinsk\n');
    expect(lossy).toEqual({
      code: 1,
      stdout: '',
      stderr: '-: Names without a source, which a glossary needs; left out: 1.\n',
    });
  });

  it.each(['windows-1254', 'ISO-8859-9', 'windows-1250', 'UTF-16', 'utf-8'])(
    'reads a list as it declares: %s',
    async (encoding) => {
      const xml = `<?xml version="1.0" encoding="${encoding}"?><tbx><text><body><conceptEntry><langSec xml:lang="tr"><termSec><term>Köçekçe</term></termSec></langSec></conceptEntry></body></text></tbx>`;
      const cwd = await folderWith(
        'names.tbx',
        iconv.encode(xml, encoding, { addBOM: encoding === 'UTF-16' }),
      );
      const { list } = await readTermsFile(terminalIn(cwd), 'names.tbx', {});
      expect(list.terms.map(({ preferred }) => preferred)).toEqual(['Köçekçe']);
    },
  );

  it.each<[string, string | Uint8Array, RegExp]>([
    [
      'an unknown encoding',
      '<?xml version="1.0" encoding="klingon-8"?><tbx/>',
      /names\.tbx: .*klingon-8.*Save it as UTF-8/,
    ],
    [
      'bytes that are not in it',
      iconv.encode('<?xml version="1.0" encoding="utf-8"?><tbx>é</tbx>', 'latin1'),
      /not valid utf-8/,
    ],
    ['broken XML', '<tbx>\n<text>', /names\.tbx: .*line 2/],
    ['another XML', '<html/>', /names\.tbx: .*<html>/],
  ])('refuses %s in a sentence', async (_, content, message) => {
    const cwd = await folderWith('names.tbx', content);
    const failure = await readTermsFile(terminalIn(cwd), 'names.tbx', {}).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputError);
    expect(String(failure)).toMatch(message);
  });
});
