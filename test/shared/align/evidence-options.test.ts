import { describe, expect, it } from 'vitest';
import { align } from '../../../shared/align/align.ts';
import type { AlignUnit, SharedOptions } from '../../../shared/align/alignment.ts';
import { printBeads } from '../../support/bead-notation.ts';
import { syntheticPair, units } from './synthetic-pair.ts';

const LANGUAGES: SharedOptions = { sourceLanguage: 'und', targetLanguage: 'und' };

/** A short text of made-up languages whose third and sixth sentences were left out of the translation. */
function gappy(): { source: AlignUnit[]; target: AlignUnit[]; expected: string } {
  const { source, target } = syntheticPair(9, 11);
  return {
    source: units(source),
    target: units(target.filter((_, at) => at !== 2 && at !== 5)),
    expected: '1-1 1-1 1-0 1-1 1-1 1-0 1-1 1-1 1-1',
  };
}

function words(text: string): string[] {
  return text.replace(/[.。]$/, '').split(' ');
}

/** The dictionary of the made-up languages: a source word is two signs across. */
function dictionary(): [string, string][] {
  const { source, target } = syntheticPair(9, 11);
  return source.flatMap((sentence, at) =>
    words(sentence).map((word, index): [string, string] => [
      word,
      target[at].slice(index * 2, index * 2 + 2),
    ]),
  );
}

describe('what may help, none of it needed', () => {
  it('is needed here: without it the gaps are not found', () => {
    const { source, target, expected } = gappy();
    expect(printBeads(align(source, target, LANGUAGES).beads)).not.toBe(expected);
  });

  it('is a dictionary', () => {
    const { source, target, expected } = gappy();
    const { beads } = align(source, target, { ...LANGUAGES, dictionary: dictionary() });
    expect(printBeads(beads)).toBe(expected);
  });

  it('is sentences and their translations from elsewhere', () => {
    const { source, target, expected } = gappy();
    const elsewhere = syntheticPair(600, 12);
    const examples = elsewhere.source.map((one, at): [string, string] => [one, elsewhere.target[at]]);
    const { beads } = align(source, target, { ...LANGUAGES, examples });
    expect(printBeads(beads)).toBe(expected);
  });

  it('is another translation of the source, in which a word in three differs', () => {
    const { source, target, expected } = gappy();
    const whole = syntheticPair(9, 11).target;
    const translated = source.map((unit, at) => ({
      ...unit,
      translation: Array.from(whole[at])
        .map((sign, index) => (index % 3 === 0 ? '木' : sign))
        .join(''),
    }));
    expect(printBeads(align(translated, target, LANGUAGES).beads)).toBe(expected);
  });

  it('is a translation of the target as well', () => {
    const { source, target } = gappy();
    const whole = syntheticPair(9, 11).source.filter((_, at) => at !== 2 && at !== 5);
    const translated = target.map((unit, at) => ({ ...unit, translation: whole[at] }));
    const { beads } = align(source, translated, LANGUAGES);
    expect(beads.filter((bead) => bead.target.length === 0).map((bead) => bead.source)).toEqual([[2], [5]]);
  });

  it('is headings, which are linked with headings', () => {
    const paragraph = (texts: readonly string[]): AlignUnit[] =>
      texts.map((text, at) => ({ text, endsParagraph: at === texts.length - 1 }));
    const heading = (text: string): AlignUnit[] => [{ text, endsParagraph: true }];
    const source = [
      ...paragraph(['Zuko mare lopi feni taso.', 'Ruka belu dira kone.', 'Maro tesa vilu.']),
      ...heading('Belu dira'),
      ...paragraph(['Kone sora tilu manefa.', 'Vora tesi lumo.', 'Sita kelo rima.']),
      ...heading('Tesi lumo'),
      ...paragraph(['Dira mako feni.', 'Solu tane vike.']),
    ];
    const target = [
      ...paragraph(['Xaw yib qimhov wex plung.', 'Grat sterk jolv bund.', 'Twic hept yorg.']),
      ...heading('Sterk jolv'),
      ...paragraph(['Bund krisk walp grenth.', 'Hulv dwep.', 'Skep jurt wonk.']),
      ...heading('Dwep frim'),
      ...paragraph(['Jolv hask plung.', 'Crin fost wug.']),
    ];
    const isHeading = (unit: AlignUnit): boolean => !unit.text.endsWith('.');
    const { beads } = align(source, target, LANGUAGES);
    for (const bead of beads) {
      const [left, right] = [bead.source.map((at) => source[at]), bead.target.map((at) => target[at])];
      if (left.length > 0 && right.length > 0) expect(left.some(isHeading)).toBe(right.some(isHeading));
    }
    expect(beads.filter(({ source: [at] }) => at !== undefined && isHeading(source[at]))).toHaveLength(2);
  });
});
