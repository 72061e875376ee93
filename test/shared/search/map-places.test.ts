import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySteps } from '../../../shared/edit/apply.ts';
import { mergeWithNextSegment, splitSegment } from '../../../shared/edit/segments.ts';
import type { Step } from '../../../shared/edit/step.ts';
import { structureStep } from '../../../shared/edit/structure.ts';
import { mapPlaces } from '../../../shared/search/map-places.ts';
import { buildProject } from '../../support/build-project.ts';

const place = (start: number, end: number, segment = 1) => ({ side: 'target' as const, segment, start, end });
const write = (at: number, remove: string, insert: string, segment = 1): Step => ({
  kind: 'text',
  side: 'target',
  segment,
  at,
  remove,
  insert,
});

describe('places', () => {
  it.each([
    ['move with what is put before them', write(0, '', 'ab'), [place(5, 7)]],
    ['move with what is put right before them', write(3, '', 'ab'), [place(5, 7)]],
    ['stay where something follows', write(5, '', 'ab'), [place(3, 5)]],
    ['go with their own words', write(4, 'x', 'y'), []],
    ['go where something is put into them', write(4, '', 'y'), []],
    ['move back', write(0, 'ab', ''), [place(1, 3)]],
    ['stay in other segments', write(0, '', 'ab', 2), [place(3, 5)]],
  ])('%s', (_, step, expected) => {
    expect(mapPlaces([place(3, 5)], [step])).toEqual(expected);
  });

  it('are the same list where nothing touches them', () => {
    const places = [place(3, 5)];
    expect(
      mapPlaces(places, [write(0, '', 'x', 7), { kind: 'dismiss', finding: 'a', dismissed: true }]),
    ).toBe(places);
  });

  it('go along when their segment is split, and back when it is joined', () => {
    const project = buildProject(['One. Two.'], ['Un port. Deux ports.']);
    const split = structureStep(project.bitext, splitSegment(project.bitext, 'target', 1, 8, 9));
    if (!split) throw new Error('nothing was split');
    const after = applySteps(project, [split]);
    if (!after.ok) throw new Error(after.failure.why);
    const moved = mapPlaces([place(3, 7), place(7, 10), place(14, 19)], [split]);
    expect(moved).toEqual([place(3, 7), place(5, 10, 9)]);
    const join = structureStep(after.value.bitext, mergeWithNextSegment(after.value.bitext, 'target', 1));
    if (!join) throw new Error('nothing was joined');
    expect(mapPlaces(moved, [join])).toEqual([place(3, 7), place(14, 19)]);
  });

  it('hold the same words as long as they stand', () => {
    const steps = fc.array(fc.tuple(fc.nat(12), fc.nat(3), fc.string({ maxLength: 3 })), { maxLength: 6 });
    const spans = fc.array(fc.tuple(fc.nat(12), fc.nat(4)), { maxLength: 5 });
    fc.assert(
      fc.property(spans, steps, (some, changes) => {
        let text = 'abcdefghijkl';
        const before = text;
        const places = some.map(([start, length]) => ({
          ...place(start, Math.min(start + length, 12)),
          words: before.slice(start, start + length),
        }));
        const done = changes.map(([from, length, insert]) => {
          const at = from % (text.length + 1);
          const remove = text.slice(at, at + length);
          text = text.slice(0, at) + insert + text.slice(at + remove.length);
          return write(at, remove, insert);
        });
        for (const { start, end, words } of mapPlaces(places, done))
          expect(text.slice(start, end)).toBe(words);
      }),
    );
  });
});
