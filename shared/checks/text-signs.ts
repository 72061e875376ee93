/** What a text has that some check may be about: bits of a mask. Without the bit, the check has nothing to look for. */
export const SIGNS = {
  /** A digit of ASCII, or a fraction of Latin-1. */
  number: 1,
  /** A unit of a script or block in which there may be other digits. */
  otherDigit: 2,
  /** `@`, `/`, a full stop right before a letter of ASCII or behind `w`. */
  address: 4,
  /** A quotation mark, but for single ones. */
  quote: 8,
  bracket: 16,
  /** `&`, `;` or `#`: a character reference, or what is left of one. */
  reference: 32,
} as const;

const FULL_STOP = 0x80;
const TABLE_END = 0x660;

/**
 * One scan of the units for the cheap tests of all checks that look at both sides of a bead. The last few texts are remembered, as
 * the checks ask one after another about the same ones.
 */
export function textSigns(text: string): number {
  for (let slot = 0; slot < RECENT; slot++) if (texts[slot] === text) return masks[slot] ?? 0;
  const mask = scannedSigns(text);
  texts[next] = text;
  masks[next] = mask;
  next = (next + 1) % RECENT;
  return mask;
}

const RECENT = 4;
const texts: string[] = Array.from({ length: RECENT }, () => '');
const masks: number[] = Array.from({ length: RECENT }, () => 0);
let next = 0;

function scannedSigns(text: string): number {
  let mask = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < TABLE_END) {
      const signs = TABLE[unit] ?? 0;
      if (signs === FULL_STOP) mask |= fullStopSigns(text, at);
      else mask |= signs;
    } else mask |= signsBeyond(unit);
  }
  return mask;
}

function fullStopSigns(text: string, at: number): number {
  const after = text.charCodeAt(at + 1) | 0x20;
  const isAddress = (after >= 0x61 && after <= 0x7a) || (text.charCodeAt(at - 1) | 0x20) === 0x77;
  return isAddress ? SIGNS.address : 0;
}

const TABLE: Uint8Array = signTable();

function signTable(): Uint8Array {
  const table = new Uint8Array(TABLE_END);
  const set = (characters: string, sign: number) => {
    for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = sign;
  };
  set('0123456789¼½¾', SIGNS.number);
  set('@/', SIGNS.address);
  set('«»"', SIGNS.quote);
  set('()[]{}', SIGNS.bracket);
  set('&;#', SIGNS.reference);
  set('.', FULL_STOP);
  return table;
}

const QUOTES = '„“”‹›「」『』';
const BRACKETS = '（）【】《》〈〉';

/** From U+1E00 to U+20FF, where the punctuation and the currencies are, there are no decimal digits and no fractions. */
function signsBeyond(unit: number): number {
  if (unit >= 0x1e00 && unit < 0x2100) {
    const isQuote = unit >= 0x2018 && unit <= 0x203a && QUOTES.includes(String.fromCharCode(unit));
    return isQuote ? SIGNS.quote : 0;
  }
  if (unit < 0x3000 || unit > 0xff60) return SIGNS.otherDigit;
  const character = String.fromCharCode(unit);
  const isQuote = QUOTES.includes(character);
  return SIGNS.otherDigit | (isQuote ? SIGNS.quote : BRACKETS.includes(character) ? SIGNS.bracket : 0);
}
