import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageFileNames } from '../../../main/host/page-file.ts';

describe('the target of a request', () => {
  it.each([
    ['/', ['index.html']],
    ['/?a=/../b', ['index.html']],
    ['/assets/index-B2.js', ['assets', 'index-B2.js']],
    ['/a%20b/%C3%A9.css?x', ['a b', 'é.css']],
  ])('%s names %j', (target, names) => {
    expect(pageFileNames(target)).toEqual(names);
  });

  it.each([
    '',
    'index.html',
    '//a',
    '/a//b',
    '/a/',
    '/.',
    '/..',
    '/.git/config',
    '/a/../b',
    '/%2e%2e/a',
    '/a%2fb',
    '/a%5cb',
    '/a\\b',
    '/a%00b',
    '/c:/a',
    '/a.js::$DATA',
    '/a.js.',
    '/a.js%20',
    '/%',
    '/%ff',
  ])('%j names nothing', (target) => {
    expect(pageFileNames(target)).toBeNull();
  });

  it('never leads up or out, whatever it is', () => {
    const piece = fc.constantFrom('..', '.', '/', '\\', '%2e', '%2f', '%5c', '%00', 'a', ':', '?', '%', ' ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const names = pageFileNames(`/${pieces.join('')}`) ?? [];
        for (const name of names) expect(name).toMatch(/^[^./\\:\0][^/\\:\0]*$/);
      }),
    );
  });
});
