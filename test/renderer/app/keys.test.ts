import { describe, expect, it } from 'vitest';
import type { PressedKey } from '../../../renderer/app/keys.ts';
import { keyNameOf, keysFor } from '../../../renderer/app/keys.ts';

const pressed = (key: string, code: string, modifiers = ''): PressedKey => ({
  key,
  code,
  ctrlKey: modifiers.includes('c'),
  metaKey: modifiers.includes('m'),
  altKey: modifiers.includes('a'),
  shiftKey: modifiers.includes('s'),
});

describe('the name of a key', () => {
  it.each<[string, PressedKey, boolean, string]>([
    ['Ctrl and a letter', pressed('z', 'KeyZ', 'c'), false, 'Mod+Z'],
    ['the command key on a Mac', pressed('z', 'KeyZ', 'm'), true, 'Mod+Z'],
    ['Ctrl on a Mac, which is another key', pressed('z', 'KeyZ', 'c'), true, 'Ctrl+Z'],
    ['all modifiers in one order', pressed('P', 'KeyP', 'cas'), false, 'Mod+Alt+Shift+P'],
    ['a function key', pressed('F8', 'F8', 's'), false, 'Shift+F8'],
    ['the letter itself where Alt makes another of it', pressed('ł', 'KeyL', 'a'), false, 'Alt+L'],
    ["the layout's letter without Alt", pressed('a', 'KeyQ', 'c'), false, 'Mod+A'],
    ['a Latin letter where the layout is Cyrillic', pressed('я', 'KeyZ', 'c'), false, 'Mod+Z'],
    ['a digit that AZERTY has behind Shift', pressed('&', 'Digit1', 'c'), false, 'Mod+1'],
    ['a full stop', pressed('.', 'Period', 'c'), false, 'Mod+.'],
    ['a modifier alone', pressed('Shift', 'ShiftLeft', 's'), false, ''],
  ])('is right for %s', (_, event, mac, name) => {
    expect(keyNameOf(event, mac)).toBe(name);
  });
});

describe('the keys of commands', () => {
  const commands = [
    { id: 'undo', keys: 'Mod+Z' },
    { id: 'redo', keys: 'Mod+Shift+Z' },
    { id: 'export', keys: '' },
  ];

  it('are the built-in ones where the person set none', () => {
    expect([...keysFor(commands, { redo: 'Mod+Y' })]).toEqual([
      ['undo', 'Mod+Z'],
      ['redo', 'Mod+Y'],
      ['export', ''],
    ]);
  });
});
