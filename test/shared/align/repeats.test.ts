import { describe, expect, it } from 'vitest';
import { findRepeats, inExcess } from '../../../shared/align/repeats.ts';
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
    expect(second).toBe(1);
    expect(first).toBeLessThan(0.5);
  });

  it('stay within sight', () => {
    const far = [...story, ...Array.from({ length: 20 }, (_, at) => `Word${at} and nothing${at}.`), story[0]];
    expect(strengths(far).at(-1)).toBe(0);
  });

  it('count only in excess of those of the other text', () => {
    const twice = findRepeats(readSide(units([story[0], story[0], story[1]])));
    const once = findRepeats(readSide(units(story)));
    expect(Array.from(inExcess(twice, twice).target.strength)).toEqual([0, 0, 0]);
    expect(inExcess(once, twice).target.strength[1]).toBe(1);
  });

  it('survive empty units', () => {
    expect(strengths(['', '', '...', ''])).toEqual([0, 0, 0, 0]);
  });
});
