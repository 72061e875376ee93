import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../../shared/checks/finding.ts';
import { overviewMarks } from '../../../shared/rows/overview.ts';
import { buildProject } from '../../support/build-project.ts';

const { bitext } = buildProject(['a|b|c|d'], ['e|f|g|h'], '1-1 1-0 1-1 1-1 0-1');
const TOPS = [0, 20, 40, 60, 80, 100];

function finding(segment: number, severity: Severity): Finding {
  const reason = { code: 'sample', values: {} };
  return {
    key: `${segment}`,
    check: 'sample/one',
    severity,
    side: 'target',
    segment,
    start: 0,
    end: 1,
    reason,
    related: [],
    fixes: [],
  };
}

describe('marks of the overview', () => {
  it('stand where their beads are in the whole document', () => {
    expect(overviewMarks(bitext, [finding(6, 'error')], TOPS, 200)).toEqual([
      { kind: 'unmatched', top: 40, height: 40 },
      { kind: 'unmatched', top: 160, height: 40 },
      { kind: 'error', top: 120, height: 40 },
    ]);
  });

  it('are drawn from the quietest to the loudest', () => {
    const findings = (['error', 'style', 'warning', 'hint'] as const).map((severity) => finding(4, severity));
    const kinds = overviewMarks(bitext, findings, TOPS, 200).map((mark) => mark.kind);
    expect(kinds).toEqual(['unmatched', 'unmatched', 'style', 'hint', 'warning', 'error']);
  });

  it('are joined where they fall together, and never leave the strip', () => {
    const marks = overviewMarks(bitext, [finding(4, 'hint'), finding(5, 'hint')], TOPS, 3);
    expect(marks.filter((mark) => mark.kind === 'hint')).toHaveLength(1);
    expect(Math.min(...marks.map((mark) => mark.height))).toBeGreaterThanOrEqual(2);
    expect(Math.max(...marks.map((mark) => mark.top + mark.height))).toBeLessThanOrEqual(3);
  });

  it('leave out findings whose segment has gone', () => {
    expect(overviewMarks(bitext, [finding(99, 'error')], TOPS, 200).map((mark) => mark.kind)).not.toContain(
      'error',
    );
  });

  it.each([
    ['a document without height', [0, 0, 0, 0, 0, 0], 200],
    ['a strip without height', TOPS, 0],
  ])('are none for %s', (_name, tops, height) => {
    expect(overviewMarks(bitext, [finding(4, 'error')], tops, height)).toEqual([]);
  });
});
