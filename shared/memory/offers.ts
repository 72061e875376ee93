import type { SegmentId } from '../bitext/segment.ts';
import { foldText } from '../text/fold.ts';
import { Candidates } from './candidates.ts';
import type { KnownCorrection } from './known-correction.ts';
import { carriedOver } from './known-correction.ts';
import { allowedEdits, wordLikeness } from './likeness.ts';
import type { Piece } from './pieces.ts';
import { piecesOf, rememberingFold } from './pieces.ts';
import type { Rule } from './rule.ts';
import { rulesOf } from './rule.ts';
import type { Suggestion } from './suggestion.ts';
import type { Replacement } from './transfer.ts';
import { replaced } from './transfer.ts';
import { WordTable } from './word-table.ts';

/**
 * Likeness from which a correction goes over to a sentence that is not the same. Where two sentences of real texts are that near and share
 * the words on both sides of one word, nine in ten share that word too; with less likeness the share falls, and below
 * 0.2 to one in three (`test/bench/memory.bench.ts` prints the table).
 */
export const LEAST_LIKENESS = 0.6;

/**
 * Words of the sentences that one correction is compared with: a phrase of every sentence would otherwise cost the square of the text.
 * The next ones in the text come first, and what the editor takes is compared in its turn.
 */
const MOST_WORDS_COMPARED = 4000;
/** Corrections of one rule that a sentence is compared with: those made nearest to it. */
const MOST_MEMBERS = 8;
/** Sentences whose pieces are kept at hand. */
const MOST_KEPT = 2000;

/** A text that stands in one or more segments that nobody touched. */
export interface Sentence {
  readonly text: string;
  /** In text order; at least one. */
  readonly segments: readonly SegmentId[];
}

/** What one correction would make of a sentence. */
export interface Offer {
  readonly kind: Suggestion['kind'];
  readonly likeness: number;
  readonly after: string;
  readonly replacements: readonly Replacement[];
  readonly correction: KnownCorrection;
}

/** Finds what corrections make of sentences: first of the same ones, then of those that are near and have no offer. */
export class OfferSearch {
  /** By the index of the sentence. */
  readonly offers = new Map<number, Offer[]>();
  readonly #known: readonly KnownCorrection[];
  readonly #sentences: readonly Sentence[];
  readonly #corrected: WordTable;
  readonly #untouched: WordTable;
  /** Index of the first segment in the text, for each correction and each sentence. Both ascend. */
  readonly #correctedAt: Int32Array;
  readonly #untouchedAt: Int32Array;
  readonly #fold = rememberingFold();
  readonly #pieces = new Map<number, readonly Piece[]>();

  constructor(
    known: readonly KnownCorrection[],
    sentences: readonly Sentence[],
    places: ReadonlyMap<SegmentId, number>,
  ) {
    const placeOf = ({ segments }: Pick<Sentence, 'segments'>) => places.get(segments[0]) ?? 0;
    this.#known = known;
    this.#sentences = sentences;
    this.#corrected = new WordTable(known.map(({ before }) => before));
    this.#untouched = new WordTable(sentences.map(({ text }) => text));
    this.#correctedAt = Int32Array.from(known, placeOf);
    this.#untouchedAt = Int32Array.from(sentences, placeOf);
    const rules = rulesOf(known);
    const candidates = new Candidates(this.#untouched, {
      sentences: this.#corrected,
      rows: rules.flatMap(({ rows }) => rows),
    });
    this.#offerToSame(candidates);
    const settled = new Set(this.offers.keys());
    for (const rule of rules) this.#offerToNear(rule, candidates.holding(rule.rows), settled);
  }

  #offerToSame(candidates: Candidates): void {
    for (const [want, correction] of this.#known.entries())
      for (const index of candidates.sameWords(this.#corrected.wordsOf(want)))
        if (correction.folded === foldText(this.#sentences[index].text))
          this.#offer(index, 'same', 1, correction);
  }

  #offerToNear({ members, rows }: Rule, holders: readonly number[], settled: ReadonlySet<number>): void {
    if (rows.length === 0 || holders.length === 0) return;
    const words = this.#corrected.countOf(members[0]) + 1;
    const compared = members.length * Math.max(MOST_MEMBERS, Math.floor(MOST_WORDS_COMPARED / words));
    const start = firstNotBelow(holders, this.#untouchedAt, this.#correctedAt[members[0]]);
    for (let look = 0; look < Math.min(holders.length, compared); look++) {
      const index = holders[(start + look) % holders.length];
      if (settled.has(index)) continue;
      const next = firstNotBelow(members, this.#correctedAt, this.#untouchedAt[index]);
      const first = Math.max(0, Math.min(next - MOST_MEMBERS / 2, members.length - MOST_MEMBERS));
      this.#offerLikest(index, members, first);
    }
  }

  /** Offers the correction whose sentence is likest, of `MOST_MEMBERS` from `first` on. */
  #offerLikest(index: number, members: readonly number[], first: number): void {
    let [best, most] = [-1, 0];
    const row = this.#untouched.rowOf(index);
    const length = this.#untouched.countOf(index);
    for (let at = first; at < Math.min(members.length, first + MOST_MEMBERS); at++) {
      const member = members[at];
      const least = Math.max(LEAST_LIKENESS, most);
      const allowed = allowedEdits(Math.max(length, this.#corrected.countOf(member)), least);
      if (this.#untouched.leastEdits(index, this.#corrected, member) > allowed) continue;
      const likeness = wordLikeness(this.#corrected.rowOf(member), row, least);
      if (likeness > most) [best, most] = [member, likeness];
    }
    if (best >= 0) this.#offer(index, 'near', most, this.#known[best]);
  }

  #offer(index: number, kind: Offer['kind'], likeness: number, correction: KnownCorrection): void {
    const { text } = this.#sentences[index];
    const replacements = carriedOver(correction, text, correction.hunks ? this.#piecesOf(index) : []);
    if (!replacements) return;
    const after = replaced(text, replacements);
    if (after === text) return;
    const made = this.offers.get(index);
    const offer = { kind, likeness, after, replacements, correction };
    if (made) made.push(offer);
    else this.offers.set(index, [offer]);
  }

  #piecesOf(index: number): readonly Piece[] {
    let pieces = this.#pieces.get(index);
    if (!pieces) {
      if (this.#pieces.size >= MOST_KEPT) this.#pieces.clear();
      pieces = piecesOf(this.#sentences[index].text, this.#fold);
      this.#pieces.set(index, pieces);
    }
    return pieces;
  }
}

/** How many of the indexes, which ascend with their places, have a place below. */
function firstNotBelow(indexes: readonly number[], places: Int32Array, place: number): number {
  let [low, high] = [0, indexes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[indexes[middle]] < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
