import type { AlignUnit } from './alignment.ts';
import { characterWeight } from './characters.ts';
import { isHeading, tellsHeadings } from './headings.ts';
import { scanTokens } from './scan.ts';
import type { Pulse } from './pulse.ts';
import { never } from './pulse.ts';
import type { Vocabulary } from './vocabulary.ts';
import { TOKEN_KIND, TRANSLATED, VocabularyBuilder } from './vocabulary.ts';

/** One text as the aligner computes with it: flat arrays over units and tokens. */
export interface SideText {
  readonly count: number;
  /** `tokens[starts[u]]` to `tokens[starts[u + 1] - 1]` are the keys of unit `u`. */
  readonly starts: Int32Array;
  readonly tokens: Int32Array;
  /** `mass[u]` is the weighted length of the units before `u`, in letters of English text; `count + 1` entries. */
  readonly mass: Float64Array;
  /** Fingerprint of each unit's text: units that are equal have the same. */
  readonly prints: Int32Array;
  /** How the text goes on after each unit: one of `SEAM`. */
  readonly seams: Uint8Array;
  readonly endsParagraph: Uint8Array;
  readonly vocabulary: Vocabulary;
}

/** How a unit ends and the next begins: whether the sentence goes on. */
export const SEAM = { closed: 0, half: 1, open: 2 } as const;

/**
 * Tokens beyond this many of one unit say nothing new; a line of a megabyte must not cost a second for each candidate.
 */
const MOST_TOKENS = 400;

/** A mark that headings have on both sides: being one is a word that they share. */
const HEADING = '\u0002';

/** Units between two looks at the clock. */
const PULSE_UNITS = 200;

/** Reads one text. O(characters). Where the pulse asks to stop, the rest is read for its lengths alone. */
export function readSide(units: readonly AlignUnit[], pulse: Pulse = never): SideText {
  const count = units.length;
  const builder = new VocabularyBuilder();
  const starts = new Int32Array(count + 1);
  const mass = new Float64Array(count + 1);
  const prints = new Int32Array(count);
  const seams = new Uint8Array(count);
  const endsParagraph = new Uint8Array(count);
  let tokens = new Int32Array(Math.max(16, count * 24));
  let used = 0;
  let full = 0;
  let late = false;
  const take = (raw: string, kind: number, prefix: string): void => {
    if (used >= full) return;
    const key = builder.add(raw, kind, prefix);
    if (key < 0) return;
    if (used === tokens.length) {
      const larger = new Int32Array(tokens.length * 2);
      larger.set(tokens);
      tokens = larger;
    }
    tokens[used++] = key;
  };
  const emit = (raw: string, kind: number): void => take(raw, kind, '');
  // Numbers and marks stand in the unit itself.
  const emitTranslated = (raw: string, kind: number): void => {
    if (kind === TOKEN_KIND.word) take(raw, kind, TRANSLATED);
    else if (kind === TOKEN_KIND.ideograph) take(raw, kind, '');
  };
  const withHeadings = tellsHeadings(units);
  for (let unit = 0; unit < count; unit++) {
    if (unit % PULSE_UNITS === 0) late = pulse(Math.min(PULSE_UNITS, count - unit));
    const { text, translation } = units[unit];
    starts[unit] = used;
    full = used + MOST_TOKENS;
    if (!late) scanTokens(text, emit);
    if (withHeadings && isHeading(units, unit)) emit(HEADING, TOKEN_KIND.mark);
    if (translation !== undefined && !late) {
      full = used + MOST_TOKENS;
      scanTokens(translation, emitTranslated);
    }
    mass[unit + 1] = mass[unit] + massOf(text);
    prints[unit] = printOf(text);
    endsParagraph[unit] = units[unit].endsParagraph ? 1 : 0;
    seams[unit] = unit + 1 < count ? seamBetween(text, units[unit + 1].text) : SEAM.closed;
  }
  starts[count] = used;
  return {
    count,
    starts,
    tokens: tokens.slice(0, used),
    mass,
    prints,
    seams,
    endsParagraph,
    vocabulary: builder.finish(),
  };
}

/** Weighted length; never nothing, so that ratios stay finite. */
function massOf(text: string): number {
  let mass = 1;
  for (let at = 0; at < text.length; at++) mass += characterWeight(text.charCodeAt(at));
  return mass;
}

/** FNV-1a over UTF-16 code units. */
function printOf(text: string): number {
  let print = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) print = Math.imul(print ^ text.charCodeAt(at), 0x01000193);
  return print;
}

const CLOSING = /[\s"'”’»«“„)\]}]/u;
const OPENING = /[\s"'”’»«“„‘([{–—-]/u;
const GOES_ON = /[,;:،、，；：–—-]/u;
const ENDS = /[.!?…。！？؟।॥։።]/u;

function seamBetween(text: string, next: string): number {
  const last = lastCharacter(text);
  const first = firstCharacter(next);
  const lower = first !== '' && first !== first.toUpperCase();
  if (ENDS.test(last)) return lower && last !== '.' ? SEAM.half : lower ? SEAM.open : SEAM.closed;
  if (lower) return SEAM.open;
  return GOES_ON.test(last) ? SEAM.half : SEAM.closed;
}

function lastCharacter(text: string): string {
  let at = text.length - 1;
  while (at > 0 && CLOSING.test(text.charAt(at))) at--;
  return text.charAt(at);
}

function firstCharacter(text: string): string {
  let at = 0;
  while (at < text.length - 1 && OPENING.test(text.charAt(at))) at++;
  return text.charAt(at);
}
