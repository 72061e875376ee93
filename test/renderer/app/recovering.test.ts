import { describe, expect, it } from 'vitest';
import type { RecoveredProject } from '../../../renderer/app/recovering.ts';
import { recoverProject } from '../../../renderer/app/recovering.ts';
import type { OpenedProject } from '../../../shared/contract/contract.ts';
import type { EditSession } from '../../../shared/edit/edit-session.ts';
import { commit, startSession } from '../../../shared/edit/edit-session.ts';
import { writeRecord } from '../../../shared/edit/journal-record.ts';
import type { Transaction } from '../../../shared/edit/step.ts';
import { writeProjectFile } from '../../../shared/formats/project-file.ts';
import { buildProject } from '../../support/build-project.ts';

const base = buildProject(['One|Two'], ['Un|Deux']);

const typed = (at: number, insert: string): Transaction => ({
  label: 'type',
  origin: 'typed',
  author: '',
  time: at * 10_000,
  offset: 0,
  steps: [{ kind: 'text', side: 'target', segment: 2, at, remove: '', insert }],
});

const record = (at: number, insert: string) =>
  writeRecord({ kind: 'commit', transaction: typed(at, insert) });

function documentAfter(...transactions: readonly Transaction[]): string {
  const session = transactions.reduce<EditSession>((now, transaction) => {
    const next = commit(now, transaction);
    if (!next.ok) throw new Error(next.failure.why);
    return next.value;
  }, startSession(base));
  const target = { name: 'news.fr.txt', form: { encoding: 'utf-8' as const, bom: false } };
  return writeProjectFile({ source: null, target, base, session });
}

const FOUND: OpenedProject = {
  project: 'p1',
  file: { id: 'f1', name: 'news.visavis', folder: '' },
  document: documentAfter(),
  records: [],
  beneath: null,
  readOnly: false,
  draft: false,
  lostBytes: 0,
  stray: null,
};

const scratched = documentAfter().replace('"fr"', '"fx"');
const ruined = 'nothing of it can be read';

function textOf(recovered: RecoveredProject): string {
  return recovered.session.project.bitext.target.segments[0].text;
}

describe('putting a project together from what was found', () => {
  it.each<[string, Partial<OpenedProject>, string, Partial<RecoveredProject>]>([
    ['the file alone', {}, 'Un', { replayed: 0, stopped: null, stray: 'none', journalDiffers: false }],
    [
      'the journal behind it',
      { records: [record(2, 'e'), record(3, 's')] },
      'Unes',
      { replayed: 2, stopped: null, journalDiffers: false },
    ],
    [
      'the journal up to a record that does not fit, which must not stay in it',
      { records: [record(2, 'e'), record(9, 's'), record(3, 's')] },
      'Une',
      { replayed: 1, stopped: expect.stringContaining('does not read'), journalDiffers: true },
    ],
    [
      'a damaged file and work that lost it',
      { document: scratched, stray: { document: null, records: [record(2, 'e')] } },
      'Une',
      { replayed: 1, stray: 'taken', journalDiffers: true },
    ],
    [
      'a file that cannot be read, and work with a document of its own',
      { document: ruined, stray: { document: documentAfter(typed(2, 'e')), records: [record(3, 's')] } },
      'Unes',
      { replayed: 1, stray: 'taken', journalDiffers: true },
    ],
    [
      "another program's file, and work that does not follow it",
      { document: documentAfter(typed(0, 'L')), stray: { document: null, records: [record(2, 'e')] } },
      'LUn',
      { replayed: 0, stray: 'left', journalDiffers: false },
    ],
    [
      'a damaged file and work that does not fit it',
      { document: scratched, stray: { document: null, records: [record(2, 'e'), record(9, 's')] } },
      'Un',
      { replayed: 0, stray: 'left', journalDiffers: false },
    ],
  ])('takes %s', (_, found, text, expected) => {
    const recovered = recoverProject({ ...FOUND, ...found });
    if (!recovered.ok) throw new Error(JSON.stringify(recovered.failure));
    expect(textOf(recovered.value)).toBe(text);
    expect(recovered.value).toMatchObject(expected);
  });

  it('names the damage of the file, also where the work beside it gave everything back', () => {
    const recovered = recoverProject({
      ...FOUND,
      document: scratched,
      stray: { document: documentAfter(), records: [] },
    });
    expect(recovered.ok && recovered.value.document.damage).not.toEqual([]);
  });

  it('fails where neither the file nor the work beside it can be read', () => {
    const stray = { document: ruined, records: [record(2, 'e')] };
    expect(recoverProject({ ...FOUND, document: ruined, stray })).toMatchObject({
      ok: false,
      failure: { code: 'damaged' },
    });
  });
});
