import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../../shared/checks/finding.ts';
import { frameOf, rowOfLine } from '../../../shared/rows/frame.ts';
import { levelOf } from '../../../shared/rows/level.ts';
import { overviewMarks } from '../../../shared/rows/overview.ts';
import { buildProject } from '../../support/build-project.ts';
import { bitextOfBeads } from './arbitrary-rows.ts';

const { bitext } = buildProject(['a|b|c|d'], ['e|f|g|h'], '1-1 1-0 1-1 1-1 0-1');
const LEVEL = levelOf(
  frameOf(bitext),
  { source: [20, 20, 20, 20], target: [20, 20, 20, 20] },
  [0, 0, 0, 0, 0],
);

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
    confidence: 1,
    actual: '',
    words: '',
    expected: null,
    related: [],
    fixes: [],
  };
}

describe('marks of the overview', () => {
  it('stand where their beads are in the whole document', () => {
    expect(overviewMarks(bitext, [finding(6, 'error')], LEVEL, 200)).toEqual([
      { kind: 'unmatched', top: 40, height: 40 },
      { kind: 'unmatched', top: 160, height: 40 },
      { kind: 'error', top: 120, height: 40 },
    ]);
  });

  it('are drawn from the quietest to the loudest', () => {
    const findings = (['error', 'style', 'warning', 'hint'] as const).map((severity) => finding(4, severity));
    const kinds = overviewMarks(bitext, findings, LEVEL, 200).map((mark) => mark.kind);
    expect(kinds).toEqual(['unmatched', 'unmatched', 'style', 'hint', 'warning', 'error']);
  });

  it('stand at the rows of their lines where links cross', () => {
    const sure = { confidence: 1, pinned: false };
    const crossed = bitextOfBeads([
      { source: [0], target: [12], ...sure },
      { source: [1], target: [], ...sure },
      { source: [2], target: [10], ...sure },
      { source: [], target: [11], ...sure },
    ]);
    const frame = frameOf(crossed);
    const heights = [20, 20, 20];
    const level = levelOf(
      frame,
      { source: heights, target: heights },
      Array.from({ length: 5 }, () => 0),
    );
    const marks = overviewMarks(crossed, [finding(12, 'error'), finding(10, 'hint')], level, 100);
    const topOf = (side: 'source' | 'target', line: number) => level.tops[rowOfLine(frame, side, line)];
    expect(marks).toEqual([
      { kind: 'unmatched', top: topOf('target', 1), height: 20 },
      { kind: 'unmatched', top: topOf('source', 1), height: 20 },
      { kind: 'hint', top: topOf('target', 0), height: 20 },
      { kind: 'error', top: topOf('target', 2), height: 20 },
    ]);
  });

  it('are joined where they fall together, and never leave the strip', () => {
    const marks = overviewMarks(bitext, [finding(4, 'hint'), finding(5, 'hint')], LEVEL, 3);
    expect(marks.filter((mark) => mark.kind === 'hint')).toHaveLength(1);
    expect(Math.min(...marks.map((mark) => mark.height))).toBeGreaterThanOrEqual(2);
    expect(Math.max(...marks.map((mark) => mark.top + mark.height))).toBeLessThanOrEqual(3);
  });

  it('leave out findings whose segment has gone', () => {
    expect(overviewMarks(bitext, [finding(99, 'error')], LEVEL, 200).map((mark) => mark.kind)).not.toContain(
      'error',
    );
  });

  it.each([
    [
      'a document without height',
      levelOf(frameOf(bitext), { source: [0, 0, 0, 0], target: [0, 0, 0, 0] }, [0, 0, 0, 0, 0]),
      200,
    ],
    ['a strip without height', LEVEL, 0],
  ])('are none for %s', (_name, level, height) => {
    expect(overviewMarks(bitext, [finding(4, 'error')], level, height)).toEqual([]);
  });
});
