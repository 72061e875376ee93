import { describe, expect, it } from 'vitest';
import { isRightToLeft } from '../../../renderer/editor/text-direction.ts';

describe('the direction of a line', () => {
  it.each([
    ['', false],
    ['Plain words.', false],
    ['שלום עולם', true],
    ['مرحبا بالعالم', true],
    ['« 12 — שלום', true],
    ['He said שלום and left.', false],
    ['שלום, said Captain Brown.', true],
    ['123 — …', false],
  ])('of %j is from right to left: %s', (text, expected) => {
    expect(isRightToLeft(text)).toBe(expected);
  });
});
