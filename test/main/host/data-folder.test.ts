import { join } from 'node:path';
import { expect, it } from 'vitest';
import { defaultDataFolder } from '../../../main/host/data-folder.ts';

it.each<[string, Record<string, string>, string, string]>([
  ['what is asked for', { VISAVIS_DATA: '/own', XDG_DATA_HOME: '/xdg' }, 'linux', '/own'],
  ['the XDG folder', { XDG_DATA_HOME: '/xdg' }, 'linux', join('/xdg', 'vis-a-vis')],
  ['the folder that XDG names by itself', {}, 'linux', join('/home', '.local', 'share', 'vis-a-vis')],
  [
    'no relative XDG folder',
    { XDG_DATA_HOME: 'xdg' },
    'linux',
    join('/home', '.local', 'share', 'vis-a-vis'),
  ],
  [
    'the library of macOS',
    { XDG_DATA_HOME: '/xdg' },
    'darwin',
    join('/home', 'Library', 'Application Support', 'Vis-a-vis'),
  ],
  ['the roaming folder of Windows', { APPDATA: '/roaming' }, 'win32', join('/roaming', 'Vis-a-vis')],
  ['a folder on Windows without it', {}, 'win32', join('/home', 'AppData', 'Roaming', 'Vis-a-vis')],
])('takes %s', (_what, environment, platform, folder) => {
  expect(defaultDataFolder(environment, platform, '/home')).toBe(folder);
});
