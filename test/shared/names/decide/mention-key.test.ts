import { describe, expect, it } from 'vitest';
import { mentionKey, mentionKeys } from '../../../../shared/names/decide/mention-key.ts';
import type { Mention } from '../../../../shared/names/name-group.ts';
import { targetOf } from '../input.ts';

const { target } = targetOf(['Minsk, Pinsk, Minsk', 'ana banana ana']).bitext;

function mention(segment: number, start: number, end: number): Mention {
  return { side: 'target', segment, start, end, leftOut: null };
}

describe('the key of a mention', () => {
  it.each([
    [mention(1, 0, 5), '1:0:Minsk'],
    [mention(1, 7, 12), '1:0:Pinsk'],
    [mention(1, 14, 19), '1:1:Minsk'],
    // Occurrences that overlap each other count, wherever they stand.
    [mention(2, 11, 14), '2:3:ana'],
  ])('%j is %s', (one, key) => {
    expect(mentionKeys(target, [one]).get(one)).toBe(key);
  });

  it('does not depend on which other mentions are asked for, nor on their order', () => {
    const mentions = [mention(1, 14, 19), mention(2, 0, 3), mention(1, 0, 5)];
    expect(mentions.map((one) => mentionKeys(target, mentions).get(one))).toEqual([
      mentionKey(1, 1, 'Minsk'),
      mentionKey(2, 0, 'ana'),
      mentionKey(1, 0, 'Minsk'),
    ]);
  });
});
