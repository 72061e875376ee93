const LETTERS = /[^\p{L}\p{M}]+/gu;

/**
 * What is put in, in the case that the words which it replaces have there: all capitals, or a capital at the start. `removed` are the
 * same words where the correction was made. A small letter there changes nothing: the capital may be a name's.
 */
export function keepCase(insert: string, removed: string, there: string): string {
  const [left, right] = [removed.replace(LETTERS, ''), there.replace(LETTERS, '')];
  if (left === right) return insert;
  if (isCapitals(right) && !isCapitals(left)) return insert.toUpperCase();
  if (startsWithCapital(right) && !startsWithCapital(left)) return capitalised(insert);
  return insert;
}

function isCapitals(letters: string): boolean {
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

function startsWithCapital(letters: string): boolean {
  return /^\p{Lu}/u.test(letters);
}

function capitalised(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
