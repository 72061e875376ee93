import type { CutTexts, LinkedCutTexts } from '../../shared/formats/link-cut-texts.ts';
import { cutTexts, linkCutTexts } from '../../shared/formats/link-cut-texts.ts';
import { detectLanguage } from '../../shared/text/language.ts';
import type { SharedEvidence } from './align-evidence.ts';
import type { AlignClock } from './align-progress.ts';
import type { Segments } from './options.ts';

export interface Languages {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

interface GivenLanguages {
  readonly sourceLanguage?: string;
  readonly language?: string;
}

/** The languages as given, or as most of the texts have them. */
export function languagesOf(
  texts: readonly { readonly source: string; readonly target: string }[],
  given: GivenLanguages,
): Languages {
  const detected = (side: 'source' | 'target'): string =>
    detectLanguage(texts.map((text) => text[side]).join('\n'))?.language ?? 'und';
  return {
    sourceLanguage: given.sourceLanguage ?? detected('source'),
    targetLanguage: given.language ?? detected('target'),
  };
}

export function cutPair(
  { source, target }: { readonly source: string; readonly target: string },
  segments: Segments,
  languages: Languages,
): CutTexts {
  return cutTexts(source, target, { lines: segments === 'lines', ...languages });
}

/** Links cut texts, with what helps. */
export function linkAll(
  texts: readonly CutTexts[],
  languages: Languages,
  evidence: SharedEvidence,
  clock: AlignClock,
): LinkedCutTexts {
  const { timeLimit, onProgress } = clock;
  const linked = linkCutTexts(texts, {
    ...languages,
    ...evidence,
    ...(timeLimit && { timeLimit }),
    ...(onProgress && { onProgress }),
  });
  clock.clear();
  return linked;
}
