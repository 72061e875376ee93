import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../../shared/checks/finding.ts';
import {
  alikeCounter,
  countFamilies,
  groupFindings,
  openAtFirst,
} from '../../../renderer/panels/list-findings.ts';
import { countSeverities } from '../../../shared/checks/severity.ts';
import type { FindingFilter } from '../../../renderer/panels/list-findings.ts';

function finding(check: string, severity: Severity, segment: number, start = 0): Finding {
  return {
    key: `${check}/${segment}/${start}`,
    check,
    severity,
    side: 'target',
    segment,
    start,
    end: start + 1,
    reason: { code: check, values: {} },
    confidence: 1,
    actual: '',
    words: '',
    expected: null,
    related: [],
    fixes: [],
  };
}

const ALL: FindingFilter = { text: '', severities: new Set(), checks: new Set() };
const words = ({ check, segment }: Finding) => `${check} Élysée ${segment}`;

const findings = [
  finding('space/doubled', 'style', 1),
  finding('repeat/near', 'warning', 2, 1),
  finding('repeat/near', 'warning', 2, 5),
  finding('repeat/near', 'hint', 9),
  finding('garble/entity', 'error', 4),
];

const orderOf = (list: readonly Finding[]) => groupFindings(list, ALL, words).map(({ check }) => check);

describe('findings in the list', () => {
  it('stand by check, the gravest check first, within it in the order of the text', () => {
    const groups = groupFindings(findings, ALL, words);
    expect(groups.map(({ check, severity }) => [check, severity])).toEqual([
      ['garble/entity', 'error'],
      ['repeat/near', 'warning'],
      ['space/doubled', 'style'],
    ]);
    expect(groups[1]?.findings.map(({ segment, start }) => [segment, start])).toEqual([
      [2, 1],
      [2, 5],
      [9, 0],
    ]);
  });

  it('stand by family where they are as grave, as the settings list them, then as they are repaired', () => {
    const checks = [
      'source/number',
      'space/missing',
      'own/check',
      'repeat/near',
      'repeat/loop',
      'bracket/mismatch',
    ];
    expect(orderOf(checks.map((check, index) => finding(check, 'warning', index)))).toEqual([
      'repeat/loop',
      'repeat/near',
      'bracket/mismatch',
      'space/missing',
      'source/number',
      'own/check',
    ]);
  });

  it.each<[string, Partial<FindingFilter>, number]>([
    ['nothing is asked', {}, 5],
    ['words are typed', { text: 'rep' }, 3],
    ['words are typed without accents', { text: 'ELYSEE 4' }, 1],
    ['a severity is chosen', { severities: new Set(['hint', 'error']) }, 2],
    ['a check is chosen', { checks: new Set(['space/doubled']) }, 1],
    [
      'everything at once',
      { text: '2', severities: new Set(['warning']), checks: new Set(['repeat/near']) },
      2,
    ],
    ['nothing fits', { text: 'absent' }, 0],
  ])('pass the filter when %s', (_, filter, expected) => {
    const shown = groupFindings(findings, { ...ALL, ...filter }, words);
    expect(shown.flatMap((group) => group.findings)).toHaveLength(expected);
  });

  it('are counted by severity, by family and by check', () => {
    expect(countSeverities(findings)).toEqual({ error: 1, warning: 2, hint: 1, style: 1 });
    expect(countFamilies([...findings, finding('space/missing', 'warning', 3)])).toEqual([
      { family: 'repeat', count: 3, checks: new Map([['repeat/near', 3]]) },
      { family: 'garble', count: 1, checks: new Map([['garble/entity', 1]]) },
      {
        family: 'space',
        count: 2,
        checks: new Map([
          ['space/missing', 1],
          ['space/doubled', 1],
        ]),
      },
    ]);
  });

  it('list a check that was chosen also where it finds nothing any more', () => {
    expect(countFamilies([], new Set(['quote/order']))).toEqual([
      { family: 'quote', count: 0, checks: new Map([['quote/order', 0]]) },
    ]);
  });

  it('are alike where the same check says it of the same words', () => {
    const of = (check: string, segment: number, about: string) => ({
      ...finding(check, 'warning', segment),
      words: about,
    });
    const list = [of('a/a', 1, ' ;'), of('a/a', 2, ' ;'), of('a/a', 3, ' :'), of('a/b', 4, ' ;')];
    const alike = alikeCounter(list);
    expect(list.map(alike)).toEqual([2, 2, 1, 1]);
  });

  it('are open at first as long as they are a thousand together, small checks before large ones', () => {
    const many = (check: string, amount: number) =>
      Array.from({ length: amount }, (_, index) => finding(check, 'warning', index));
    const groups = groupFindings([...many('a', 600), ...many('b', 5000), ...many('c', 300)], ALL, words);
    expect([...openAtFirst(groups)]).toEqual(['a', 'c']);
  });
});
