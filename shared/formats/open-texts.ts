import type { AlignOptions } from '../align/alignment.ts';
import { linkTexts } from '../align/link-texts.ts';
import type { Bead } from '../bitext/bead.ts';
import type { SegmentedText } from '../bitext/segmented-text.ts';
import type { Project } from '../edit/project.ts';
import { detectLanguage } from '../text/language.ts';
import { segmentedText } from '../text/segmentation.ts';

/** Two texts to open, or a translation alone. */
export interface Texts {
  readonly source: string | null;
  readonly target: string;
  /** BCP 47; detected where not given. */
  readonly sourceLanguage?: string;
  readonly targetLanguage?: string;
  /** Take each line as one segment, without looking for sentences. */
  readonly lines?: boolean;
}

/** What a detector knows nothing about. */
const UNDETERMINED = 'und';

/** Segments take about this share of the whole work; aligning takes the rest. */
const SEGMENTING_SHARE = 0.1;

/** A project as it starts: texts cut into segments, links found, nothing edited yet. */
export interface OpenedTexts {
  readonly project: Project;
  /** True where the time limit ended the alignment early. */
  readonly cutShort: boolean;
}

/**
 * Opens texts as a project. Without a source the translation stands on both sides, segment by segment: the left pane then
 * shows it as it was loaded.
 */
export function openTexts(
  texts: Texts,
  options: Pick<AlignOptions, 'timeLimit' | 'onProgress'> = {},
): OpenedTexts {
  const targetLanguage = texts.targetLanguage ?? detectLanguage(texts.target)?.language ?? UNDETERMINED;
  if (texts.source === null) return openAlone(texts, targetLanguage);
  const sourceLanguage = texts.sourceLanguage ?? detectLanguage(texts.source)?.language ?? UNDETERMINED;
  const cut = { lines: texts.lines ?? false };
  const source = segmentedText(texts.source, sourceLanguage, 0, cut);
  const target = segmentedText(texts.target, targetLanguage, source.segments.length, cut);
  options.onProgress?.(SEGMENTING_SHARE);
  const { beads, cutShort } = linkTexts(
    { source, target, beads: [] },
    {
      sourceLanguage,
      targetLanguage,
      ...(options.timeLimit && { timeLimit: options.timeLimit }),
      onProgress: (done) => options.onProgress?.(SEGMENTING_SHARE + done * (1 - SEGMENTING_SHARE)),
    },
  );
  const project = projectOf(source, target, beads, { monolingual: false, sourceLanguage, targetLanguage });
  return { project, cutShort };
}

function openAlone(texts: Texts, language: string): OpenedTexts {
  const target = segmentedText(texts.target, language, 0, { lines: texts.lines ?? false });
  const count = target.segments.length;
  const source = {
    lead: target.lead,
    segments: target.segments.map((segment) => ({ ...segment, id: segment.id + count })),
  };
  const beads = target.segments.map(({ id }) => ({
    source: [id + count],
    target: [id],
    confidence: 1,
    pinned: false,
  }));
  const settings = { monolingual: true, sourceLanguage: language, targetLanguage: language };
  return { project: projectOf(source, target, beads, settings), cutShort: false };
}

function projectOf(
  source: SegmentedText,
  target: SegmentedText,
  beads: readonly Bead[],
  about: { monolingual: boolean; sourceLanguage: string; targetLanguage: string },
): Project {
  const { monolingual, sourceLanguage, targetLanguage } = about;
  return {
    bitext: { source, target, beads },
    monolingual,
    settings: { sourceLanguage, targetLanguage, checks: {}, names: {} },
    marks: new Map(),
    dismissed: new Set(),
    decisions: new Map(),
  };
}
