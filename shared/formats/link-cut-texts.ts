import { alignTogether } from '../align/align.ts';
import type { AlignUnit, IndexBead, SharedOptions } from '../align/alignment.ts';
import { withoutBlanks } from '../align/without-blanks.ts';
import { inOrder } from '../bitext/bead-order.ts';
import type { Bitext } from '../bitext/bitext.ts';
import { endsParagraph } from '../bitext/segment.ts';
import type { SegmentedText } from '../bitext/segmented-text.ts';
import { segmentedText } from '../text/segmentation.ts';
import { lineText } from './line-text.ts';

/** Two texts in segments; ids are unique over both. */
export interface CutTexts {
  readonly source: SegmentedText;
  readonly target: SegmentedText;
  /** Whether segments are the lines of a file, blank ones too, rather than sentences. */
  readonly lines: boolean;
  /** Links that stand as they are, by positions of segments. */
  readonly pins?: readonly IndexBead[];
  /** A translation of each source segment by somebody else. */
  readonly translation?: readonly string[];
}

/** Cuts a text and its translation into lines or sentences. */
export function cutTexts(
  source: string,
  target: string,
  how: { readonly lines: boolean; readonly sourceLanguage: string; readonly targetLanguage: string },
): CutTexts {
  const cut = (text: string, language: string, firstId: number): SegmentedText =>
    how.lines ? lineText(text, firstId) : segmentedText(text, language, firstId);
  const left = cut(source, how.sourceLanguage, 0);
  const right = cut(target, how.targetLanguage, left.segments.length);
  return { source: left, target: right, lines: how.lines };
}

/** Texts of one order in both lists. */
export interface LinkedCutTexts {
  readonly bitexts: readonly Bitext[];
  /** Of which of them the time limit ended the search early. */
  readonly cutShort: readonly boolean[];
}

/** Links the segments of several pairs of texts, which share what is learned. O(segments). */
export function linkCutTexts(texts: readonly CutTexts[], options: SharedOptions): LinkedCutTexts {
  const bare = texts.map((one) =>
    withoutBlanks({
      source: unitsOf(one, one.source, one.translation),
      target: unitsOf(one, one.target),
      ...(one.pins && { pins: one.pins }),
    }),
  );
  const alignments = alignTogether(
    bare.map(({ document }) => document),
    options,
  );
  const bitexts = texts.map(({ source, target, pins = [] }, at): Bitext => {
    const pinned = new Set(pins);
    const beads = bare[at].restored(alignments[at].beads).map((bead) => ({
      source: bead.source.map((index) => source.segments[index].id),
      target: bead.target.map((index) => target.segments[index].id),
      confidence: bead.confidence,
      pinned: pinned.has(bead),
    }));
    return { source, target, beads: inOrder(source, target, beads) };
  });
  return { bitexts, cutShort: alignments.map(({ cutShort }) => cutShort) };
}

/** Lines tell paragraphs by blank lines between them, if at all. */
function unitsOf(
  { lines }: CutTexts,
  { segments }: SegmentedText,
  translation?: readonly string[],
): AlignUnit[] {
  return segments.map((segment, at) => ({
    text: segment.text,
    endsParagraph: !lines && endsParagraph(segment),
    ...(translation && { translation: translation[at] }),
  }));
}
