import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameGroup } from '../../../../shared/names/name-group.ts';
import { mentionKey } from '../../../../shared/names/decide/mention-key.ts';
import { findNameGroups } from '../../../../shared/names/find/name-groups.ts';
import { rewriteMentions } from '../../../../shared/names/rewrite/rewrite.ts';
import { targetOf } from '../input.ts';

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

it('says why a mention is better left, and skips those that the editor left', () => {
  const input = targetOf(['Le Bélarus et le Bélarus.']);
  const mentions = [3, 17].map((start) => ({
    side: 'target' as const,
    segment: 1,
    start,
    end: start + 7,
    leftOut: start === 3 ? ('quotation' as const) : null,
  }));
  const group: NameGroup = {
    key: 'country:BY',
    kind: 'place',
    thing: 'country:BY',
    forms: [{ form: 'Bélarus', mentions, evidence: null }],
    maybe: [],
    sources: [],
    roles: [],
  };
  expect(rewriteMentions(input, group, 'Biélorussie', []).map(({ leftOut }) => leftOut)).toEqual([
    'quotation',
    null,
  ]);
  const left = new Set([mentionKey(1, 1, 'Bélarus')]);
  expect(rewriteMentions(input, group, 'Biélorussie', [], left).map(({ after }) => after)).toEqual([
    'La Biélorussie et le Bélarus.',
  ]);
});

it('offers an agreed word as an edit of the text before, and shows it in the text after', () => {
  const input = targetOf(['Bielorrusia está aislada.'], 'es');
  const group: NameGroup = {
    key: 'country:BY',
    kind: 'place',
    thing: 'country:BY',
    forms: [
      {
        form: 'Bielorrusia',
        mentions: [{ side: 'target', segment: 1, start: 0, end: 11, leftOut: null }],
        evidence: null,
      },
    ],
    maybe: [],
    sources: [],
    roles: [],
  };
  const [{ after, looks }] = rewriteMentions(input, group, 'Belarús', []);
  expect(after).toBe('Belarús está aislada.');
  expect(looks).toEqual([
    {
      start: 13,
      end: 20,
      agreed: 'aislado',
      edit: { kind: 'replace', segment: 1, start: 17, end: 24, insert: 'aislado' },
    },
  ]);
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
