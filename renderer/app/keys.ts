/** A key as commands name it: `Mod+Shift+P`. `Mod` is Ctrl, and the command key on a Mac. Modifiers in this order. */
export type KeyName = string;

/** What is needed of a keyboard event to name the key. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The name of what was pressed; empty for a modifier alone. */
export function keyNameOf(event: PressedKey, mac: boolean): KeyName {
  if (['Control', 'Shift', 'Alt', 'Meta'].includes(event.key)) return '';
  const mod = mac ? event.metaKey : event.ctrlKey;
  const control = mac && event.ctrlKey;
  const parts = [
    ...(mod ? ['Mod'] : []),
    ...(control ? ['Ctrl'] : []),
    ...(event.altKey ? ['Alt'] : []),
    ...(event.shiftKey ? ['Shift'] : []),
    baseKey(event),
  ];
  return parts.join('+');
}

/** The key's own letter, also where Alt or Shift make another character of it. */
function baseKey(event: PressedKey): string {
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  const latin = /^[a-z]$/i.test(event.key);
  // With Alt the character is another one on many keyboards; without, the layout's own letter is meant (AZERTY, Dvorak).
  if (letter && (event.altKey || !latin)) return letter;
  const digit = /^Digit(\d)$/.exec(event.code)?.[1];
  if (digit && (event.ctrlKey || event.metaKey || event.altKey)) return digit;
  return event.key.length === 1 ? event.key.toUpperCase() : event.key;
}

/** The keys of every command: the built-in ones, and those that the person set. Empty for none. */
export function keysFor(
  commands: readonly { readonly id: string; readonly keys: KeyName }[],
  own: Readonly<Record<string, KeyName>>,
): ReadonlyMap<string, KeyName> {
  return new Map(commands.map(({ id, keys }) => [id, own[id] ?? keys]));
}
