import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../shared/align/align.ts';
import type { AlignOptions, AlignUnit, IndexBead } from '../../../shared/align/alignment.ts';
import { printBeads } from '../../support/bead-notation.ts';

const options: AlignOptions = { sourceLanguage: 'und', targetLanguage: 'und' };

const words = fc.constantFrom(
  'house',
  'Haus',
  'the',
  'and',
  '1994',
  '1,000',
  'Minsk',
  'Минск',
  '北京',
  'です',
  'ワシントン',
  '!',
  '?',
  '"',
  '&ldquo ;',
  '&amp',
  '\ud800',
  '\udc00',
  '😀',
  'ﬁ',
  'é',
  'سلام',
  'ไทย',
  '',
  '\u0000',
  '\u200f',
);
const text = fc.oneof(
  fc.array(words, { maxLength: 12 }).map((some) => some.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
    .map((codes) => String.fromCharCode(...codes)),
);
const side: fc.Arbitrary<AlignUnit[]> = fc.array(fc.record({ text, endsParagraph: fc.boolean() }), {
  maxLength: 14,
});

/** Law 3: every unit in exactly one bead, in order, none empty on both sides, confidence within bounds. */
function expectWhole(beads: readonly IndexBead[], source: number, target: number): void {
  expect(beads.flatMap((bead) => bead.source)).toEqual(Array.from({ length: source }, (_, at) => at));
  expect(beads.flatMap((bead) => bead.target)).toEqual(Array.from({ length: target }, (_, at) => at));
  for (const bead of beads) {
    expect(bead.source.length + bead.target.length).toBeGreaterThan(0);
    expect(bead.confidence).toBeGreaterThanOrEqual(0);
    expect(bead.confidence).toBeLessThanOrEqual(1);
  }
}

describe('align, on any texts', () => {
  it('puts every unit into exactly one bead, in order', () => {
    fc.assert(
      fc.property(side, side, (source, target) => {
        expectWhole(align(source, target, options).beads, source.length, target.length);
      }),
      { numRuns: 150 },
    );
  });

  it('finds the same beads again', () => {
    fc.assert(
      fc.property(side, side, (source, target) => {
        expect(align(source, target, options)).toEqual(align(source, target, options));
      }),
      { numRuns: 40 },
    );
  });

  it('keeps pinned beads as they are', () => {
    fc.assert(
      fc.property(side, side, fc.array(fc.nat(), { maxLength: 12 }), (source, target, cuts) => {
        const pins = pinsFrom(cuts, source.length, target.length);
        const { beads } = align(source, target, { ...options, pins });
        for (const pin of pins) expect(beads).toContainEqual(pin);
        // One that was moved, by all that the rest says, may cross others.
        const byUnit = (left: number, right: number): number => left - right;
        const all = (of: 'source' | 'target'): number[] => beads.flatMap((bead) => bead[of]).toSorted(byUnit);
        expect(all('source')).toEqual(source.map((_, at) => at));
        expect(all('target')).toEqual(target.map((_, at) => at));
      }),
      { numRuns: 100 },
    );
  });

  it('gives whole beads however soon the time is up', () => {
    fc.assert(
      fc.property(side, side, fc.integer({ min: 0, max: 12 }), (source, target, looks) => {
        let now = 0;
        const limit = { milliseconds: looks, now: () => now++ };
        const { beads } = align(source, target, { ...options, timeLimit: limit });
        expectWhole(beads, source.length, target.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('align, on the edges', () => {
  it.each([
    ['nothing', [], [], ''],
    ['a text without translation', ['One.', 'Two.'], [], '1-0 1-0'],
    ['a translation without text', [], ['Un.', 'Deux.'], '0-1 0-1'],
    ['one sentence each', ['One.'], ['Un.'], '1-1'],
    ['empty sentences', ['', ''], ['', ''], '1-1 1-1'],
  ])('links %s', (_, source, target, expected) => {
    const toUnits = (texts: readonly string[]): AlignUnit[] =>
      texts.map((one) => ({ text: one, endsParagraph: true }));
    expect(printBeads(align(toUnits(source), toUnits(target), options).beads)).toBe(expected);
  });

  it('survives a line of a megabyte on either side', () => {
    const long = 'all work and no play '.repeat(50_000);
    const source = [long, 'Second sentence.'].map((one) => ({ text: one, endsParagraph: true }));
    const target = ['Deuxième phrase.'].map((one) => ({ text: one, endsParagraph: true }));
    expectWhole(align(source, target, options).beads, 2, 1);
  });

  it.each([
    [
      'takes what another has',
      [
        { source: [1], target: [0], confidence: 1 },
        { source: [0, 1], target: [1], confidence: 1 },
      ],
    ],
    ['goes back', [{ source: [2, 0], target: [0], confidence: 1 }]],
    ['points outside', [{ source: [7], target: [0], confidence: 1 }]],
    ['is empty', [{ source: [], target: [], confidence: 1 }]],
  ])('refuses a pin that %s', (_, pins) => {
    const some = ['a', 'b', 'c'].map((one) => ({ text: one, endsParagraph: false }));
    expect(() => align(some, some, { ...options, pins })).toThrow(/Bug: a pinned bead/);
  });
});

/** Beads that neither cross nor overlap, from any numbers. */
function pinsFrom(cuts: readonly number[], sourceCount: number, targetCount: number): IndexBead[] {
  const pins: IndexBead[] = [];
  let source = 0;
  let target = 0;
  for (let at = 0; at + 3 < cuts.length; at += 4) {
    source += cuts[at] % 3;
    target += cuts[at + 1] % 3;
    const p = cuts[at + 2] % 3;
    const q = cuts[at + 3] % 3;
    if (p + q === 0 || source + p > sourceCount || target + q > targetCount) continue;
    const run = (from: number, count: number): number[] => Array.from({ length: count }, (_, k) => from + k);
    pins.push({ source: run(source, p), target: run(target, q), confidence: 1 });
    source += p;
    target += q;
  }
  return pins;
}
