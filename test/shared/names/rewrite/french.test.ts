import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applied,
  frenchCases,
  looksOf,
  outcomeOf,
  rewriteFirst,
} from '../../../fixtures/names/french-cases.ts';
import { rewriteFrench } from '../../../../shared/names/rewrite/rewrite-french.ts';
import { agreed } from '../../../../shared/names/rewrite/french-adjectives.ts';
import { verbInNumber } from '../../../../shared/names/rewrite/french-verbs.ts';

/** The text with the one mention of `old` rewritten, and the doubt. */
function rewritten(text: string, old: string, preferred: string): [string, string | null] {
  const rewriting = rewriteFirst(text, old, preferred);
  return [applied(text, rewriting), rewriting.doubt];
}

describe('a French name', () => {
  it.each(frenchCases())('$before, $find to $replace: $expected', (one) => {
    expect(outcomeOf(one)).toEqual(one);
  });

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
    ['hier Israël a perdu', 'Israël', 'Iran', "hier l'Iran a perdu", 'article'],
    ['appel au Bélarus', 'Bélarus', 'Biélorussie', 'appel à la Biélorussie', 'preposition'],
    ['le Bélarus', 'Bélarus', 'Blanchelande', 'la Blanchelande', 'article'],
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

describe('words that agree', () => {
  it.each([
    ['Le Bélarus doit être isolé.', 'Bélarus', 'Biélorussie', 'isolé>isolée'],
    ["Le Bélarus continue d'être isolé.", 'Bélarus', 'Biélorussie', 'isolé>isolée'],
    ['Le Bélarus se dit prêt.', 'Bélarus', 'Biélorussie', 'prêt>prête'],
    ['Le Bélarus, lui, est resté neutre.', 'Bélarus', 'Biélorussie', 'lui>elle; resté>restée'],
    ['Le Bélarus, qui avait été invité, a refusé.', 'Bélarus', 'Biélorussie', 'invité>invitée'],
    ['Le Bélarus a perdu et est devenu muet.', 'Bélarus', 'Biélorussie', 'devenu>devenue; muet>muette'],
    [
      'Les Pays-Bas, membres du club, sont ravis.',
      'Pays-Bas',
      'Hollande',
      'membres>membre; sont>est; ravis>ravie',
    ],
    ['La Birmanie, elle aussi, est libre.', 'Birmanie', 'Myanmar', 'elle>lui'],
    ['Restée fidèle à ses voisins, la Birmanie se tait.', 'Birmanie', 'Myanmar', 'Restée>Resté'],
    ['Le Bélarus (né en 1991) est isolé.', 'Bélarus', 'Biélorussie', 'né>née; isolé>isolée'],
    ['Le Bélarus – isolé depuis peu – reste muet.', 'Bélarus', 'Biélorussie', 'isolé>isolée; muet>muette'],
    ['Ceux du Bélarus inquiètent.', 'Bélarus', 'Biélorussie', ''],
    ['La Hollande, elle, vote.', 'Hollande', 'Pays-Bas', 'elle>eux; vote>votent'],
    ['Les Pays-Bas se sont retirés.', 'Pays-Bas', 'Belgique', 'sont>est; retirés>retirée'],
    ['Les Pays-Bas ont été battus.', 'Pays-Bas', 'Belgique', 'ont>a; battus>battue'],
    ['un pays comme le Bélarus est puni', 'Bélarus', 'Biélorussie', ''],
    ['Le Bélarus et la Russie sont alliés.', 'Bélarus', 'Biélorussie', 'alliés>alliées'],
    ['La Russie et le Bélarus sont alliés.', 'Bélarus', 'Biélorussie', 'alliés>alliées'],
    ['La Russie et la Birmanie sont alliées.', 'Birmanie', 'Myanmar', 'alliées>alliés'],
    ['Le Japon et le Bélarus sont alliés.', 'Bélarus', 'Biélorussie', ''],
    ['La Russie, le Bélarus et la Pologne sont alliés.', 'Bélarus', 'Biélorussie', ''],
    ['Le Bélarus est de plus en plus isolé.', 'Bélarus', 'Biélorussie', 'isolé>isolée'],
    ['Le Bélarus est, depuis la guerre, isolé.', 'Bélarus', 'Biélorussie', 'isolé>isolée'],
    ['Le Bélarus est depuis longtemps isolé.', 'Bélarus', 'Biélorussie', 'isolé>isolée'],
    ['le futur Bélarus', 'Bélarus', 'Biélorussie', 'le>la; futur>future'],
    ['Quand il est arrivé, le Bélarus dormait.', 'Bélarus', 'Biélorussie', ''],
    ['Le Bélarus, pays enclavé, dépend de la mer.', 'Bélarus', 'Biélorussie', ''],
    ['Le Bélarus a cédé, dit-il, parce que le roi est fatigué.', 'Bélarus', 'Biélorussie', ''],
  ])('%s, %s to %s: %s', (text, old, preferred, looks) => {
    expect(looksOf(text, rewriteFirst(text, old, preferred))).toBe(looks);
  });

  it.each([
    ['isolé', 'isolée', 'isolés', 'isolées'],
    ['nerveux', 'nerveuse', 'nerveux', 'nerveuses'],
    ['passif', 'passive', 'passifs', 'passives'],
    ['premier', 'première', 'premiers', 'premières'],
    ['secret', 'secrète', 'secrets', 'secrètes'],
    ['central', 'centrale', 'centraux', 'centrales'],
    ['ancien', 'ancienne', 'anciens', 'anciennes'],
    ['voisin', 'voisine', 'voisins', 'voisines'],
    ['nouveau', 'nouvelle', 'nouveaux', 'nouvelles'],
    ['grec', 'grecque', 'grecs', 'grecques'],
    ['détruit', 'détruite', 'détruits', 'détruites'],
    ['vendu', 'vendue', 'vendus', 'vendues'],
    ['uni', 'unie', 'unis', 'unies'],
    ['soviétique', 'soviétique', 'soviétiques', 'soviétiques'],
  ])('%s, %s, %s, %s are forms of one word', (...forms) => {
    const kinds = (['m', 'f'] as const).flatMap((gender) => [
      { gender, plural: false, form: forms[gender === 'f' ? 1 : 0] },
      { gender, plural: true, form: forms[gender === 'f' ? 3 : 2] },
    ]);
    for (const was of kinds) {
      for (const to of kinds) expect(agreed(was.form, was, to)).toBe(to.form);
    }
  });

  it.each([
    ['vote', 'votent'],
    ['a', 'ont'],
    ['finit', 'finissent'],
    ['votait', 'votaient'],
    ['votera', 'voteront'],
    ['produit', 'produisent'],
    ['prend', 'prennent'],
    ['vota', 'votèrent'],
  ])('%s, %s are one verb', (singular, plural) => {
    expect([verbInNumber(singular, true), verbInNumber(plural, false)]).toEqual([plural, singular]);
  });
});

const places = [
  'Bélarus',
  'Belarus',
  'Biélorussie',
  'Myanmar',
  'Eswatini',
  'Swaziland',
  'États-Unis',
  'USA',
  'Iran',
  'Israël',
  'Cuba',
  'Le Caire',
  'La Haye',
  'Minsk',
  'Oulianov',
  'Lénine',
  'Hongrie',
  'Île Maurice',
  'République tchèque',
  'BIRMANIE',
  'Syldavie',
];
const place = fc.constantFrom(...places);
const opening = fc.constantFrom(
  '',
  'On voit ',
  'Puis, ',
  'Isolé, ',
  'La Russie et ',
  'Une aide ',
  'On dit ',
  'Il vit ',
  'ALLONS ',
);
const joint = fc.constantFrom(
  '',
  'le ',
  'la ',
  "l'",
  'l’',
  'les ',
  'Le ',
  'L’',
  'LA ',
  'du ',
  'de la ',
  'de l’',
  'des ',
  'de ',
  "d'",
  'au ',
  'AU ',
  'à la ',
  "à l'",
  'aux ',
  'en ',
  'à ',
  'Du ',
  'tout le ',
  'toute la ',
  'que ',
  "qu'",
  'que le ',
  'son ',
  'cette ',
  'un ',
  "jusqu'au ",
  'le beau ',
  'Nord-',
  'le\u00A0',
);
const ending = fc.constantFrom(
  '',
  ' est isolé.',
  ', le seul allié, est là',
  ' natal',
  ', qui est petit,',
  ' votent',
  '-Pologne',
  ' dit qu’il est prêt',
);
const sentence = fc.tuple(opening, joint, place, ending);

describe('a French rewriting', () => {
  it('keeps its looks in order and outside what it replaces, and its alternatives on the name', () => {
    fc.assert(
      fc.property(sentence, place, ([first, words, old, last], preferred) => {
        const text = first + words + old + last;
        const start = first.length + words.length;
        const end = start + old.length;
        const rewriting = rewriteFrench(text, start, end, preferred);
        expect(rewriting.start).toBeLessThanOrEqual(start);
        expect(rewriting.end).toBe(end);
        let at = 0;
        for (const look of rewriting.looks) {
          expect(look.start).toBeGreaterThanOrEqual(at);
          expect(look.end).toBeGreaterThan(look.start);
          expect(look.end <= rewriting.start || look.start >= end).toBe(true);
          expect(look.agreed).not.toBe(text.slice(look.start, look.end));
          at = look.end;
        }
        for (const other of rewriting.alternatives) {
          expect(other.end).toBe(end);
          expect(applied(text, other)).not.toBe(applied(text, rewriting));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('changes nothing the second time, nor when the name is the preferred one', () => {
    fc.assert(
      fc.property(sentence, place, ([first, words, old, last], preferred) => {
        const text = first + words + old + last;
        const start = first.length + words.length;
        expect(applied(text, rewriteFrench(text, start, start + old.length, old))).toBe(text);
        const rewriting = rewriteFrench(text, start, start + old.length, preferred);
        const once = applied(text, rewriting);
        const end = rewriting.start + rewriting.insert.length;
        const name = preferred.replace(/^(?:Le|La) /, '').toLowerCase();
        const again = once.slice(0, end).toLowerCase().lastIndexOf(name);
        expect(again).toBeGreaterThanOrEqual(0);
        const twice = rewriteFrench(once, again, end, once.slice(again, end));
        expect(applied(once, twice)).toBe(once);
        expect(twice.looks).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('survives any text and any name', () => {
    const any = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(any, joint, any, any, any, (first, words, old, last, preferred) => {
        const text = first + words + old + last;
        const start = first.length + words.length;
        const rewriting = rewriteFrench(text, start, start + old.length, preferred);
        const after = applied(text, rewriting);
        expect(after.startsWith(text.slice(0, rewriting.start))).toBe(true);
        expect(after.endsWith(last)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('of one name costs the same in a long line', () => {
    const line = `${'de la '.repeat(100_000)}au Bélarus${', le plus plus'.repeat(50_000)}`;
    const start = line.indexOf('Bélarus');
    expect(rewriteFrench(line, start, start + 7, 'Biélorussie').insert).toBe('en Biélorussie');
  });
});
