/*
 * Keeping the case of what is replaced:
 *   capitals throughout, two letters or more     MINSK -> VILNIUS
 *   every word with a capital, several words     Old Town -> New City, Old-Town -> New-City
 *   a capital first and no other                 Minsk -> Vilnius, Old town -> New city
 *   anything else (small, mixed, no letters)     the replacement as it was typed
 * Words are parted by white space and hyphens. The replacement's other letters stay as they were typed.
 */

const WORDS = /[^\s\-\u2010\u2011]+/gu;
const FIRST_LETTER = /\p{L}\p{M}*/u;
const CASED = /[\p{Lu}\p{Lt}\p{Ll}]/gu;
const CAPITALIZED = /^[^\p{L}]*[\p{Lu}\p{Lt}]\p{M}*[^\p{Lu}\p{Lt}]*$/u;

/** The replacement in the case of the words that it takes the place of. */
export function keepCase(words: string, replacement: string): string {
  const cased = words.match(CASED) ?? [];
  if (cased.length > 1 && cased.every((letter) => /[\p{Lu}\p{Lt}]/u.test(letter)))
    return replacement.toUpperCase();
  const parts = words.match(WORDS) ?? [];
  if (parts.length > 1 && parts.every((part) => CAPITALIZED.test(part)))
    return replacement.replace(WORDS, capitalized);
  return CAPITALIZED.test(words) ? capitalized(replacement) : replacement;
}

function capitalized(text: string): string {
  return text.replace(FIRST_LETTER, (letter) => letter.toUpperCase());
}
