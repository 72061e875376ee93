/** What a UTF-16 unit is for its neighbours. */
export const KIND = {
  space: 0,
  lower: 1,
  upper: 2,
  caseless: 3,
  mark: 4,
  digit: 5,
  /** What joins the letters of a word: apostrophe, hyphen, full stop in abbreviations. */
  joiner: 6,
  /** Punctuation that stands before a word; behind one it is odd. */
  opening: 7,
  /** Quotation marks that languages use on either side, and what closes a clause. */
  punctuation: 8,
  /** Stands behind a word: ™, °, superscript figures. */
  suffix: 9,
  currency: 10,
  symbol: 11,
  box: 12,
  picture: 13,
  other: 14,
} as const;

/** Scripts that words do not mix; 0 is none. */
export const SCRIPT = { none: 0, latin: 1, greek: 2, cyrillic: 3, rest: 4 } as const;

export interface CharacterClasses {
  /** By UTF-16 unit: how seldom it stands in texts, in nats (natural logarithms of frequencies), roughly. */
  readonly rarity: Uint8Array;
  readonly kind: Uint8Array;
  /** The script of letters: those after the Cyrillic ones have a number of their own a block. */
  readonly script: Uint8Array;
}

type Row = readonly [first: number, last: number, rarity: number, kind: keyof typeof KIND | 'letter'];

/*
 * Blocks of the Unicode Standard and how seldom their characters are in running text of a language that uses them; later
 * rows refine earlier ones. Letters get their case from the standard's mappings. Half a nat more or less changes nothing.
 */
const ROWS: readonly Row[] = [
  [0x0000, 0x001f, 14, 'other'],
  [0x0009, 0x000d, 2, 'space'],
  [0x0020, 0x0020, 2, 'space'],
  [0x0021, 0x007e, 3, 'punctuation'],
  [0x0030, 0x0039, 3, 'digit'],
  [0x0041, 0x007a, 2, 'letter'],
  [0x005b, 0x0060, 4, 'symbol'],
  [0x007f, 0x009f, 18, 'other'],
  [0x00a0, 0x00a0, 4, 'space'],
  [0x00a1, 0x00bf, 8, 'symbol'],
  [0x00c0, 0x00ff, 5, 'letter'],
  [0x0100, 0x017f, 6, 'letter'],
  [0x0180, 0x024f, 12, 'letter'],
  [0x0250, 0x02af, 12, 'letter'],
  [0x02b0, 0x02c5, 12, 'letter'],
  [0x02c6, 0x02ff, 9, 'symbol'],
  [0x0300, 0x036f, 11, 'mark'],
  [0x0300, 0x030c, 7, 'mark'],
  [0x0370, 0x03cf, 3, 'letter'],
  [0x03d0, 0x03ff, 12, 'letter'],
  [0x0400, 0x045f, 3, 'letter'],
  [0x0460, 0x0489, 12, 'letter'],
  [0x048a, 0x04ff, 6, 'letter'],
  [0x0500, 0x052f, 12, 'letter'],
  [0x0530, 0x058f, 4, 'letter'],
  [0x0590, 0x05cf, 9, 'mark'],
  [0x05d0, 0x05ff, 3, 'letter'],
  [0x0600, 0x061f, 7, 'punctuation'],
  [0x0620, 0x064a, 3, 'letter'],
  [0x064b, 0x0652, 4, 'mark'],
  [0x0653, 0x06ff, 5, 'letter'],
  [0x0700, 0x08ff, 12, 'letter'],
  [0x0900, 0x0eff, 4, 'letter'],
  [0x0f00, 0x0fff, 7, 'letter'],
  [0x1000, 0x10ff, 5, 'letter'],
  [0x1100, 0x139f, 8, 'letter'],
  [0x13a0, 0x177f, 12, 'letter'],
  [0x1780, 0x17ff, 5, 'letter'],
  [0x1800, 0x1dff, 12, 'letter'],
  [0x1e00, 0x1e9f, 8, 'letter'],
  [0x1ea0, 0x1eff, 4, 'letter'],
  [0x1f00, 0x1fff, 6, 'letter'],
  [0x2000, 0x200a, 7, 'space'],
  [0x200b, 0x200f, 8, 'other'],
  [0x2010, 0x2027, 8, 'symbol'],
  [0x2028, 0x202e, 12, 'other'],
  [0x202f, 0x202f, 4, 'space'],
  [0x2030, 0x206f, 9, 'symbol'],
  [0x2070, 0x209f, 8, 'suffix'],
  [0x20a0, 0x20cf, 8, 'currency'],
  [0x20d0, 0x20ff, 9, 'mark'],
  [0x2100, 0x218f, 8, 'symbol'],
  [0x2190, 0x21ff, 7, 'symbol'],
  [0x2200, 0x24ff, 9, 'symbol'],
  [0x2500, 0x259f, 5, 'box'],
  [0x25a0, 0x27bf, 7, 'picture'],
  [0x27c0, 0x2bff, 8, 'symbol'],
  [0x2c00, 0x2fff, 12, 'symbol'],
  [0x3000, 0x303f, 4, 'punctuation'],
  [0x3040, 0x30ff, 4, 'letter'],
  [0x3100, 0x33ff, 8, 'letter'],
  [0x3400, 0x4dbf, 9, 'letter'],
  [0x4e00, 0x9fff, 6, 'letter'],
  [0xa000, 0xabff, 12, 'letter'],
  [0xac00, 0xd7ff, 6, 'letter'],
  // A pair of surrogates costs what its first half costs; the planes of pictures are the usual ones.
  [0xd800, 0xdbff, 14, 'symbol'],
  [0xd83c, 0xd83e, 7, 'picture'],
  [0xd840, 0xd888, 10, 'letter'],
  [0xdc00, 0xdfff, 0, 'other'],
  [0xe000, 0xf8ff, 20, 'other'],
  [0xf900, 0xfaff, 10, 'letter'],
  [0xfb00, 0xfdff, 9, 'letter'],
  [0xfe00, 0xfe0e, 10, 'mark'],
  [0xfe0f, 0xfe0f, 2, 'mark'],
  [0xfe10, 0xfefe, 9, 'letter'],
  [0xfeff, 0xfeff, 7, 'other'],
  [0xff00, 0xffef, 6, 'symbol'],
  [0xfff0, 0xfffc, 16, 'other'],
  [0xfffd, 0xfffd, 8, 'other'],
  [0xfffe, 0xffff, 20, 'other'],
];

/** Characters that differ from their block. */
const SINGLE: readonly (readonly [characters: string, rarity: number, kind: Row[3]])[] = [
  ["'’ʼ-‑.·&_", 4, 'joiner'],
  ['([{', 4, 'opening'],
  ['¡¿', 6, 'opening'],
  ['„‚«‹‘‛', 4, 'opening'],
  ['“”»›–—…', 4, 'punctuation'],
  ['•©§', 6, 'symbol'],
  ['°™º®', 5, 'suffix'],
  ['ª²³¹‰', 8, 'suffix'],
  ['€£$¥', 6, 'currency'],
  ['¢', 8, 'currency'],
  ['´±×÷µ½¼№', 6, 'symbol'],
  // Behind a soft hyphen a word goes on.
  ['\u00ad', 6, 'joiner'],
  ['ÀÁÄÆÇÈÉÊËÌÍÏÐÑÒÓÔÕÖÙÚÛÜÝÞ', 6, 'letter'],
  ['ÎĂ', 8, 'letter'],
  ['éáíóúäöüñçãšžčąėęłşığ', 4, 'letter'],
  ['āēīūģķļņćśźżńěřůőűăďťňđį', 5, 'letter'],
  ['ŠŽČ', 5, 'letter'],
  ['ÃÂ', 10, 'letter'],
  // Esperanto, Maltese, Welsh, Northern Sami, old spellings.
  ['ĈĉĊċĔĕĜĝĠġĤĥĦħĨĩĬĭĴĵĹĺŊŋŎŏŔŕŜŝŦŧŨũŬŭŴŵŶŷ', 9, 'letter'],
  ['ſĸŉŸĿŀĳĲ', 13, 'letter'],
  ['œâŒûùîïëêôÿ', 6, 'letter'],
  ['șțȘȚơưƠƯəƏ', 6, 'letter'],
  ['\u0384\u0385', 9, 'symbol'],
  ['ΐΰΆΈΉΊΌΎΏ', 5, 'letter'],
  ['ЂЃѓЉЊЌЋЏђљњќћџѐѝ', 5, 'letter'],
];

let built: CharacterClasses | null = null;

/** The tables, made at the first call (about a millisecond). */
export function characterClasses(): CharacterClasses {
  return (built ??= build());
}

function build(): CharacterClasses {
  const classes = {
    rarity: new Uint8Array(0x10000),
    kind: new Uint8Array(0x10000),
    script: new Uint8Array(0x10000),
  };
  for (const [first, last, rarity, kind] of ROWS)
    for (let unit = first; unit <= last; unit++) set(classes, unit, rarity, kind);
  for (const [characters, rarity, kind] of SINGLE)
    for (let at = 0; at < characters.length; at++) set(classes, characters.charCodeAt(at), rarity, kind);
  return classes;
}

function set(classes: CharacterClasses, unit: number, rarity: number, kind: Row[3]): void {
  classes.rarity[unit] = rarity;
  classes.kind[unit] = kind === 'letter' ? letterKind(unit) : KIND[kind];
  classes.script[unit] = kind === 'letter' ? scriptOf(unit) : SCRIPT.none;
}

function letterKind(unit: number): number {
  // Beyond Greek, Cyrillic and Armenian, case tells nothing here.
  if (unit > 0x58f && (unit < 0x1e00 || unit > 0x1fff)) return KIND.caseless;
  const letter = String.fromCharCode(unit);
  if (letter !== letter.toLowerCase()) return KIND.upper;
  return letter === letter.toUpperCase() && unit > 0x7f && unit !== 0xdf ? KIND.caseless : KIND.lower;
}

/** Chinese, Japanese and Korean count as one: their texts mix them. */
function scriptOf(unit: number): number {
  if (unit < 0x370 || (unit >= 0x1e00 && unit <= 0x1eff)) return SCRIPT.latin;
  if (unit < 0x400 || (unit >= 0x1f00 && unit <= 0x1fff)) return SCRIPT.greek;
  if (unit < 0x530) return SCRIPT.cyrillic;
  if (unit >= 0x2e80) return SCRIPT.rest;
  // Blocks of 128: Hebrew, Arabic, the scripts of India each have their own, or more of one.
  return unit >= 0x600 && unit < 0x780 ? SCRIPT.rest + 1 : SCRIPT.rest + 2 + ((unit >> 7) % 120);
}
