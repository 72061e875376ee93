import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../shared/align/align.ts';
import type { AlignOptions, AlignUnit, IndexBead } from '../../../shared/align/alignment.ts';
import { syntheticPair, units } from './synthetic-pair.ts';

/*
 * Laws that hold for texts as people write them: sentences of words, few often and most seldom, some said twice.
 */

const options: AlignOptions = { sourceLanguage: 'und', targetLanguage: 'und' };
const { source: sentences, target: translations } = syntheticPair(300, 21);

/** Which sentences a text is made of; the same may come again. */
const story = fc.array(fc.nat(sentences.length - 1), { minLength: 1, maxLength: 40 });

function told(picks: readonly number[], from: readonly string[]): AlignUnit[] {
  return units(picks.map((pick) => from[pick]));
}

function notations(beads: readonly IndexBead[]): string[] {
  return beads.map((bead) => `${bead.source.join()}:${bead.target.join()}`);
}

function mirrored(beads: readonly IndexBead[]): IndexBead[] {
  return beads.map(({ source, target, confidence }) => ({ source: target, target: source, confidence }));
}

describe('align, on natural texts', () => {
  it('links a text with itself sentence by sentence', () => {
    fc.assert(
      fc.property(story, (picks) => {
        const text = told(picks, sentences);
        expect(notations(align(text, text, options).beads)).toEqual(picks.map((_, at) => `${at}:${at}`));
      }),
      { numRuns: 60 },
    );
  });

  it('links a text with itself line by line, also where lines are equal, very long or empty', () => {
    const long = fc
      .tuple(fc.nat(sentences.length - 1), fc.integer({ min: 1, max: 30 }))
      .map(([from, count]) => sentences.slice(from, from + count).join(' '));
    const line = fc.oneof(
      fc.constantFrom('', 'Chorus.', 'no '.repeat(500), sentences.join(' ')),
      fc.constantFrom(...sentences),
      long,
    );
    const runs = fc.array(fc.tuple(line, fc.integer({ min: 1, max: 6 })), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(runs, (some) => {
        const lines = some.flatMap(([one, times]) => Array.from({ length: times }, () => one));
        const text = units(lines);
        expect(notations(align(text, text, options).beads)).toEqual(lines.map((_, at) => `${at}:${at}`));
      }),
      { numRuns: 20 },
    );
  });

  it.each([2, 5, 40])('links %d equal lines of many words one by one', (count) => {
    const text = units(Array.from({ length: count }, () => sentences.join(' ')));
    expect(notations(align(text, text, options).beads)).toEqual(text.map((_, at) => `${at}:${at}`));
  });

  it('mirrors the beads when the texts change places', () => {
    fc.assert(
      fc.property(story, fc.array(fc.nat(40), { maxLength: 6 }), (picks, lost) => {
        const source = told(picks, sentences);
        const target = told(
          picks.filter((_, at) => !lost.includes(at)),
          translations,
        );
        const there = align(source, target, options).beads;
        const back = align(target, source, options).beads;
        expect(mirrored(back)).toEqual(there);
      }),
      { numRuns: 60 },
    );
  });

  it('mirrors pinned beads too', () => {
    const source = told([1, 2, 3, 4, 5, 6], sentences);
    const target = told([1, 3, 3, 4, 6], translations);
    const pin: IndexBead = { source: [1, 2], target: [3], confidence: 1 };
    const there = align(source, target, { ...options, pins: [pin] }).beads;
    const back = align(target, source, { ...options, pins: mirrored([pin]) }).beads;
    expect(there).toContainEqual(pin);
    expect(mirrored(back)).toEqual(there);
  });

  it.each([1, 10, 60, 200])('leaves beads more than 40 sentences away alone when %d are added', (added) => {
    const more = syntheticPair(added, 22);
    const before = align(units(sentences), units(translations), options).beads;
    const after = align(
      units([...sentences, ...more.source]),
      units([...translations, ...more.target]),
      options,
    ).beads;
    const far = sentences.length - 40;
    const early = (beads: readonly IndexBead[]): string[] =>
      notations(beads.filter(({ source: [first = Infinity] }) => first < far));
    expect(early(after)).toEqual(early(before));
  });
});
