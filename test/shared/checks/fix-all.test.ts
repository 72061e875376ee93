import { describe, expect, it } from 'vitest';
import { fixesOf, previewFixes } from '../../../shared/checks/fix-all.ts';
import { findingsOf } from '../../../shared/checks/findings.ts';
import { monolingual } from './check-input-of.ts';

const LINES = [
  'L&#39 ;agence „Nordia&ldquo ; annonce la fermeture du port,la digue tient.',
  '„Nous partons demain,“a déclaré la maire de la ville haute.',
  'Nous partons demain,“a déclaré la maire de la ville haute.',
  'Le phare brille.',
];

describe('the fixes of many findings', () => {
  it('repair each segment once and delete what is repeated', () => {
    const input = monolingual(LINES);
    expect(previewFixes(input, findingsOf(input)).map(({ segment, after }) => [segment, after])).toEqual([
      [1, "L'agence «\u00a0Nordia\u00a0» annonce la fermeture du port, la digue tient."],
      [2, '«\u00a0Nous partons demain,\u00a0» a déclaré la maire de la ville haute.'],
      [3, null],
    ]);
  });

  it('do not depend on the order in which the findings are given', () => {
    const input = monolingual(LINES);
    const findings = findingsOf(input);
    expect(fixesOf(findings.toReversed(), input)).toEqual(fixesOf(findings, input));
  });

  it('leave out what another fix changes or deletes, and say so', () => {
    const input = monolingual(LINES);
    const { leftOut, taken } = fixesOf(findingsOf(input), input);
    expect(leftOut.every((finding) => finding.segment === 3)).toBe(true);
    expect(leftOut.length + taken.length).toBe(findingsOf(input).length);
  });

  it('never overlap and stand in the order of the text', () => {
    const input = monolingual(LINES);
    const { edits } = fixesOf(findingsOf(input), input);
    for (const [at, edit] of edits.entries()) {
      const next = edits[at + 1];
      if (edit.kind === 'replace' && next?.kind === 'replace' && next.segment === edit.segment) {
        expect(next.start).toBeGreaterThanOrEqual(edit.end);
      }
    }
  });

  it('report findings that have none', () => {
    const input = monolingual(['un caf\ufffd noir']);
    expect(fixesOf(findingsOf(input), input)).toMatchObject({
      edits: [],
      unfixable: [{ check: 'garble/character' }],
    });
  });

  it('keep one sentence of a chain of repeats', () => {
    const sentence = 'Le port de Ventmer a rouvert lundi après trois semaines de travaux.';
    const input = monolingual([sentence, sentence, sentence]);
    expect(previewFixes(input, findingsOf(input)).map((preview) => preview.segment)).toEqual([2, 3]);
  });

  it('never delete both of two findings that name each other as the one to keep', () => {
    const sentence = 'Le port de Ventmer a rouvert lundi après trois semaines de travaux.';
    const input = monolingual([sentence, sentence]);
    const [finding] = findingsOf(input);
    const mirrored = {
      ...finding,
      key: 'other',
      segment: 1,
      related: [2],
      fixes: [{ label: 'delete-repeat', edits: [{ kind: 'delete' as const, segment: 1 }] }],
    };
    const batch = fixesOf([finding, mirrored], input);
    expect(batch.edits).toHaveLength(1);
    expect(batch.leftOut).toHaveLength(1);
  });
});
