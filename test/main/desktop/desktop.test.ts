import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../../../shared/contract/content-security-policy.ts';
import { buildClientPage } from '../../support/client-page/build.ts';
import { pageIsReady } from '../../support/client-page/client.ts';
import { buildElectronApp, launchElectron } from '../../support/electron-app.ts';
import { describeElectron, findElectron } from '../../support/electron-binary.ts';
import { newFolder, removeFolder } from '../../support/temporary-folder.ts';

const electron = findElectron();
process.stderr.write(`test/main/desktop/desktop: ${describeElectron(electron)}\n`);

describe.skipIf(electron === null)(`the desktop shell, ${describeElectron(electron)}`, () => {
  let folder: string;
  let app: ElectronApplication;
  let page: Page;
  let profiles = 0;

  const launch = (files: readonly string[] = [], profile = join(folder, `profile-${(profiles += 1)}`)) => {
    if (electron === null) throw new Error('skipped');
    return launchElectron(electron, join(folder, 'app'), profile, files);
  };

  beforeAll(async () => {
    folder = await newFolder();
    await mkdir(join(folder, 'app'));
    await buildElectronApp(join(folder, 'app'));
    await buildClientPage(join(folder, 'app', 'dist', 'renderer'));
    await writeFile(join(folder, 'app', 'secret.txt'), 'secret');
    app = await launch();
    page = await app.firstWindow();
    await pageIsReady(page);
  }, 120_000);

  afterAll(async () => {
    await app.close();
    await removeFolder(folder);
  });

  describe('the page', () => {
    it('comes from the scheme of our own, with every security header', async () => {
      const url = await app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
      );
      expect(url).toBe('app://bundle/index.html');
      const headers = await page.evaluate(async () => {
        const response = await fetch(window.location.href);
        return Object.fromEntries(response.headers.entries());
      });
      expect(headers).toMatchObject({ ...SECURITY_HEADERS, 'content-type': 'text/html; charset=utf-8' });
    });

    it('sees two functions of the bridge, and nothing of Node or Electron', async () => {
      const seen = await page.evaluate(() => ({
        bridge: Object.keys(window.visavis ?? {}).sort(),
        require: typeof Reflect.get(globalThis, 'require'),
        process: typeof Reflect.get(globalThis, 'process'),
        module: typeof Reflect.get(globalThis, 'module'),
        Buffer: typeof Reflect.get(globalThis, 'Buffer'),
        ipcRenderer: typeof Reflect.get(globalThis, 'ipcRenderer'),
        electron: typeof Reflect.get(globalThis, 'electron'),
      }));
      expect(seen).toEqual({
        bridge: ['on', 'request'],
        require: 'undefined',
        process: 'undefined',
        module: 'undefined',
        Buffer: 'undefined',
        ipcRenderer: 'undefined',
        electron: 'undefined',
      });
    });

    it('cannot replace the bridge', async () => {
      const replaced = await page.evaluate(() => {
        try {
          Object.assign(window, { visavis: { request: () => Promise.resolve('mine') } });
        } catch {
          // A frozen property refuses loudly.
        }
        return window.visavis?.request('no.such', {});
      });
      expect(replaced).toMatchObject({ ok: false });
    });

    it.each(['../secret.txt', '%2e%2e/secret.txt', '..%2f..%2fsecret.txt', 'main/desktop.cjs', '.hidden'])(
      'reaches no file outside its folder by %s',
      async (path) => {
        const status = await page.evaluate(async (given) => (await fetch(`./${given}`)).status, path);
        expect(status).toBe(404);
      },
    );

    it('runs no script but its own files and reaches no other address', async () => {
      const reached = await page.evaluate(async () => {
        await new Promise((resolve) => {
          setTimeout(resolve);
        });
        const inline = document.createElement('script');
        inline.textContent = 'document.body.dataset.inline = "ran"';
        document.body.append(inline);
        const image = await new Promise((resolve) => {
          const element = new Image();
          element.addEventListener('load', () => resolve('loaded'));
          element.addEventListener('error', () => resolve('refused'));
          element.src = 'https://example.org/picture.png';
        });
        const answer = await fetch('https://example.org/', { mode: 'no-cors' }).then(
          () => 'sent',
          () => 'refused',
        );
        let evaluated: unknown;
        try {
          // oxlint-disable-next-line no-implied-eval, no-new-func -- What the policy must prevent.
          evaluated = new Function('return 1')();
        } catch {
          evaluated = 'refused';
        }
        return { inline: document.body.dataset['inline'] ?? null, image, answer, evaluated };
      });
      expect(reached).toEqual({ inline: null, image: 'refused', answer: 'refused', evaluated: 'refused' });
    });
  });

  describe('the window', () => {
    it('stays where it is', async () => {
      for (const address of ['https://example.org/', 'app://bundle/other.html', 'data:text/html,hello']) {
        await page.evaluate((to) => {
          const link = document.createElement('a');
          link.href = to;
          document.body.append(link);
          link.click();
          link.remove();
        }, address);
      }
      // Another way round the loop of the page, so that a navigation would have begun.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      const url = await app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
      );
      expect(url).toBe('app://bundle/index.html');
    });

    it('opens no other window', async () => {
      const opened = await page.evaluate(() => window.open('https://example.org/') === null);
      const count = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
      expect({ opened, count }).toEqual({ opened: true, count: 1 });
    });

    it('has no frames and no webviews', async () => {
      const found = await page.evaluate(async () => {
        const frame = document.createElement('iframe');
        frame.src = 'app://bundle/index.html';
        document.body.append(frame);
        const view = document.createElement('webview');
        document.body.append(view);
        await new Promise((resolve) => setTimeout(resolve));
        let inner: string;
        try {
          inner = frame.contentDocument?.querySelector('h1')?.textContent ?? 'nothing';
        } catch {
          inner = 'closed';
        }
        const isPlain = !('getWebContentsId' in view) && !('executeJavaScript' in view);
        frame.remove();
        view.remove();
        return { inner, isPlain };
      });
      expect(found.isPlain).toBe(true);
      expect(['nothing', 'closed']).toContain(found.inner);
    });

    it.each(['geolocation', 'notifications', 'camera', 'microphone'])('has no %s', async (name) => {
      const state = await page.evaluate(async (permission) => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The list of names differs between browsers.
        const status = await navigator.permissions.query({ name: permission as PermissionName });
        return status.state;
      }, name);
      expect(state).toBe('denied');
    });
  });

  describe('the bridge', () => {
    it('answers what the contract does not know with a failure', async () => {
      for (const [name, parameters] of [
        ['no.such', {}],
        ['__proto__', {}],
        ['file.read', null],
        ['file.read', { file: 7 }],
      ] as const) {
        const answer = await page.evaluate(([request, given]) => window.visavis?.request(request, given), [
          name,
          parameters,
        ] as const);
        expect(answer).toMatchObject({ ok: false, failure: { code: 'request-invalid' } });
      }
    });

    it('refuses a name that is no text', async () => {
      const answer = await page.evaluate(() =>
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- What a page that was taken over might send.
        window.visavis?.request({ toString: 'session.start' } as unknown as string, {}),
      );
      expect(answer).toMatchObject({ ok: false, failure: { code: 'request-invalid' } });
    });

    it('carries bytes both ways', async () => {
      const answer = await page.evaluate(async () => {
        const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
        const answered = await window.visavis?.request('file.offer', { name: 'bytes.txt', bytes });
        return answered;
      });
      expect(answer).toMatchObject({ ok: true, value: { name: 'bytes.txt' } });
    });
  });
});
