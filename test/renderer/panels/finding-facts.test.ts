import { describe, expect, it } from 'vitest';
import type { Finding, Fix } from '../../../shared/checks/finding.ts';
import {
  canBeRuledOut,
  expectedDifference,
  isEverywhere,
  isFixedTogether,
  keptSegment,
  relatedPlaces,
  surenessOf,
} from '../../../renderer/panels/finding-facts.ts';

function finding(change: Partial<Finding>): Finding {
  return {
    key: 'k',
    check: 'space/before-punctuation',
    severity: 'warning',
    confidence: 0.9,
    side: 'target',
    segment: 5,
    start: 4,
    end: 6,
    reason: { code: 'sample', values: {} },
    actual: ' ,',
    words: ' ,',
    expected: ',',
    related: [],
    fixes: [],
    ...change,
  };
}

const fix = (...deleted: readonly number[]): Fix => ({
  label: 'delete-repeat',
  edits: deleted.map((segment) => ({ kind: 'delete', segment })),
});

describe('what a finding says of itself', () => {
  it.each([
    [1, 'sure'],
    [0.95, 'sure'],
    [0.949, 'likely'],
    [0.8, 'likely'],
    [0.79, 'look'],
    [0, 'look'],
  ] as const)('with %f is called %s', (confidence, word) => {
    expect(surenessOf(confidence)).toBe(word);
  });

  it('sets what should stand there against what does', () => {
    expect(expectedDifference(finding({}), 'abcd , le')).toEqual([
      { kind: 'removed', text: ' ' },
      { kind: 'same', text: ',' },
    ]);
  });

  it.each<[string, Partial<Finding>, string]>([
    ['nobody can say it', { expected: null }, 'abcd , le'],
    ['it is the same', { expected: ' ,' }, 'abcd , le'],
    ['it is long', { expected: 'x'.repeat(61) }, 'abcd , le'],
    ['the text says something else by now', {}, 'abcdefgh'],
    ['the whole sentence is to go', { expected: '', start: 0, end: 2 }, ' ,'],
  ])('sets nothing against it where %s', (_, change, text) => {
    expect(expectedDifference(finding(change), text)).toBeNull();
  });

  it.each<[string, Partial<Finding>, number | null]>([
    ['the other, where it is to go', { related: [2], fixes: [fix(5)] }, 2],
    ['itself, where the other is to go', { related: [2], fixes: [fix(2)] }, 5],
    ['nothing, where nothing is to go', { related: [2], fixes: [] }, null],
    ['nothing that it knows, where it speaks of nothing else', { related: [], fixes: [fix(5)] }, null],
  ])('keeps %s', (_, change, kept) => {
    expect(keptSegment(finding(change))).toBe(kept);
  });

  it('names each other place once, and not its own', () => {
    expect(relatedPlaces(finding({ related: [7, 5, 7, 9] }))).toEqual([7, 9]);
  });

  it('is about the whole text where its fix is', () => {
    expect(isEverywhere(finding({ fixes: [fix(5)] }))).toBe(false);
    expect(isEverywhere(finding({ fixes: [{ label: 'all', edits: [], everywhere: true }] }))).toBe(true);
  });

  it.each<[string, Partial<Finding>, boolean]>([
    ['with a fix', { fixes: [fix(5)] }, true],
    ['without one', { fixes: [] }, false],
    ['that is only a question', { fixes: [fix(5)], severity: 'hint' }, false],
  ])('%s is fixed together with others: %#', (_, change, together) => {
    expect(isFixedTogether(finding(change))).toBe(together);
  });

  it('can be ruled out by its words, where it has any', () => {
    expect(canBeRuledOut(finding({}))).toBe(true);
    expect(canBeRuledOut(finding({ words: '' }))).toBe(false);
  });
});
