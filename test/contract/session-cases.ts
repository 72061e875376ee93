import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/contract/contract.ts';
import { looseRequest } from '../support/loose-request.ts';
import {
  benchFor,
  failureOf,
  launchOfWindow,
  type OpenWindow,
  type ShellUnderTest,
  valueOf,
} from './shell-under-test.ts';

/** Starting, settings, links, and what is no request. */
export function describeSession(shell: ShellUnderTest): void {
  describe('the session', () => {
    const bench = benchFor(shell);
    let window: OpenWindow;
    beforeAll(async () => {
      window = await bench.open();
    });

    it('starts with what the shell is and has', async () => {
      expect(valueOf(await window.client.request('session.start', {}))).toEqual({
        version: expect.stringMatching(/^\d+\.\d+\.\d+/),
        shell: shell.shell,
        dialogs: shell.dialogs,
        settings: DEFAULT_SETTINGS,
        recent: [],
        launch: { kind: 'nothing' },
      });
    });

    it('starts with the files that were given, without their paths being named in the references', async () => {
      const source = await bench.file('given/source.txt', 'A.');
      const target = await bench.file('given/cible é.txt', 'B.');
      const launch = await launchOfWindow(await bench.open([source, target]));
      expect(launch).toEqual({
        kind: 'texts',
        source: { id: expect.any(String), name: 'source.txt', folder: bench.path('given') },
        target: { id: expect.any(String), name: 'cible é.txt', folder: bench.path('given') },
      });
      expect(launch.kind === 'texts' && launch.target.id).not.toContain('cible');
    });

    it('starts with a translation alone, and with a project', async () => {
      const alone = await bench.open([await bench.file('alone.txt', 'B.')]);
      expect(await launchOfWindow(alone)).toMatchObject({ kind: 'texts', source: null });
      const project = await bench.open([await bench.file('saved.visavis', '{}')]);
      expect(await launchOfWindow(project)).toMatchObject({
        kind: 'project',
        file: { name: 'saved.visavis' },
      });
    });

    it('keeps settings for the next start', async () => {
      const settings: Settings = {
        theme: 'contrast',
        author: 'Ž. “Å” \u{1F600}',
        textSize: 22,
        readingFont: 'prose',
        keys: { 'edit.undo': 'Ctrl+Z', $bytes: 'AAAA', $: '', __proto: 'x' },
        recipes: [{ name: 'Étape 1', checks: ['garble', 'space/missing'] }],
      };
      const first = await bench.open([], 'settings');
      expect(valueOf(await first.client.request('settings.write', { settings }))).toEqual({});
      await bench.close(first);
      const second = await bench.open([], 'settings');
      expect(valueOf(await second.client.request('session.start', {})).settings).toEqual(settings);
    });

    it.each([
      ['settings.write', { settings: { ...DEFAULT_SETTINGS, textSize: 9 } }],
      ['settings.write', { settings: { ...DEFAULT_SETTINGS, more: 1 } }],
      ['settings.write', {}],
      ['session.start', { unasked: true }],
      ['session.start', null],
      ['session.start', []],
      ['file.choose', { purpose: 'anything' }],
      ['file.offer', { name: '', bytes: new Uint8Array(1) }],
      ['file.offer', { name: 'a', bytes: [1, 2] }],
      ['file.offer', { name: 'a', bytes: 'AAAA' }],
      ['file.read', { file: 7 }],
      ['file.read', { file: 'a', encoding: 'ebcdic' }],
      ['file.export', { text: '', form: { encoding: 'utf-8' }, format: 'text', suggestedName: 'a' }],
      ['project.append', { project: 'p', first: -1, records: [] }],
      ['project.append', { project: 'p', first: 0.5, records: [] }],
      ['project.append', { project: 'p', first: 0, records: [1] }],
      ['project.save', { project: 'p', document: '', place: 'there', name: 'a' }],
      ['project.save', { project: 'p', document: '', place: 'here', name: 'a', keep: 'newer' }],
      ['project.open', { file: 'f' }],
      ['project.open', { file: 'f', mode: 'steal' }],
      ['project.compact', { project: 'p', document: '' }],
      ['project.compact', { project: 'p', document: '', covers: -1 }],
      ['project.outside', {}],
      ['project.versions', { project: 1 }],
      ['recent.list', { all: true }],
      ['window.unsaved', { unsaved: 'yes', title: '' }],
      ['link.open', { url: 'x'.repeat(2001) }],
      ['no.such', {}],
      ['', {}],
      ['__proto__', {}],
      ['toString', {}],
      ['../session', {}],
    ])('refuses %s with %j', async (name, parameters) => {
      expect(failureOf(await looseRequest(window.client, name, parameters))).toMatchObject({
        code: 'request-invalid',
      });
    });

    it('opens the pages of its own list in the browser, and no other', async () => {
      const opened = await window.linksOpened();
      expect(
        valueOf(await window.client.request('link.open', { url: 'https://www.deepl.com/translator' })),
      ).toEqual({});
      for (const url of [
        'https://example.org/',
        'http://www.deepl.com/',
        'https://www.deepl.com.example.org/',
        'https://www.deepl.com@example.org/',
        'file:///etc/passwd',
        'javascript:alert(1)',
        'not an address',
      ]) {
        expect(failureOf(await window.client.request('link.open', { url }))).toMatchObject({
          code: 'not-allowed',
        });
      }
      expect(await window.linksOpened()).toEqual([...opened, 'https://www.deepl.com/translator']);
    });

    it('takes note of unsaved work', async () => {
      for (const unsaved of [true, false])
        expect(
          valueOf(await window.client.request('window.unsaved', { unsaved, title: 'Title — \ud83d\ude00' })),
        ).toEqual({});
    });

    it.runIf(shell.outlived)('answers host-gone after the program ended', async () => {
      const ended = await bench.open();
      await ended.client.request('session.start', {});
      await bench.close(ended);
      expect(failureOf(await ended.client.request('session.start', {}))).toEqual({ code: 'host-gone' });
    });
  });
}
