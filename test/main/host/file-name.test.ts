import { join, sep } from 'node:path';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeFileName, safeFileNameWith } from '../../../main/host/file-name.ts';

it.each([
  ['Le Horla', 'Le Horla'],
  ['novel.txt', 'novel.txt'],
  ['../../etc/passwd', 'etc passwd'],
  ['/absolute', 'absolute'],
  ['C:\\Windows\\x', 'C Windows x'],
  ['a\0b\nc', 'a b c'],
  ['..', 'project'],
  ['.', 'project'],
  ['', 'project'],
  ['   ', 'project'],
  ['.hidden', 'hidden'],
  ['ends in a dot.', 'ends in a dot'],
  ['con', '_con'],
  ['NUL.txt', '_NUL.txt'],
  ['com1', '_com1'],
  ['LPT¹.a', '_LPT¹.a'],
  ['console', 'console'],
  ['what? "this" <is> it*|', 'what this is it'],
  ['right\u202Eto left', 'right to left'],
  ['lone \uD83D half', 'lone half'],
  ['Žąsis 👍', 'Žąsis 👍'],
])('%j becomes %j', (name, safe) => {
  expect(safeFileName(name, 'project')).toBe(safe);
});

it.each([
  ['novel', 'novel.visavis'],
  ['novel.visavis', 'novel.visavis'],
  ['novel.VISAVIS', 'novel.visavis'],
  ['novel.txt', 'novel.txt.visavis'],
  ['.visavis', 'project.visavis'],
  ['nul', '_nul.visavis'],
])('with an ending, %j becomes %j', (name, safe) => {
  expect(safeFileNameWith('.visavis', name, 'project')).toBe(safe);
});

it('is always one part of a path, short enough for every file system', () => {
  const part = fc.constantFrom('..', '/', '\\', '\0', ' ', '.', 'con', ':', 'é', '字', '👍', '\uDC00');
  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(part).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(name, (given) => {
      const safe = safeFileNameWith('.visavis', given, 'project');
      expect(join('/folder', safe)).toBe(`${sep}folder${sep}${safe}`);
      expect(safe).not.toMatch(/[/\\\0]|^\.|\p{Surrogate}/u);
      expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(200);
      expect(safeFileNameWith('.visavis', safe, 'project')).toBe(safe);
    }),
    { numRuns: 1000 },
  );
});
