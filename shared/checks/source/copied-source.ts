import type { Segment } from '../../bitext/segment.ts';
import { wordHashes } from '../repeat/folded-words.ts';

/** Share of the target's words that stand in the source, in the same order, from which it is the source. */
const COPIED = 0.85;
/** Pieces of so many units that are looked for in the source: one of them stands there if it was copied. */
const PIECE = 9;
const PIECES = 4;

/**
 * Whether a target text is its source, or a part of it, unchanged or nearly: case, accents, spaces and punctuation apart. Nearly
 * every text is told by four short searches; the rest is linear.
 */
export function isCopied(text: string, source: readonly Segment[]): boolean {
  if (text.length < PIECE || source.length === 0) return false;
  if (!source.some((segment) => sharesPiece(text, segment.text))) return false;
  const words = wordHashes(text);
  const theirs =
    source.length === 1 ? wordHashes(source[0]?.text ?? '') : source.flatMap((one) => wordHashes(one.text));
  return words.length > 0 && inOrder(words, theirs) >= COPIED * words.length;
}

function sharesPiece(text: string, source: string): boolean {
  const step = Math.max(1, Math.floor((text.length - PIECE) / (PIECES - 1)));
  for (let at = 0, tried = 0; tried < PIECES && at + PIECE <= text.length; at += step, tried++) {
    if (source.includes(text.slice(at, at + PIECE))) return true;
  }
  return false;
}

/** How many of the words are met in that order, skipping on either side no more than a few at a time. */
function inOrder(words: readonly number[], theirs: readonly number[]): number {
  let met = 0;
  let next = Math.max(0, theirs.indexOf(words[0] ?? 0));
  for (const word of words) {
    const limit = Math.min(theirs.length, next + SKIP);
    for (let at = next; at < limit; at++) {
      if (theirs[at] !== word) continue;
      met++;
      next = at + 1;
      break;
    }
  }
  return met;
}

const SKIP = 4;
