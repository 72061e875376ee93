import type { AlignUnit } from '../../../shared/align/alignment.ts';

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function units(texts: readonly string[], endsParagraph = false): AlignUnit[] {
  return texts.map((text) => ({ text, endsParagraph }));
}

const LATIN = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te', 'vi', 'zo'];

/**
 * Sentences of a made-up language and their translation into another that shares no letter with it: a word for a word,
 * with frequencies as in real texts (few words often, most seldom).
 */
export function syntheticPair(count: number, seed: number): { source: string[]; target: string[] } {
  const random = randomFrom(seed);
  const words = 3000;
  const spell = (word: number): string => {
    let left = word + 20;
    let spelling = '';
    while (left > 0) {
      spelling += LATIN[left % LATIN.length];
      left = Math.floor(left / LATIN.length);
    }
    return spelling;
  };
  const translate = (word: number): string =>
    String.fromCharCode(0x4e00 + word * 3, 0x4e01 + ((word * 7919) % 5000));
  const source: string[] = [];
  const target: string[] = [];
  for (let at = 0; at < count; at++) {
    const length = 4 + Math.floor(random() * 18);
    const sentence = Array.from({ length }, () => Math.floor(words * random() ** 3));
    source.push(`${sentence.map(spell).join(' ')}.`);
    target.push(`${sentence.map(translate).join('')}。`);
  }
  return { source, target };
}
