import { describe, expect, it } from 'vitest';
import { align } from '../../../shared/align/align.ts';
import type { IndexBead } from '../../../shared/align/alignment.ts';
import { syntheticPair, units } from './synthetic-pair.ts';

const OPTIONS = { sourceLanguage: 'und', targetLanguage: 'und' };

function moved(lines: readonly string[], from: number, to: number): string[] {
  const rest = lines.toSpliced(from, 1);
  return rest.toSpliced(to, 0, lines[from]);
}

function rightLinks(beads: readonly IndexBead[], partner: (source: number) => number): number {
  return beads.filter(
    ({ source, target }) => source.length === 1 && target.length === 1 && target[0] === partner(source[0]),
  ).length;
}

describe('a pin on a sentence that was moved', () => {
  it.each([
    ['far down', 60, 5, 50],
    ['far up', 60, 50, 5],
    ['a few places on', 60, 20, 26],
    ['through a long text', 700, 30, 600],
  ])('leaves the others linked: %s', (_, count, from, to) => {
    const { source, target } = syntheticPair(count, 11);
    const partner = moved(
      target.map((__, at) => `${at}`),
      from,
      to,
    );
    const pins = [{ source: [from], target: [to], confidence: 1 }];
    const { beads } = align(units(source), units(moved(target, from, to)), { ...OPTIONS, pins });
    expect(beads).toContainEqual(pins[0]);
    expect(rightLinks(beads, (at) => partner.indexOf(`${at}`))).toBeGreaterThanOrEqual(count - 2);
  });

  it('does not undo pins that lead over a lost passage', () => {
    const { source, target } = syntheticPair(200, 3);
    const pins = [{ source: [50], target: [20], confidence: 1 }];
    const { beads } = align(units(source), units(target.slice(30)), { ...OPTIONS, pins });
    expect(beads).toContainEqual(pins[0]);
    expect(rightLinks(beads, (at) => at - 30)).toBeGreaterThanOrEqual(168);
  });

  it('tells its progress once from start to end, and ends with the time', () => {
    const { source, target } = syntheticPair(60, 11);
    const pins = [{ source: [5], target: [50], confidence: 1 }];
    const told: number[] = [];
    let clock = 0;
    const { cutShort } = align(units(source), units(moved(target, 5, 50)), {
      ...OPTIONS,
      pins,
      onProgress: (done) => told.push(done),
      timeLimit: { milliseconds: 1_000_000, now: () => clock++ },
    });
    expect(cutShort).toBe(false);
    expect(told).toEqual(told.toSorted((left, right) => left - right));
    expect(told.at(-1)).toBe(1);
  });
});
