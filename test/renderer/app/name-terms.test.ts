import { describe, expect, it, vi } from 'vitest';
import { workOf } from '../../../renderer/app/desk.ts';
import { change, undo } from '../../../renderer/app/editing.ts';
import { exportTerms, importTerms, takeTerms } from '../../../renderer/app/name-terms.ts';
import { buildProject } from '../../support/build-project.ts';
import { engineInProcess } from './engine-in-process.ts';
import { madeUpDesk, workOn } from './made-up-desk.ts';

const project = buildProject(
  ['Belarus sells wood.', 'He lives in Belarus.'],
  ['La Biélorussie vend du bois.', 'Il vit au Belarus.'],
);

const LIST = 'preferred,admitted,deprecated,kind,source,note\nBiélorussie,,Belarus|Bélarus,place,Belarus,\n';

function deskWith(answers: Readonly<Record<string, unknown>> = {}) {
  const made = madeUpDesk(workOn(project));
  const engine = engineInProcess();
  engine.mirror(project);
  const request = vi.fn((name: string, _parameters: unknown) => Promise.resolve(answers[name]));
  Object.assign(made.desk, { engine, engines: { spare: () => engine }, client: { request } });
  const { host } = made.desk.store.state;
  made.desk.store.dispatch({
    kind: 'host-answered',
    host: {
      version: '1',
      shell: 'desktop',
      dialogs: true,
      settings: made.desk.store.state.settings,
      recent: [],
      launch: { kind: 'nothing' },
      ...host,
    },
  });
  const decisions = () => [...workOf(made.desk).edits.project.decisions.values()];
  return { ...made, request, decisions };
}

const decide = (
  desk: ReturnType<typeof deskWith>['desk'],
  preferred: string,
  deprecated: readonly string[],
) =>
  change(desk, {
    label: 'name',
    origin: 'name',
    steps: [
      {
        kind: 'decide',
        group: 'belarus',
        before: null,
        after: { preferred, kept: [], deprecated, left: [] },
      },
    ],
  });

describe('a list of names', () => {
  it('is taken in as one change, and says how much of it was new', () => {
    const { desk, done, decisions, said } = deskWith();
    takeTerms(desk, 'names.csv', LIST);
    expect(done().map(({ label }) => label)).toEqual(['name-import']);
    expect(decisions()).toMatchObject([{ preferred: 'Biélorussie', deprecated: ['Belarus', 'Bélarus'] }]);
    expect(said()).toEqual(['1 decision taken from names.csv.']);
    undo(desk);
    expect(decisions()).toEqual([]);
  });

  it('brings nothing new the second time', () => {
    const { desk, done, said } = deskWith();
    takeTerms(desk, 'names.csv', LIST);
    takeTerms(desk, 'names.csv', LIST);
    expect(done()).toHaveLength(1);
    expect(said().at(-1)).toBe('Nothing new in names.csv. 1 known already.');
  });

  it('does not change what was decided otherwise, and says so', () => {
    const { desk, decisions, said } = deskWith();
    decide(desk, 'Bélarus', ['Belarus']);
    takeTerms(desk, 'names.csv', LIST);
    expect(decisions()).toMatchObject([{ preferred: 'Bélarus' }]);
    expect(said()).toEqual(['Nothing new in names.csv. You decided otherwise on Bélarus: left as it was.']);
  });

  it('that cannot be read changes nothing, and says why and what to do', () => {
    const { desk, done } = deskWith();
    takeTerms(desk, 'names.csv', 'form,other\nBelarus,Bélarus\n');
    expect(done()).toEqual([]);
    const [notice] = desk.store.state.notices;
    expect(notice.tone).toBe('problem');
    expect(notice.text).toContain('names.csv could not be read as a list of names');
    expect(notice.text).toContain('preferred,admitted,deprecated');
  });

  it('is chosen and read by the host', async () => {
    const file = { id: 'f', name: 'names.csv', folder: '' };
    const form = { encoding: 'utf-8', bom: false };
    const { desk, decisions, request } = deskWith({
      'file.choose': { ok: true, value: file },
      'file.read': { ok: true, value: { file, text: LIST, form, decided: 'detected' } },
    });
    await importTerms(desk);
    expect(request.mock.calls.map(([name]) => name)).toEqual(['file.choose', 'file.read']);
    expect(decisions()).toHaveLength(1);
  });

  it('is read anew where it says that it is in another encoding than was found', async () => {
    const file = { id: 'f', name: 'names.tbx', folder: '' };
    const text = '<?xml version="1.0" encoding="ISO-8859-2"?><tbx/>';
    const form = { encoding: 'windows-1252', bom: false };
    const { desk, request } = deskWith({
      'file.choose': { ok: true, value: file },
      'file.read': { ok: true, value: { file, text, form, decided: 'detected' } },
    });
    await importTerms(desk);
    expect(request.mock.calls.map(([, parameters]) => parameters)).toEqual([
      { purpose: 'any' },
      { file: 'f' },
      { file: 'f', encoding: 'iso-8859-2' },
    ]);
  });

  it('is not taken in where none was chosen', async () => {
    const { desk, done } = deskWith({ 'file.choose': { ok: false, failure: { code: 'cancelled' } } });
    await importTerms(desk);
    expect(done()).toEqual([]);
    expect(desk.store.state.notices).toEqual([]);
  });
});

describe('the decisions on names', () => {
  it.each([
    ['tbx', 'news.tbx', 'tbx', false, 'preferredTerm-admn-sts'],
    ['csv', 'news.csv', 'csv', true, 'Biélorussie'],
    ['glossary', 'news.glossary.tsv', 'tsv', false, 'Belarus\tBiélorussie'],
  ] as const)('are written as %s', async (format, suggestedName, kind, bom, words) => {
    const { desk, request, said } = deskWith({
      'file.export': { ok: true, value: { name: suggestedName, bytes: null } },
    });
    takeTerms(desk, 'names.csv', LIST);
    await exportTerms(desk, format);
    expect(request).toHaveBeenCalledWith('file.export', {
      text: expect.stringContaining(words),
      form: { encoding: 'utf-8', bom },
      format: kind,
      suggestedName,
    });
    expect(said().at(-1)).toBe(`Decisions written to ${suggestedName}.`);
  });

  it('are not written where there are none', async () => {
    const { desk, request, said } = deskWith();
    await exportTerms(desk, 'tbx');
    expect(request).not.toHaveBeenCalled();
    expect(said()).toEqual(['There are no decisions on names yet.']);
  });

  it('make no glossary where none has a name in the source', async () => {
    const { desk, request, said } = deskWith();
    decide(desk, 'Quelqu’un', []);
    await exportTerms(desk, 'glossary');
    expect(request).not.toHaveBeenCalled();
    expect(said()).toEqual(['No decision has a name in the source, so there is nothing for a glossary.']);
  });
});
