import { factsOf, type GroupNote, type Place } from '../place.ts';
import { namesIn } from './names-in.ts';
import { textKey, wordsKey } from './text-key.ts';

/** What a place that has a source is grouped by; worked out once a place. One pass over the source, and one over the words. */
export function groupNoteOf(place: Place): GroupNote {
  return (place.group ??= noteOf(place));
}

function noteOf(place: Place): GroupNote {
  const { source } = place;
  const [first] = source;
  return {
    source: textKey(first?.text ?? '').key,
    translation: wordsKey(factsOf(place).words),
    names:
      source.length === 1 && first
        ? namesIn(first.text)
        : [...new Set(source.flatMap(({ text }) => namesIn(text)))],
  };
}
