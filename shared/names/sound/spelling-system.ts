/** Letters that some systems of romanisation use and others do not. */
const SYSTEM_SIGNS = [
  /w/,
  /v/,
  /ff?$/,
  /sch/,
  /sh/,
  /(?<![st])ch/,
  /tch/,
  /cz|sz|rz/,
  /kh/,
  /ou/,
  /j/,
  /y/,
  /[\u0300-\u036f]/,
  /c(?!h)/,
  /k/,
  /ts/,
  /tz/,
] as const;

/** Which signs of a spelling system a word has, as bits: two words with the same ones are spelled after one system. */
export function systemOf(word: string): number {
  const letters = word.normalize('NFD').toLowerCase();
  return SYSTEM_SIGNS.reduce((bits, sign, at) => (sign.test(letters) ? bits | (1 << at) : bits), 0);
}
