import type { Sayings } from './sayings.ts';
import { shown } from './sayings.ts';

/** Names of Unicode for characters that cannot be seen. */
const INVISIBLE: ReadonlyMap<string, string> = new Map([
  ['U+200B', 'a zero-width space'],
  ['U+200C', 'a zero-width non-joiner'],
  ['U+200D', 'a zero-width joiner'],
  ['U+2060', 'a word joiner'],
  ['U+FEFF', 'a byte-order mark'],
]);

function invisible(code: string | number | undefined): string {
  const name = INVISIBLE.get(String(code ?? ''));
  return name === undefined ? `${code ?? ''}` : `${name} (${code ?? ''})`;
}

/** Why the checks of this family find fault. */
export const GARBLE_REASONS = {
  'entity-whole': (v) => `“${v['found']}” is the code of a character and should be ${shown(v['character'])}.`,
  'entity-unterminated': (v) =>
    `“${v['found']}” is the cut-off code of the character ${shown(v['character'])}.`,
  'entity-spaced': (v) =>
    `“${v['found']}” is the code of the character ${shown(v['character'])}, broken by spaces.`,
  'entity-double': (v) =>
    `“${v['found']}” is the code of the character ${shown(v['character'])}, encoded twice.`,
  'entity-orphan': (v) => `“${v['found']}” is what a broken character code has left behind.`,
  mojibake: (v) => `“${v['found']}” was read in the wrong encoding and should be “${v['text']}”.`,
  'character-replacement': (v) => `“${v['found']}” stands where a character was lost.`,
  'character-control': (v) => `There is a control character (${v['code']}) here.`,
  'character-invisible': (v) => `There is an invisible character here: ${invisible(v['code'])}.`,
  'character-surrogate': (v) => `There is half a character (${v['code']}) here.`,
  'character-private-use': (v) =>
    `Here stands ${v['code']}, a character that means something in one font only.`,
  'character-none': (v) => `Here stands ${v['code']}, a code that no character has.`,
  'character-lookalike-letter': (v) =>
    `“${v['found']}” is ${v['code']}, which only looks like a letter of the alphabet of the sentence.`,
  'character-lookalike': (v) =>
    `“${v['found']}” mixes alphabets: ${v['code']} only looks like a letter of the rest of the word.`,
} as const satisfies Sayings;

/** What their fixes do. */
export const GARBLE_FIXES = {
  'decode-entity': (v) =>
    v['character'] === undefined ? 'Write the character' : `Write ${shown(v['character'])}`,
  'decode-entity-and-quotes': () => 'Write the quotation marks of the language',
  'remove-entity': () => 'Remove what is left of the code',
  'decode-mojibake': (v) => (v['text'] === undefined ? 'Decode the letters' : `Write “${v['text']}”`),
  'remove-character': () => 'Remove the character',
  'replace-lookalike': () => 'Write the letters of one alphabet',
} as const satisfies Sayings;
