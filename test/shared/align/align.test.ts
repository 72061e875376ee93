import { describe, expect, it } from 'vitest';
import { align } from '../../../shared/align/align.ts';
import type { AlignOptions, IndexBead } from '../../../shared/align/alignment.ts';
import { printBeads } from '../../support/bead-notation.ts';
import { syntheticPair, units } from './synthetic-pair.ts';

const unknown: AlignOptions = { sourceLanguage: 'und', targetLanguage: 'und' };
const fromEnglish: AlignOptions = { sourceLanguage: 'en', targetLanguage: 'fr' };

const english = [
  'The harbour of Portmore was closed on Monday after the storm.',
  'Two ships, the Aurora and the Vega, had run aground near the old lighthouse.',
  'Nobody was hurt, said the harbour master, Jane Holloway.',
  'She expects that the port will open again on 14 March.',
  'About 350 passengers had to wait in the town hall.',
  'The last storm of this size was in 1987, when 12 houses lost their roofs.',
  'Local shops gave out soup and blankets.',
  'A second ferry will come from Kingsbridge tomorrow morning.',
];
const french = [
  'Le port de Portmore a été fermé lundi après la tempête.',
  "Deux navires, l'Aurora et le Vega, s'étaient échoués près du vieux phare.",
  "Personne n'a été blessé, a déclaré la capitaine du port, Jane Holloway.",
  'Elle pense que le port rouvrira le 14 mars.',
  'Environ 350 passagers ont dû attendre à la mairie.',
  'La dernière tempête de cette ampleur date de 1987, lorsque 12 maisons avaient perdu leur toit.',
  'Les commerces locaux ont distribué de la soupe et des couvertures.',
  'Un second ferry viendra de Kingsbridge demain matin.',
];

function edited(texts: readonly string[], edit: (copy: string[]) => void): string[] {
  const copy = texts.slice();
  edit(copy);
  return copy;
}

function notation(source: readonly string[], target: readonly string[], options = fromEnglish): string {
  return printBeads(align(units(source), units(target), options).beads);
}

describe('align', () => {
  it('links a text with itself sentence by sentence', () => {
    expect(notation(english, english, unknown)).toBe(english.map(() => '1-1').join(' '));
  });

  it.each([
    ['a faithful translation', french, '1-1 1-1 1-1 1-1 1-1 1-1 1-1 1-1'],
    ['a sentence left out', edited(french, (copy) => copy.splice(4, 1)), '1-1 1-1 1-1 1-1 1-0 1-1 1-1 1-1'],
    [
      'a sentence added',
      edited(french, (copy) =>
        copy.splice(3, 0, 'Les assurances ne se sont pas encore exprimées sur les dégâts.'),
      ),
      '1-1 1-1 1-1 0-1 1-1 1-1 1-1 1-1 1-1',
    ],
    [
      'two sentences made one',
      edited(french, (copy) =>
        copy.splice(2, 2, `${french[2].slice(0, -1)}, et elle pense que le port rouvrira le 14 mars.`),
      ),
      '1-1 1-1 2-1 1-1 1-1 1-1 1-1',
    ],
    [
      'one sentence cut in two',
      edited(french, (copy) =>
        copy.splice(
          5,
          1,
          'La dernière tempête de cette ampleur date de 1987.',
          'Alors, 12 maisons avaient perdu leur toit.',
        ),
      ),
      '1-1 1-1 1-1 1-1 1-1 1-2 1-1 1-1',
    ],
  ])('finds %s', (_, target, expected) => {
    expect(notation(english, target)).toBe(expected);
  });

  it.each([
    ['a repeated sentence', 1, french[1]],
    ['a sentence repeated with a slip', 4, 'Environ 350 passagers ont du attendre à la mairie'],
    ['a sentence repeated from its beginning', 5, 'La dernière tempête de cette ampleur date de 1987.'],
    ['an orphan fragment', 2, 'Jane Holloway.'],
  ])('leaves %s without a partner', (_, after, extra) => {
    const target = edited(french, (copy) => copy.splice(after + 1, 0, extra));
    const { beads } = align(units(english), units(target), fromEnglish);
    const lonely = beads.filter((bead) => bead.source.length === 0);
    expect(lonely.map((bead) => bead.target)).toEqual([[after + 1]]);
    expect(beads.every((bead) => bead.target.length === 1)).toBe(true);
  });

  it('links one of two wordings of a sentence and leaves the other', () => {
    const target = edited(french, (copy) =>
      copy.splice(4, 0, 'Elle pense que le port va rouvrir le 14 mars prochain.'),
    );
    const { beads } = align(units(english), units(target), fromEnglish);
    const lonely = beads.filter((bead) => bead.source.length === 0).flatMap((bead) => bead.target);
    expect(lonely).toHaveLength(1);
    expect([3, 4]).toContain(lonely[0]);
  });

  it('links both where the source says a thing twice too', () => {
    const twice = (texts: readonly string[]): string[] =>
      edited(texts, (copy) => copy.splice(3, 0, texts[2]));
    expect(notation(twice(english), twice(french))).toBe('1-1 1-1 1-1 1-1 1-1 1-1 1-1 1-1 1-1');
  });

  it('links a headline and the lead that says the same', () => {
    const source = ['Storm closes the port of Portmore', ...english];
    const target = ['La tempête ferme le port de Portmore', ...french];
    expect(notation(source, target)).toBe('1-1 1-1 1-1 1-1 1-1 1-1 1-1 1-1 1-1');
  });

  it('mirrors the beads when the texts change places', () => {
    const target = edited(french, (copy) =>
      copy.splice(5, 2, 'La dernière date de 1987.', 'Alors, 12 maisons avaient perdu leur toit.'),
    );
    const there = align(units(english), units(target), { sourceLanguage: 'en', targetLanguage: 'fr' }).beads;
    const back = align(units(target), units(english), { sourceLanguage: 'fr', targetLanguage: 'en' }).beads;
    const sides = (beads: readonly IndexBead[], swap: boolean): string[] =>
      beads
        .map((bead) =>
          swap
            ? `${bead.target.join()}:${bead.source.join()}`
            : `${bead.source.join()}:${bead.target.join()}`,
        )
        .toSorted();
    expect(sides(back, true)).toEqual(sides(there, false));
  });

  it('is surer of a faithful sentence than of a doubtful one', () => {
    const target = edited(french, (copy) => (copy[6] = 'Oui.'));
    const { beads } = align(units(english), units(target), fromEnglish);
    const sureness = (unit: number): number =>
      beads.find((bead) => bead.source.includes(unit))?.confidence ?? 0;
    expect(sureness(5)).toBeGreaterThan(0.85);
    expect(sureness(6)).toBeLessThan(sureness(5));
  });

  it('heeds a dictionary', () => {
    const source = ['Zog mer.', 'Tak lun vip.', 'Wem pol.'];
    const target = ['Ba du.', 'Ke ro.'];
    const dictionary = [
      ['tak', 'ba'],
      ['wem', 'ke'],
    ] as const;
    const { beads } = align(units(source), units(target), { ...unknown, dictionary });
    expect(printBeads(beads)).toBe('1-0 1-1 1-1');
  });

  it('follows pins, even wrong ones, and aligns the rest around them', () => {
    const pin: IndexBead = { source: [2], target: [3], confidence: 1 };
    const { beads } = align(units(english), units(french), { ...fromEnglish, pins: [pin] });
    expect(beads).toContainEqual(pin);
    expect(printBeads(beads.slice(-4))).toBe('1-1 1-1 1-1 1-1');
  });

  it('tells progress that rises to 1', () => {
    const told: number[] = [];
    align(units(english), units(french), { ...fromEnglish, onProgress: (done) => told.push(done) });
    expect(told).toEqual(told.toSorted((left, right) => left - right));
    expect(told.at(-1)).toBe(1);
  });

  it('says that it was cut short', () => {
    let now = 0;
    const timeLimit = { milliseconds: 1, now: () => now++ };
    expect(align(units(english), units(french), { ...fromEnglish, timeLimit }).cutShort).toBe(true);
    expect(align(units(english), units(french), fromEnglish).cutShort).toBe(false);
  });
});

describe('align, on texts that share no word', () => {
  const { source, target } = syntheticPair(900, 7);

  it('links them by length and by what it learns', () => {
    const { beads } = align(units(source), units(target), unknown);
    expect(beads.filter((bead) => bead.source.join() === bead.target.join()).length).toBeGreaterThan(890);
  });

  it('is not derailed by a missing passage', () => {
    const { beads } = align(units(source), units(target.toSpliced(400, 60)), unknown);
    const right = beads.filter(
      ({ source: [from], target: [to] }) => (from < 400 && to === from) || (from >= 460 && to === from - 60),
    );
    expect(right.length).toBeGreaterThan(825);
    expect(
      beads.filter((bead) => bead.target.length === 0 && bead.source[0] >= 398 && bead.source[0] < 462),
    ).toHaveLength(60);
  });

  it('leaves beads far away alone when text is added at the end', () => {
    const more = syntheticPair(60, 8);
    const before = align(units(source), units(target), unknown).beads.slice(0, 700);
    const after = align(
      units([...source, ...more.source]),
      units([...target, ...more.target]),
      unknown,
    ).beads.slice(0, 700);
    expect(printBeads(after)).toBe(printBeads(before));
  });
});
