import { describe, expect, it } from 'vitest';
import { align } from '../../../shared/align/align.ts';
import type { AlignOptions, AlignUnit, IndexBead } from '../../../shared/align/alignment.ts';
import { syntheticPair, units } from './synthetic-pair.ts';

const options: AlignOptions = { sourceLanguage: 'und', targetLanguage: 'und' };

/** A text with itself, some lines lost: both share their words, so that there are anchors. */
function relatedPair(count: number): { source: string[]; target: string[] } {
  const { source } = syntheticPair(count, 11);
  return { source, target: source.filter((_, at) => at % 9 !== 4) };
}

function expectWhole(beads: readonly IndexBead[], source: number, target: number): void {
  expect(beads.flatMap((bead) => bead.source)).toEqual(Array.from({ length: source }, (_, at) => at));
  expect(beads.flatMap((bead) => bead.target)).toEqual(Array.from({ length: target }, (_, at) => at));
}

/** Aligns with a clock that stands still until it was looked at `patience` times, and then shows another day. */
function hurried(
  source: readonly AlignUnit[],
  target: readonly AlignUnit[],
  patience: number,
): { readonly beads: readonly IndexBead[]; readonly cutShort: boolean; readonly looks: number } {
  let looks = 0;
  const now = (): number => (++looks > patience ? 1e9 : 0);
  const { beads, cutShort } = align(source, target, { ...options, timeLimit: { milliseconds: 1, now } });
  return { beads, cutShort, looks };
}

describe.each([
  ['share no word', syntheticPair(420, 5)],
  ['share their words', relatedPair(420)],
])('a time limit, on texts that %s', (_, pair) => {
  const source = units(pair.source);
  const target = units(pair.target);
  const all = hurried(source, target, Infinity).looks;

  it('does nothing where there is time enough', () => {
    const { beads, cutShort } = hurried(source, target, all);
    expect(cutShort).toBe(false);
    expect(beads).toEqual(align(source, target, options).beads);
  });

  it.each([0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.45, 0.6, 0.75, 0.9, 0.98, 1])(
    'gives whole beads soon after it is up at %d of the work, and says so',
    (share) => {
      const patience = Math.max(1, Math.floor(share * (all - 1)));
      const { beads, cutShort, looks } = hurried(source, target, patience);
      expectWhole(beads, source.length, target.length);
      expect(cutShort).toBe(true);
      // A look every few milliseconds: what is under way winds up, and nothing else is begun.
      expect(looks - patience).toBeLessThan(20);
    },
  );
});

describe('progress', () => {
  it('rises evenly to 1', () => {
    const { source } = syntheticPair(1500, 3);
    const target = source.filter((_, at) => at % 17 !== 6);
    const told = [0];
    align(units(source), units(target), { ...options, onProgress: (done) => told.push(done) });
    const steps = told.slice(1).map((done, at) => done - told[at]);
    expect(Math.min(...steps)).toBeGreaterThan(0);
    expect(Math.max(...steps)).toBeLessThan(0.1);
    expect(told.at(-1)).toBe(1);
  });
});
