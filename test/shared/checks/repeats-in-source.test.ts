import { describe, expect, it } from 'vitest';
import type { CheckInput } from '../../../shared/checks/check-input.ts';
import type { CheckLevel } from '../../../shared/checks/check-levels.ts';
import { findingsOf, FindingsIndex } from '../../../shared/checks/findings.ts';
import { explainFinding } from '../../../shared/checks/reasons-english.ts';
import { bilingual, findingsLike, found } from './check-input-of.ts';

const TIDE = 'The ferry leaves with the evening tide.';
const FLOOD = 'Le bac part avec la marée du soir.';
const LIGHT = ['The lighthouse was lit again in March.', 'Le phare a été rallumé en mars.'] as const;

function at(level: CheckLevel, input: CheckInput): CheckInput {
  return { ...input, levels: { 'repeat/in-source': level } };
}

describe('a repeat that the source has too', () => {
  const twice = bilingual([
    [TIDE, FLOOD],
    [TIDE, FLOOD],
  ]);

  it('is not shown unless the project asks for it', () => {
    expect(found(twice, 'repeat/')).toEqual([]);
    expect(found(at('off', twice), 'repeat/')).toEqual([]);
  });

  it('is shown as a hint that names the other sentence and offers nothing', () => {
    const [finding, ...others] = findingsLike(at('hint', twice), 'repeat/');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      check: 'repeat/in-source',
      severity: 'hint',
      segment: 2,
      start: 0,
      end: FLOOD.length,
      expected: null,
      related: [1],
      fixes: [],
    });
    expect(explainFinding(finding)).toBe(
      `The translation says “${FLOOD}” again, as its source sentence does.`,
    );
  });

  it('has the severity that the project gives it', () => {
    expect(findingsLike(at('warning', twice), 'repeat/')).toMatchObject([{ severity: 'warning' }]);
  });

  it.each<[string, Parameters<typeof bilingual>[0], string[]]>([
    [
      'some lines farther down',
      [[TIDE, FLOOD], LIGHT, LIGHT.map((text) => text.replace('M', 'm')) as [string, string], [TIDE, FLOOD]],
      ['repeat/in-source@3', 'repeat/in-source@4'],
    ],
    ['within one link', [[`${TIDE}|${TIDE}`, `${FLOOD}|${FLOOD}`]], ['repeat/in-source@2']],
    [
      'with another article',
      [
        ['The boats of the island came in at noon.', 'Les bateaux de l’île sont rentrés à midi.'],
        ['The boats of the island came in at noon.', 'Des bateaux de l’île sont rentrés à midi.'],
      ],
      ['repeat/in-source@2'],
    ],
  ])('is found %s', (_, rows, expected) => {
    expect(found(at('hint', bilingual(rows)), 'repeat/')).toEqual(expected);
  });

  it('never hides a repeat that the source does not have', () => {
    const input = bilingual([
      [TIDE, FLOOD],
      [TIDE, FLOOD],
      [null, FLOOD],
    ]);
    const shown = findingsLike(at('hint', input), 'repeat/');
    expect(shown.map(({ check, segment }) => `${check}@${segment}`)).toEqual([
      'repeat/in-source@2',
      'repeat/exact@3',
    ]);
    expect(shown.filter(({ check }) => check !== 'repeat/in-source')).toEqual(findingsLike(input, 'repeat/'));
  });

  it('comes and goes with the level', () => {
    const index = new FindingsIndex(twice);
    expect(index.update(at('hint', twice))).toEqual(findingsOf(at('hint', twice)));
    expect(index.findings).toHaveLength(1);
    expect(index.update(twice)).toEqual([]);
  });
});
