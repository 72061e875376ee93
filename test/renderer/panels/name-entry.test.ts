import { describe, expect, it } from 'vitest';
import type { NameDecision } from '../../../shared/edit/project.ts';
import { firstDraft, offeredForms, withOne } from '../../../renderer/panels/name-draft.ts';
import { openForms } from '../../../renderer/panels/name-entry.ts';
import { entryOf, nameGroup, textOf } from './made-up-entries.ts';

const aalto = nameGroup('aalto', 'person', { Aalto: [0, 1], Alto: [2, 3], 'Alvar-Aalto': [4] });

describe('what of a name is still to be changed', () => {
  it.each<[string, Partial<NameDecision> | undefined, string[]]>([
    ['nothing was decided: all but the most frequent form', undefined, ['Alto', 'Alvar-Aalto']],
    ['a rare form was chosen', { preferred: 'Alto' }, ['Aalto', 'Alvar-Aalto']],
    ['another form is kept', { preferred: 'Aalto', kept: ['Alto'] }, ['Alvar-Aalto']],
    ['a form was typed that stands nowhere', { preferred: 'Ålto' }, ['Aalto', 'Alto', 'Alvar-Aalto']],
    ['every form is right', { preferred: 'Aalto', kept: ['Alto', 'Alvar-Aalto'] }, []],
  ])('where %s', (_, decision, expected) => {
    expect(entryOf(aalto, decision).open.map(({ form }) => form)).toEqual(expected);
  });

  it('does not hold mentions that were left one by one', () => {
    const entry = entryOf(aalto, { preferred: 'Aalto', left: ['2:0:Alto'] }, textOf('Alto'));
    expect(entry.open.map(({ form, mentions }) => [form, mentions.map(({ segment }) => segment)])).toEqual([
      ['Alto', [3]],
      ['Alvar-Aalto', [4]],
    ]);
    expect(entry.openCount).toBe(2);
    expect(entry.total).toBe(5);
  });

  it.each(['quotation', 'title', 'organisation'] as const)('does not hold what stands in a %s', (leftOut) => {
    const group = nameGroup('oslo', 'place', { Oslo: [0, 1], Osló: [2] }, leftOut);
    expect(openForms(group, 'Oslo', [], [], textOf(''))).toEqual([]);
  });

  it('does not hold a form that differs by its kind of space alone', () => {
    const group = nameGroup('rio', 'place', { 'Rio Grande': [0, 1], 'Rio\u00a0Grande': [2] });
    expect(entryOf(group).open).toEqual([]);
  });
});

describe('the first choice for a name', () => {
  it('is what was decided, with what is left', () => {
    const decided = entryOf(aalto, { preferred: 'Alto', kept: ['Aalto'], left: ['4:0:Alvar-Aalto'] });
    expect(firstDraft(decided)).toEqual({
      preferred: 'Alto',
      isTyped: false,
      kept: ['Aalto'],
      left: ['4:0:Alvar-Aalto'],
    });
  });

  it('is the most frequent form where nothing was', () => {
    expect(firstDraft(entryOf(aalto)).preferred).toBe('Aalto');
  });

  it('is offered also where the text has it nowhere', () => {
    expect(offeredForms(entryOf(aalto, { preferred: 'Ålto' }))).toEqual([
      'Ålto',
      'Aalto',
      'Alto',
      'Alvar-Aalto',
    ]);
    expect(offeredForms(entryOf(aalto))).toEqual(['Aalto', 'Alto', 'Alvar-Aalto']);
  });

  it('has each form in its lists once', () => {
    expect(withOne(['a', 'b'], 'b', true)).toEqual(['a', 'b']);
    expect(withOne(['a', 'b'], 'a', false)).toEqual(['b']);
  });
});
