import type { Bitext } from '../bitext/bitext.ts';
import { bug } from '../bitext/bug.ts';
import type { SegmentId, Side } from '../bitext/segment.ts';
import { positionOf, segmentOf } from '../bitext/segmented-text.ts';
import { type LinePlace, TextPlaces } from './text-places.ts';

/** Where segments of either side stand. A side is read once, when it is first asked about. */
export class BitextPlaces {
  readonly #bitext: Bitext;
  readonly #places: { source: TextPlaces | null; target: TextPlaces | null } = { source: null, target: null };

  constructor(bitext: Bitext) {
    this.#bitext = bitext;
  }

  /** The side that has the segment: ids are unique over both. */
  sideOf(segment: SegmentId): Side {
    if (positionOf(this.#bitext.target, segment) >= 0) return 'target';
    if (positionOf(this.#bitext.source, segment) >= 0) return 'source';
    return bug(`no segment ${segment} on either side`);
  }

  textOf(segment: SegmentId): string {
    return segmentOf(this.#bitext[this.sideOf(segment)], segment).text;
  }

  /** Line and column in the file of the segment's side, of a UTF-16 offset in the segment. */
  placeOf(segment: SegmentId, offset: number): LinePlace {
    const side = this.sideOf(segment);
    const places = (this.#places[side] ??= new TextPlaces(this.#bitext[side]));
    return places.placeOf(segment, offset);
  }
}
