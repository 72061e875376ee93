import { describe, expect, it } from 'vitest';
import {
  checkKey,
  familyKey,
  narrowings,
  pressed,
  severityKey,
  tickedKeys,
} from '../../../renderer/panels/findings-choice.ts';
import type { FamilyCount, FindingFilter } from '../../../renderer/panels/list-findings.ts';

const FAMILIES: readonly FamilyCount[] = [
  {
    family: 'space',
    count: 3,
    checks: new Map([
      ['space/missing', 2],
      ['space/doubled', 1],
    ]),
  },
  { family: 'quote', count: 1, checks: new Map([['quote/mismatch', 1]]) },
];

const filterOf = (...checks: readonly string[]): FindingFilter => ({
  text: 'sea',
  severities: new Set(),
  checks: new Set(checks),
});

describe('the menu of the findings’ filter', () => {
  it.each<[string, readonly string[], string, readonly string[]]>([
    ['ticks a check', [], checkKey('space/missing'), ['space/missing']],
    ['lets a check go', ['space/missing'], checkKey('space/missing'), []],
    ['ticks all of a family', [], familyKey('space'), ['space/missing', 'space/doubled']],
    ['fills up a family', ['space/doubled'], familyKey('space'), ['space/doubled', 'space/missing']],
    [
      'lets a whole family go',
      ['quote/mismatch', 'space/missing', 'space/doubled'],
      familyKey('space'),
      ['quote/mismatch'],
    ],
  ])('%s', (_, before, key, after) => {
    const next = pressed(filterOf(...before), FAMILIES, key);
    expect([...next.checks]).toEqual(after);
    expect(next.text).toBe('sea');
  });

  it('ticks severities and lets them go', () => {
    const ticked = pressed(filterOf(), FAMILIES, severityKey('hint'));
    expect([...ticked.severities]).toEqual(['hint']);
    expect(narrowings(ticked)).toBe(1);
    expect([...pressed(ticked, FAMILIES, severityKey('hint')).severities]).toEqual([]);
  });

  it('shows a family as ticked where all of its checks are', () => {
    expect([...tickedKeys(filterOf('quote/mismatch', 'space/missing'), FAMILIES)]).toEqual([
      familyKey('quote'),
      checkKey('quote/mismatch'),
      checkKey('space/missing'),
    ]);
  });
});
