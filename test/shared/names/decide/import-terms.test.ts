import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySteps } from '../../../../shared/edit/apply.ts';
import type { NameDecision, Project } from '../../../../shared/edit/project.ts';
import { decisionFor, openFormsOf } from '../../../../shared/names/decide/decision-for.ts';
import type { ImportedTerms } from '../../../../shared/names/decide/import-terms.ts';
import { decisionsFrom, importSteps } from '../../../../shared/names/decide/import-terms.ts';
import type { Term } from '../../../../shared/names/decide/term.ts';
import { cleanTerm } from '../../../../shared/names/decide/term.ts';
import { termsOf } from '../../../../shared/names/decide/terms-of-project.ts';
import { buildProject } from '../../../support/build-project.ts';
import { anyTerm, anyTerms } from './arbitrary-terms.ts';
import { madeGroup } from './made-group.ts';

const EMPTY = buildProject(['One.'], ['Un.']);

function term(preferred: string, more: Partial<Term> = {}): Term {
  return { preferred, admitted: [], deprecated: [], kind: 'other', source: null, note: '', ...more };
}

function decided(decisions: Readonly<Record<string, Partial<NameDecision>>>): Project {
  const full = Object.entries(decisions).map(
    ([key, decision]) => [key, { preferred: '', kept: [], deprecated: [], left: [], ...decision }] as const,
  );
  return { ...EMPTY, decisions: new Map(full) };
}

function imported(project: Project, { steps }: ImportedTerms): Project {
  const applied = applySteps(project, steps);
  if (!applied.ok) throw new Error(JSON.stringify(applied.failure));
  return applied.value;
}

const BELARUS = term('Biélorussie', {
  admitted: ['République de Biélorussie'],
  deprecated: ['Belarus', 'Bélarus'],
  kind: 'place',
  source: 'Belarus',
  note: 'House style.',
});

describe('importing a list', () => {
  it('decides on names of which nothing was said', () => {
    const result = importSteps(EMPTY, [BELARUS]);
    expect(result).toMatchObject({ taken: 1, known: 0, conflicts: [] });
    expect([...imported(EMPTY, result).decisions]).toEqual([
      [
        'term:bielorussie',
        {
          preferred: 'Biélorussie',
          kept: ['République de Biélorussie'],
          deprecated: ['Belarus', 'Bélarus'],
          left: [],
        },
      ],
    ]);
  });

  it('gives the list back when it is exported again', () => {
    const project = imported(EMPTY, importSteps(EMPTY, [BELARUS, term('Minsk')]));
    expect(termsOf(project, [])).toEqual({
      language: 'fr',
      sourceLanguage: 'en',
      terms: [BELARUS, term('Minsk')],
    });
  });

  it('shows its decision on the next text, where the other forms are open', () => {
    const group = madeGroup({ Belarus: 3, Biélorussie: 1 }, { key: 'country:BY' });
    const found = decisionFor(group, decisionsFrom([BELARUS]));
    expect(found?.key).toBe('term:bielorussie');
    expect(found && openFormsOf(group, found.decision).map(({ form }) => form)).toEqual(['Belarus']);
  });

  it('adds to what was decided alike, and keeps what was left in the text', () => {
    const project = decided({
      'country:BY': { preferred: 'Biélorussie', deprecated: ['Belarus'], left: ['1:0:Belarus'] },
    });
    const result = importSteps(project, [BELARUS]);
    expect(result).toMatchObject({ taken: 1, known: 0, conflicts: [] });
    expect(imported(project, result).decisions.get('country:BY')).toEqual({
      preferred: 'Biélorussie',
      kept: ['République de Biélorussie'],
      deprecated: ['Belarus', 'Bélarus'],
      left: ['1:0:Belarus'],
    });
  });

  it.each<[string, Partial<NameDecision>, Term]>([
    ['prefers another form', { preferred: 'Belarus' }, term('Biélorussie', { deprecated: ['Belarus'] })],
    [
      'keeps what the list deprecates',
      { preferred: 'Kiev', kept: ['Kyïv'] },
      term('Kiev', { deprecated: ['Kyïv'] }),
    ],
    [
      'deprecates what the list admits',
      { preferred: 'Kiev', deprecated: ['Kyïv'] },
      term('Kiev', { admitted: ['Kyïv'] }),
    ],
    ['deprecates what the list prefers', { preferred: 'Kiev', deprecated: ['Kyïv'] }, term('Kyïv')],
  ])('leaves alone what was decided and says so: the editor %s', (_, decision, listed) => {
    const project = decided({ 'name:K': decision });
    const result = importSteps(project, [listed]);
    expect(result).toMatchObject({ steps: [], taken: 0, known: 0 });
    expect(result.conflicts).toEqual([
      { term: listed, key: 'name:K', decision: project.decisions.get('name:K') },
    ]);
  });

  it('says where the list itself calls a form two ways', () => {
    const result = importSteps(EMPTY, [term('Congo'), term('RDC', { deprecated: ['Congo'] })]);
    expect(result).toMatchObject({
      taken: 1,
      conflicts: [{ key: 'term:congo', term: { preferred: 'RDC' } }],
    });
  });

  it('keeps names apart that differ in an accent', () => {
    const { decisions } = imported(EMPTY, importSteps(EMPTY, [term('Pérou'), term('Perou')]));
    expect([...decisions].map(([key, { preferred }]) => [key, preferred])).toEqual([
      ['term:perou', 'Pérou'],
      ['term:perou/Perou', 'Perou'],
    ]);
  });

  it('changes nothing the second time, whatever the list', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const first = importSteps(EMPTY, terms);
        const project = imported(EMPTY, first);
        const second = importSteps(project, terms);
        expect(second.steps).toEqual([]);
        expect(second.taken).toBe(0);
        expect(second.conflicts.map((conflict) => conflict.term)).toEqual(
          first.conflicts.map((conflict) => conflict.term),
        );
      }),
    );
  });

  it('loses no form of a list without conflicts', () => {
    fc.assert(
      fc.property(anyTerm, (one) => {
        const clean = cleanTerm(one);
        const project = imported(EMPTY, importSteps(EMPTY, [one]));
        expect(termsOf(project, []).terms).toEqual(clean === null ? [] : [clean]);
      }),
    );
  });

  it('is linear in the list', () => {
    const terms = Array.from({ length: 20_000 }, (_, at) =>
      term(`Nom ${at}`, { deprecated: [`Nome ${at}`], note: 'n' }),
    );
    expect(importSteps(EMPTY, terms)).toMatchObject({ taken: 20_000, conflicts: [] });
  });
});

describe('the terms of a project', () => {
  it('have their kind and their source from the group', () => {
    const project = decided({
      'country:BY': { preferred: 'Biélorussie', deprecated: ['Belarus'], left: ['1:0:Belarus'] },
    });
    const group = madeGroup(
      { Biélorussie: 2 },
      { key: 'country:BY', kind: 'place', sources: [{ form: 'Беларусь', count: 2 }] },
    );
    expect(termsOf(project, [group]).terms).toEqual([
      term('Biélorussie', { deprecated: ['Belarus'], kind: 'place', source: 'Беларусь' }),
    ]);
  });

  it('have no language of a source that is not there', () => {
    expect(termsOf({ ...EMPTY, monolingual: true }, []).sourceLanguage).toBeNull();
  });
});
