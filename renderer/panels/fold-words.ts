const NOT_ASCII = /[\u0080-\uffff]/;

/** Lower case without accents, so that a filter finds `Élysée` for `elysee`. Length may differ from the text's. */
export function foldWords(text: string): string {
  // Most of what is folded; ten times as quick.
  if (!NOT_ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
}

/** Whether every word of the filter stands somewhere in the text; an empty filter passes everything. */
export function wordsMatch(filter: string, text: string): boolean {
  const words = filterWords(filter);
  return words.length === 0 || holdsWords(foldWords(text), words);
}

/** The words of a filter, folded; none where it is empty. */
export function filterWords(filter: string): readonly string[] {
  return foldWords(filter).split(/\s+/).filter(Boolean);
}

/** For texts that are folded once and asked often. */
export function holdsWords(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}
