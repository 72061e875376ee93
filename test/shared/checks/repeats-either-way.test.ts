import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckInput } from '../../../shared/checks/check-input.ts';
import type { Fix } from '../../../shared/checks/finding.ts';
import { findingsOf } from '../../../shared/checks/findings.ts';
import { fixesOf } from '../../../shared/checks/fix-all.ts';
import { applySteps } from '../../../shared/edit/apply.ts';
import { stepsForEdits } from '../../../shared/edit/steps-for-edits.ts';
import { bilingual, findingsLike, monolingual } from './check-input-of.ts';

const QUAY = 'Les pêcheurs de Morvagne ont quitté le quai avant la tempête de nuit.';
const AGAIN = 'Des pêcheurs de Morvagne ont quitté le quai avant la tempête de nuit.';
const REWORDED = 'Avant la tempête de la nuit, les pêcheurs de Morvagne avaient quitté leur quai.';
const ENGLISH = 'The fishermen of Morvagne left the quay before the storm at night.';

describe('the fixes of a repeat', () => {
  it.each([
    ['exact', monolingual([QUAY, QUAY])],
    ['near', monolingual([QUAY, AGAIN])],
    ['paraphrase', bilingual([[ENGLISH, `${QUAY}|${REWORDED}`]])],
  ])('delete the one or the other: %s', (kind, input) => {
    const [finding] = findingsLike(input, 'repeat/');
    const [other] = finding.related;
    expect(finding).toMatchObject({
      check: `repeat/${kind}`,
      fixes: [
        { label: 'delete-repeat', edits: [{ kind: 'delete', segment: finding.segment, keep: other }] },
        { label: 'delete-other', edits: [{ kind: 'delete', segment: other, keep: finding.segment }] },
      ],
    });
  });

  it.each([
    ['a shortened form', [QUAY, 'Les pêcheurs de Morvagne ont quitté le quai.']],
    ['a left-over piece', [QUAY, 'la tempête de nuit.']],
    ['what would repeat a third one still', [QUAY, QUAY, QUAY]],
  ])('delete it alone where it is %s', (_, lines) => {
    expect(findingsLike(monolingual(lines), 'repeat/').at(-1)?.fixes).toMatchObject([
      { label: 'delete-repeat' },
    ]);
  });

  it('are taken first ones first by a batch', () => {
    const input = monolingual([QUAY, QUAY, AGAIN]);
    expect(fixesOf(findingsOf(input), input).edits.map(({ segment }) => segment)).toEqual([2, 3]);
  });

  it('take their finding away, whichever is chosen, and the bitext stays lawful', () => {
    const text = fc.constantFrom(QUAY, AGAIN, REWORDED, 'Merci à tous.', 'la tempête de nuit.', 'Qui sait ?');
    const source = fc.constantFrom(null, ENGLISH, 'Thank you all.', 'Who knows?');
    fc.assert(
      fc.property(fc.array(fc.tuple(source, text), { maxLength: 8 }), fc.boolean(), (rows, alone) => {
        const input = alone ? monolingual(rows.map(([, target]) => target)) : bilingual(rows);
        for (const finding of findingsLike(input, 'repeat/'))
          for (const fix of finding.fixes)
            expect(findingsOf(applied(input, fix)).map(({ key }) => key)).not.toContain(finding.key);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the sentence that goes', () => {
  it.each<[string, CheckInput, number]>([
    [
      'is the one that the alignment has no source for',
      bilingual([
        [null, QUAY],
        [ENGLISH, QUAY],
      ]),
      1,
    ],
    [
      'is the one whose link is much less sure',
      withConfidence([0.3, 0.9], 'Nobody had seen it coming in Morvagne.'),
      1,
    ],
    [
      'is the second where the links are about as sure',
      withConfidence([0.8, 0.85], 'Nobody had seen it coming in Morvagne.'),
      2,
    ],
    ['is the one without a full stop', monolingual([QUAY.slice(0, -1).replace('Les', 'Des'), QUAY]), 1],
  ])('%s', (_, input, segment) => {
    expect(findingsLike(input, 'repeat/')).toMatchObject([{ segment }]);
  });

  it('leaves its source to the one that stays', () => {
    const input = bilingual([
      [null, QUAY],
      [ENGLISH, QUAY.replace('tempête', 'tempete').slice(0, -1)],
    ]);
    const [{ segment, fixes }] = findingsLike(input, 'repeat/');
    expect(segment).toBe(2);
    expect(applied(input, fixes[0]).bitext.beads).toMatchObject([{ source: [1001], target: [1] }]);
  });
});

function withConfidence(confidences: readonly number[], other: string): CheckInput {
  const input = bilingual([
    [ENGLISH, QUAY],
    [other, QUAY],
  ]);
  const beads = input.bitext.beads.map((bead, at) => ({ ...bead, confidence: confidences[at] }));
  return { ...input, bitext: { ...input.bitext, beads } };
}

function applied(input: CheckInput, fix: Fix): CheckInput {
  const { bitext, monolingual: alone, levels, ...languages } = input;
  const project = {
    bitext,
    monolingual: alone,
    settings: { ...languages, checks: levels, names: {} },
    marks: new Map(),
    dismissed: new Set<string>(),
    decisions: new Map(),
  };
  const steps = stepsForEdits(project, 'target', fix.edits);
  if (!steps.ok) throw new Error(steps.failure.why);
  const after = applySteps(project, steps.value);
  if (!after.ok) throw new Error(after.failure.why);
  return { ...input, bitext: after.value.bitext };
}
