import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bead } from '../../../shared/bitext/bead.ts';
import { inOrder } from '../../../shared/bitext/bead-order.ts';
import type { Bitext } from '../../../shared/bitext/bitext.ts';
import { beadIndexOf, brokenBeadLaw } from '../../../shared/bitext/bitext.ts';
import type { SegmentedText } from '../../../shared/bitext/segmented-text.ts';
import { linkChanges, withLinkChanges } from '../../../shared/edit/link-changes.ts';

const FIRST_TARGET = 101;

function text(first: number, count: number): SegmentedText {
  const segments = Array.from({ length: count }, (_, at) => ({ id: first + at, text: `s${at}`, gap: ' ' }));
  return { lead: '', segments };
}

/** `1:1 2+4: !3:2` as beads; numbers from 1 on either side, `!` for a pinned one. */
function beadsOf(notation: string): readonly Bead[] {
  const ids = (part: string, first: number) =>
    part === '' ? [] : part.split('+').map((number) => Number(number) - 1 + first);
  return notation.split(' ').map((link) => {
    const [source = '', target = ''] = link.replace('!', '').split(':');
    return {
      source: ids(source, 1),
      target: ids(target, FIRST_TARGET),
      confidence: 0.5,
      pinned: link.startsWith('!'),
    };
  });
}

function bitextOf(beads: readonly Bead[]): Bitext {
  const count = (side: 'source' | 'target') => beads.reduce((sum, bead) => sum + bead[side].length, 0);
  return { source: text(1, count('source')), target: text(FIRST_TARGET, count('target')), beads };
}

/** Two ways of dealing the same segments to beads: alike for the most part, so that they have cuts in common. */
const twoLists = fc
  .record({
    source: fc.array(fc.tuple(fc.nat(5), fc.nat(3), fc.nat(9)), { maxLength: 12 }),
    target: fc.array(fc.tuple(fc.nat(5), fc.nat(3), fc.nat(9)), { maxLength: 12 }),
  })
  .map(({ source, target }) => {
    const dealt = (way: 'before' | 'after') => {
      const beads = new Map<number, { source: number[]; target: number[] }>();
      const deal = (side: 'source' | 'target', first: number, draws: readonly (readonly number[])[]) =>
        draws.forEach(([far, near, change], at) => {
          const owner = Math.floor(at / 2) * 10 + (way === 'after' && change > 6 ? far : near);
          const bead = beads.get(owner) ?? { source: [], target: [] };
          bead[side].push(first + at);
          beads.set(owner, bead);
        });
      deal('source', 1, source);
      deal('target', FIRST_TARGET, target);
      const confidence = way === 'before' ? 0.5 : 0.8;
      return Array.from(beads.values(), (bead) => ({ ...bead, confidence, pinned: false }));
    };
    const texts = { source: text(1, source.length), target: text(FIRST_TARGET, target.length) };
    const ordered = (beads: readonly Bead[]) => inOrder(texts.source, texts.target, beads);
    return { before: { ...texts, beads: ordered(dealt('before')) }, after: ordered(dealt('after')) };
  });

/** What is linked, whatever the order of lonely beads and however sure. */
const links = (beads: readonly Bead[]) =>
  beads.map(({ source, target }) => `${source.join('+')}:${target.join('+')}`).toSorted();

describe('what other links would change', () => {
  it.each([
    ['nothing where they are the same', '1:1 2:2', '1:1 2:2', []],
    ['nothing where lonely beads only changed places', '1: :1 2:2', ':1 1: 2:2', []],
    ['one place', '1:1 2: 3:2 4:3', '1:1 2+3:2 4:3', [[1, 3, 1, 2]]],
    [
      'places between common cuts apart from each other',
      '1:1 2: 3:2 4:3 5:4+5',
      '1:1 2+3:2 4:3 5:4 :5',
      [
        [1, 3, 1, 2],
        [4, 5, 3, 5],
      ],
    ],
    ['neighbours without a cut between them together', '1:1 2:2 3:3', '1:1+2 2:3 3:', [[0, 3, 0, 3]]],
    ['links that no longer cross', '1:2 2:1 3:3', '1:1 2:2 3:3', [[0, 2, 0, 2]]],
    ['a pin', '1:1 2:2', '1:1 !2:2', [[1, 2, 1, 2]]],
  ])('is %s', (_, before, after, expected) => {
    const changes = linkChanges(bitextOf(beadsOf(before)), beadsOf(after));
    const ends = (indexes: readonly number[]) => [indexes[0], (indexes.at(-1) ?? 0) + 1];
    expect(changes.map((one) => [...ends(one.before), ...ends(one.after)])).toEqual(expected);
  });

  it('is made whole, not at all, or in part: law 3 holds, and what is not chosen stands', () => {
    let parts = 0;
    fc.assert(
      fc.property(twoLists, fc.infiniteStream(fc.boolean()), ({ before, after }, ticks) => {
        const changes = linkChanges(before, after);
        if (changes.length > 1) parts++;
        expect(withLinkChanges(before, after, [])).toBe(before.beads);
        const whole = withLinkChanges(before, after, changes);
        expect(links(whole)).toEqual(links(after));
        expect(linkChanges({ ...before, beads: whole }, after)).toEqual([]);
        const chosen = changes.filter(() => ticks.next().value === true);
        const some = { ...before, beads: withLinkChanges(before, after, chosen) };
        expect(brokenBeadLaw(some)).toBeNull();
        const beadOf = beadIndexOf(some);
        const isChosen = (at: number) => chosen.some((one) => one.before.includes(at));
        for (const [at, bead] of before.beads.entries()) {
          const now = some.beads[beadOf.get(bead.source[0] ?? bead.target[0]) ?? -1];
          if (!isChosen(at)) expect(now).toBe(bead);
        }
        for (const one of chosen) {
          for (const at of one.after) expect(some.beads).toContain(after[at]);
        }
      }),
    );
    expect(parts).toBeGreaterThan(10);
  });

  it('falls into what shares segments where links cross already, and nowhere else', () => {
    const moved = bitextOf(beadsOf('1:4 2:6 3:5 4:1 5:2 6:3'));
    const changes = linkChanges(moved, beadsOf('1:4 2:5 3:6 4:1 5: 6:3 :2'));
    expect(changes.map(({ before, after }) => [before, after])).toEqual([
      [
        [1, 2],
        [1, 2],
      ],
      [[4], [4, 6]],
    ]);
    expect(withLinkChanges(moved, beadsOf('1:4 2:5 3:6 4:1 5: 6:3 :2'), [changes[0]])).toEqual(
      beadsOf('1:4 2:5 3:6 4:1 5:2 6:3'),
    );
    // Taken one by one these would cross.
    expect(linkChanges(bitextOf(beadsOf('1:1 2:2 3:')), beadsOf('1: 2:1 3:2'))).toHaveLength(1);
  });

  it('is found in a long text in linear time', () => {
    const pairs = Array.from({ length: 50_000 }, (_, at) => `${at + 1}:${at + 1}`);
    const before = bitextOf(beadsOf(pairs.join(' ')));
    const after = before.beads.flatMap((bead, at) =>
      at % 5 === 0
        ? [
            { ...bead, target: [] },
            { ...bead, source: [] },
          ]
        : [bead],
    );
    const changes = linkChanges(before, after);
    expect(changes).toHaveLength(10_000);
    expect(withLinkChanges(before, after, changes)).toHaveLength(60_000);
  });
});
