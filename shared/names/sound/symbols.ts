import type { Sound } from './sounds.ts';
import { isVowel } from './sounds.ts';

const HUSHING: ReadonlySet<Sound> = new Set([
  'sh',
  'zh',
  'tch',
  'shch',
  'ch?',
  'sch?',
  'sz?',
  'c!',
  'dj',
  'dj?',
]);
const CONSONANTS =
  'b d f g h k l m n p r s t v z w j? j c c? c! s? z? sz? sch? sj? g? dj? th? dh n? q ch? sh tch zh dj shch ts dz kh gh';
const VOWELS = 'a e i o u oe? ee? ö? ü? ä?';

/**
 * Sounds with the places that change what they are worth: `$` last in the word, `^` first (consonants) or after a hushing
 * sound (e, o).
 */
export const SYMBOLS: readonly string[] = [
  ...CONSONANTS.split(' '),
  ...VOWELS.split(' '),
  ...`${CONSONANTS} ${VOWELS}`.split(' ').map((sound) => `${sound}$`),
  'e^',
  'o^',
  ...CONSONANTS.split(' ').map((consonant) => `^${consonant}`),
];
const CODES: ReadonlyMap<string, number> = new Map(SYMBOLS.map((symbol, at) => [symbol, at]));

/** A word's sounds as indexes of `SYMBOLS`. */
export function codesOf(sounds: readonly Sound[]): Uint8Array {
  return Uint8Array.from(sounds, (sound, at) => {
    const last = at === sounds.length - 1;
    const marked =
      at === 0 && !isVowel(sound)
        ? `^${sound}`
        : last
          ? `${sound}$`
          : (sound === 'e' || sound === 'o') && at > 0 && HUSHING.has(sounds[at - 1])
            ? `${sound}^`
            : sound;
    return codeOf(marked);
  });
}

/** The index of a symbol, or of its sound where the place makes no difference. */
export function codeOf(symbol: string): number {
  const code = CODES.get(symbol) ?? CODES.get(unmarked(symbol)[0]);
  if (code === undefined) throw new Error(`No sound ${symbol}.`);
  return code;
}

/** A symbol's sound and its mark, `''` for none. */
export function unmarked(symbol: string): [Sound, string] {
  if (symbol.startsWith('^')) return [symbol.slice(1), '^'];
  const mark = /[$^]$/.exec(symbol)?.[0] ?? '';
  return [mark === '' ? symbol : symbol.slice(0, -1), mark];
}
