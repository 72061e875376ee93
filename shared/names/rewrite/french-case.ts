import { frenchName } from './french-names.ts';
import { allCaps, capitalised } from './letter-case.ts';

/** The name in capitals where the old one was written so with its sentence; initials (USA, URSS) say nothing of it. */
export function nameInCase(preferred: string, old: string, before: string, after: string): string {
  if (!allCaps(old)) return preferred;
  const near = [/[\p{L}\p{M}]{2,}(?=[^\p{L}\p{M}]*$)/u.exec(before), /[\p{L}\p{M}]{2,}/u.exec(after)].filter(
    (word) => word !== null,
  );
  const shouted = near.every(([word]) => allCaps(word));
  const capitals = isInitials(old) ? near.length > 0 && shouted : shouted || old.length > 6;
  return capitals ? preferred.toLocaleUpperCase('fr') : preferred;
}

const INITIALS: ReadonlySet<string> = new Set(['UE', 'URSS', 'USA', 'RDA', 'RDC', 'RFA']);

/** A short word in capitals that is no country's name: AIEA, USA. */
function isInitials(name: string): boolean {
  return INITIALS.has(name) || (name.length <= 4 && frenchName(name) === null);
}

/** The words in the case of those they replace: Du asks for De la, DU for DE LA. */
export function wordsInCase(words: string, model: string, capitals: boolean): string {
  if (allCaps(model) || (capitals && /^\p{Lu}/u.test(model))) return words.toLocaleUpperCase('fr');
  return /^\p{Lu}/u.test(model) ? capitalised(words) : words;
}
