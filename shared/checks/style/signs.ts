/** What a text has that some matter of style may be about: bits of a mask. */
export const APOSTROPHE = 1;
export const STOPS = 2;
export const HYPHEN = 4;
export const DIGITS = 8;
export const MARK = 16;
export const CAPITAL = 32;

const SIGN_OF = signTable();

/** One scan of the characters: most texts have nothing, and no matter looks at them again. */
export function signsOf(text: string): number {
  let signs = 0;
  let before = 0;
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const sign = unit < 256 ? (SIGN_OF[unit] ?? 0) : 0;
    if (sign !== 0) {
      if (sign === STOPS) signs |= last & STOPS;
      else if (sign === HYPHEN) {
        if (last === HYPHEN || isSpace(text.charCodeAt(at + 1))) signs |= HYPHEN;
      } else if (sign === DIGITS) {
        if (last !== DIGITS) signs |= before & DIGITS;
      } else signs |= sign;
    }
    before = last;
    last = sign;
  }
  return signs;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x202f;
}

function signTable(): Uint8Array {
  const signs = new Uint8Array(256);
  const set = (characters: string, sign: number) => {
    for (const character of characters) signs[character.charCodeAt(0)] = sign;
  };
  set("'´", APOSTROPHE);
  set('.', STOPS);
  set('-', HYPHEN);
  set('0123456789', DIGITS);
  set(';:!?«»%', MARK);
  set('ACEI', CAPITAL);
  return signs;
}
