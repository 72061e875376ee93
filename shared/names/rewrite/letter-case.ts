const CAPITAL_FIRST = /^\P{L}*[\p{Lu}\p{Lt}]/u;
const WORD = /[\p{L}\p{M}]+/gu;

/** "Du" asks for "De la", "DU" for "DE LA". */
export function withCaseOf(model: string, words: string): string {
  if (!CAPITAL_FIRST.test(model)) return words;
  return allCaps(model) ? words.toUpperCase() : capitalised(words);
}

/** With a capital where the first letter is. */
export function capitalised(words: string): string {
  const first = String.fromCodePoint(words.codePointAt(0) ?? 0x20);
  return words === '' ? '' : first.toUpperCase() + words.slice(first.length);
}

/**
 * The preferred form in capitals where a name in capitals stands in a text in capitals: its neighbours are too. A name in
 * capitals among small words is spelled so, and takes the preferred spelling as it is.
 */
export function inCaseOfText(text: string, start: number, end: number, preferred: string): string {
  const old = text.slice(start, end);
  if (!allCaps(old)) return preferred;
  const before = (text.slice(Math.max(0, start - 40), start).match(WORD) ?? []).slice(-2);
  const after = (text.slice(end, end + 40).match(WORD) ?? []).slice(0, 2);
  // "'s" and "l'" are written small beside capitals, too.
  const neighbours = [...before, ...after].filter((word) => word.length > 1);
  return neighbours.length > 0 && neighbours.every(isCapitals) ? preferred.toUpperCase() : preferred;
}

/** Whether words of two letters and more are in capitals throughout. */
export function allCaps(words: string): boolean {
  return isCapitals(words) && (words.match(/\p{L}/gu)?.length ?? 0) > 1;
}

function isCapitals(words: string): boolean {
  return words === words.toUpperCase() && words !== words.toLowerCase();
}
