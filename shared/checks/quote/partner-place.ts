import type { Place } from '../place.ts';

const OPENS = /^[\s(]*["“”„«»'‘‚‹›「『]/;
const CLOSES = /["“”«»'’‘‹›」』][\s.,;:!?…)。]*$/;

/**
 * Whether the mark that is lacking certainly belongs at the start, or the end, of the segment: its source has one there, or without
 * a source the segment is a paragraph by itself, so that nothing else can be quoted.
 */
export function belongsAtStart(places: readonly Place[], at: number): boolean {
  const source = places[at]?.source ?? [];
  return source.length > 0 ? OPENS.test(source[0]?.text ?? '') : isWholeParagraph(places, at);
}

export function belongsAtEnd(places: readonly Place[], at: number): boolean {
  const source = places[at]?.source ?? [];
  return source.length > 0 ? CLOSES.test(source.at(-1)?.text ?? '') : isWholeParagraph(places, at);
}

function isWholeParagraph(places: readonly Place[], at: number): boolean {
  return (at === 0 || places[at - 1].endsParagraph) && places[at].endsParagraph;
}
