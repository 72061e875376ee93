import { expect, it } from 'vitest';
import { errnoOf, failureOfError } from '../../../main/host/errno-failure.ts';

it.each([
  ['ENOENT', 'file-missing'],
  ['ENOTDIR', 'file-missing'],
  ['EISDIR', 'file-is-folder'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EFBIG', 'disk-full'],
  ['EROFS', 'read-only'],
])('%s is %s', (code, failure) => {
  const error = Object.assign(new Error(`${code}: the system's words`), { code });
  expect(failureOfError(error, 'a.txt')).toEqual({ code: failure, name: 'a.txt' });
});

it.each<[string, unknown, string]>([
  [
    'an error of the system that has no name here',
    Object.assign(new Error('EIO: input'), { code: 'EIO' }),
    'EIO: input',
  ],
  ['another error', new TypeError('broken'), 'broken'],
  ['what is no error', 'thrown', 'thrown'],
  ['nothing', null, 'null'],
])('keeps the words of %s', (_what, error, detail) => {
  expect(failureOfError(error, 'a.txt')).toEqual({ code: 'file-failed', name: 'a.txt', detail });
});

it.each<[unknown, string | null]>([
  [Object.assign(new Error('x'), { code: 'ENOENT' }), 'ENOENT'],
  [Object.assign(new Error('x'), { code: 7 }), null],
  [new Error('x'), null],
  [{ code: 'ENOENT' }, null],
])('finds the code of %o', (error, code) => {
  expect(errnoOf(error)).toBe(code);
});
