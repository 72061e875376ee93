import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CheckInput } from '../../../shared/checks/check-input.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import { findingsOf, FindingsIndex } from '../../../shared/checks/findings.ts';
import { inputAfter } from '../../../shared/checks/edited-input.ts';
import { explainFinding } from '../../../shared/checks/reasons-english.ts';
import { editsOf } from '../../../shared/checks/whole-text.ts';
import { bilingual, findingsLike, monolingual } from './check-input-of.ts';

/** The texts of the translation after the fix of one check, which is made everywhere. */
function uniform(input: CheckInput, check: string): string[] {
  return textsOf(fixed(input, check));
}

function fixed(input: CheckInput, check: string): CheckInput {
  const finding = findingsOf(input).find((one) => one.check === check);
  const fix = finding?.fixes[0];
  const edits = finding && fix ? editsOf(finding, fix, input) : [];
  return inputAfter(input, edits);
}

function textsOf({ bitext }: CheckInput): string[] {
  return bitext.target.segments.map(({ text }) => text);
}

function expectUniform(check: string, language: string, text: string, expected: string): void {
  expect(uniform(monolingual([text], language), check)).toEqual([expected]);
}

describe('apostrophes', () => {
  it.each([
    ['fr', "L'agence d'ici n'a rien dit.", 'L’agence d’ici n’a rien dit.'],
    ['fr', "Il parle d'« un pas » et d'1 million.", 'Il parle d’« un pas » et d’1 million.'],
    ['en', "It's the dog's bone.", 'It’s the dog’s bone.'],
    ['it', "Nell'isola c´è l'acqua.", 'Nell’isola c’è l’acqua.'],
  ])('are made uniform (%s): %s', (language, text, expected) => {
    expectUniform('style/apostrophe', language, text, expected);
  });

  it.each([
    ['en', "rock 'n' roll of the '90s, 5'10\" tall, the dogs' own"],
    ['fr', "Le code `l'un` et https://example.org/l'un"],
    ['lt', "O'Brien"],
    ['fr', 'L’agence d’ici'],
    ['fr', 'l&#39 ;agence'],
  ])('are left alone (%s): %s', (language, text) => {
    expect(findingsLike(monolingual([text], language), 'style/apostrophe')).toEqual([]);
  });
});

describe('ellipses', () => {
  it.each([
    ['fr', 'Il hésite... puis part...', 'Il hésite… puis part…'],
    ['de', 'Er geht ... und kommt.', 'Er geht … und kommt.'],
  ])('are one character (%s): %s', (language, text, expected) => {
    expectUniform('style/ellipsis', language, text, expected);
  });

  it.each(['Chapitre 1 ........ 12', 'le chemin .../dossier', 'voilà...Elle part', 'oui. . . non'])(
    'are left alone: %s',
    (text) => {
      expect(findingsLike(monolingual([text]), 'style/ellipsis')).toEqual([]);
    },
  );
});

describe('dashes', () => {
  it.each([
    ['fr', 'Le port - le plus vieux - est fermé.', 'Le port – le plus vieux – est fermé.'],
    ['en-US', 'The harbour - the oldest -- is closed.', 'The harbour—the oldest—is closed.'],
    ['en-GB', 'The harbour - the oldest - is closed.', 'The harbour – the oldest – is closed.'],
    ['lt', 'Uostas - seniausias.', 'Uostas – seniausias.'],
  ])('stand for spaced hyphens (%s): %s', (language, text, expected) => {
    expectUniform('style/dash', language, text, expected);
  });

  it.each([
    ['fr', '- Bonjour, dit-elle.'],
    ['fr', 'les pages 10 - 12 et 3 - 1'],
    ['es', 'El puerto - dijo - está cerrado.'],
    ['en', 'The harbour – closed—is old, run --help'],
  ])('are left alone (%s): %s', (language, text) => {
    expect(findingsLike(monolingual([text], language), 'style/dash')).toEqual([]);
  });
});

describe('the grouping of digits', () => {
  it.each([
    ['fr', 'Il y a 1 000 et 12 345 678 habitants.', 'Il y a 1\u202f000 et 12\u202f345\u202f678 habitants.'],
    ['fr', 'Il y a 1,234,567 habitants.', 'Il y a 1\u202f234\u202f567 habitants.'],
    ['en', 'There are 1.234.567 people.', 'There are 1,234,567 people.'],
    ['de-CH', 'Es sind 1.234.567 Leute.', 'Es sind 1’234’567 Leute.'],
  ])('is that of the language (%s): %s', (language, text, expected) => {
    expectUniform('style/number-grouping', language, text, expected);
  });

  it('is certain of a single group where the source has the same number', () => {
    const input = bilingual([['It costs 1,000 crowns.', 'Cela coûte 1,000 couronnes.']]);
    expect(uniform(input, 'style/number-grouping')).toEqual(['Cela coûte 1\u202f000 couronnes.']);
  });

  it.each([
    ['fr', 'Il mesure 1,234 m ; 1\u202f000, 1\u00a0000 et 2020 aussi.'],
    ['fr', 'Appelez le 555 123 4567, le +33 142 345 678 ou 192.168.100.200.'],
    ['en', '1,000 people, 1.234 m and version 1.234.567.8'],
    ['pl', '1.000.000 złotych'],
  ])('is left alone (%s): %s', (language, text) => {
    expect(findingsLike(monolingual([text], language), 'style/number-grouping')).toEqual([]);
  });

  it('leaves alone what stands in the source as a code', () => {
    const input = bilingual([['Part 1.234.567 fits.', 'La pièce 1.234.567 convient.']]);
    expect(findingsLike(input, 'style/number-grouping')).toEqual([]);
  });
});

describe('no-break spaces', () => {
  it.each([
    [
      'fr',
      'Pourquoi ? Voilà : « oui » ; 50 %',
      'Pourquoi\u202f? Voilà\u00a0: «\u00a0oui\u00a0»\u202f; 50\u00a0%',
    ],
    ['fr', 'Pourquoi? Voilà: «oui»; 50%', 'Pourquoi\u202f? Voilà\u00a0: «\u00a0oui\u00a0»\u202f; 50\u00a0%'],
    ['fr-CA', 'Pourquoi ? Voilà : « oui » ; fini!', 'Pourquoi? Voilà\u00a0: «\u00a0oui\u00a0»; fini!'],
    ['fr-CH', 'Pourquoi ? Voilà: «oui» !', 'Pourquoi\u202f? Voilà: «oui»\u202f!'],
    ['de', 'Es sind 50% davon.', 'Es sind 50\u00a0% davon.'],
  ])('stand where the convention has them (%s): %s', (language, text, expected) => {
    expectUniform('style/no-break-space', language, text, expected);
  });

  it.each([
    ['fr', 'À 12:30, un rapport de 1 : 2, ;-) et https://example.org/?a=1'],
    ['fr', 'Pourquoi\u00a0? Voilà\u202f: «\u202foui\u00a0»'],
    ['fr-CH', 'Pourquoi? «Oui»'],
    ['en', 'Why? 50% or 50 %'],
    ['fr', 'l&#39 ;agence &eacute;'],
  ])('are left alone (%s): %s', (language, text) => {
    expect(findingsLike(monolingual([text], language), 'style/no-break-space')).toEqual([]);
  });
});

describe('capitals', () => {
  it.each([
    ["Les Etats-Unis et l'Eglise d'Etat", "Les États-Unis et l'Église d'État"],
    ['ETATS GENERAUX', 'ÉTATS GENERAUX'],
    ["A l'heure du départ, tout va bien.", "À l'heure du départ, tout va bien."],
    ['Ca ne va pas du tout.', 'Ça ne va pas du tout.'],
  ])('take their accents: %s', (text, expected) => {
    expectUniform('style/capital-accent', 'fr', text, expected);
  });

  it.each([
    ['fr', 'Elle et Eric lisent Education Weekly; A est une lettre, Etats_1 un nom.'],
    ['fr-CH', 'Les Etats-Unis'],
    ['en', 'Etat and Ecole'],
  ])('are left alone (%s): %s', (language, text) => {
    expect(findingsLike(monolingual([text], language), 'style/capital-accent')).toEqual([]);
  });

  it('leave alone what the source writes so', () => {
    expect(findingsLike(bilingual([['The Ecole Normale', 'La Ecole Normale']]), 'style/capital')).toEqual([]);
  });
});

describe('a matter of style', () => {
  it('is found once a text, where it first shows, with its number', () => {
    const input = monolingual(['Le port.', "L'agence d'ici.", "Et l'autre."]);
    const findings = findingsLike(input, 'style');
    expect(findings).toMatchObject([
      {
        check: 'style/apostrophe',
        severity: 'style',
        segment: 2,
        start: 1,
        end: 2,
        actual: "'",
        expected: '’',
        reason: { values: { count: 3, found: "'", wanted: '’' } },
        fixes: [{ label: 'make-uniform', edits: [], everywhere: true }],
      },
    ]);
    expect(findings.map(explainFinding)).toEqual(["The apostrophe is straight 3 times: ' for ’."]);
  });

  it('keeps its key wherever it shows and however often', () => {
    const key = (lines: readonly string[]) => findingsLike(monolingual(lines), 'style').map((one) => one.key);
    expect(key(["L'agence.", 'Le port.'])).toEqual(key(['Le port.', "L'agence d'ici."]));
  });

  it('stays the same finding while other segments are changed', () => {
    const input = monolingual(["L'agence.", 'Le port.']);
    const kept = new FindingsIndex(input);
    const [before] = kept.findings;
    const { segments } = input.bitext.target;
    const target = { lead: '', segments: [segments[0], { ...segments[1], text: 'Le phare.' }] };
    expect(kept.update({ ...input, bitext: { ...input.bitext, target } })[0]).toBe(before);
  });

  it('is nothing where the language is unknown', () => {
    expect(findingsLike(monolingual(['L\'Etat - "oui"... ; 1.000.000 «oui»'], 'und'), 'style')).toEqual([]);
  });
});

const PIECES = [
  'le',
  'port',
  'Etat',
  "l'",
  "d'",
  ' ',
  ' ',
  ' ',
  ' - ',
  '--',
  '...',
  '…',
  ',',
  '.',
  ';',
  ':',
  '?',
  '!',
  '«',
  '»',
  '„',
  '“',
  '”',
  '"',
  '(',
  ')',
  '1',
  '000',
  '1,000,000',
  '12.345.678',
  '%',
  '\u00a0',
  '\u202f',
  'A la fin de la route',
  'https://a.org/?b=1',
  '’',
];
const line = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join('').trim());
const language = fc.constantFrom(
  'fr',
  'fr-CA',
  'fr-CH',
  'en',
  'en-US',
  'en-GB',
  'de',
  'de-CH',
  'lt',
  'pl',
  'es',
  'it',
  'sv',
  'und',
);
const GRAVITY = { style: 0, hint: 1, warning: 2, error: 3 };

describe('whatever the text', () => {
  it('made uniform, it has the finding no more, and none that is graver', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), language, (texts, tag) => {
        const input = monolingual(texts, tag);
        const before = findingsOf(input);
        for (const { check } of before.filter((one) => one.fixes[0]?.everywhere)) {
          const after = findingsOf(fixed(input, check));
          expect(after.filter((one) => one.check === check)).toEqual([]);
          for (const name of namesOfGraver(after))
            expect(count(after, name), `${check} makes ${name}`).toBeLessThanOrEqual(count(before, name));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

function namesOfGraver(findings: readonly Finding[]): string[] {
  return findings.filter((one) => GRAVITY[one.severity] > 1).map((one) => one.check);
}

function count(findings: readonly Finding[], check: string): number {
  return findings.filter((one) => one.check === check).length;
}
