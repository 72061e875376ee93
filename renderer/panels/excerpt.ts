/** A stretch of a text with what stands around it, cut to fit. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** How much of the text is shown on either side, in UTF-16 code units. */
export interface Surroundings {
  readonly before: number;
  readonly after: number;
}

/** Longer words are cut in their middle. */
const LONGEST = 400;

/**
 * The words from `start` to `end` (UTF-16 offsets, `end` exclusive, held within the text) with some of what
 * stands around them, cut at a space where there is one and marked with an ellipsis. Long words are cut in their middle.
 */
export function excerptOf(text: string, start: number, end: number, around: Surroundings): Excerpt {
  const from = Math.max(0, Math.min(start, text.length));
  const to = Math.max(from, Math.min(end, text.length));
  return {
    before: cutBefore(text, from, around.before),
    words: cutMiddle(text.slice(from, to), LONGEST),
    after: cutAfter(text, to, around.after),
  };
}

function cutBefore(text: string, from: number, around: number): string {
  if (from <= around) return text.slice(0, from);
  const cut = wholeCharacter(text, from - around);
  const space = text.indexOf(' ', cut);
  return `…${text.slice(space === -1 || space >= from ? cut : space + 1, from)}`;
}

function cutAfter(text: string, to: number, around: number): string {
  if (text.length - to <= around) return text.slice(to);
  const cut = wholeCharacter(text, to + around);
  const space = text.lastIndexOf(' ', cut);
  return `${text.slice(to, space <= to ? cut : space)}…`;
}

function cutMiddle(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const half = Math.floor(longest / 2);
  return `${words.slice(0, wholeCharacter(words, half))} … ${words.slice(wholeCharacter(words, words.length - half))}`;
}

/** The same offset, or one less where it stands within a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

/** Words that a button can name, cut at a space where there is one, in UTF-16 code units. */
const NAMED = 32;

export function shortWords(words: string): string {
  if (words.length <= NAMED) return words;
  const cut = wholeCharacter(words, NAMED);
  const space = words.lastIndexOf(' ', cut);
  return `${words.slice(0, space > NAMED / 2 ? space : cut)}…`;
}
