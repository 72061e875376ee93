import type { SegmentId } from '../bitext/segment.ts';
import { positionsOf } from '../bitext/segmented-text.ts';
import type { Project } from '../edit/project.ts';
import { correctionsOf } from './correction.ts';
import { SourceDoubt } from './doubt.ts';
import { knownCorrections } from './known-correction.ts';
import type { Offer, Sentence } from './offers.ts';
import { OfferSearch } from './offers.ts';
import type { Suggestion } from './suggestion.ts';

/** Different corrections that one sentence is offered. */
const MOST_OFFERED = 4;

/**
 * The editor's corrections, offered to every segment of the translation that still reads as it was loaded and is not confirmed: in text
 * order, and for one segment the same sentence's before those of sentences near it, the most frequent first. A sentence that
 * the same sentence's corrections fit is offered no others. About linear: see `test/bench/memory.bench.ts`.
 */
export function suggestionsFor(base: Project, project: Project): readonly Suggestion[] {
  const known = knownCorrections(correctionsOf(base, project));
  if (known.length === 0) return [];
  const sentences = untouchedSentences(base, project);
  const places = positionsOf(project.bitext.target);
  const { offers } = new OfferSearch(known, sentences, places);
  const doubt = new SourceDoubt(project);
  const suggestions: Suggestion[] = [];
  for (const [index, made] of offers) {
    const { text, segments } = sentences[index];
    const best = ranked(made);
    for (const segment of segments)
      for (const one of best) suggestions.push(suggestionOf(one, segment, text, doubt));
  }
  const placeOf = ({ segment }: Suggestion) => places.get(segment) ?? 0;
  return suggestions.sort((left, right) => placeOf(left) - placeOf(right));
}

/** Each text once, with the segments where it stands as it was loaded and is not confirmed. */
function untouchedSentences(base: Project, project: Project): readonly Sentence[] {
  const loaded = base.bitext.target;
  const places = positionsOf(loaded);
  const known = new Map<string, SegmentId[]>();
  const sentences: Sentence[] = [];
  for (const { id, text } of project.bitext.target.segments) {
    if (text === '' || loaded.segments[places.get(id) ?? -1]?.text !== text) continue;
    if (project.marks.get(id)?.progress === 'confirmed') continue;
    const segments = known.get(text);
    if (segments) segments.push(id);
    else {
      const first = [id];
      known.set(text, first);
      sentences.push({ text, segments: first });
    }
  }
  return sentences;
}

interface Counted {
  /** The likest of those that agree, the first in the text where several are. */
  best: Offer;
  times: number;
}

/** Offers that agree joined into one; the most frequent first, then the likest, then as in the text. */
function ranked(offers: readonly Offer[]): readonly Counted[] {
  const counted = new Map<string, Counted>();
  for (const offer of offers) {
    const times = offer.correction.segments.length;
    const known = counted.get(offer.after);
    if (!known) counted.set(offer.after, { best: offer, times });
    else {
      known.times += times;
      if (offer.likeness > known.best.likeness) known.best = offer;
    }
  }
  return [...counted.values()]
    .sort((left, right) => right.times - left.times || right.best.likeness - left.best.likeness)
    .slice(0, MOST_OFFERED);
}

function suggestionOf(
  { best, times }: Counted,
  segment: SegmentId,
  before: string,
  doubt: SourceDoubt,
): Suggestion {
  const { kind, likeness, after, replacements, correction } = best;
  const [from] = correction.segments;
  return {
    segment,
    before,
    after,
    from,
    kind,
    likeness,
    times,
    doubt: doubt.between(from, segment, correction.subject),
    edits: replacements.map((one) => ({ kind: 'replace', segment, ...one })),
  };
}
