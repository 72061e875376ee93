import { composedEdits, editedText, type TextEdit } from './composed-edits.ts';
import { suspectEncodings } from './misread-bytes.ts';
import { misreadStretches } from './misread-stretches.ts';
import { SINGLE_BYTE_ENCODINGS } from './single-byte-encodings.ts';
import { endOfInfluence, marksInWords, strangenessSums } from './strangeness.ts';

/** Letters that were read in the wrong encoding: UTF-16 offsets, `end` exclusive, and what they should be. */
export type Mojibake = TextEdit;

/**
 * How much less strange a stretch must become by decoding, in nats, before that is believed: a prior for garble of one in
 * some hundred thousand. Beside such a stretch, others in the same encoding need hardly any proof.
 */
const PROOF = 11;
const HALF_PROOF = 6;
const BESIDE_PROOF = 1;
/** By how much a reading must be better than one in another encoding that says something else. */
const MARGIN = 4;
/** Neighbours that say whether a stretch stands where it should. */
const CONTEXT = 8;

/**
 * UTF-8 that was read in an encoding of one byte a character, once or several times: `Ã©` for é, `â€™` for an
 * apostrophe. Every sequence of units that are the bytes of a character is tried; joined ones make one stretch, and it is
 * decoded where it would be much less strange (`strangeness.ts`). One encoding a layer, that which explains most; then the
 * next layer. Ideas of judging by categories of neighbours, and of bytes lost on the way: ftfy (R. Speer).
 */
export function scanMojibake(text: string): Mojibake[] {
  let edits: TextEdit[] = [];
  let current = text;
  for (;;) {
    const layer = layerOf(current);
    if (layer.length === 0) return edits;
    edits = composedEdits(text, edits, layer, current);
    current = editedText(current, layer);
  }
}

/** The text with its mojibake decoded, layer by layer. */
export function repairMojibake(text: string): string {
  let current = text;
  for (;;) {
    const layer = layerOf(current);
    if (layer.length === 0) return current;
    current = editedText(current, layer);
  }
}

interface Stretch extends TextEdit {
  /** How much less strange the text becomes. */
  readonly gain: number;
}

/** What one decoding puts right. Each edit leaves fewer units that can be misread, so layers end. */
function layerOf(text: string): readonly TextEdit[] {
  const suspects = suspectEncodings(text);
  if (suspects === 0) return [];
  const sums = strangenessSums(text);
  const readings: Reading[] = [];
  const tried: (readonly TextEdit[])[] = [];
  for (let encoding = 0; suspects >> encoding !== 0; encoding++) {
    if ((suspects & (1 << encoding)) === 0) continue;
    const edits = misreadStretches(text, encoding);
    // Encodings that differ in nothing that stands here are one.
    if (edits.length === 0 || tried.some((other) => areSame(other, edits))) continue;
    tried.push(edits);
    readings.push(readingOf(text, sums, edits, SINGLE_BYTE_ENCODINGS[encoding]?.seldom ?? 0));
  }
  const best = readings
    .filter(({ isProven }) => isProven)
    .toSorted((left, right) => right.gain - left.gain)[0];
  if (!best || isHopeless(text, best.edits)) return [];
  const rivals = readings.filter((reading) => reading !== best && best.gain - reading.gain < MARGIN);
  return rivals.reduce((edits, rival) => undisputed(edits, rival.edits), best.edits);
}

/** The text as it would be, had it been misread in one encoding. */
interface Reading {
  readonly edits: readonly Stretch[];
  readonly gain: number;
  readonly isProven: boolean;
}

function readingOf(text: string, sums: Int32Array, stretches: readonly TextEdit[], seldom: number): Reading {
  const edits = weighed(text, sums, stretches).filter(({ gain }) => gain >= BESIDE_PROOF);
  const proof = edits.reduce((sum, edit) => sum + proofOf(text, edit), 0);
  const gain = edits.reduce((sum, edit) => sum + edit.gain, 0);
  return { edits, gain: gain - seldom, isProven: proof >= PROOF };
}

function areSame(some: readonly TextEdit[], others: readonly TextEdit[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ start, end, text }, at) => {
      const other = others[at];
      return other?.start === start && other.end === end && other.text === text;
    })
  );
}

/** The edits that a rival says the same of, or nothing. Both in order. */
function undisputed(edits: readonly Stretch[], rival: readonly Stretch[]): readonly Stretch[] {
  let next = 0;
  return edits.filter(({ start, end, text }) => {
    while ((rival[next]?.end ?? Infinity) <= start) next++;
    const there = rival[next];
    if (!there || there.start >= end) return true;
    return there.start === start && there.end === end && there.text === text;
  });
}

/** Whether more would stay garbled than is decoded: then decoding only hides that the text is lost. */
function isHopeless(text: string, edits: readonly TextEdit[]): boolean {
  if (edits.length === 0) return false;
  const decoded = edits.reduce((sum, { start, end }) => sum + marksInWords(text, start, end), 0);
  return marksInWords(text, 0, text.length) - decoded > decoded;
}

function proofOf(text: string, { start, end, gain }: Stretch): number {
  if (gain < HALF_PROOF) return 0;
  // A yen sign is written for Y in names: where other characters of the text are whole, "Ã¥" alone proves nothing.
  const isDoubtful = end - start === 2 && text.charAt(end - 1) === '¥';
  return isDoubtful && (ABOVE_ASCII.test(text.slice(0, start)) || ABOVE_ASCII.test(text.slice(end)))
    ? Math.min(gain, PROOF - 1)
    : gain;
}

const ABOVE_ASCII = /[^\u0000-\u007f]/;

function weighed(text: string, sums: Int32Array, edits: readonly TextEdit[]): Stretch[] {
  const decoded = editedText(text, edits);
  const decodedSums = strangenessSums(decoded);
  let shift = 0;
  return edits.map((edit, at) => {
    const next = edits[at + 1]?.start ?? text.length;
    // What stands behind is judged by what stands before: the next letter counts, unless that is garbled too.
    const felt = endOfInfluence(text, edit.end, Math.min(next, edit.end + CONTEXT));
    const now = sumBetween(sums, edit.start, felt);
    const start = edit.start + shift;
    shift += edit.text.length - (edit.end - edit.start);
    const then = sumBetween(decodedSums, start, felt + shift);
    return { start: edit.start, end: edit.end, text: edit.text, gain: now - then };
  });
}

function sumBetween(sums: Int32Array, start: number, end: number): number {
  return (sums[end] ?? 0) - (sums[start] ?? 0);
}
