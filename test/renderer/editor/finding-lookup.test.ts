import { describe, expect, it } from 'vitest';
import { extentOf } from '../../../renderer/editor/finding-extent.ts';
import { findingsAt } from '../../../renderer/editor/finding-lookup.ts';
import type { Finding, Severity } from '../../../shared/checks/finding.ts';

function finding(segment: number, start: number, end: number, severity: Severity): Finding {
  const reason = { code: 'sample', values: {} };
  const key = `${segment}/${start}-${end}`;
  return {
    key,
    check: 'sample/one',
    severity,
    side: 'target',
    segment,
    start,
    end,
    reason,
    confidence: 1,
    actual: '',
    words: '',
    expected: null,
    related: [],
    fixes: [],
  };
}

const FINDINGS = [
  finding(1, 0, 30, 'hint'),
  finding(1, 4, 9, 'hint'),
  finding(1, 0, 40, 'error'),
  finding(2, 4, 9, 'error'),
  finding(1, 12, 12, 'style'),
];

describe('findings at a place', () => {
  it.each([
    ['the gravest first, then the shortest', 5, ['1/0-40', '1/4-9', '1/0-30']],
    ['with those that the place ends', 9, ['1/0-40', '1/4-9', '1/0-30']],
    ['with those that have no length', 12, ['1/0-40', '1/0-30', '1/12-12']],
    ['and none beyond', 41, []],
  ])('are %s', (_name, offset, keys) => {
    expect(findingsAt(FINDINGS, 1, offset).map(({ key }) => key)).toEqual(keys);
  });

  it.each([
    [0, 10, 10, 'whole'],
    [0, 9, 10, 'span'],
    [3, 3, 10, 'point'],
    [0, 0, 0, 'point'],
  ])('from %i to %i of %i letters are drawn as a %s', (start, end, length, extent) => {
    expect(extentOf(start, end, length)).toBe(extent);
  });
});
