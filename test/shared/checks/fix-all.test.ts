import { describe, expect, it } from 'vitest';
import { fixesOf, previewFixes } from '../../../shared/checks/fix-all.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
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

  it('leave out one whose own edits overlap', () => {
    const input = monolingual(['un  mot']);
    const [finding] = findingsOf(input);
    const edit = { kind: 'replace', segment: 1, start: 2, end: 4, insert: ' ' } as const;
    const broken = { ...finding, fixes: [{ label: 'x', edits: [edit, { ...edit, start: 3 }] }] };
    expect(fixesOf([broken], input)).toMatchObject({ edits: [], leftOut: [broken] });
  });

  it('are made everywhere but where another one stands in the way, the marks of a quotation together', () => {
    const input = monolingual(['Il dit : "Oui,', 'bon" et "non".', 'Elle "rit".']);
    const style = findingsOf(input).find(({ check }) => check === 'style/quotes');
    if (!style) throw new Error('no finding');
    const before = { ...style, check: 'garble/entity', key: 'other' };
    const fix = {
      label: 'x',
      edits: [{ kind: 'replace', segment: 2, start: 2, end: 5, insert: '' } as const],
    };
    const changed = (findings: readonly Finding[]) =>
      previewFixes(input, findings).map(({ segment, group, edits }) => [segment, group, edits.length]);
    expect(changed([style])).toEqual([
      [1, 0, 1],
      [2, 0, 3],
      [3, 1, 2],
    ]);
    expect(changed([style, { ...before, fixes: [fix] }])).toEqual([
      [2, 0, 3],
      [3, 1, 2],
    ]);
  });

  it('name the segments of one quotation as a group', () => {
    const input = monolingual(['Il dit : „Oui,', 'bien  sûr.', 'bon" et voilà.']);
    const groups = previewFixes(input, findingsOf(input)).map(({ segment, group }) => [segment, group]);
    expect(groups).toEqual([
      [1, 0],
      [2, 1],
      [3, 0],
    ]);
  });

  it('keep what stays in the end, and delete a chain of repeats together', () => {
    const input = monolingual(['un', 'deux', 'trois', 'quatre']);
    const deletion = (segment: number, keep: number): Finding => ({
      ...findingsOf(monolingual(['un  mot']))[0],
      key: `${segment}`,
      check: 'repeat/near',
      segment,
      related: [keep],
      fixes: [{ label: 'delete-repeat', edits: [{ kind: 'delete', segment, keep }] }],
    });
    expect(previewFixes(input, [deletion(3, 2), deletion(2, 1), deletion(4, 1)])).toMatchObject([
      { segment: 2, group: 0, edits: [{ keep: 1 }] },
      { segment: 3, group: 0, edits: [{ keep: 1 }] },
      { segment: 4, group: 1, edits: [{ keep: 1 }] },
    ]);
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
