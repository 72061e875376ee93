import { readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FileReference, OpenedProject } from '../../shared/contract/contract.ts';
import { looseRequest } from '../support/loose-request.ts';
import {
  benchFor,
  failureOf,
  launchedFile,
  type OpenWindow,
  type ShellUnderTest,
  valueOf,
} from './shell-under-test.ts';

const pathOf = (file: FileReference) => `${file.folder}/${file.name}`;

/** Projects: on disk before they are answered, found again after every kind of end. */
export function describeProjects(shell: ShellUnderTest): void {
  describe('projects', () => {
    const bench = benchFor(shell);
    let window: OpenWindow;
    beforeAll(async () => {
      window = await bench.open();
    });

    const create = async (name: string, document = '{"v":0}', on = window): Promise<OpenedProject> =>
      valueOf(await on.client.request('project.create', { name, document }));
    const append = (project: string, first: number, records: string[], on = window) =>
      on.client.request('project.append', { project, first, records });
    const open = (file: FileReference, on = window, mode: 'edit' | 'read' | 'take' = 'edit') =>
      on.client.request('project.open', { file: file.id, mode });
    const save = (
      project: string,
      document: string,
      options: { keep?: 'damaged' | 'older'; over?: string } = {},
    ) => window.client.request('project.save', { project, document, place: 'here', name: 'n', ...options });
    const close = async (project: string, discard = false, on = window) =>
      valueOf(await on.client.request('project.close', { project, discard }));
    const recent = async (on = window) => valueOf(await on.client.request('session.start', {})).recent;

    /** Saves a project to a place of its own and says where that is. */
    async function saveAs(
      project: string,
      name: string,
      document: string,
      on = window,
    ): Promise<FileReference> {
      await on.answerDialogs(bench.path(`${name}.visavis`));
      const saved = await on.client.request('project.save', { project, document, place: 'ask', name });
      return valueOf(saved).file;
    }

    it('begin as drafts, whatever they are called', async () => {
      const opened = await create('Über “x”/..\u0000\\ \u{1F600}', '{"text":"“Å” \\ud83d"}');
      expect(opened).toEqual({
        project: expect.any(String),
        file: { id: expect.any(String), name: expect.stringMatching(/^Über .*\.visavis$/), folder: '' },
        document: '{"text":"“Å” \\ud83d"}',
        records: [],
        beneath: null,
        readOnly: false,
        draft: true,
        lostBytes: 0,
        stray: null,
      });
      await close(opened.project, true);
    });

    it('keep what was appended, in order, when they are opened again', async () => {
      const { project, file } = await create('Appended');
      expect(valueOf(await append(project, 0, ['{"n":0}', '{"n":"“é” \\ud83d"}']))).toEqual({
        acknowledged: 2,
      });
      expect(valueOf(await append(project, 2, []))).toEqual({ acknowledged: 2 });
      expect(valueOf(await append(project, 2, ['{"n":2}']))).toEqual({ acknowledged: 3 });
      await close(project);
      const again = valueOf(await open(file));
      expect(again).toMatchObject({
        document: '{"v":0}',
        records: ['{"n":0}', '{"n":"“é” \\ud83d"}', '{"n":2}'],
        draft: true,
        lostBytes: 0,
      });
      await close(again.project, true);
    });

    it('acknowledge appends that were sent without waiting', async () => {
      const { project, file } = await create('Overlapping');
      const answers = await Promise.all([0, 1, 2, 3, 4].map((n) => append(project, n, [`{"n":${n}}`])));
      // Over several connections they may arrive in another order; what was acknowledged is what is kept.
      const acknowledged = answers.filter((answer) => answer.ok).length;
      expect(acknowledged).toBeGreaterThan(0);
      await close(project);
      const again = valueOf(await open(file));
      expect(again.records).toEqual(Array.from({ length: acknowledged }, (_, n) => `{"n":${n}}`));
      await close(again.project, true);
    });

    it('refuse a gap and an overlap in the records', async () => {
      const { project } = await create('Numbered');
      valueOf(await append(project, 0, ['{}', '{}']));
      for (const first of [0, 1, 3, 100])
        expect(failureOf(await append(project, first, ['{}']))).toMatchObject({ code: 'request-invalid' });
      expect(valueOf(await append(project, 2, ['{}']))).toEqual({ acknowledged: 3 });
      await close(project, true);
    });

    it('are saved to a place, and start their journal anew', async () => {
      const { project } = await create('Saved');
      valueOf(await append(project, 0, ['{"n":0}']));
      const file = await saveAs(project, 'Saved', '{"v":1}');
      expect(file.name).toBe('Saved.visavis');
      expect(await readFile(pathOf(file), 'utf8')).toBe('{"v":1}');
      expect(valueOf(await append(project, 0, ['{"n":1}']))).toEqual({ acknowledged: 1 });
      await close(project);
      const again = valueOf(await open(file));
      expect(again).toMatchObject({ document: '{"v":1}', records: ['{"n":1}'], draft: false });
      const here = { project: again.project, document: '{"v":2}', place: 'here', name: 'Saved' } as const;
      expect(valueOf(await window.client.request('project.save', here)).file).toEqual(file);
      await close(again.project);
      expect(valueOf(await open(file))).toMatchObject({ document: '{"v":2}', records: [] });
    });

    it('throw away on demand what was not saved', async () => {
      const { project } = await create('Discarded');
      const file = await saveAs(project, 'Discarded', '{"v":1}');
      valueOf(await append(project, 0, ['{"n":0}']));
      await close(project, true);
      const again = valueOf(await open(file));
      expect(again).toMatchObject({ document: '{"v":1}', records: [] });
      await close(again.project);
    });

    it('do not overwrite what another program wrote', async () => {
      const { project } = await create('Changed');
      const file = await saveAs(project, 'Changed', '{"v":1}');
      const heard = new Promise((resolve) => {
        window.client.on('project.changed-outside', resolve);
      });
      await writeFile(pathOf(file), '{"v":"of somebody else"}');
      const request = { project, document: '{"v":2}', place: 'here', name: 'Changed' } as const;
      expect(failureOf(await window.client.request('project.save', request))).toEqual({
        code: 'file-changed',
        name: 'Changed.visavis',
      });
      expect(await heard).toEqual({ project });
      expect(await readFile(pathOf(file), 'utf8')).toBe('{"v":"of somebody else"}');
      await close(project, true);
    });

    it.runIf(shell.dialogs)('are not saved where the person cancels', async () => {
      const { project } = await create('Cancelled');
      await window.answerDialogs(null);
      const request = { project, document: '{}', place: 'ask', name: 'Cancelled' } as const;
      expect(failureOf(await window.client.request('project.save', request))).toEqual({ code: 'cancelled' });
      expect(valueOf(await append(project, 0, ['{}']))).toEqual({ acknowledged: 1 });
      await close(project, true);
    });

    it('are unknown once they are closed, and where they never were', async () => {
      const { project } = await create('Closed');
      await close(project, true);
      for (const unknown of [project, 'no-such']) {
        expect(failureOf(await append(unknown, 0, ['{}']))).toEqual({ code: 'project-unknown' });
        const request = { project: unknown, document: '', place: 'here', name: 'x' } as const;
        expect(failureOf(await window.client.request('project.save', request))).toEqual({
          code: 'project-unknown',
        });
        for (const [name, parameters] of [
          ['project.compact', { project: unknown, document: '', covers: 0 }],
          ['project.outside', { project: unknown }],
          ['project.versions', { project: unknown }],
        ] as const)
          expect(failureOf(await looseRequest(window.client, name, parameters))).toEqual({
            code: 'project-unknown',
          });
        const closing = { project: unknown, discard: false };
        expect(failureOf(await window.client.request('project.close', closing))).toEqual({
          code: 'project-unknown',
        });
      }
    });

    it('are closed, with their journals kept, when the window starts again', async () => {
      const { project, file } = await create('Reloaded');
      valueOf(await append(project, 0, ['{"n":0}']));
      expect((await recent()).map((entry) => entry.file.name)).toContain('Reloaded.visavis');
      expect(failureOf(await append(project, 1, ['{}']))).toEqual({ code: 'project-unknown' });
      const again = valueOf(await open(file));
      expect(again.records).toEqual(['{"n":0}']);
      await close(again.project, true);
    });

    it('are held against a second window until the first lets go', async () => {
      const { project } = await create('Held');
      const file = await saveAs(project, 'Held', '{"v":1}');
      const second = await bench.open([pathOf(file)]);
      const seen = await launchedFile(second);
      expect(failureOf(await open(seen, second))).toEqual({
        code: 'project-held',
        name: 'Held.visavis',
        canTake: expect.any(Boolean),
      });
      await close(project);
      const opened = valueOf(await open(seen, second));
      expect(opened.document).toBe('{"v":1}');
      expect(failureOf(await open(file))).toMatchObject({ code: 'project-held' });
      await close(opened.project, false, second);
      await bench.close(second);
    });

    it('are let go when the program ends, and nothing acknowledged is lost', async () => {
      const first = await bench.open([], 'ended');
      const { project, file } = await create('Ended', '{"v":0}', first);
      valueOf(await append(project, 0, ['{"n":0}', '{"n":1}'], first));
      await bench.close(first);
      const second = await bench.open([], 'ended');
      const [draft, ...others] = await recent(second);
      expect(others).toEqual([]);
      expect(draft).toMatchObject({ file: { name: file.name }, unsaved: true });
      if (!draft) return;
      const again = valueOf(await open(draft.file, second));
      expect(again).toMatchObject({ records: ['{"n":0}', '{"n":1}'], draft: true });
      await close(again.project, false, second);
    });

    it('are listed by when they were opened, and forgotten on demand: a draft with its files', async () => {
      const listed = await bench.open();
      const { project: saving } = await create('Listed', '{}', listed);
      const saved = await saveAs(saving, 'Listed', '{}', listed);
      await close(saving, false, listed);
      const { project: drafting } = await create('Drafted', '{}', listed);
      valueOf(await append(drafting, 0, ['{}'], listed));
      await close(drafting, false, listed);
      const entries = await recent(listed);
      expect(entries.map(({ file, unsaved }) => [file.name, unsaved])).toEqual([
        ['Drafted.visavis', true],
        ['Listed.visavis', false],
      ]);
      // Without the window starting anew.
      expect(valueOf(await listed.client.request('recent.list', {})).recent).toMatchObject([
        { file: { name: 'Drafted.visavis' }, unsaved: true },
        { file: { name: 'Listed.visavis' }, unsaved: false },
      ]);
      for (const { file } of entries)
        valueOf(await listed.client.request('recent.forget', { file: file.id }));
      expect(await recent(listed)).toEqual([]);
      expect(valueOf(await listed.client.request('recent.list', {}))).toEqual({ recent: [] });
      expect(await readFile(pathOf(saved), 'utf8')).toBe('{}');
      expect(valueOf(await listed.client.request('recent.forget', { file: 'no-such' }))).toEqual({
        recent: [],
      });
    });

    it('are refused where the file is empty', async () => {
      const given = await bench.open([await bench.file('damaged/project.visavis', '')]);
      expect(failureOf(await open(await launchedFile(given), given))).toMatchObject({
        code: 'project-damaged',
        name: 'project.visavis',
      });
      await bench.close(given);
    });

    it('are read as far as they can be where bytes are no text', async () => {
      const given = await bench.open([
        await bench.file('damaged/bytes.visavis', Uint8Array.of(0x7b, 0xff, 0x7d)),
      ]);
      const opened = valueOf(await open(await launchedFile(given), given));
      expect(opened.document).toBe('{\uFFFD}');
      await close(opened.project, false, given);
      await bench.close(given);
    });

    it('are refused where the file is not there, or its journal is of a newer version', async () => {
      const missing = await bench.open([bench.path('missing.visavis')]);
      expect(failureOf(await open(await launchedFile(missing), missing))).toEqual({
        code: 'file-missing',
        name: 'missing.visavis',
      });
      await bench.close(missing);
      const path = await bench.file('newer.visavis', '{}');
      await bench.file('newer.visavis-journal', 'visavis-journal 7\nin some other form\n');
      const newer = await bench.open([path]);
      expect(failureOf(await open(await launchedFile(newer), newer))).toMatchObject({
        code: 'project-newer',
        version: 7,
        known: 2,
      });
      await bench.close(newer);
    });

    it('are compacted without the saved file being touched, and go on', async () => {
      const { project } = await create('Compacted');
      const file = await saveAs(project, 'Compacted', '{"v":1}');
      valueOf(await append(project, 0, ['{"n":0}', '{"n":1}']));
      const compact = (covers: number) =>
        window.client.request('project.compact', { project, document: '{"v":"1+“é”"}', covers });
      expect(failureOf(await compact(1))).toMatchObject({ code: 'request-invalid' });
      expect(valueOf(await compact(2))).toEqual({});
      expect(valueOf(await append(project, 2, ['{"n":2}']))).toEqual({ acknowledged: 3 });
      expect(await readFile(pathOf(file), 'utf8')).toBe('{"v":1}');
      await close(project);
      const again = valueOf(await open(file));
      expect(again).toMatchObject({
        document: '{"v":"1+“é”"}',
        records: ['{"n":2}'],
        beneath: expect.any(String),
      });
      valueOf(await save(again.project, '{"v":2}'));
      await close(again.project);
      const saved = valueOf(await open(file));
      expect(saved).toMatchObject({ document: '{"v":2}', records: [], beneath: null });
      await close(saved.project);
    });

    it('are read by a second window while the first holds them, and not changed by it', async () => {
      const { project } = await create('Read');
      const file = await saveAs(project, 'Read', '{"v":1}');
      valueOf(await append(project, 0, ['{"n":0}']));
      const second = await bench.open([pathOf(file)]);
      const read = valueOf(await open(await launchedFile(second), second, 'read'));
      expect(read).toMatchObject({ document: '{"v":1}', records: ['{"n":0}'], readOnly: true });
      for (const [name, parameters] of [
        ['project.append', { project: read.project, first: 0, records: ['{}'] }],
        ['project.compact', { project: read.project, document: '{}', covers: 0 }],
        ['project.save', { project: read.project, document: '{}', place: 'here', name: 'Read' }],
      ] as const)
        expect(failureOf(await looseRequest(second.client, name, parameters))).toMatchObject({
          code: 'not-allowed',
        });
      const outside = valueOf(await second.client.request('project.outside', { project: read.project }));
      expect(outside.document).toBe('{"v":1}');
      await close(read.project, true, second);
      await bench.close(second);
      expect(valueOf(await append(project, 1, ['{"n":1}']))).toEqual({ acknowledged: 2 });
      await close(project, true);
    });

    it('are given to a second window that asks for them', async () => {
      const { project } = await create('Taken');
      const file = await saveAs(project, 'Taken', '{"v":1}');
      valueOf(await append(project, 0, ['{"n":0}']));
      const second = await bench.open([pathOf(file)]);
      const seen = await launchedFile(second);
      const refused = failureOf(await open(seen, second));
      if (refused.code === 'project-held' && refused.canTake) {
        const told = new Promise<void>((resolve) => {
          window.client.on('project.taken', (event) => {
            if (event.project === project) resolve();
          });
        });
        const letGo = async () => {
          await told;
          valueOf(await append(project, 1, ['{"n":1}']));
          await close(project);
        };
        const [answer] = await Promise.all([open(seen, second, 'take'), letGo()]);
        const given = valueOf(answer);
        expect(given).toMatchObject({ records: ['{"n":0}', '{"n":1}'], readOnly: false });
        expect(failureOf(await append(project, 2, ['{}']))).toEqual({ code: 'project-unknown' });
        await close(given.project, false, second);
      } else {
        expect(failureOf(await open(seen, second, 'take'))).toEqual({
          code: 'project-not-given',
          name: 'Taken.visavis',
        });
        await close(project);
      }
      await bench.close(second);
    });

    it('keep the versions that saves replace, each to be opened as a draft', async () => {
      const { project } = await create('Versions');
      await saveAs(project, 'Versions', '{"v":1}');
      for (const document of ['{"v":"two"}', '{"v":3}']) valueOf(await save(project, document));
      const { versions } = valueOf(await window.client.request('project.versions', { project }));
      expect(versions.map(({ size }) => size)).toEqual([11, 7]);
      const oldest = versions.at(-1);
      if (!oldest) return;
      const draft = valueOf(await open(oldest.file));
      expect(draft).toMatchObject({
        document: '{"v":1}',
        draft: true,
        file: { name: expect.stringMatching(/^Versions \(.*\)\.visavis$/) },
      });
      await close(draft.project, true);
      await close(project);
    });

    it('show what another program wrote, and replace it where that was seen', async () => {
      const { project } = await create('Outside');
      const file = await saveAs(project, 'Outside', '{"v":1}');
      await writeFile(pathOf(file), '{"v":"of somebody else"}');
      const seen = valueOf(await window.client.request('project.outside', { project }));
      expect(seen.document).toBe('{"v":"of somebody else"}');
      expect(failureOf(await save(project, '{"v":2}', { over: 'x' }))).toMatchObject({
        code: 'file-changed',
      });
      valueOf(await save(project, '{"v":2}', { over: seen.version, keep: 'older' }));
      expect(await readFile(pathOf(file), 'utf8')).toBe('{"v":2}');
      expect(await readFile(`${pathOf(file)}-older-1`, 'utf8')).toBe('{"v":"of somebody else"}');
      await close(project);
    });

    it('say how many bytes of a torn journal were lost', async () => {
      const { project } = await create('Torn');
      const file = await saveAs(project, 'Torn', '{}');
      valueOf(await append(project, 0, ['{"n":0}', '{"n":1}']));
      await close(project);
      const journal = `${pathOf(file)}-journal`;
      const bytes = await readFile(journal);
      await writeFile(journal, bytes.subarray(0, -3));
      const again = valueOf(await open(file));
      expect(again.records).toEqual(['{"n":0}']);
      expect(again.lostBytes).toBeGreaterThan(0);
      await close(again.project);
    });
  });
}
