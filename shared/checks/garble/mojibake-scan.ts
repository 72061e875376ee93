import { type Utf8Sequence, utf8Sequences } from './utf8-sequences.ts';

/** Letters that were read in the wrong encoding. */
export interface Mojibake {
  /** UTF-16 offsets, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** What it should be. */
  readonly text: string;
}

/**
 * UTF-8 that was read as Windows-1252 or Latin-1, once or up to three times: `Ã©` for é, `â€™` for an apostrophe.
 * Consecutive sequences make one finding. The measure of what is plausible is the text around: natural text hardly has
 * `É…` or `×£` undone by it. Idea of judging by categories: ftfy (R. Speer).
 */
export function scanMojibake(text: string): Mojibake[] {
  if (!LEAD.test(text)) return [];
  const sequences = [...utf8Sequences(text), ...lostSpaces(text)].sort(
    (left, right) => left.start - right.start,
  );
  const accepted = acceptedSequences(text, sequences);
  if (isHopeless(text, accepted)) return [];
  const found: Mojibake[] = [];
  for (const sequence of accepted) {
    const last = found.at(-1);
    if (last?.end === sequence.start) {
      found[found.length - 1] = {
        start: last.start,
        end: sequence.end,
        text: last.text + sequence.character,
      };
    } else found.push({ start: sequence.start, end: sequence.end, text: sequence.character });
  }
  return found.map((one) => ({ ...one, text: repairMojibake(one.text, 2) }));
}

/** Whether more would stay garbled than is decoded: then decoding only hides that the text is lost. */
function isHopeless(text: string, accepted: readonly Utf8Sequence[]): boolean {
  if (accepted.length === 0) return false;
  const decoded = accepted.reduce((count, { start, end }) => count + strangeIn(text.slice(start, end)), 0);
  return strangeIn(text) - decoded > decoded;
}

function strangeIn(text: string): number {
  return text.match(STRANGE_ALL)?.length ?? 0;
}

/** The second byte of à is a no-break space, which is often made a plain one on the way: "voilÃ  le". */
function lostSpaces(text: string): Utf8Sequence[] {
  return [...text.matchAll(LOST_SPACE)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    character: 'à',
  }));
}

const LOST_SPACE = /(?<=\p{Ll}[\s,]{0,2})Ã(?: (?= )|(?= \p{L}\p{Ll}))/gu;

/** Those that are plausible by themselves, and those that touch one of these and say something of the same script. */
function acceptedSequences(text: string, sequences: readonly Utf8Sequence[]): Utf8Sequence[] {
  const plausible = sequences.map((sequence, at) =>
    isPlausible(text, sequence, sequences[at - 1], sequences[at + 1]),
  );
  // A yen sign behind a capital may be what was written; beside other damage it is not.
  if (!sequences.some((sequence, at) => plausible[at] && !isDoubtful(text, sequence))) return [];
  for (let at = 1; at < sequences.length; at++)
    plausible[at] ||= (plausible[at - 1] ?? false) && touches(sequences, at - 1);
  for (let at = sequences.length - 2; at >= 0; at--)
    plausible[at] ||= (plausible[at + 1] ?? false) && touches(sequences, at);
  return sequences.filter((_, at) => plausible[at]);
}

/** Whether the sequence at that index and the next one stand side by side in one script. */
function touches(sequences: readonly Utf8Sequence[], at: number): boolean {
  const [one, two] = [sequences[at], sequences[at + 1]];
  return (
    one !== undefined &&
    two !== undefined &&
    one.end === two.start &&
    kindOf(one.character) === kindOf(two.character)
  );
}

/** The text with its mojibake decoded, layer by layer, at most so many. */
export function repairMojibake(text: string, layers = 3): string {
  if (layers === 0) return text;
  const found = scanMojibake(text);
  if (found.length === 0) return text;
  const parts: string[] = [];
  let kept = 0;
  for (const one of found) {
    parts.push(text.slice(kept, one.start), one.text);
    kept = one.end;
  }
  parts.push(text.slice(kept));
  return parts.join('');
}

/** A first byte and a second: spares nearly every sentence the search. */
const LEAD = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Ã /;
/** Leads of two-byte sequences that Western, Baltic, Greek and Cyrillic letters have. */
const COMMON_LEAD = /[ÂÃÄÅÎÏÐÑ]/;
/** What no sentence puts behind a capital: neither letters of its languages nor marks that close something. */
const STRANGE = /[\u0080-\u009f¡¢£¤¦§©«¬®¯±²³µ¶¸¹¼½¾¿€ƒ†‡ˆ‰‹˜™›•ŠŒŽšœžŸ]/;
const STRANGE_ALL = new RegExp(STRANGE, 'g');
/** What may well follow a letter. */
const CLOSING = /[»”’“…–—´¨°º\u00a0]/;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const LETTER = /\p{L}/u;

function isPlausible(
  text: string,
  sequence: Utf8Sequence,
  before?: Utf8Sequence,
  after?: Utf8Sequence,
): boolean {
  const { start, end, character } = sequence;
  if (text.charAt(end - 1) === 'Ã' || text.charAt(end - 1) === ' ') return true;
  const joined = before?.end === start || after?.start === end;
  const length = end - start;
  if (length === 4) return /\p{Extended_Pictographic}/u.test(character) || joined;
  const units = text.slice(start + 1, end);
  if (length === 3) {
    if (text.charAt(start) === 'â' && /[\u2010-\u215f\u2190-\u21ff\u2500-\u27bf]/.test(character)) {
      return Array.from(units).some((unit) => !CLOSING.test(unit));
    }
    if (/[\u1e00-\u1eff]/.test(character)) return STRANGE.test(units);
    return character === '\ufeff' || (joined && LETTER.test(character) && sameKind(sequence, before, after));
  }
  return isPlausiblePair(text, sequence, joined && sameKind(sequence, before, after));
}

function isPlausiblePair(text: string, { start, end, character }: Utf8Sequence, inRun: boolean): boolean {
  const lead = text.charAt(start);
  const trail = text.charAt(start + 1);
  const previous = text.charAt(start - 1);
  const next = text.charAt(end);
  if (!COMMON_LEAD.test(lead)) return inRun && !/\p{Script=Latin}/u.test(character) && LETTER.test(character);
  if (inRun && STRANGE.test(trail)) return true;
  // In capitals, only a capital.
  if (UPPER.test(previous) && !LOWER.test(next)) return UPPER.test(character) && UPPER.test(next);
  if (lead === 'Â') return true;
  return (
    STRANGE.test(trail) ||
    LOWER.test(previous) ||
    LOWER.test(next) ||
    inRun ||
    (lead === 'Ã' && trail === '\u00a0')
  );
}

/** Whether a neighbour that touches the sequence says something of the same script. */
function sameKind(sequence: Utf8Sequence, before?: Utf8Sequence, after?: Utf8Sequence): boolean {
  const neighbours = [
    before?.end === sequence.start ? before : null,
    after?.start === sequence.end ? after : null,
  ];
  return neighbours.some((other) => other && kindOf(other.character) === kindOf(sequence.character));
}

function kindOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  // Latin and signs, Greek, Cyrillic, Armenian and Hebrew, Arabic, then by blocks; the scripts of East Asia together.
  if (code >= 0x2e80) return 0x2e80;
  return code < 0x250
    ? 0
    : code < 0x400
      ? 1
      : code < 0x530
        ? 2
        : code < 0x590
          ? 3
          : code < 0x600
            ? 4
            : code < 0x800
              ? 5
              : code >> 8;
}

function isDoubtful(text: string, { start, end }: Utf8Sequence): boolean {
  return end - start === 2 && text.charAt(start + 1) === '¥';
}
