import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, describe } from 'vitest';
import { launchOf } from '../../main/host/launch.ts';
import { serveWindow } from '../../main/web/serve.ts';
import { browserArguments, findBrowser, NO_BROWSER } from '../support/browser.ts';
import { buildClientPage } from '../support/client-page/build.ts';
import { clientOfPage } from '../support/client-page/client.ts';
import { newFolder, removeFolder } from '../support/temporary-folder.ts';
import { describeContract } from './suite.ts';

const executablePath = findBrowser();
if (executablePath === null) process.stderr.write(`test/contract/browser: ${NO_BROWSER}\n`);

describe.skipIf(executablePath === null)('in a browser', () => {
  let folder: string;
  let browser: Browser;
  beforeAll(async () => {
    folder = await newFolder();
    await buildClientPage(join(folder, 'page'));
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: browserArguments() });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await removeFolder(folder);
  });

  describeContract('over the loopback shell', {
    shell: 'web',
    dialogs: false,
    outlived: true,
    async open(dataFolder, files) {
      const links: string[] = [];
      const served = await serveWindow({
        launch: launchOf(files) ?? { kind: 'nothing' },
        dataFolder,
        staticFolder: join(folder, 'page'),
        version: '0.0.0',
        openLink: (url) => {
          links.push(url);
          return Promise.resolve();
        },
      });
      const context = await browser.newContext();
      const page = await context.newPage();
      const client = await clientOfPage(page, () => page.goto(served.url));
      return {
        client,
        answerDialogs: () => Promise.resolve(),
        linksOpened: () => Promise.resolve(links.slice()),
        // The context stays for requests after the end; it goes with the browser.
        close: () => served.close(),
      };
    },
  });
});
