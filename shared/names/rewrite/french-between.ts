import { agreed } from './french-adjectives.ts';
import type { ClauseWord } from './french-clause.ts';
import { wordsOf } from './french-clause.ts';
import type { FrenchName } from './french-names.ts';
import { startsWithVowel } from './french-names.ts';
import type { Role, WordsBefore } from './french-words-before.ts';
import { wordsBefore, wordsFor } from './french-words-before.ts';
import type { Look } from './rewriting.ts';

/** An adjective between the words before a name and the name: "l'ancien Bélarus". */
export interface AdjectiveBetween {
  readonly adjective: ClauseWord;
  readonly before: WordsBefore;
}

/** Looks at the end of `left`, the text before the name. */
export function adjectiveBetween(left: string): AdjectiveBetween | null {
  const found = /(?<=[ \u00A0\u202F'’])(\p{Ll}[\p{L}\p{M}]*)[ \u00A0\u202F]$/u.exec(left.slice(-40));
  if (!found) return null;
  const start = Math.max(0, left.length - 40) + found.index;
  const before = wordsBefore(left.slice(0, start));
  if (before.words === '' || before.role === 'in' || before.role === 'of-bare') return null;
  const [adjective] = wordsOf(found[1], start);
  // "dans le de Belarus" is nothing that French says.
  return /^(?:de|du|des|la|le|les|en|et|à|au|aux|que|qui|avec|pour)$/.test(adjective.small)
    ? null
    : { adjective, before };
}

/** The article and the adjective before the name as they would agree. */
export function betweenLooks(
  { adjective, before }: AdjectiveBetween,
  from: FrenchName,
  to: FrenchName,
  apostrophe: string,
): Look[] {
  const form = agreed(adjective.text, from, to, to.vowel);
  const sound: FrenchName = { ...to, vowel: startsWithVowel(form ?? adjective.text), within: null };
  const role: Role = before.role === 'in-or-to' ? 'to' : before.role;
  const words = wordsFor(role, { ...sound, article: 'small' }, before.words, apostrophe).trimEnd();
  const was = before.words.trimEnd();
  const cased = /^\p{Lu}/u.test(was) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  const looks: Look[] = [];
  if (cased.toLowerCase() !== was.toLowerCase().replace(/['’]$/, apostrophe)) {
    looks.push({ start: before.start, end: before.start + was.length, agreed: cased });
  }
  if (form !== adjective.text) looks.push({ start: adjective.start, end: adjective.end, agreed: form });
  return looks;
}
