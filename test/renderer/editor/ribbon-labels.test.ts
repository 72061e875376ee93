import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RibbonLabel } from '../../../renderer/editor/ribbon-labels.ts';
import { keptApart, LABEL_HEIGHT, labelsOf } from '../../../renderer/editor/ribbon-labels.ts';
import type { RibbonShape } from '../../../renderer/editor/ribbon-shapes.ts';

const SIZE = { width: 48, height: 600, lineHeight: 20 };
const QUIET = { current: -1, hovered: -1 };
const widthOf = (text: string): number => text.length * 6;

const label: fc.Arbitrary<RibbonLabel> = fc.record({
  bead: fc.nat(20),
  text: fc.constantFrom('1-1 ×', '1-0', ''),
  pinned: fc.boolean(),
  x: fc.integer({ min: 10, max: 38 }),
  y: fc.integer({ min: 0, max: 200 }),
  width: fc.integer({ min: 10, max: 36 }),
});

function overlap(left: RibbonLabel, right: RibbonLabel): boolean {
  return (
    Math.abs(left.x - right.x) < (left.width + right.width) / 2 && Math.abs(left.y - right.y) < LABEL_HEIGHT
  );
}

describe('labels on the ribbon', () => {
  it('never lie over each other, and stay near where they belong', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 25 }), (wished) => {
        const kept = keptApart(wished);
        kept.forEach((one, at) =>
          expect(kept.slice(at + 1).some((other) => overlap(one, other))).toBe(false),
        );
        for (const one of kept) {
          const places = wished.filter(
            ({ bead, x, width }) => bead === one.bead && x === one.x && width === one.width,
          );
          expect(Math.min(...places.map(({ y }) => Math.abs(y - one.y)))).toBeLessThanOrEqual(10);
        }
        expect(kept.slice(0, 1)).toEqual(wished.slice(0, 1));
      }),
    );
  });

  it('all stand where they wish where there is room', () => {
    const wished = [0, 20, 40].map((y, bead) => ({ bead, text: '1-0', pinned: false, x: 20, y, width: 20 }));
    expect(keptApart(wished)).toEqual(wished);
  });

  const plain = {
    form: 'group',
    label: '1-3',
    weak: false,
    pinned: true,
    sourceEnd: 80,
    targetEnd: 80,
  } as const;
  const crossing = {
    form: 'crossing',
    label: '1-1 ×',
    weak: false,
    pinned: false,
    source: [{ top: 20, end: 40 }],
    target: [{ top: 9000, end: 9020 }],
  } as const;

  it('have the kind of a pinned link as well as its dot', () => {
    const alone = { ...plain, form: 'pair', label: '' } as const;
    const [named, dot] = labelsOf(
      [
        { ...plain, bead: 0, top: 20 },
        { ...alone, bead: 1, top: 120 },
      ],
      SIZE,
      QUIET,
      widthOf,
    );
    expect(named).toMatchObject({ text: '1-3', pinned: true, y: 30, width: 32 });
    expect(dot).toMatchObject({ text: '', pinned: true, x: 24, y: 130, width: 14 });
  });

  it('stand at both ends of a link that crosses, opposite its lines, and only in sight', () => {
    const near: RibbonShape = { ...crossing, bead: 3, target: [{ top: 220, end: 240 }] };
    const places = (shape: RibbonShape) =>
      labelsOf([shape], SIZE, QUIET, widthOf).map(({ x, y }) => [x > 24 ? 'right' : 'left', y]);
    expect(places(near)).toEqual([
      ['right', 30],
      ['left', 230],
    ]);
    expect(places({ ...crossing, bead: 3 })).toEqual([['right', 30]]);
  });

  it('never leave the ribbon, and those that stand out come first', () => {
    const shapes: RibbonShape[] = [
      { ...crossing, bead: 1, pinned: true },
      { ...crossing, bead: 2, pinned: true },
    ];
    const [first] = labelsOf(shapes, SIZE, { current: 2, hovered: -1 }, widthOf);
    expect(first.bead).toBe(2);
    expect(first.x + first.width / 2).toBeLessThanOrEqual(SIZE.width);
  });
});
