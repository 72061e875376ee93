/** Breaks that a list written on one line needs: UTF-16 offsets of its markers, ascending. */
export type MarkerOffsets = readonly number[];

interface Marker {
  readonly offset: number;
  /** Brackets and kind of number: only equal styles are one list. */
  readonly style: string;
  readonly value: number;
  /** At the start of the line or after the end of a sentence. */
  readonly startsSentence: boolean;
  readonly startsLine: boolean;
}

const MARKER = /(?<![^\s])(\(?)(\d{1,3}|[a-z])(\.\)|[.)])(?=\s+(\S[\p{L}\p{M}]{0,20}))/gu;
const BULLET = /(?<![^\s])[•‣⁃◦▪▫●○■□▶►➢➤✓✔★☆♦](?=\s*[\p{L}\p{N}("'«“„])/gu;
const SMALL = /^\p{Ll}/u;

/**
 * Where the items of lists such as "1) bread 2) milk", "a. bread b. milk" and "• bread • milk" start within one line.
 * Numbers must follow each other, and the first must start a sentence. Linear.
 *
 * A bare number with a full stop ("2.") counts only before a capital: elsewhere it is an ordinal ("2. maj"). In
 * languages that write ordinals before capitals as well ("2. Klasse") it counts only before `starters`, the words
 * that begin sentences.
 */
export function listMarkers(line: string, starters: ReadonlySet<string> | null): MarkerOffsets {
  const offsets = new Set([...numbered(line, starters), ...bulleted(line)]);
  return [...offsets].toSorted((left, right) => left - right);
}

function numbered(line: string, starters: ReadonlySet<string> | null): number[] {
  const offsets: number[] = [];
  let last: Marker | null = null;
  for (const match of line.matchAll(MARKER)) {
    const [, open, number, close, next] = match;
    const isNumber = number >= '0' && number <= '9999';
    if (close === '.' && isNumber && (SMALL.test(next) || starters?.has(next) === false)) continue;
    const marker = markerAt(line, match.index, `${open}${isNumber ? '1' : 'a'}${close}`, number, isNumber);
    if (last && last.style === marker.style && marker.value === last.value + 1) {
      if (last.startsSentence && !last.startsLine) offsets.push(last.offset);
      offsets.push(marker.offset);
      last = { ...marker, startsSentence: false };
    } else if (
      marker.startsSentence &&
      (marker.value === 1 || marker.startsLine || marker.style.endsWith(')'))
    ) {
      last = marker;
    }
  }
  return offsets;
}

function markerAt(line: string, offset: number, style: string, number: string, isNumber: boolean): Marker {
  let before = offset;
  while (before > 0 && /\s/.test(line[before - 1])) before--;
  const startsLine = before === 0;
  const startsSentence = startsLine || /[.!?…。]/.test(line[before - 1]);
  const value = isNumber ? Number(number) : number.charCodeAt(0) - 96;
  return { offset, style, value, startsSentence, startsLine };
}

function bulleted(line: string): number[] {
  const bullets = [...line.matchAll(BULLET)];
  const first = bullets[0];
  if (!first || line.slice(0, first.index).trim() !== '') return [];
  return bullets.slice(1).flatMap((bullet) => (bullet[0] === first[0] ? [bullet.index] : []));
}
