import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { givenFiles } from '../../../main/desktop/given-files.ts';

const folder = resolve('/work folder');

it.each([
  [['/opt/visavis'], 1, []],
  [['/opt/visavis', 'a.txt', 'b/c.txt'], 1, [resolve(folder, 'a.txt'), resolve(folder, 'b/c.txt')]],
  [['/opt/visavis', resolve('/x/é.txt')], 1, [resolve('/x/é.txt')]],
  [['/opt/visavis', '--no-sandbox', 'a.txt', '-psn_0_1', ''], 1, [resolve(folder, 'a.txt')]],
  [['electron', '--user-data-dir=/p', '.', 'a.txt'], 2, [resolve(folder, 'a.txt')]],
])('of %j, %i of them the program’s, the files are %j', (argumentList, own, files) => {
  expect(givenFiles(argumentList, own, folder)).toEqual(files);
});
