import type { HeardWord } from './heard-word.ts';
import type { Sound } from './sounds.ts';

/** Consonants that every romanisation keeps; those that it may write for each other are one class. */
const LASTING: ReadonlyMap<Sound, string> = classes('l:l r:r m:n n:n n?:n p:p b:p t:t d:t th?:t dh:t dz:t');

/** Consonants that are always written somehow, and all the sounds that may stand for them. */
const KINDS: readonly { readonly certain: ReadonlySet<Sound>; readonly possible: ReadonlySet<Sound> }[] = [
  kind('s s? sz? sh tch shch ts', 'z z? zh c c? c! ch? sch? sj? j? dj dj? g? th? dh dz'),
  kind('k q g', 'kh gh h c c? c! ch? sch? g? j?'),
  kind('f v', 'w u b oe? p'),
];

/** The classes of a word's lasting consonants in their order: `Loukachenko`, `Lukašenko` and `Lukaschenko` are all `ln`. */
export function skeletonOf(sounds: readonly Sound[]): string {
  return sounds.map((sound) => LASTING.get(sound) ?? '').join('');
}

/**
 * The pairs of words, as indexes, that are worth comparing: those with the same lasting consonants, where neither has a kind of
 * consonant that the other cannot have. Grows with the square of the words that share their lasting consonants only.
 */
export function* likelyPairs(words: readonly HeardWord[]): Generator<readonly [left: number, right: number]> {
  // A last s may be an ending of the language.
  const certain = words.map(({ sounds }) => bits(sounds.slice(0, -1), 'certain'));
  const possible = words.map(({ sounds }) => bits(sounds, 'possible'));
  const blocks = new Map<string, number[]>();
  for (const [at, { sounds }] of words.entries()) {
    const key = skeletonOf(sounds);
    const block = blocks.get(key) ?? [];
    blocks.set(key, block);
    for (const other of block) {
      if ((certain[at] & ~possible[other]) === 0 && (certain[other] & ~possible[at]) === 0) yield [other, at];
    }
    block.push(at);
  }
}

function bits(sounds: readonly Sound[], which: 'certain' | 'possible'): number {
  return KINDS.reduce(
    (mask, set, at) => (sounds.some((sound) => set[which].has(sound)) ? mask | (1 << at) : mask),
    0,
  );
}

function classes(table: string): Map<Sound, string> {
  return new Map(
    table.split(' ').map((entry): [Sound, string] => {
      const [sound, letter] = entry.split(':');
      return [sound, letter];
    }),
  );
}

function kind(certain: string, others: string): { certain: Set<Sound>; possible: Set<Sound> } {
  return { certain: new Set(certain.split(' ')), possible: new Set(`${certain} ${others}`.split(' ')) };
}
