import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curvesOf, distanceToCurve, pointOn } from '../../../renderer/editor/ribbon-curves.ts';

const SIZE = { width: 48, height: 600, lineHeight: 20 };
const run = (top: number) => ({ top, end: top + 20 });
const place = fc.integer({ min: -5000, max: 5000 });

describe('the curves of a link that crosses others', () => {
  it('go from one edge to the other between ends in sight', () => {
    const [curve] = curvesOf({ source: [run(100)], target: [run(300)] }, SIZE, false);
    expect(curve).toMatchObject({ from: { x: 0, y: 110 }, to: { x: 48, y: 310 }, leaves: null });
    expect(pointOn(curve, 0.5)).toEqual({ x: 24, y: 210 });
  });

  it.each([
    ['down from the source', 100, 4000, 'down', 0, 125],
    ['up from the source', 100, -4000, 'up', 0, 95],
    ['down from the translation', 4000, 100, 'down', 48, 125],
    ['up from the translation', -4000, 100, 'up', 48, 95],
  ])('go a short way %s where the other end is out of sight', (_name, source, target, leaves, x, y) => {
    const [curve] = curvesOf({ source: [run(source)], target: [run(target)] }, SIZE, false);
    expect(curve).toMatchObject({ from: { x }, to: { y }, leaves });
  });

  it('go to the edge of what is seen where the link stands out', () => {
    const [curve] = curvesOf({ source: [run(100)], target: [run(4000)] }, SIZE, true);
    expect(curve.to.y).toBe(595);
  });

  it('are none where no end is in sight, and else stay in the ribbon', () => {
    fc.assert(
      fc.property(place, place, fc.boolean(), (source, target, stands) => {
        const curves = curvesOf({ source: [run(source)], target: [run(target)] }, SIZE, stands);
        const seen = [source, target].filter((top) => top + 10 >= 0 && top + 10 <= SIZE.height);
        expect(curves).toHaveLength(seen.length > 0 ? 1 : 0);
        for (const curve of curves) {
          for (let part = 0; part <= 1; part += 0.125) {
            const { x, y } = pointOn(curve, part);
            expect(x >= 0 && x <= SIZE.width && y >= 0 && y <= SIZE.height).toBe(true);
          }
        }
      }),
    );
  });

  it('leave a line but once for several partners in the same direction', () => {
    const far = { source: [run(100)], target: [run(2000), run(3000), run(-900)] };
    expect(curvesOf(far, SIZE, false).map(({ leaves }) => leaves)).toEqual(['down', 'up']);
  });

  it('are as far from a point as their nearest place is', () => {
    const [curve] = curvesOf({ source: [run(100)], target: [run(300)] }, SIZE, false);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (part) => {
        expect(distanceToCurve(curve, pointOn(curve, part))).toBeLessThan(0.5);
      }),
    );
    expect(distanceToCurve(curve, { x: -30, y: 110 })).toBeCloseTo(30, 5);
  });
});
