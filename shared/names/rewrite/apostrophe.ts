/** The words with the kind of apostrophe that the text uses; unchanged where the text has none. */
export function withApostropheOf(text: string, words: string): string {
  if (!/['\u2019\u02BC]/.test(words)) return words;
  if (text.includes('\u2019')) return words.replace(/['\u02BC]/g, '\u2019');
  return text.includes("'") ? words.replace(/[\u2019\u02BC]/g, "'") : words;
}
