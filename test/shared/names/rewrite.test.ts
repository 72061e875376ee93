import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameGroup } from '../../../shared/names/name-group.ts';
import { findNameGroups } from '../../../shared/names/name-groups.ts';
import { rewriteMentions } from '../../../shared/names/rewrite.ts';
import { targetOf } from './input.ts';

/** The text with the one mention of `old` rewritten, and the doubt. */
function rewritten(
  text: string,
  old: string,
  preferred: string,
  language = 'fr',
): [string | undefined, string | null | undefined] {
  const start = text.indexOf(old);
  const mention = { side: 'target', segment: 1, start, end: start + old.length } as const;
  const group: NameGroup = {
    key: 'k',
    kind: 'place',
    forms: [{ form: old, mentions: [mention] }],
    evidence: 'list',
  };
  const [rewrite] = rewriteMentions(targetOf([text], language), group, preferred, []);
  return [rewrite?.after, rewrite?.doubt];
}

describe('French', () => {
  it.each([
    ['les routes du Belarus', 'Belarus', 'Biélorussie', 'les routes de la Biélorussie'],
    ['les routes de la Biélorussie', 'Biélorussie', 'Bélarus', 'les routes du Bélarus'],
    ['un hôtel au Belarus', 'Belarus', 'Biélorussie', 'un hôtel en Biélorussie'],
    ['un hôtel en Biélorussie', 'Biélorussie', 'Bélarus', 'un hôtel au Bélarus'],
    ['Au Belarus, il neige', 'Belarus', 'Biélorussie', 'En Biélorussie, il neige'],
    ['Le Bélarus vote', 'Bélarus', 'Biélorussie', 'La Biélorussie vote'],
    ['La Birmanie vote', 'Birmanie', 'Myanmar', 'Le Myanmar vote'],
    ['L’Eswatini vote', 'Eswatini', 'Swaziland', 'Le Swaziland vote'],
    ['le Swaziland vote', 'Swaziland', 'Eswatini', "l'Eswatini vote"],
    ['le vin d’Irak', 'Irak', 'Iraq', 'le vin d’Iraq'],
    ['du blé d’Irak', 'Irak', 'Maroc', 'du blé du Maroc'],
    ['jusqu’au Belarus', 'Belarus', 'Biélorussie', 'jusqu’en Biélorussie'],
    ['tout le Bélarus', 'Bélarus', 'Biélorussie', 'toute la Biélorussie'],
    ['aux États-Unis', 'États-Unis', "États-Unis d'Amérique", "aux États-Unis d'Amérique"],
    ['des Etats-Unis', 'Etats-Unis', 'États-Unis', 'des États-Unis'],
    ['aux Etats-Unis', 'Etats-Unis', 'Mexique', 'au Mexique'],
    ['l’armée de Cuba', 'Cuba', 'Haïti', 'l’armée d’Haïti'],
    ['la reine de Hongrie', 'Hongrie', 'Honduras', 'la reine du Honduras'],
    ['République du Bélarus', 'Bélarus', 'Biélorussie', 'République de Biélorussie'],
    ['elle dit que l’Iran vote', 'Iran', 'Israël', 'elle dit qu’Israël vote'],
    ['elle dit que le Bélarus vote', 'Bélarus', 'Biélorussie', 'elle dit que la Biélorussie vote'],
    ['avec la\u00A0Biélorussie', 'Biélorussie', 'Bélarus', 'avec le\u00A0Bélarus'],
  ])('%s, %s to %s: %s', (text, old, preferred, expected) => {
    expect(rewritten(text, old, preferred)).toEqual([expected, null]);
  });

  it.each([
    ['Le Bélarus est isolé', 'Bélarus', 'Biélorussie', 'La Biélorussie est isolé', 'agreement'],
    ['un Bélarus indépendant', 'Bélarus', 'Biélorussie', 'une Biélorussie indépendant', 'agreement'],
    ['le vieux Bélarus', 'Bélarus', 'Biélorussie', 'le vieux Biélorussie', 'agreement'],
    ['Les Pays-Bas votent', 'Pays-Bas', 'Belgique', 'La Belgique votent', 'agreement'],
    ['tous les États-Unis', 'États-Unis', 'Chine', 'toute la Chine', 'agreement'],
    ['Israël vote et perd', 'Israël', 'Iran', "L'Iran vote et perd", 'article'],
    ['appel au Bélarus', 'Bélarus', 'Biélorussie', 'appel à la Biélorussie', 'preposition'],
    ['le Bélarus', 'Bélarus', 'Blanchelande', 'le Blanchelande', 'article'],
  ])('%s, %s to %s: %s, to be looked at for its %s', (text, old, preferred, expected, doubt) => {
    expect(rewritten(text, old, preferred)).toEqual([expected, doubt]);
  });

  it.each([
    ['les mots de Lukashenko', 'Lukashenko', 'Alexandre', "les mots d'Alexandre"],
    ['les mots d’Ivanov', 'Ivanov', 'Petrov', 'les mots de Petrov'],
    ['il faut qu’Ivanov vote', 'Ivanov', 'Petrov', 'il faut que Petrov vote'],
    ['il faut que Petrov vote', 'Petrov', 'Ivanov', "il faut qu'Ivanov vote"],
    ['selon Lukashenko', 'Lukashenko', 'Loukachenko', 'selon Loukachenko'],
    ['l’avis de Hugo', 'Hugo', 'Ugo', 'l’avis d’Ugo'],
  ])('of a name that is no country, %s: %s to %s', (text, old, preferred, expected) => {
    expect(rewritten(text, old, preferred)).toEqual([expected, null]);
  });
});

it('other languages only exchange the name', () => {
  expect(rewritten('back to Byelorussia again', 'Byelorussia', 'Belarus', 'en')).toEqual([
    'back to Belarus again',
    null,
  ]);
});

it('rewrites every mention in text order, but for the preferred and the kept forms', () => {
  const input = targetOf([
    'Le Bélarus et la Belarus.',
    'En Biélorussie, le Bélarus.',
    'La Bielorussia aussi.',
  ]);
  const [group] = findNameGroups(input);
  const rewrites = rewriteMentions(input, group, 'Biélorussie', ['Belarus']);
  expect(rewrites.map(({ mention, after }) => [mention.segment, after])).toEqual([
    [1, 'La Biélorussie et la Belarus.'],
    [2, 'En Biélorussie, la Biélorussie.'],
    [3, 'La Biélorussie aussi.'],
  ]);
});

it('leaves a form alone that differs only by its apostrophe', () => {
  const input = targetOf(['En Côte d’Ivoire.', "En Côte d'Ivoire."]);
  const [group] = findNameGroups(input);
  expect(rewriteMentions(input, group, "Côte d'Ivoire", [])).toEqual([]);
});

const name = fc.constantFrom(
  'Belarus',
  'Bélarus',
  'Biélorussie',
  'Birmanie',
  'Myanmar',
  'Eswatini',
  'Swaziland',
  'États-Unis',
  'Etats-Unis',
  'Iran',
  'Israël',
  'Israel',
  'Lukashenko',
  'Loukachenko',
  'République tchèque',
  'Tchéquie',
  'Cuba',
);
const before = fc.constantFrom(
  '',
  'le ',
  'la ',
  "l'",
  'les ',
  'du ',
  'de la ',
  'de l’',
  'des ',
  'de ',
  "d'",
  'au ',
  'à la ',
  'aux ',
  'en ',
  'à ',
  'Le ',
  'Du ',
  'tout le ',
  'toute la ',
  'que ',
  "qu'",
  'son ',
  'cette ',
  "jusqu'au ",
  'le beau ',
  'grâce au ',
);
const sentence = fc
  .array(
    fc.tuple(
      fc.constantFrom('on voit ', 'puis ', '', 'et, '),
      before,
      name,
      fc.constantFrom(' est là', '', ',', ' natal'),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) =>
    parts
      .map((part) => part.join(''))
      .join(' ')
      .trim(),
  );

describe('the rewrites of a group', () => {
  it('are what their edits make of the segment, never overlap, and leave one form', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), fc.nat(), (segments, pick) => {
        const input = targetOf(segments);
        for (const group of findNameGroups(input)) {
          const preferred = group.forms[pick % group.forms.length].form;
          const rewrites = rewriteMentions(input, group, preferred, []);
          const after = [...segments];
          for (const { edits, before: whole, after: changed, mention } of [...rewrites].reverse()) {
            const [edit] = edits;
            expect(edits).toHaveLength(1);
            expect(whole).toBe(segments[mention.segment - 1]);
            const apply = (text: string) =>
              edit.kind === 'replace' ? text.slice(0, edit.start) + edit.insert + text.slice(edit.end) : text;
            expect(apply(whole)).toBe(changed);
            // From the last to the first, offsets before an edit stay true only if edits do not overlap.
            expect(after[edit.segment - 1].slice(0, edit.end)).toBe(whole.slice(0, edit.end));
            after[edit.segment - 1] = apply(after[edit.segment - 1]);
          }
          const again = targetOf(after);
          const same = findNameGroups(again).find(({ key }) => key === group.key);
          expect(same === undefined ? [] : rewriteMentions(again, same, preferred, [])).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('survive any preferred form', () => {
    fc.assert(
      fc.property(
        sentence,
        fc.string({ unit: 'binary' }),
        fc.constantFrom('fr', 'en'),
        (segment, preferred, language) => {
          const input = targetOf([segment], language);
          for (const group of findNameGroups(input)) {
            for (const { edits, before: whole, after } of rewriteMentions(input, group, preferred, [])) {
              const [{ start, end, insert }] = edits;
              expect(whole.slice(0, start) + insert + whole.slice(end)).toBe(after);
            }
          }
        },
      ),
    );
  });
});
