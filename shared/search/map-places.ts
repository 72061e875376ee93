import { groupedBy } from '../bitext/grouped.ts';
import type { SegmentId } from '../bitext/segment.ts';
import { mapOffset } from '../edit/map-offset.ts';
import type { SegmentSplice, Step, TextStep } from '../edit/step.ts';
import type { Place } from './query.ts';

/**
 * Where places are after the steps: those behind a change move with their text, those whose own text was changed go, and all others
 * stay the same objects; the same list where nothing moved. O(places + steps) for steps of text, and O(places) more for each other.
 */
export function mapPlaces<Kind extends Place>(
  places: readonly Kind[],
  steps: readonly Step[],
): readonly Kind[] {
  let mapped = places;
  let texts: TextStep[] = [];
  for (const step of steps) {
    if (step.kind === 'text') texts.push(step);
    if (step.kind !== 'structure') continue;
    mapped = mapOverTexts(mapped, texts);
    texts = [];
    for (const splice of [step.source, step.target]) if (splice) mapped = mapOverSplice(mapped, splice);
  }
  return mapOverTexts(mapped, texts);
}

function mapOverTexts<Kind extends Place>(places: readonly Kind[], steps: readonly TextStep[]) {
  const bySegment = groupedBy(steps, ({ segment }) => segment);
  return mapEach(places, bySegment, (place) => {
    let mapped: Kind | null = place;
    for (const step of bySegment.get(place.segment) ?? []) mapped = mapped && mapOverText(mapped, step);
    return mapped;
  });
}

function mapOverText<Kind extends Place>(place: Kind, { at, remove, insert }: TextStep): Kind | null {
  const end = at + remove.length;
  const shift = insert.length - remove.length;
  if (end <= place.start) return { ...place, start: place.start + shift, end: place.end + shift };
  return at >= place.end ? place : null;
}

function mapOverSplice<Kind extends Place>(places: readonly Kind[], splice: SegmentSplice) {
  const removed = new Map(splice.remove.map((segment) => [segment.id, segment]));
  const kept = new Map(splice.insert.map((segment) => [segment.id, segment]));
  return mapEach(places, removed, (place) => {
    if (kept.get(place.segment)?.text === removed.get(place.segment)?.text) return place;
    const end = mapOffset(splice, place.segment, place.end);
    const start = end && mapOffset(splice, place.segment, place.start, end.segment);
    return start && start.segment === end.segment
      ? { ...place, segment: end.segment, start: start.at, end: end.at }
      : null;
  });
}

function mapEach<Kind extends Place>(
  places: readonly Kind[],
  touched: ReadonlyMap<SegmentId, unknown>,
  map: (place: Kind) => Kind | null,
): readonly Kind[] {
  if (!places.some(({ segment }) => touched.has(segment))) return places;
  return places.flatMap((place) => (touched.has(place.segment) ? (map(place) ?? []) : place));
}
