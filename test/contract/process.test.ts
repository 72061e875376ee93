import { launchOf } from '../../main/host/launch.ts';
import { createHostClient } from '../support/host-client.ts';
import { describeContract } from './suite.ts';

describeContract('with the host in this process', {
  shell: 'process',
  dialogs: true,
  outlived: true,
  open(dataFolder, files) {
    const links: string[] = [];
    let answer: string | null = null;
    const client = createHostClient({
      dataFolder,
      launch: launchOf(files) ?? { kind: 'nothing' },
      now: Date.now,
      asks: { chooseFile: () => Promise.resolve(answer), chooseSavePath: () => Promise.resolve(answer) },
      openLink: (url) => {
        links.push(url);
        return Promise.resolve();
      },
    });
    return Promise.resolve({
      client,
      answerDialogs: (path) => {
        answer = path;
        return Promise.resolve();
      },
      linksOpened: () => Promise.resolve(links.slice()),
      close: () => client.host.dispose(),
    });
  },
});
