import { launchOf } from '../../main/host/launch.ts';
import { serveWindow } from '../../main/web/serve.ts';
import { connectWebClient } from '../../renderer/client/web-client.ts';
import { nodeWebEnvironment } from '../support/node-web-environment.ts';
import { describeContract } from './suite.ts';

describeContract('over the loopback shell', {
  shell: 'web',
  dialogs: false,
  outlived: true,
  async open(dataFolder, files) {
    const links: string[] = [];
    const served = await serveWindow({
      launch: launchOf(files) ?? { kind: 'nothing' },
      dataFolder,
      staticFolder: dataFolder,
      version: '0.0.0',
      openLink: (url) => {
        links.push(url);
        return Promise.resolve();
      },
    });
    const client = await connectWebClient(nodeWebEnvironment(served.url));
    return {
      client,
      answerDialogs: () => Promise.resolve(),
      linksOpened: () => Promise.resolve(links.slice()),
      close: async () => {
        client.close();
        await served.close();
      },
    };
  },
});
