import type { Bead } from '../bitext/bead.ts';
import { beadIndexOf } from '../bitext/bitext.ts';
import { bug } from '../bitext/bug.ts';
import { endsParagraph, type Segment } from '../bitext/segment.ts';
import { segmentOf } from '../bitext/segmented-text.ts';
import type { CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import type { Mark } from './quote/mark.ts';
import { NO_QUOTE_NOTES, type QuoteNote } from './quote/quote-note.ts';
import { SentenceFacts } from './repeat/sentence-facts.ts';
import type { StyleNote } from './style/style-note.ts';

/**
 * A target segment where it stands: what checks look at. It is kept while the segment, its bead and the source segments
 * of that bead are the same objects (the same values, for a bead); so what was computed from them is kept with it.
 */
export interface Place {
  readonly segment: Segment;
  readonly bead: Bead;
  /** Source segments of the bead; none where it is unmatched, and where the input is monolingual. */
  readonly source: readonly Segment[];
  /** Index among the target's segments. Renumbered when segments before it come or go. */
  at: number;
  /** What the comparison of sentences needs; made when first asked for. */
  facts: SentenceFacts | null;
  /** Facts of the bead's source, likewise. */
  sourceFacts: SentenceFacts | null;
  readonly endsParagraph: boolean;
  /** Quotation marks and brackets; made when first asked for. */
  marks: readonly Mark[] | null;
  /** Matters of style about quotations that are noted here; written whenever the marks around are judged. */
  quotes: readonly QuoteNote[];
  /** Other matters of style; made when first asked for. */
  style: readonly StyleNote[] | null;
  /** Findings that depend on this place alone; null until computed. */
  own: readonly Finding[] | null;
  /**
   * On the place of its bead's first target segment: findings that depend on the whole bead, for each of its target segments; null
   * until computed, and again where one of those segments changed.
   */
  shared: readonly (readonly Finding[])[] | null;
  /** What it is grouped by with places anywhere in the text; made when first asked for. */
  group: GroupNote | null;
}

/** What a place may have in common with others. */
export interface GroupNote {
  /** 53 bits of what its source says, and of what its translation says. */
  readonly source: number;
  readonly translation: number;
  /** Names in its source. */
  readonly names: readonly string[];
}

/** The places of all target segments, whatever beads they are in; by looking up each by its id. O(n). */
export function crossingPlaces({ bitext, monolingual }: CheckInput): Place[] {
  const { source, target, beads } = bitext;
  const beadOf = beadIndexOf(bitext);
  return target.segments.map((segment, at) => {
    const bead = beads[beadOf.get(segment.id) ?? bug(`segment ${segment.id} is in no bead`)];
    const partners = monolingual ? NO_SEGMENTS : bead.source.map((id) => segmentOf(source, id));
    return placeOf(segment, bead, partners, at);
  });
}

/** The places of a bead's target segments, where no links cross; `sourceAt` and `targetAt` are the indexes at which its segments begin. */
export function beadPlaces(input: CheckInput, bead: Bead, sourceAt: number, targetAt: number): Place[] {
  const { bitext, monolingual } = input;
  if (bead.target.length === 0) return [];
  const source = monolingual
    ? NO_SEGMENTS
    : bitext.source.segments.slice(sourceAt, sourceAt + bead.source.length);
  return bead.target.map((id, index) => {
    const at = targetAt + index;
    const segment = bitext.target.segments[at];
    if (segment?.id !== id) bug(`the bead of target segment ${id} stands where ${segment?.id ?? 'none'} is`);
    return placeOf(segment, bead, source, at);
  });
}

/** A place of which nothing is known yet. */
export function placeOf(segment: Segment, bead: Bead, source: readonly Segment[], at: number): Place {
  return {
    segment,
    bead,
    source,
    at,
    endsParagraph: endsParagraph(segment),
    facts: null,
    sourceFacts: null,
    marks: null,
    quotes: NO_QUOTE_NOTES,
    style: null,
    own: null,
    shared: null,
    group: null,
  };
}

const NO_SEGMENTS: readonly Segment[] = [];

export function factsOf(place: Place): SentenceFacts {
  return (place.facts ??= new SentenceFacts(place.segment.text));
}

/** Facts of what the bead has on the source side, as one text. */
export function sourceFactsOf(place: Place): SentenceFacts {
  return (place.sourceFacts ??= new SentenceFacts(place.source.map((segment) => segment.text).join(' ')));
}
