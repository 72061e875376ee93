import type { Word } from './words.ts';

/** Sentence ends, colons, bullets and opening quotes: what a capital may stand after without a name. */
const STARTS_SENTENCE = /[.!?…:;•*"“„«»”‹›]|^\s*[-–—]\s*$/u;

/** Whether the word stands where a sentence may start. */
export function startsSentence(words: readonly Word[], at: number): boolean {
  return at === 0 || STARTS_SENTENCE.test(words[at].before);
}
