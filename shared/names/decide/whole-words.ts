const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const UNITS = 0x10000;

let table: Uint8Array | null = null;

/** Whether a UTF-16 unit that is no surrogate belongs to a word. A table, made at the first question: texts are asked unit by unit. */
function isPlainWordUnit(unit: number): boolean {
  if (!table) {
    table = new Uint8Array(UNITS);
    for (let code = 0; code < UNITS; code++)
      if (WORD_CHARACTER.test(String.fromCharCode(code))) table[code] = 1;
  }
  return table[unit] === 1;
}

/** Whether the unit at an offset is part of a letter, a mark on one or a digit. A lone surrogate is not. */
export function isWordUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdfff) return isPlainWordUnit(unit);
  const start = unit >= 0xdc00 ? at - 1 : at;
  const character = text.codePointAt(start);
  return (
    character !== undefined && character > 0xffff && WORD_CHARACTER.test(String.fromCodePoint(character))
  );
}

/** End of the word that holds the unit at `at`; `at` itself where none does. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWordUnit(text, end)) end++;
  return end;
}
