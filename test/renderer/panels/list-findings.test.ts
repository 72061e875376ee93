import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../../shared/checks/finding.ts';
import {
  countChecks,
  countSeverities,
  groupFindings,
  openAtFirst,
} from '../../../renderer/panels/list-findings.ts';
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
    expected: null,
    related: [],
    fixes: [],
  };
}

const ALL: FindingFilter = { text: '', severities: new Set(), checks: new Set() };
const words = {
  // Segments were moved: their ids do not follow the text.
  segmentNumber: (segment: number) => 100 - segment,
  searchText: ({ check, segment }: Finding) => `${check} Élysée ${segment}`,
};

const findings = [
  finding('space', 'style', 1),
  finding('repeat', 'warning', 2, 5),
  finding('repeat', 'warning', 2, 1),
  finding('repeat', 'hint', 9),
  finding('entity', 'error', 4),
];

describe('findings in the list', () => {
  it('stand by check, the gravest check first, within it in text order', () => {
    const groups = groupFindings(findings, ALL, words);
    expect(groups.map(({ check, severity }) => [check, severity])).toEqual([
      ['entity', 'error'],
      ['repeat', 'warning'],
      ['space', 'style'],
    ]);
    expect(groups[1]?.findings.map(({ segment, start }) => [segment, start])).toEqual([
      [9, 0],
      [2, 1],
      [2, 5],
    ]);
  });

  it.each<[string, Partial<FindingFilter>, number]>([
    ['nothing is asked', {}, 5],
    ['words are typed', { text: 'rep' }, 3],
    ['words are typed without accents', { text: 'ELYSEE 4' }, 1],
    ['a severity is chosen', { severities: new Set(['hint', 'error']) }, 2],
    ['a check is chosen', { checks: new Set(['space']) }, 1],
    ['everything at once', { text: '2', severities: new Set(['warning']), checks: new Set(['repeat']) }, 2],
    ['nothing fits', { text: 'absent' }, 0],
  ])('pass the filter when %s', (_, filter, expected) => {
    const shown = groupFindings(findings, { ...ALL, ...filter }, words);
    expect(shown.flatMap((group) => group.findings)).toHaveLength(expected);
  });

  it('are counted by severity and by check', () => {
    expect(countSeverities(findings)).toEqual({ error: 1, warning: 2, hint: 1, style: 1 });
    expect([...countChecks(findings)]).toEqual([
      ['entity', 1],
      ['repeat', 3],
      ['space', 1],
    ]);
  });

  it('are open at first as long as they are a thousand together, small checks before large ones', () => {
    const many = (check: string, amount: number) =>
      Array.from({ length: amount }, (_, index) => finding(check, 'warning', index));
    const groups = groupFindings([...many('a', 600), ...many('b', 5000), ...many('c', 300)], ALL, words);
    expect([...openAtFirst(groups)]).toEqual(['a', 'c']);
  });
});
