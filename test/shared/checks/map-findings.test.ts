import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/checks/finding.ts';
import { mapFindings, mapFindingsOver } from '../../../shared/checks/map-findings.ts';
import { commit, startSession } from '../../../shared/edit/edit-session.ts';
import type { Step } from '../../../shared/edit/step.ts';
import { arbitraryProject } from '../../support/arbitrary-project.ts';
import { chooseFrom, randomChange } from '../../support/random-change.ts';

const finding = (segment: number, start: number, end: number): Finding => ({
  key: `${segment}:${start}`,
  check: 'space/doubled',
  severity: 'warning',
  side: 'target',
  segment,
  start,
  end,
  reason: { code: 'space-doubled', values: {} },
  confidence: 1,
  actual: '',
  expected: null,
  related: [],
  fixes: [{ label: 'one-space', edits: [] }],
});

const write = (segment: number, at: number, remove: string, insert: string): Step => ({
  kind: 'text',
  side: 'target',
  segment,
  at,
  remove,
  insert,
});

const span = ({ segment, start, end }: Finding) => [segment, start, end];

describe('findings after a step', () => {
  it.each<[string, Step, number[][]]>([
    [
      'stay where the change is behind them',
      write(1, 9, '', 'xy'),
      [
        [1, 4, 6],
        [2, 4, 6],
      ],
    ],
    [
      'move where the change is before them',
      write(1, 0, 'abc', 'x'),
      [
        [1, 2, 4],
        [2, 4, 6],
      ],
    ],
    ['go where the change is inside them', write(1, 5, '', 'x'), [[2, 4, 6]]],
    ['go where what they speak of is taken out', write(1, 3, 'abcd', ''), [[2, 4, 6]]],
    [
      'move behind an insertion right before them',
      write(1, 4, '', 'x'),
      [
        [1, 5, 7],
        [2, 4, 6],
      ],
    ],
    [
      'stay before an insertion right behind them',
      write(1, 6, '', 'x'),
      [
        [1, 4, 6],
        [2, 4, 6],
      ],
    ],
  ])('%s', (_, step, spans) => {
    expect(mapFindings([finding(1, 4, 6), finding(2, 4, 6)], step).map(span)).toEqual(spans);
  });

  it('offer no fixes once they moved, for those speak of the text before', () => {
    expect(mapFindings([finding(1, 4, 6)], write(1, 0, '', 'x'))[0].fixes).toEqual([]);
  });

  it('go with their segment, and stay where only its gap changed', () => {
    const step: Step = {
      kind: 'structure',
      target: {
        after: null,
        remove: [
          { id: 1, text: 'One  two', gap: ' ' },
          { id: 2, text: 'Three  four', gap: '\n' },
        ],
        insert: [{ id: 1, text: 'One  two', gap: '\n' }],
      },
    };
    expect(mapFindings([finding(1, 4, 6), finding(2, 4, 6)], step).map(span)).toEqual([[1, 4, 6]]);
  });

  it('are the same list where nothing of theirs changed', () => {
    const findings = [finding(1, 4, 6)];
    expect(mapFindings(findings, write(7, 0, '', 'x'))).toBe(findings);
  });
});

describe('findings after many steps', () => {
  it('are what they would be step by step', () => {
    const choices = fc.array(fc.nat({ max: 10_000 }), { minLength: 8, maxLength: 8 });
    let met = 0;
    fc.assert(
      fc.property(arbitraryProject, fc.array(choices, { minLength: 10, maxLength: 30 }), (base, gestures) => {
        const { segments } = base.bitext.target;
        const findings = segments.flatMap(({ id, text }) => [
          finding(id, 0, Math.min(2, text.length)),
          finding(id, Math.floor(text.length / 2), text.length),
        ]);
        let session = startSession(base);
        const steps: Step[] = [];
        for (const [time, gesture] of gestures.entries()) {
          const made = randomChange(session.project, session.nextId, chooseFrom(gesture)).steps;
          const next = commit(session, {
            label: 'x',
            origin: 'fix',
            author: '',
            time,
            offset: 0,
            steps: made,
          });
          if (!next.ok) throw new Error(next.failure.why);
          session = next.value;
          steps.push(...made);
        }
        if (steps.length >= 8) met++;
        expect(mapFindingsOver(findings, steps)).toEqual(steps.reduce(mapFindings, findings));
      }),
    );
    expect(met).toBeGreaterThan(20);
  });
});
