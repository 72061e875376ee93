import { expect, it } from 'vitest';
import type { LaunchArguments } from '../../../main/host/launch.ts';
import { launchOf, launchWithReferences } from '../../../main/host/launch.ts';

const reference = (path: string) => ({ id: `id of ${path}`, name: path, folder: '' });

it.each<[string[], LaunchArguments | null]>([
  [[], { kind: 'nothing' }],
  [['de.txt'], { kind: 'texts', source: null, target: 'de.txt' }],
  [['en.txt', 'de.txt'], { kind: 'texts', source: 'en.txt', target: 'de.txt' }],
  [['novel.visavis'], { kind: 'project', path: 'novel.visavis' }],
  [['novel.VISAVIS'], { kind: 'project', path: 'novel.VISAVIS' }],
  [['novel.visavis', 'de.txt'], null],
  [['en.txt', 'novel.visavis'], null],
  [['a', 'b', 'c'], null],
])('%j is %j', (paths, launch) => {
  expect(launchOf(paths)).toEqual(launch);
});

it.each<[LaunchArguments, object]>([
  [{ kind: 'nothing' }, { kind: 'nothing' }],
  [
    { kind: 'texts', source: null, target: 'de.txt' },
    { kind: 'texts', source: null, target: reference('de.txt') },
  ],
  [
    { kind: 'texts', source: 'en.txt', target: 'de.txt' },
    { kind: 'texts', source: reference('en.txt'), target: reference('de.txt') },
  ],
  [
    { kind: 'project', path: 'novel.visavis' },
    { kind: 'project', file: reference('novel.visavis') },
  ],
])('the window gets references for %j', (launch, expected) => {
  expect(launchWithReferences(launch, reference)).toEqual(expected);
});
