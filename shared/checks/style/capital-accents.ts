import { accentedCapitals } from './french-capitals.ts';
import type { Deviation, StyleView } from './matter.ts';

/** Words that begin with a capital which may lack an accent, compounds whole. */
const WORD = /[AEI](?<![\p{L}\p{M}\p{N}_.@-][AEI])[\p{L}\p{M}]+(?:-\p{L}+)*(?![\p{L}\p{M}\p{N}_@])/gu;
/** What makes a preposition of the A that begins a sentence. */
const PREPOSITION =
  /^A(?= (?:l['’]|la |partir d|travers |cause d|propos d|peine |moins |noter|savoir|nouveau |titre d|côté d|défaut d|force d|l’instar|mesure qu|présent[ ,]|terme[ ,]|ce jour|ce stade|ce titre|cet égard|cette fin|cette occasion|ses côtés|leur tour|son tour))/u;
const CEDILLA = /^Ca(?= (?:va|ne|n['’]|fait|sera|serait|suffit|y est|commence|dépend|marche) ?)/u;

/**
 * `style/capital-accent`: a French capital without its accent (Etat, Etats-Unis, A l'heure).
 *
 * Leaves alone words that are not listed, words that English spells the same, initials and codes, and what the source has too.
 */
export function capitalAccentDeviations({ text, source, convention }: StyleView): Deviation[] {
  if (!convention.capitalAccents) return [];
  const deviations: Deviation[] = [];
  if (PREPOSITION.test(text) && !isTitle(text)) deviations.push({ start: 0, end: 1, insert: 'À' });
  else if (CEDILLA.test(text)) deviations.push({ start: 0, end: 1, insert: 'Ç' });
  const known = new Map<string, string | null>();
  for (const { index: start, 0: word } of text.matchAll(WORD)) {
    let accented = known.get(word);
    if (accented === undefined) {
      accented = source.some((segment) => hasWord(segment.text, word)) ? null : accentedCapitals(word);
      known.set(word, accented);
    }
    if (accented === null) continue;
    deviations.push({ start, end: start + word.length, insert: accented });
  }
  return deviations;
}

/** "A la carte": too short to be a sentence. */
function isTitle(text: string): boolean {
  return text.length < 16;
}

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !/\p{L}/u.test(text.charAt(at + word.length));
}
