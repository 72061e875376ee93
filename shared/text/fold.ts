/*
 * Folding: what two spellings must have in common to count as the same when texts are searched, compared and aligned.
 * Made one are case; accents and other marks on letters of the alphabets below; letters with strokes and ligatures
 * (œ, ß, ł, đ); apostrophes and single quotes; double quotes and guillemets; hyphens and dashes; white space of any kind
 * and length; full and half width, superscripts and their like (NFKD). Invisible characters go. Kept are й, ї and ў,
 * which are letters of their own, and all marks of scripts that spell with them (Hindi, Thai, kana).
 */

/** Letters that Unicode does not take apart, after lower case. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ƒ: 'f',
  ə: 'e',
  ǝ: 'e',
  ƶ: 'z',
  ǥ: 'g',
  ɨ: 'i',
  ƀ: 'b',
  ɓ: 'b',
  ɖ: 'd',
  ɗ: 'd',
  ƙ: 'k',
  ς: 'σ',
};

/** Marks that make letters of their own: й, ў, ї, ѓ, ќ. */
const LETTER_MARKS: Readonly<Record<string, string>> = {
  и: '\u0306',
  у: '\u0306',
  і: '\u0308',
  г: '\u0301',
  к: '\u0301',
};

/** Soft hyphens, joiners, marks of direction, variation selectors, byte order marks. */
const INVISIBLE = String.raw`\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFE00-\uFE0F\uFEFF`;
const ALPHABETIC = ['Latin', 'Greek', 'Cyrillic', 'Arabic', 'Hebrew', 'Armenian', 'Georgian', 'Coptic']
  .map((script) => String.raw`\p{Script=${script}}`)
  .join('');

const PLAIN = /^(?:[!-@[-_a-z{|}~]| (?! ))*$/;
const UNSEEN = new RegExp(`[${INVISIBLE}]+`, 'g');
/** Apostrophes that NFKD would take for a space with an accent, and double marks that it would take apart. */
const BEFORE_NFKD = /[\u00B4\u1FBD\u1FBF\u1FFD\u1FFE]|[\u2033\u2036]/g;
const APOSTROPHE =
  /[\u0060\u02B9\u02BB-\u02BF\u02C8\u055A\u05F3\u2018-\u201B\u2032\u2035\u2039\u203A\u275B\u275C\uA78C]/g;
const QUOTE = /[\u00AB\u00BB\u05F4\u201C-\u201F\u275D\u275E\u2E42\u300C-\u300F\u301D-\u301F]/g;
const DASH = /[\u058A\u05BE\u2010-\u2015\u2043\u2212\u2E3A\u2E3B]/g;
const MARKED = new RegExp(String.raw`([${ALPHABETIC}\s\u0085])(\p{M}+)`, 'gu');
const SPECIAL_LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
const SPACE_RUN = /[\s\u0085]+/g;

/** The folded text. Offsets are not kept. Folding twice changes nothing more. Linear. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text;
  return (
    text
      .replace(UNSEEN, '')
      // An apostrophe that is composed with an accent must be seen as one too.
      .normalize('NFD')
      .replace(BEFORE_NFKD, (mark) => (mark >= '\u2033' ? '"' : "'"))
      .normalize('NFKD')
      .toLowerCase()
      .replace(QUOTE, '"')
      .replace(APOSTROPHE, "'")
      .replace(DASH, '-')
      .replace(MARKED, (_, letter: string, marks: string) => letter + keptMark(letter, marks))
      .replace(SPECIAL_LETTER, (letter) => LETTERS[letter] ?? letter)
      .replace(SPACE_RUN, ' ')
      .normalize('NFC')
  );
}

function keptMark(letter: string, marks: string): string {
  const mark = LETTER_MARKS[letter];
  return mark !== undefined && marks.includes(mark) ? mark : '';
}

/** The folded word: as `foldText`, without white space at the ends. */
export function foldWord(word: string): string {
  return foldText(word).trim();
}
