/** Letters that carry a stroke or a ligature that Unicode does not take apart. */
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
  ŀ: 'l',
  ŋ: 'n',
  ĸ: 'k',
  ƒ: 'f',
  ə: 'e',
  ς: 'σ',
  ƶ: 'z',
  ɨ: 'i',
  ƀ: 'b',
  ɖ: 'd',
  ɗ: 'd',
  ɓ: 'b',
  ƙ: 'k',
};

const APOSTROPHES =
  '\u0060\u00B4\u02B9\u02BB\u02BC\u02BD\u02BE\u02BF\u02C8\u055A\u05F3\u2018\u2019\u201A\u201B\u2032\u2035\u2039\u203A\u275B\u275C\uA78B\uA78C';
const QUOTES =
  '\u00AB\u00BB\u05F4\u201C\u201D\u201E\u201F\u2033\u2036\u275D\u275E\u275F\u2E42\u300C\u300D\u300E\u300F\u301D\u301E\u301F';
const DASHES =
  '\u00AD\u058A\u05BE\u1806\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2E3A\u2E3B\u301C\u3030';

const SPECIAL = specialCharacters();
const FOLDABLE = new RegExp(`[${[...SPECIAL.keys()].join('')}]`, 'gu');
const MARKS =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Armenian}\p{Script=Georgian}\p{M}])\p{M}+/gu;
const SPACES = /[\s\u0085\u180E]+/gu;
const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFE00-\uFE0F\uFEFF]/gu;

function specialCharacters(): ReadonlyMap<string, string> {
  const table = new Map(Object.entries(LETTERS));
  for (const mark of APOSTROPHES) table.set(mark, "'");
  for (const mark of QUOTES) table.set(mark, '"');
  for (const mark of DASHES) table.set(mark, '-');
  return table;
}
export function foldText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(FOLDABLE, (character) => SPECIAL.get(character) ?? character)
    .replace(SPACES, ' ');
}
export function foldWord(word: string): string {
  return foldText(word).trim();
}
