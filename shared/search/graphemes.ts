let segmenter: Intl.Segmenter | undefined;

/**
 * Tells whether an offset of the text lies between two characters as people see them (extended grapheme clusters, UAX #29), and not
 * within one: a family of emoji, a flag, a syllable. Looks at the text only where there can be such a thing.
 */
export function graphemeEdges(text: string): (at: number) => boolean {
  let segments: Intl.Segments | undefined;
  return (at) => {
    if (at <= 0 || at >= text.length) return true;
    // Below U+0300 only CR and LF make one character, and a segment has neither.
    if (text.charCodeAt(at) < 0x300 && text.charCodeAt(at - 1) < 0x300) return true;
    segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
    segments ??= segmenter.segment(text);
    return segments.containing(at)?.index === at;
  };
}
