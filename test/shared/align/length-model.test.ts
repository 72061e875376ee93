import { describe, expect, it } from 'vitest';
import { firstLengthModel, fitLengthModel, lengthCost } from '../../../shared/align/length-model.ts';

describe('the length model', () => {
  const model = firstLengthModel(10_000, 12_000);

  it('costs nothing where the lengths fit', () => {
    expect(lengthCost({ scale: Math.sqrt(1.2), variance: 4.75 }, 100, 120)).toBeCloseTo(0);
  });

  it('costs more the worse they fit, and the same to either side', () => {
    const costs = [120, 150, 200, 400].map((length) =>
      lengthCost({ scale: Math.sqrt(1.2), variance: 4.75 }, 100, length),
    );
    expect(costs).toEqual(costs.toSorted((left, right) => left - right));
    const mirrored = firstLengthModel(12_000, 10_000);
    expect(lengthCost(mirrored, 300, 100)).toBeCloseTo(lengthCost(model, 100, 300));
  });

  it('learns ratio and spread from links, whatever a few of them say', () => {
    const links = Array.from({ length: 400 }, (_, at) => [50 + at, 1.5 * (50 + at)] as const);
    const fitted = fitLengthModel(model, [...links, [10, 900], [20, 1000]]);
    expect(fitted.scale ** 2).toBeCloseTo(1.5, 1);
    expect(fitted.variance).toBeLessThan(model.variance);
  });

  it('keeps what it believed where links are few', () => {
    expect(fitLengthModel(model, [[1, 9]])).toBe(model);
  });
});
