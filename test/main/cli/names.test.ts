import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runCommand } from './run-command.ts';

const TEXT =
  'La Moldavie exporte du vin. Le vin de Moldova plaît. La Moldavie rit. Le village de Cricova est loin.\n';
const LIST = 'preferred,admitted,deprecated\nMoldova,,Moldavie\n';

async function visavis(input: string, ...given: readonly string[]) {
  const ran = await runCommand(given, { cwd: '.', stdin: Buffer.from(input) });
  return { code: ran.code, lines: ran.stdout.toString('utf8').split('\n').slice(0, -1), errors: ran.stderr };
}

describe('names', () => {
  it('writes a line for each name in several spellings', async () => {
    const { code, lines } = await visavis(TEXT, 'names', '-', '--language', 'fr');
    expect(code).toBe(1);
    expect(lines).toEqual(['Moldavie 2, Moldova 1\tplace\tnames of one country (MD)']);
  });

  it('writes every name with --all, and every mention with its line with --mentions', async () => {
    const { lines } = await visavis(TEXT, 'names', '-', '--language', 'fr', '--all', '--mentions');
    expect(lines.some((line) => line.startsWith('Cricova 1'))).toBe(true);
    expect(lines).toContain('  1\tLe vin de [Moldova] plaît.');
  });

  it('writes forms, counts, mentions and why as JSON', async () => {
    const { lines } = await visavis(TEXT, 'names', '-', '--language', 'fr', '--format', 'json');
    const json: unknown = JSON.parse(lines.join('\n'));
    expect(json).toMatchObject({
      version: 2,
      groups: [
        {
          kind: 'place',
          thing: 'country:MD',
          count: 3,
          why: 'names of one country (MD)',
          forms: [
            { form: 'Moldavie', count: 2, evidence: null },
            {
              form: 'Moldova',
              count: 1,
              evidence: 'list',
              mentions: [{ segment: 1, start: 10, end: 17, text: 'Moldova', leftOut: null }],
            },
          ],
        },
      ],
    });
  });

  it('ends with 0 where every name has one spelling', async () => {
    expect(await visavis('La Moldavie exporte.\n', 'names', '-', '--language', 'fr')).toEqual({
      code: 0,
      lines: [],
      errors: '',
    });
  });
});

describe('a list that decides on names', () => {
  const listed = async (csv: string) => {
    const list = join(await temporaryFolder(), 'names.csv');
    await writeFile(list, csv);
    return list;
  };

  it('makes names inconsistent that stand in another form than it says', async () => {
    const given = ['names', '-', '--language', 'fr', '--terms', await listed(LIST)];
    expect((await visavis('La Moldavie exporte.\n', ...given)).code).toBe(1);
  });

  it('is followed by check', async () => {
    const given = ['check', '-', '--language', 'fr', '--only', 'name', '--terms', await listed(LIST)];
    const { lines } = await visavis(TEXT, ...given);
    expect(lines.map((line) => line.replace(/ \[.*/, '').replace(/^[^ ]+ /, ''))).toEqual([
      'error: It was decided to write “Moldova”, not “Moldavie”.',
      'error: It was decided to write “Moldova”, not “Moldavie”.',
    ]);
  });

  it('is followed by fix, where the grammar is sure', async () => {
    const list = await listed('preferred,admitted,deprecated\nKovaltchouk,,Kovalchuk\n');
    const given = ['fix', '-', '--language', 'fr', '--recipe', 'names', '--terms', list];
    const { code, lines } = await visavis('Selon Kovalchuk, il pleut.\n', ...given);
    expect({ code, lines }).toEqual({ code: 0, lines: ['Selon Kovaltchouk, il pleut.'] });
  });

  it('cannot come from standard input together with the text', async () => {
    const { code, errors } = await visavis(TEXT, 'check', '-', '--terms', '-');
    expect(code).toBe(2);
    expect(errors).toContain('standard input');
  });
});

describe('check', () => {
  it('reports names in several spellings', async () => {
    const { code, lines } = await visavis(TEXT, 'check', '-', '--language', 'fr', '--only', 'name');
    expect(code).toBe(1);
    expect(lines).toEqual([
      '-:1:39: warning: “Moldova” stands once, “Moldavie” 2 times: names of one country or territory. [name/variant]',
    ]);
  });

  it.each([
    ['--skip', 'name'],
    ['--only', 'space'],
    ['--level', 'name=off'],
  ])('does not with %s %s', async (...options) => {
    const { lines } = await visavis(TEXT, 'check', '-', '--language', 'fr', ...options);
    expect(lines.filter((line) => line.includes('name/'))).toEqual([]);
  });
});

describe('names explain', () => {
  it.each([
    [['Moldova', 'Moldavie'], 'same\tnames of one country (MD)'],
    [['Niger', 'Nigeria'], 'different\tdifferent things in the lists'],
    [['Kovaltchouk', 'Kovalchuk', '--language', 'fr'], 'same\tsounds alike'],
    [['Kovaltchouk', 'Ferreira', '--language', 'fr'], 'different\tnothing in common'],
  ])('says of %j: %s', async (given, line) => {
    expect(await visavis('', 'names', 'explain', ...given)).toEqual({ code: 0, lines: [line], errors: '' });
  });

  it('says one verdict a line of a table, in its order', async () => {
    const table =
      'note\ta\tb\tlang\n1\tMoldova\tMoldavie\tfr\n2\tNiger\tNigeria\tfr\n3\tMoldova\tMoldavie\ten-fr\n';
    const { code, lines } = await visavis(table, 'names', 'explain', '--tsv', '-');
    expect(code).toBe(0);
    expect(lines.map((line) => line.split('\t')[0])).toEqual(['same', 'different', 'same']);
  });

  it('writes JSON', async () => {
    const { lines } = await visavis('', 'names', 'explain', 'Moldova', 'Moldavie', '--format', 'json');
    expect(JSON.parse(lines.join('\n'))).toEqual({
      version: 1,
      pairs: [
        {
          a: 'Moldova',
          b: 'Moldavie',
          verdict: 'same',
          reason: 'one-thing',
          thing: 'country:MD',
          why: 'names of one country (MD)',
        },
      ],
    });
  });

  it.each([
    [[], 'two spellings are needed'],
    [['Moldova'], 'two spellings are needed'],
    [['Moldova', 'Moldavie', '--tsv', '-'], 'not both'],
    [['--tsv', '-'], 'standard input, line 2: It has 1 of the 2 columns.'],
  ])('refuses %j', async (given, why) => {
    const { code, errors } = await visavis('a\tb\nx\n', 'names', 'explain', ...given);
    expect(code).toBe(2);
    expect(errors).toContain(why);
  });
});
