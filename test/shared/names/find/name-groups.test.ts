import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNameGroups } from '../../../../shared/names/find/name-groups.ts';
import { explainNames } from '../../../../shared/names/explain.ts';
import { evidenceOf } from '../../../../shared/names/name-group.ts';
import { asSpelled } from '../../../../shared/names/find/spelled.ts';
import { KNOWN_NAMES } from '../sound/known-names.ts';
import { bitextOf, mentioned, spellings, targetOf } from '../input.ts';

describe('the spellings of one name', () => {
  it.each([
    [
      'accents and case of the letters apart',
      ['Elle aime les États-Unis.', 'Les Etats-Unis, donc.', 'Il quitte les États-Unis.'],
      'États-Unis 2, Etats-Unis 1',
    ],
    [
      'names that a country bears in one language and another',
      [
        'Le traité avec le Belarus est signé.',
        'Le Bélarus se tait.',
        'Minsk, en Biélorussie.',
        'La Biélorussie paie.',
      ],
      'Biélorussie 2, Belarus 1, Bélarus 1',
    ],
    [
      'names before and after a country changed its own',
      ['Un voyage en Birmanie.', 'Le Myanmar compte 55 millions d’habitants.'],
      'Birmanie 1, Myanmar 1',
    ],
    [
      'long and short names',
      ['La République tchèque gagne.', 'Prague est en Tchéquie.'],
      'République tchèque 1, Tchéquie 1',
    ],
    [
      'the name in the language of the source',
      ['Il vient de Lithuania.', 'Vilnius est en Lituanie.'],
      'Lithuania 1, Lituanie 1',
    ],
    [
      'one Russian name in two romanisations',
      ['Selon Gorbatchev, rien ne presse.', 'Selon Gorbachev, tout presse.', 'Avec Gorbatchev, on attend.'],
      'Gorbatchev 2, Gorbachev 1',
    ],
    [
      'full names, cut to a family name that stands alone too',
      ['Hier Nikita Khrouchtchev a parlé.', 'Puis Khrushchev s’est tu.'],
      'Khrouchtchev 1, Khrushchev 1',
    ],
    ['abbreviations in capitals or not', ['Le sommet de l’OTAN.', 'Le siège de l’Otan.'], 'OTAN 1, Otan 1'],
  ])('gathers %s', (_, segments, expected) => {
    expect(spellings(targetOf(segments))[0]).toBe(expected);
  });

  it.each([
    ['Niger', 'Nigeria'],
    ['Guinée', 'Guinée-Bissau'],
    ['Guinée', 'Guinée équatoriale'],
    ['Soudan', 'Soudan du Sud'],
    ['Corée du Nord', 'Corée du Sud'],
    ['Guyane', 'Guyana'],
    ['Autriche', 'Australie'],
    ['Gambie', 'Zambie'],
    ['Slovaquie', 'Slovénie'],
    ['Iran', 'Irak'],
    ['Dominique', 'République dominicaine'],
    ['Tunis', 'Tunisie'],
    ['Belarus', 'Belaruskali'],
    ['Biélorussie', 'Biélorusse'],
    ['Pays-Bas', 'Hollande'],
    ['Royaume-Uni', 'Angleterre'],
    ['Martin', 'Martine'],
    ['Ivanov', 'Ivanova'],
    ['Borissov', 'Borissovitch'],
    ['Kalinine', 'Malinine'],
    ['Petrovski', 'Petrov'],
    ['Marie', 'Maria'],
    ['Louis', 'Louise'],
    ['Simonov', 'Semenov'],
    ['Minsk', 'Pinsk'],
  ])('keeps %s and %s apart', (left, right) => {
    const input = targetOf([
      `On parle de ${left} ici.`,
      `On parle de ${right} ici.`,
      `Encore ${left}, encore.`,
    ]);
    for (const group of findNameGroups(input)) expect(group.forms).toHaveLength(1);
  });

  it.each([
    ['Poutine', 'Putin'],
    ['Tchaïkovski', 'Tchaikovsky'],
    ['Tchaïkovski', 'Čajkovskij'],
    ['Zelenski', 'Zelensky'],
    ['Dostoïevski', 'Dostoevsky'],
    ['Soljenitsyne', 'Solzhenitsyn'],
    ['Chostakovitch', 'Shostakovich'],
    ['Chostakovitch', 'Schostakowitsch'],
    ['Mahmoud', 'Mahmud'],
    ['Hussein', 'Husein'],
    ['Djokovic', 'Đoković'],
    ['Saakachvili', 'Saakashvili'],
  ])('hears %s and %s as one', (left, right) => {
    const input = targetOf([`On parle de ${left} ici.`, `On parle de ${right} ici.`]);
    expect(findNameGroups(input)).toMatchObject([
      { forms: [{ evidence: null }, { evidence: 'sounds-alike' }] },
    ]);
  });

  it('keeps names apart that stand in one sentence', () => {
    const input = targetOf(['Entre Nikolaeva et Nikolayeva, on choisit.', 'Ni Nikolaeva, ni elle.']);
    for (const group of findNameGroups(input)) expect(group.forms).toHaveLength(1);
  });

  it('keeps names apart that the source tells apart', () => {
    const target = ['On écoute Alexeyev.', 'On écoute Alekseïev.'];
    expect(spellings(bitextOf(['We hear Alexeyev.', 'We hear Alekseïev.'], target, 'fr', 'en'))).toHaveLength(
      2,
    );
    expect(spellings(bitextOf(['We hear him.', 'We hear him.'], target, 'fr', 'en'))).toHaveLength(1);
  });

  it('does not compare by sound where a language inflects names', () => {
    const segments = ['Kalbėjo Gorbačiovas ir kiti.', 'Pagal Gorbačiovo planą.', 'Su Gorbačiovu kartu.'];
    expect(spellings(targetOf(segments, 'lt'))).toHaveLength(3);
  });
});

describe('a mention', () => {
  it.each([
    ['is free of titles', ['Puis M. Coale et Mme Tremblay ont parlé.'], ['Coale', 'Tremblay']],
    [
      'is free of elided articles',
      ['Il parle de l’Ukraine, d’Oslo et de L’Aquila.'],
      ['Ukraine', 'Oslo', 'Aquila'],
    ],
    ['is free of an Arabic article in front', ['Selon al-Assad, oui.'], ['Assad']],
    [
      'holds all words of a name',
      ['Elle vit à New York avec Jean-Luc Picard.'],
      ['New York', 'Jean-Luc Picard'],
    ],
    ['holds particles between names', ['Voici Ursula von der Leyen, enfin.'], ['Ursula von der Leyen']],
    [
      'is no word that only starts a sentence',
      ['Cette ville dort. Demain elle veille.', 'Hélas ! Rien.'],
      [],
    ],
    ['is no address and no entity', ['Voir https://Minsk.example/Oslo, a@Riga.example et &Eacute;tat.'], []],
    ['is not read from a line in capitals', ['LA VISITE DE COALE À MINSK'], []],
    [
      'is a country in a name of another kind no longer',
      ['Elle vole avec Air France vers Radio Liban.'],
      ['Air France', 'Radio Liban'],
    ],
  ])('%s', (_, segments, expected) => {
    expect(mentioned(targetOf(segments)).map(({ text }) => text)).toEqual(expected);
  });

  it('at the start of a sentence counts where the word has a capital elsewhere too', () => {
    expect(spellings(targetOf(['Oslo dort.', 'Il pleut à Oslo.', 'Hier encore.', 'Il dort hier.']))).toEqual([
      'Oslo 2',
    ]);
  });

  it('of a country counts at the start of a sentence, with or without its article', () => {
    expect(spellings(targetOf(['Le Bélarus dort.', 'Bélarus : la suite.']))).toEqual(['Bélarus 2']);
  });

  it('in a headline counts word by word', () => {
    const segments = ['Why Minsk Wants To Talk About Its Fertiliser Again', 'They flew to Minsk in May.'];
    expect(spellings(targetOf(segments, 'en'))).toEqual(['Minsk 2']);
  });
});

/** The keys of all groups of a text, sorted. */
function keys(segments: string[]): string[] {
  return findNameGroups(targetOf(segments))
    .map(({ key }) => key)
    .sort();
}

describe('a group', () => {
  it('says what kind of name it is and why its forms belong together', () => {
    const input = targetOf([
      'À Riga M. Gorbatchev voit l’OTAN et les États-Unis.',
      'Les Etats-Unis voient Gorbachev.',
    ]);
    const said = findNameGroups(input).map((group) => [group.kind, evidenceOf(group)]);
    expect(said).toEqual([
      ['person', 'sounds-alike'],
      ['place', 'list'],
      ['place', null],
      ['organisation', null],
    ]);
  });

  it.each([
    [
      ['Le Belarus et Lukashenko.', 'La Biélorussie et Loukachenko.'],
      ['La Biélorussie et Loukachenko.', 'La Biélorussie et Loukachenko.'],
    ],
    [
      ['Avec Lukashenko, oui.', 'Avec Loukachenko, non.'],
      ['Avec Lukashenko, oui.', 'Avec Lukashenko, non.'],
    ],
  ])('keeps its key when the spellings are brought together', (before, after) => {
    expect(keys(after)).toEqual(keys(before));
  });

  it('does not count kinds of space, apostrophe and hyphen as spellings', () => {
    const segments = ['La Côte d’Ivoire et New York.', "La Côte d'Ivoire et New\u00A0York."];
    expect(spellings(targetOf(segments))).toEqual(['Côte d’Ivoire 2', 'New York 2']);
  });
});

const word = fc.oneof(
  fc.constantFrom(
    'Le',
    'Bélarus',
    'Belarus',
    'de',
    'la',
    "l'",
    'd’',
    'Biélorussie',
    'M.',
    'von',
    'al-',
    'Lukashenko',
    'Loukachenko',
    'États-Unis',
    '&amp;',
    '.',
    '—',
    'A.',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const line = fc.array(word, { maxLength: 12 }).map((words) =>
  words
    .join(' ')
    .replace(/[\n\r\u0085\u2028\u2029]/g, '')
    .trim(),
);
const language = fc.constantFrom('fr', 'en', 'de', 'lt', 'und', 'xx-bogus', '', 'zh-Hant');

describe('any text', () => {
  it('is survived; mentions lie in their segments, carry their form, and are in one group only', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), language, language, (segments, target, source) => {
        const input = targetOf(segments, target, source);
        const groups = findNameGroups(input);
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
        for (const { form, text } of mentioned(input)) expect(asSpelled(text)).toBe(asSpelled(form));
        const mentions = groups.flatMap(({ forms }) => forms.flatMap((form) => form.mentions));
        mentions.sort((left, right) => left.segment - right.segment || left.start - right.start);
        mentions.forEach((mention, at) => {
          expect(mention.end).toBeGreaterThan(mention.start);
          const next = mentions[at + 1];
          expect(next?.segment !== mention.segment || next.start >= mention.end).toBe(true);
        });
      }),
    );
  });

  it('makes no chains: what sounds alike or is listed is so with the first form of its group', () => {
    const sentence = fc
      .constantFrom(...KNOWN_NAMES.flat())
      .map((name) => `Hier, selon ${name}, rien n’a changé.`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 2, maxLength: 30 }), (segments) => {
        for (const { forms } of findNameGroups(targetOf(segments))) {
          for (const { form, evidence } of forms.slice(1)) {
            if (evidence === 'surname-of') continue;
            expect([form, explainNames(forms[0].form, form, 'fr', 'fr').verdict]).toEqual([form, 'same']);
          }
        }
      }),
    );
  });

  it('gives the same groups twice', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (segments) => {
        expect(findNameGroups(targetOf(segments))).toEqual(findNameGroups(targetOf(segments)));
      }),
    );
  });

  it('of one very long line is read', () => {
    const long = `Le Bélarus et ${'Xo '.repeat(200_000)}.`;
    expect(findNameGroups(targetOf([long])).length).toBeGreaterThan(0);
  });
});
