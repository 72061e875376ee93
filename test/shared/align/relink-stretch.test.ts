import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relinkStretch } from '../../../shared/align/relink-stretch.ts';
import type { Bead } from '../../../shared/bitext/bead.ts';
import { inOrder, rowEnds } from '../../../shared/bitext/bead-order.ts';
import type { Bitext } from '../../../shared/bitext/bitext.ts';
import { brokenBeadLaw } from '../../../shared/bitext/bitext.ts';
import { buildProject } from '../../support/build-project.ts';
import { arbitraryCrossing } from './arbitrary-crossing.ts';
import { syntheticPair } from './synthetic-pair.ts';

const OPTIONS = { sourceLanguage: 'und', targetLanguage: 'und' };

/** Each sentence with its own translation, but for the beads named, which are moved by one. */
function slipped(count: number, from: number, to: number): Bitext {
  const { source, target } = syntheticPair(count, 5);
  const { bitext } = buildProject(source, target);
  const beads = bitext.beads.map((bead, at): Bead => {
    if (at < from || at >= to) return bead;
    if (at === from) return { ...bead, target: [...bead.target, ...bitext.beads[at + 1].target] };
    return { ...bead, target: at === to - 1 ? [] : bitext.beads[at + 1].target };
  });
  return { ...bitext, beads };
}

describe('linking a stretch again', () => {
  it('puts right what went wrong in it', () => {
    const before = slipped(400, 180, 200);
    const { beads } = relinkStretch(before, { from: 180, to: 200 }, OPTIONS);
    expect(beads.map(({ source, target }) => [source, target])).toEqual(
      Array.from({ length: 400 }, (_, at) => [[at], [400 + at]]),
    );
  });

  it('leaves a wrong link alone that is outside, and a pinned one inside', () => {
    const before = slipped(400, 180, 200);
    const beads = before.beads.map((bead, at) => (at === 190 ? { ...bead, pinned: true } : bead));
    const after = relinkStretch({ ...before, beads }, { from: 185, to: 200 }, OPTIONS);
    expect(after.beads).toContain(beads[190]);
    expect(after.beads.slice(0, 185)).toEqual(beads.slice(0, 185));
  });

  it('takes the whole row where the range begins amid links that cross', () => {
    const { source, target } = syntheticPair(12, 3);
    const { bitext } = buildProject(source, target);
    const crossed = bitext.beads.map((bead, at) => {
      if (at !== 5 && at !== 6) return bead;
      return { ...bead, target: bitext.beads[11 - at].target };
    });
    const { beads } = relinkStretch({ ...bitext, beads: crossed }, { from: 6, to: 7 }, OPTIONS);
    expect(beads.map(({ target: [id] }) => id)).toEqual(bitext.beads.map(({ target: [id] }) => id));
  });

  describe('of a chapter that was moved', () => {
    const COUNT = 200;
    const right = (at: number) => COUNT + ((at + COUNT / 2) % COUNT);

    /** The halves of the translation changed places, and every link is right but for those named. */
    function moved(wrong: Readonly<Record<number, readonly number[]>>): Bitext {
      const { source, target } = syntheticPair(COUNT, 5);
      const { bitext } = buildProject(source, [...target.slice(COUNT / 2), ...target.slice(0, COUNT / 2)]);
      const beads = bitext.beads.map((bead, at) => ({ ...bead, target: wrong[at] ?? [right(at)] }));
      const held = new Set(beads.flatMap((bead) => bead.target));
      const lonely = bitext.target.segments.filter(({ id }) => !held.has(id));
      const rest = lonely.map(({ id }): Bead => ({ source: [], target: [id], confidence: 1, pinned: false }));
      return { ...bitext, beads: inOrder(bitext.source, bitext.target, [...beads, ...rest]) };
    }

    const rights = (beads: readonly Bead[]) =>
      beads.filter(
        ({ source, target }) => source.length === 1 && target.length === 1 && target[0] === right(source[0]),
      ).length;

    it.each<[string, Record<number, readonly number[]>, number]>([
      ['two links exchanged', { 150: [right(151)], 151: [right(150)] }, 150],
      ['two at the border of the chapter', { 100: [right(101)], 101: [right(100)] }, 101],
      ['one that leads into the other chapter', { 150: [right(20)], 20: [] }, 150],
      ['a link taken away', { 150: [] }, 150],
      ['all right, around the border', {}, 100],
    ])('puts right what is wrong and leaves what is right: %s', (_, wrong, at) => {
      const before = moved(wrong);
      const { beads } = relinkStretch(before, { from: at - 10, to: at + 11 }, OPTIONS);
      expect(brokenBeadLaw({ ...before, beads })).toBeNull();
      const lost = Object.keys(wrong).includes('20') ? 1 : 0;
      expect(rights(beads)).toBe(COUNT - lost);
    });

    it('reads no whole book where one link leads from its beginning to its end', () => {
      const before = slipped(COUNT, 100, 105);
      const last = before.beads[COUNT - 1].target;
      const beads = before.beads.map((bead, at) => ({
        ...bead,
        target: at === 0 ? last : at === COUNT - 1 ? before.beads[0].target : bead.target,
      }));
      const after = relinkStretch({ ...before, beads }, { from: 92, to: 112 }, OPTIONS);
      expect(after.beads.slice(0, 92)).toEqual(beads.slice(0, 92));
      expect(after.beads.slice(112)).toEqual(beads.slice(112));
      expect(after.beads.slice(92, 112).map(({ source, target }) => [source, target])).toEqual(
        Array.from({ length: 20 }, (_, at) => [[at + 92], [at + 92 + COUNT]]),
      );
    });
  });

  it('gives the list back where there is nothing to link', () => {
    const { bitext } = buildProject([], []);
    expect(relinkStretch(bitext, { from: 0, to: 0 }, OPTIONS).beads).toBe(bitext.beads);
  });

  it('refuses beads that are not there', () => {
    const { bitext } = buildProject(['One.'], ['Un.']);
    expect(() => relinkStretch(bitext, { from: 0, to: 2 }, OPTIONS)).toThrow('beads 0 to 2 of 1');
  });

  it('keeps every bead outside its rows as the same object, and pinned ones inside, whatever the links', () => {
    let changed = 0;
    fc.assert(
      fc.property(arbitraryCrossing, fc.nat(), fc.nat(), (bitext, one, other) => {
        const { length } = bitext.beads;
        const [from, to] = [one % (length + 1), other % (length + 1)].toSorted((a, b) => a - b);
        const { beads } = relinkStretch(bitext, { from, to }, OPTIONS);
        expect(brokenBeadLaw({ ...bitext, beads })).toBeNull();
        expect(inOrder(bitext.source, bitext.target, beads)).toBe(beads);
        const ends = [0, ...rowEnds(bitext)];
        const start = from === to ? from : (ends.findLast((end) => end <= from) ?? 0);
        const end = from === to ? to : (ends.find((place) => place >= to) ?? length);
        const outside = [...bitext.beads.slice(0, start), ...bitext.beads.slice(end)];
        expect(beads.slice(0, start)).toEqual(bitext.beads.slice(0, start));
        const kept = new Set(beads);
        expect(outside.filter((bead) => !kept.has(bead))).toEqual([]);
        expect(bitext.beads.filter((bead) => bead.pinned && !kept.has(bead))).toEqual([]);
        if (beads.length !== length) changed++;
      }),
      { numRuns: 150 },
    );
    expect(changed).toBeGreaterThan(10);
  });
});
