import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Fix } from '../../../shared/checks/finding.ts';
import { mapFindings, mapFindingsOver } from '../../../shared/checks/map-findings.ts';
import type { Edit } from '../../../shared/edit/edit.ts';
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
  words: '',
  expected: null,
  related: [],
  fixes: [{ label: 'one-space', edits: [] }],
});

const fix = (edit: Edit): Fix => ({ label: 'one-space', edits: [edit] });

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

  it.each<[string, Finding, Step]>([
    [
      'would write behind the change',
      { ...finding(1, 4, 5), fixes: [fix({ kind: 'replace', segment: 1, start: 9, end: 9, insert: ')' })] },
      write(1, 7, '', 'x'),
    ],
    [
      'put in what was just put in',
      { ...finding(1, 4, 5), fixes: [fix({ kind: 'replace', segment: 1, start: 9, end: 9, insert: ')' })] },
      write(1, 9, '', ')'),
    ],
    [
      'would write in the sentence that changed',
      { ...finding(1, 4, 5), fixes: [fix({ kind: 'replace', segment: 2, start: 3, end: 4, insert: '”' })] },
      write(2, 0, '', 'x'),
    ],
    [
      'would delete what the changed sentence no longer says',
      { ...finding(1, 0, 9), fixes: [fix({ kind: 'delete', segment: 1, keep: 2 })] },
      write(2, 0, 'One', 'Two'),
    ],
    [
      'would delete what another sentence, which is gone, said',
      { ...finding(1, 0, 9), related: [2], fixes: [fix({ kind: 'delete', segment: 1 })] },
      { kind: 'structure', target: { after: 1, remove: [{ id: 2, text: 'One', gap: '' }], insert: [] } },
    ],
    [
      'would delete a sentence that goes on now',
      { ...finding(1, 0, 3), fixes: [fix({ kind: 'delete', segment: 1, keep: 2 })] },
      write(1, 3, '', ' more'),
    ],
  ])('offer no fix that %s', (_, before, step) => {
    const mapped = mapFindings([before], step);
    expect(mapped).toEqual([{ ...before, fixes: [] }]);
    const others = Array.from({ length: 9 }, (__, at) => write(100 + at, 0, '', 'x'));
    expect(mapFindingsOver([before], [...others, step])).toEqual(mapped);
  });

  it('keep fixes of words before the change', () => {
    const edit: Edit = { kind: 'replace', segment: 1, start: 4, end: 6, insert: ' ' };
    const findings = [{ ...finding(1, 4, 6), fixes: [fix(edit)] }];
    expect(mapFindings(findings, write(1, 6, 'x', 'y'))[0]).toBe(findings[0]);
    expect(mapFindings(findings, write(2, 0, '', 'y'))).toBe(findings);
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
        const next = (at: number) => segments[(at + 1) % segments.length]?.id ?? 0;
        const findings = segments.flatMap(({ id, text }, at): Finding[] => [
          { ...finding(id, 0, Math.min(2, text.length)), fixes: [fix({ kind: 'delete', segment: id })] },
          {
            ...finding(id, 0, 0),
            related: [next(at)],
            fixes: [fix({ kind: 'replace', segment: next(at), start: 0, end: 0, insert: 'x' })],
          },
          finding(id, Math.floor(text.length / 2), text.length),
        ]);
        let session = startSession(base);
        const steps: Step[] = [];
        for (const [time, gesture] of gestures.entries()) {
          const made = randomChange(session.project, session.nextId, chooseFrom(gesture)).steps;
          const done = commit(session, {
            label: 'x',
            origin: 'fix',
            author: '',
            time,
            offset: 0,
            steps: made,
          });
          if (!done.ok) throw new Error(done.failure.why);
          session = done.value;
          steps.push(...made);
        }
        if (steps.length >= 8) met++;
        expect(mapFindingsOver(findings, steps)).toEqual(steps.reduce(mapFindings, findings));
      }),
    );
    expect(met).toBeGreaterThan(20);
  });
});
