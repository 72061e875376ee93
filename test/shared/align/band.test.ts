import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellCount, fullBand, makeBand } from '../../../shared/align/band.ts';
import { bandAlongAnchors, bandAroundPath, bandNearPath, weakRuns } from '../../../shared/align/guide.ts';
import type { Band } from '../../../shared/align/band.ts';

/** Monotone, without gaps, from corner to corner. */
function expectSound(band: Band, targetCount: number): void {
  expect(band.lo[0]).toBe(0);
  expect(band.hi[band.rows - 1]).toBe(targetCount);
  for (let row = 0; row < band.rows; row++) {
    expect(band.lo[row]).toBeLessThanOrEqual(band.hi[row]);
    if (row === 0) continue;
    expect(band.lo[row]).toBeGreaterThanOrEqual(band.lo[row - 1]);
    expect(band.hi[row]).toBeGreaterThanOrEqual(band.hi[row - 1]);
    expect(band.lo[row]).toBeLessThanOrEqual(band.hi[row - 1]);
  }
  expect(band.offset[band.rows]).toBe(cellCount(band));
}

const bead = (source: number, target: number, score: number): Parameters<typeof weakRuns>[0][number] => ({
  fromSource: source,
  toSource: source + 1,
  fromTarget: target,
  toTarget: target + 1,
  score,
});

describe('bands', () => {
  it('hold every cell where all are wanted', () => {
    expect(cellCount(fullBand(3, 4))).toBe(20);
  });

  it('are made sound from any limits', () => {
    const limit = fc.integer({ min: -5, max: 40 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(limit, limit), { minLength: 1, maxLength: 20 }),
        fc.nat({ max: 30 }),
        (limits, targetCount) => {
          const lo = Int32Array.from(limits, ([low]) => low);
          const hi = Int32Array.from(limits, ([, high]) => high);
          expectSound(makeBand(lo, hi, targetCount), targetCount);
        },
      ),
    );
  });

  it('run along anchors and hold them', () => {
    const stretch = { sourceFrom: 100, sourceCount: 200, targetFrom: 50, targetCount: 260 };
    const anchors = [120, 180, 181, 290].map((source) => ({ source, target: source - 45, weight: 1 }));
    const band = bandAlongAnchors(stretch, anchors, 5);
    expectSound(band, 260);
    for (const { source, target } of anchors) {
      expect(band.lo[source - 100]).toBeLessThanOrEqual(target - 50);
      expect(band.hi[source - 100]).toBeGreaterThanOrEqual(target - 50);
    }
    expect(cellCount(band)).toBeLessThan(201 * 261);
  });

  it('narrow a path to its surroundings, and widen where it is weak', () => {
    const stretch = { sourceFrom: 0, sourceCount: 100, targetFrom: 0, targetCount: 100 };
    const strong = Array.from({ length: 100 }, (_, at) => bead(at, at, 9));
    const narrow = bandAroundPath(stretch, strong, 4);
    expectSound(narrow, 100);
    expect(cellCount(narrow)).toBeLessThan(101 * 12);
    const weak = strong.map((one, at) => (at > 20 && at < 70 ? { ...one, score: -1 } : one));
    const wide = bandAroundPath(stretch, weak, 4);
    expectSound(wide, 100);
    expect(wide.lo[60]).toBeLessThan(20);
    expectSound(bandNearPath(wide, weak, 2), 100);
  });

  it('find the stretches of a path where nothing fits', () => {
    const path = Array.from({ length: 90 }, (_, at) => bead(at, at, at >= 40 && at < 70 ? -2 : 5));
    const [[first, last]] = weakRuns(path);
    expect(weakRuns(path)).toHaveLength(1);
    expect(first).toBeLessThanOrEqual(40);
    expect(last).toBeGreaterThanOrEqual(69);
    expect(weakRuns(path.slice(0, 40))).toEqual([]);
  });
});
