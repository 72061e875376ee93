import { describe, expect, it } from 'vitest';
import { findRepeats, inExcess, inExcessAlong } from '../../../shared/align/repeats.ts';
import { readSide } from '../../../shared/align/side-text.ts';
import { units } from './synthetic-pair.ts';

const story = [
  'The ferry left the harbour at noon.',
  'Nobody saw it again.',
  'Its captain was a quiet man from Kingsbridge.',
];

function strengths(texts: readonly string[]): number[] {
  return Array.from(findRepeats(readSide(units(texts))).strength);
}

describe('repeats', () => {
  it('are none in a text that says things once', () => {
    expect(strengths(story)).toEqual([0, 0, 0]);
  });

  it.each([
    ['a copy', 'The ferry left the harbour at noon.'],
    ['a beginning', 'The ferry left the harbour.'],
    ['a fragment', 'Harbour at noon.'],
  ])('are seen in %s, and the later one is the repeat', (_, extra) => {
    const [first, second] = strengths([story[0], extra, ...story.slice(1)]);
    expect(second).toBeGreaterThanOrEqual(1);
    expect(first).toBeLessThan(0.5);
  });

  it('stay within sight', () => {
    const far = [...story, ...Array.from({ length: 20 }, (_, at) => `Word${at} and nothing${at}.`), story[0]];
    expect(strengths(far).at(-1)).toBe(0);
  });

  it('count only in excess of those of the other text', () => {
    const twice = findRepeats(readSide(units([story[0], story[0], story[1]])));
    const once = findRepeats(readSide(units(story)));
    const both = inExcess({ source: twice, target: twice });
    expect(Array.from(both.target.strength)).toEqual([0, 0, 0]);
    const excess = inExcess({ source: once, target: twice });
    expect(excess.target.strength[1]).toBeGreaterThanOrEqual(1);
  });

  it('are held against those near the place across once a path is known', () => {
    const rest = Array.from({ length: 20 }, (_, at) => `Word${at} and nothing${at}.`);
    const source = findRepeats(readSide(units([story[0], story[0], ...rest, story[1]])));
    const target = findRepeats(readSide(units([story[0], ...rest, story[1], story[1]])));
    const path = Array.from({ length: 23 }, (_, at) => ({
      fromSource: at,
      toSource: at + 1,
      fromTarget: at,
      toTarget: at + 1,
      score: 1,
    }));
    const { source: left, target: right } = inExcessAlong({ source, target }, path);
    expect(left.strength[1]).toBeGreaterThan(0.5);
    expect(right.strength[22]).toBeGreaterThan(0.5);
    const same = inExcessAlong({ source, target: source }, path);
    expect(same.source.strength[1]).toBe(0);
  });

  it('are surer in a copy than in a fragment', () => {
    const [, copy] = strengths([story[0], story[0], ...story.slice(1)]);
    const [, fragment] = strengths([story[0], 'Harbour at noon.', ...story.slice(1)]);
    expect(copy).toBeGreaterThan(fragment + 0.2);
  });

  it('survive empty units', () => {
    expect(strengths(['', '', '...', ''])).toEqual([0, 0, 0, 0]);
  });
});
