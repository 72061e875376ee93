import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildClientPage } from '../../support/client-page/build.ts';
import { clientOfPage, pageIsReady } from '../../support/client-page/client.ts';
import { buildElectronApp, launchElectron } from '../../support/electron-app.ts';
import { describeElectron, findElectron } from '../../support/electron-binary.ts';
import { newFolder, removeFolder } from '../../support/temporary-folder.ts';

const electron = findElectron();
process.stderr.write(`test/main/desktop/life: ${describeElectron(electron)}\n`);

/** As the button in the title bar does. */
const closeAsPerson = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());

describe.skipIf(electron === null)(`the life of the window, ${describeElectron(electron)}`, () => {
  let folder: string;
  let profile: string;
  let profiles = 0;
  const running = new Set<ElectronApplication>();

  async function launch(...files: string[]): Promise<{ app: ElectronApplication; page: Page }> {
    if (electron === null) throw new Error('skipped');
    const app = await launchElectron(electron, join(folder, 'app'), profile, files);
    running.add(app);
    app.on('close', () => running.delete(app));
    const page = await app.firstWindow();
    await pageIsReady(page);
    return { app, page };
  }

  beforeAll(async () => {
    folder = await newFolder();
    await mkdir(join(folder, 'app'));
    await buildElectronApp(join(folder, 'app'));
    await buildClientPage(join(folder, 'app', 'dist', 'renderer'));
    for (const name of ['a.txt', 'b.txt', 'c.txt']) await writeFile(join(folder, name), `Text of ${name}.`);
  }, 120_000);

  afterEach(async () => {
    for (const app of running) await app.close();
    running.clear();
  });

  afterAll(() => removeFolder(folder));

  const fresh = () => {
    profiles += 1;
    profile = join(folder, `profile-${profiles}`);
  };

  it('opens what it was started with', async () => {
    fresh();
    const { page } = await launch(join(folder, 'a.txt'), join(folder, 'b.txt'));
    const client = await clientOfPage(page, () => Promise.resolve());
    expect(await client.request('session.start', {})).toMatchObject({
      ok: true,
      value: {
        shell: 'desktop',
        dialogs: true,
        launch: { kind: 'texts', source: { name: 'a.txt' }, target: { name: 'b.txt' } },
      },
    });
  });

  it('is one: a second start hands its files to the first and ends', async () => {
    fresh();
    const { page } = await launch();
    const client = await clientOfPage(page, () => page.reload());
    const given = new Promise((resolve) => {
      client.on('launch.given', resolve);
    });
    await client.request('session.start', {});
    await expect(launch(join(folder, 'c.txt'))).rejects.toThrow(/./);
    expect(await given).toMatchObject({
      launch: { kind: 'texts', source: null, target: { name: 'c.txt' } },
    });
  });

  it('closes at once where nothing is unsaved', async () => {
    fresh();
    const { app, page } = await launch();
    const ended = app.waitForEvent('close');
    await (await clientOfPage(page, () => Promise.resolve())).request('session.start', {});
    await closeAsPerson(app);
    await ended;
    expect(running.has(app)).toBe(false);
  });

  it('asks the page before it closes over unsaved work, and closes when the page says so', async () => {
    fresh();
    const { app, page } = await launch();
    const client = await clientOfPage(page, () => page.reload());
    await client.request('session.start', {});
    let asked = 0;
    const asking = new Promise<void>((resolve) => {
      client.on('window.closing', () => {
        asked += 1;
        resolve();
      });
    });
    await client.request('window.unsaved', { unsaved: true, title: 'Draft' });
    await closeAsPerson(app);
    await asking;
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    const ended = app.waitForEvent('close');
    // The window goes with its answer.
    await client.request('window.close', {}).catch(() => null);
    await ended;
    expect(asked).toBe(1);
  });

  it('answers no other window, not even one of our page', async () => {
    fresh();
    const { app } = await launch();
    const preload = join(folder, 'app', 'dist', 'main', 'preload.cjs');
    const answer = await app.evaluate(async ({ BrowserWindow }, path) => {
      const other = new BrowserWindow({ webPreferences: { preload: path } });
      await other.loadURL('app://bundle/index.html');
      const answered: unknown = await other.webContents.executeJavaScript(
        "window.visavis.request('session.start', {})",
      );
      other.destroy();
      return answered;
    }, preload);
    expect(answer).toMatchObject({ ok: false, failure: { code: 'not-allowed' } });
  });

  it('offers to load again after the page’s process died, and the bridge works then', async () => {
    fresh();
    const { app } = await launch();
    const asked = await app.evaluate(async ({ BrowserWindow, dialog }) => {
      const messages: string[] = [];
      const window = BrowserWindow.getAllWindows()[0];
      const loaded = new Promise<void>((resolve) => {
        window?.webContents.once('did-finish-load', () => resolve());
      });
      dialog.showMessageBox = (...given: unknown[]) => {
        messages.push(JSON.stringify(given.at(-1)));
        return Promise.resolve({ response: 0, checkboxChecked: false });
      };
      window?.webContents.forcefullyCrashRenderer();
      await loaded;
      return messages;
    });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('The window has stopped.');
    const answer = await app.evaluate(({ BrowserWindow }): Promise<unknown> | undefined =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        "window.visavis.request('session.start', {})",
      ),
    );
    expect(answer).toMatchObject({ ok: true });
  });
});
