import type { KeyName } from './keys.ts';

/** Whether this is a Mac, whose command key takes the place of Ctrl. */
export const IS_MAC = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

const SIGNS: Readonly<Record<string, string>> = {
  Mod: IS_MAC ? '⌘' : 'Ctrl',
  Alt: IS_MAC ? '⌥' : 'Alt',
  Shift: IS_MAC ? '⇧' : 'Shift',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** The key as people read it: `Ctrl+Shift+P`. */
export function showKey(key: KeyName): string {
  // A key may itself be a plus sign.
  return key
    .split(/\+(?=.)/)
    .map((part) => SIGNS[part] ?? part)
    .join('+');
}

/** The key that people read so: what `showKey` made of it, taken back. */
export function readShownKey(shown: string): KeyName {
  const names = new Map(Object.entries(SIGNS).map(([name, sign]) => [sign, name]));
  return shown
    .split(/\+(?=.)/)
    .map((part) => names.get(part) ?? part)
    .join('+');
}
