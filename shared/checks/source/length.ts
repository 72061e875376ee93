import type { BeadDraft, BeadView } from '../bead-check.ts';
import { writtenLengthOf } from './written-length.ts';

/** Below this a side is too short for proportions to say anything, in letters. */
const LEAST = 30;
/** How often longer one side may be than the other, whatever the languages. */
const PROPORTION = 2;
/**
 * How many standard deviations the lengths may be apart. Gale and Church (1993), "A Program for Aligning Sentences in Bilingual
 * Corpora": the difference has a variance of 6.8 for each letter of the source.
 */
const DEVIATIONS = 4;
const VARIANCE = 6.8;

/**
 * `source/length`: what stands in a bead is out of all proportion to its source: twice as long or half as long, and farther than
 * chance has it. A hint: something may be missing or added within the sentence, or the link be wrong.
 *
 * Leaves alone short texts (under 30 letters on either side), where proportions say nothing.
 */
export function lengthCheck({ source, target }: BeadView): BeadDraft[] {
  const from = writtenLengthOf(source);
  const into = writtenLengthOf(target);
  const [less, more] = from < into ? [from, into] : [into, from];
  if (less < LEAST || more < PROPORTION * less) return [];
  if (more - less < DEVIATIONS * Math.sqrt(VARIANCE * less)) return [];
  const end = target[0]?.text.length ?? 0;
  return [
    {
      on: 0,
      check: 'source/length',
      severity: 'hint',
      start: 0,
      end,
      code: into > from ? 'length-long' : 'length-short',
      values: { times: Math.round((more / less) * 10) / 10 },
      fixes: [],
      related: source.map(({ id }) => id),
    },
  ];
}
