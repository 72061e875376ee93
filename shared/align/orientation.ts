import type { AlignDocument, Alignment, AlignUnit, IndexBead, SharedOptions } from './alignment.ts';

/*
 * Bands run along the source and ties go to what is seen first, so a text pair and its mirror image would not always
 * get the same beads. Therefore both are searched the same way round: the shorter text first.
 */

/** Whether the texts change places before they are searched: never for both a pair and its mirror image. */
export function isReversed(source: readonly AlignUnit[], target: readonly AlignUnit[]): boolean {
  if (source.length !== target.length) return source.length > target.length;
  for (let at = 0; at < source.length; at++) {
    const [left, right] = [source[at], target[at]];
    if (left.text.length !== right.text.length) return left.text.length > right.text.length;
    if (left.text !== right.text) return left.text > right.text;
    if (left.endsParagraph !== right.endsParagraph) return left.endsParagraph;
  }
  return false;
}

/** The options for the texts the other way round. */
export function reversedOptions(options: SharedOptions): SharedOptions {
  const { dictionary, examples, sourceLanguage, targetLanguage } = options;
  return {
    ...options,
    sourceLanguage: targetLanguage,
    targetLanguage: sourceLanguage,
    ...(dictionary && { dictionary: dictionary.map(([source, target]) => [target, source] as const) }),
    ...(examples && { examples: examples.map(([source, target]) => [target, source] as const) }),
  };
}

/** A document with its texts the other way round. */
export function reversedDocument({ source, target, pins }: AlignDocument): AlignDocument {
  return { source: target, target: source, ...(pins && { pins: pins.map(mirrored) }) };
}

/** The alignment of the texts the other way round. */
export function reversedAlignment(alignment: Alignment): Alignment {
  return { ...alignment, beads: alignment.beads.map(mirrored) };
}

function mirrored<Some extends IndexBead>(bead: Some): Some {
  return { ...bead, source: bead.target, target: bead.source };
}
