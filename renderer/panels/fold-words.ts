/** Lower case without accents, so that a filter finds `Élysée` for `elysee`. Length may differ from the text's. */
export function foldWords(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
}

/** Whether every word of the filter stands somewhere in the text; an empty filter passes everything. */
export function wordsMatch(filter: string, text: string): boolean {
  const words = foldWords(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const folded = foldWords(text);
  return words.every((word) => folded.includes(word));
}
