import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { buildClientPage } from '../support/client-page/build.ts';
import { clientOfPage, pageIsReady } from '../support/client-page/client.ts';
import { buildElectronApp, launchElectron } from '../support/electron-app.ts';
import { describeElectron, findElectron } from '../support/electron-binary.ts';
import { newFolder, removeFolder } from '../support/temporary-folder.ts';
import { describeContract } from './suite.ts';

const electron = findElectron();
process.stderr.write(`test/contract/desktop: ${describeElectron(electron)}\n`);

describe.skipIf(electron === null)(`run ${describeElectron(electron)}`, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await newFolder();
    await buildElectronApp(folder);
    await mkdir(join(folder, 'dist', 'renderer'), { recursive: true });
    await buildClientPage(join(folder, 'dist', 'renderer'));
  }, 120_000);
  afterAll(() => removeFolder(folder));

  describeContract('in the desktop shell', {
    shell: 'desktop',
    dialogs: true,
    // The page goes with the program.
    outlived: false,
    async open(dataFolder, files) {
      if (electron === null) throw new Error('skipped');
      const app = await launchElectron(electron, folder, dataFolder, files);
      const page = await app.firstWindow();
      await pageIsReady(page);
      const client = await clientOfPage(page, () => Promise.resolve());
      await app.evaluate(({ shell }) => {
        Reflect.set(globalThis, 'linksOpened', []);
        shell.openExternal = (url) => {
          Reflect.get(globalThis, 'linksOpened').push(url);
          return Promise.resolve();
        };
      });
      return {
        client,
        answerDialogs: async (path) => {
          await app.evaluate(({ dialog }, answer) => {
            dialog.showOpenDialog = () =>
              Promise.resolve({ canceled: answer === null, filePaths: answer === null ? [] : [answer] });
            dialog.showSaveDialog = () =>
              Promise.resolve({ canceled: answer === null, filePath: answer ?? '' });
          }, path);
        },
        linksOpened: () => app.evaluate((): string[] => Reflect.get(globalThis, 'linksOpened').slice()),
        close: () => app.close(),
      };
    },
  });
});
