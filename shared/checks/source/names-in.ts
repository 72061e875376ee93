/** Shorter ones are too often words. */
const LEAST_LETTERS = 4;

/**
 * The capitalised words inside a sentence, each once: what may be names. Latin script; not at the start of a sentence or a
 * quotation, not in capitals throughout. One pass over the units.
 */
export function namesIn(text: string): readonly string[] {
  let names = NO_NAMES;
  for (let at = 2; at < text.length; at++) {
    // Nearly every unit is a small letter or a space.
    const unit = text.charCodeAt(at);
    if (unit < 0x41 || (unit > 0x5a && unit < 0xc0)) continue;
    if (!isCapital(text, at) || text.charCodeAt(at - 1) !== 0x20) continue;
    const before = text.charCodeAt(at - 2);
    let end = at + 1;
    while (end < text.length && isLetter(text.charCodeAt(end))) end++;
    const followsWord = isLetter(before) || before === 0x2c || (before >= 0x30 && before <= 0x39);
    if (followsWord && end - at >= LEAST_LETTERS && !isCapital(text, at + 1)) {
      const name = text.slice(at, end);
      if (!names.includes(name)) names = [...names, name];
    }
    at = end;
  }
  return names.length > MOST_NAMES ? NO_NAMES : names;
}

const NO_NAMES: readonly string[] = [];
/** More are a list, or a text that writes every word with a capital. */
const MOST_NAMES = 8;

/** Words that begin with a capital, wherever they stand. */
export function capitalisedWords(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isCapital(text, at) || (at > 0 && isLetter(text.charCodeAt(at - 1)))) continue;
    let end = at + 1;
    while (end < text.length && isLetter(text.charCodeAt(end))) end++;
    words.push(text.slice(at, end));
    at = end;
  }
  return words;
}

function isLetter(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0xc0 && unit < 0x250 && unit !== 0xd7 && unit !== 0xf7)
  );
}

function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0xc0) return unit >= 0x41 && unit <= 0x5a;
  if (!isLetter(unit)) return false;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}
