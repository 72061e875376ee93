import { describe, expect, it } from 'vitest';
import type { CaretPlace } from '../../../renderer/editor/caret-place.ts';
import type { PressedKey, RegroupWish } from '../../../renderer/editor/regroup-keys.ts';
import { regroupWish } from '../../../renderer/editor/regroup-keys.ts';

const lines = { ids: [4, 5, 6], texts: ['One.', 'Two.', 'Three.'] };

const caret = (segment: number, start: number, end = start, segments = [segment]): CaretPlace => ({
  side: 'source',
  segment,
  start,
  end,
  segments,
});

function pressed(key: string, modifiers = ''): PressedKey {
  return {
    key,
    ctrlKey: modifiers.includes('c'),
    metaKey: modifiers.includes('m'),
    altKey: modifiers.includes('a'),
    isComposing: modifiers.includes('i'),
    getModifierState: () => modifiers.includes('g'),
  };
}

const split = (segment: number, at: number): RegroupWish => ({ kind: 'split', side: 'source', segment, at });
const join = (segment: number, at: 'start' | 'end'): RegroupWish => ({
  kind: 'join',
  side: 'source',
  segment,
  caret: at,
});
const WORDS: RegroupWish = { kind: 'words' };

describe('a key in the source', () => {
  it.each<[string, PressedKey, CaretPlace, RegroupWish | null]>([
    ['Enter splits at the caret', pressed('Enter'), caret(5, 2), split(5, 2)],
    ['Backspace at a start joins with the one before', pressed('Backspace'), caret(5, 0), join(4, 'start')],
    ['Delete at an end joins with the next', pressed('Delete'), caret(5, 4), join(5, 'end')],
    ['Backspace at the very start asks for nothing', pressed('Backspace'), caret(4, 0), null],
    ['Delete at the very end asks for nothing', pressed('Delete'), caret(6, 6), null],
    ['Backspace within a segment would change words', pressed('Backspace'), caret(5, 1), WORDS],
    ['Delete within a segment would change words', pressed('Delete'), caret(5, 1), WORDS],
    ['a letter would change words', pressed('x'), caret(5, 1), WORDS],
    ['a character beyond the basic plane is one', pressed('😀'), caret(5, 1), WORDS],
    ['AltGr makes characters', pressed('@', 'cag'), caret(5, 1), WORDS],
    ['Enter over a selection would replace it', pressed('Enter'), caret(5, 1, 3), WORDS],
    ['Backspace over segments would delete them', pressed('Backspace'), caret(5, 0, 0, [4, 5]), WORDS],
    ['a command is none', pressed('c', 'c'), caret(5, 1), null],
    ['a command with Alt is none', pressed('b', 'a'), caret(5, 1), null],
    ['an arrow is none', pressed('ArrowLeft'), caret(5, 1), null],
    ['what an input method still composes is none', pressed('Enter', 'i'), caret(5, 1), null],
  ])('%s', (_, event, place, wish) => {
    expect(regroupWish(event, lines, place)).toEqual(wish);
  });
});
