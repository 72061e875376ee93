import { SINGLE_BYTE_ENCODINGS } from './single-byte-encodings.ts';

const LOST_CHARACTER = 0xfffd;
const NO_BREAK_SPACE = 0xa0;

/** Units that everyday punctuation needs: as the first byte of a sequence they would put every sentence under suspicion. */
const EVERYDAY = '\u00a0«»…“”‘’';

/**
 * For every UTF-16 unit a set of encodings, the n-th of `SINGLE_BYTE_ENCODINGS` as bit n: those in which the unit is a
 * byte that goes on with a character of UTF-8, or begins one of two, three, four bytes.
 */
interface ByteRoles {
  readonly goesOn: Uint16Array;
  readonly begins2: Uint16Array;
  readonly begins3: Uint16Array;
  readonly begins4: Uint16Array;
  /** Begins a sequence of two of which the second byte is often made a plain space: à, Š, Р and the no-break space. */
  readonly beforeSpace: Uint16Array;
  /** By encoding, the byte of each unit; 0 where it has none above 0x7F. */
  readonly bytes: readonly Uint8Array[];
}

let built: ByteRoles | null = null;

function byteRoles(): ByteRoles {
  return (built ??= build());
}

function build(): ByteRoles {
  const roles = {
    goesOn: new Uint16Array(0x10000),
    begins2: new Uint16Array(0x10000),
    begins3: new Uint16Array(0x10000),
    begins4: new Uint16Array(0x10000),
    beforeSpace: new Uint16Array(0x10000),
    bytes: SINGLE_BYTE_ENCODINGS.map(({ upperHalf }, index) => bytesOf(upperHalf, index === 0)),
  };
  for (const [index, bytes] of roles.bytes.entries()) {
    const bit = 1 << index;
    for (const [unit, byte] of bytes.entries()) {
      if (byte === 0) continue;
      if (byte < 0xc0) add(roles.goesOn, unit, bit);
      else if (!EVERYDAY.includes(String.fromCharCode(unit))) {
        if (byte >= 0xc2 && byte <= 0xdf) add(roles.begins2, unit, bit);
        else if (byte >= 0xe0 && byte <= 0xef) add(roles.begins3, unit, bit);
        else if (byte >= 0xf0 && byte <= 0xf4) add(roles.begins4, unit, bit);
        const losesSpace = bytes[NO_BREAK_SPACE] === NO_BREAK_SPACE;
        if (losesSpace && BEFORE_SPACE.has(byte)) add(roles.beforeSpace, unit, bit);
      }
    }
  }
  roles.goesOn[LOST_CHARACTER] = (1 << roles.bytes.length) - 1;
  return roles;
}

const BEFORE_SPACE: ReadonlySet<number> = new Set([0xc2, 0xc3, 0xc5, 0xd0]);

function add(table: Uint16Array, unit: number, bit: number): void {
  table[unit] = (table[unit] ?? 0) | bit;
}

/** Windows-1252 and Latin-1 are often mixed: there the controls of the one count as bytes beside what the other has for them. */
function bytesOf(upperHalf: string, isMixed: boolean): Uint8Array {
  const bytes = new Uint8Array(0x10000);
  for (let at = 0; at < upperHalf.length; at++)
    if (upperHalf.charCodeAt(at) !== LOST_CHARACTER) bytes[upperHalf.charCodeAt(at)] = 0x80 + at;
  for (let control = 0x80; isMixed && control < 0xa0; control++) bytes[control] = control;
  return bytes;
}

/** By unit, the byte that it was read from in that encoding; 0 where it has none above 0x7F. */
export function bytesIn(encoding: number): Uint8Array {
  return byteRoles().bytes[encoding] ?? new Uint8Array(0);
}

/**
 * The encodings (as bits) in which the text may be misread UTF-8: some character above U+007F begins a sequence, and as
 * many follow that go on with it. One pass, for all encodings at once; nearly every sentence ends here.
 */
export function suspectEncodings(text: string): number {
  if (!ABOVE_ASCII.test(text)) return 0;
  const { goesOn, begins2, begins3, begins4, beforeSpace } = byteRoles();
  let suspects = 0;
  // The encodings that want one, two, three bytes more at this place.
  let want1 = 0;
  let want2 = 0;
  let want3 = 0;
  let wantSpace = 0;
  // Whether the sequence has three bytes or four, of which all but one stand there: a question mark may be the last.
  let wantLast = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      if (unit === 0x20) {
        suspects |= wantSpace | (wantLast & LOSE_SPACES);
        // A space within a sequence; behind â and à alone, or every word with a grave accent would count.
        want1 = want2 & LOSE_SPACES & innerSpace(text, at, begins3);
        want2 = want3 = 0;
      } else {
        if (unit === 0x3f) suspects |= wantLast;
        want1 = want2 = want3 = 0;
      }
      wantSpace = wantLast = 0;
      continue;
    }
    if (unit < 0xa0) suspects |= 1;
    const on = goesOn[unit] ?? 0;
    suspects |= want1 & on;
    wantLast = want2 & on;
    want1 = wantLast | (begins2[unit] ?? 0);
    want2 = (want3 & on) | (begins3[unit] ?? 0);
    want3 = begins4[unit] ?? 0;
    wantSpace = beforeSpace[unit] ?? 0;
  }
  return suspects;
}

const ABOVE_ASCII = /[^\u0000-\u007f]/;
/** Windows-1252, 1250, 1254, 1257 and Latin-2: 0xA0 is a no-break space, and a lone accented letter no word. */
const LOSE_SPACES = SINGLE_BYTE_ENCODINGS.reduce(
  (bits, { name }, index) => (/125[0247]|8859/.test(name) ? bits | (1 << index) : bits),
  0,
);
const A_CIRCUMFLEX = 0xe2;

function innerSpace(text: string, at: number, begins3: Uint16Array): number {
  const lead = text.charCodeAt(at - 1);
  return lead === A_CIRCUMFLEX ? (begins3[lead] ?? 0) : 0;
}

/** Whether a plain space may stand for a lost no-break space within a sequence of that encoding. */
export function losesSpaces(encoding: number): boolean {
  return (LOSE_SPACES & (1 << encoding)) !== 0;
}
