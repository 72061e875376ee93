import type { Bitext } from '../bitext/bitext.ts';
import type { ProjectSettings } from '../edit/project.ts';
import { indexBeadsOf } from './index-beads.ts';

/** Raised when a field changes its meaning or goes; new fields do not raise it. */
const VERSION = 1;

/**
 * Aligned texts as JSON, version 1:
 *
 *     { "version": 1, "sourceLanguage": "en", "targetLanguage": "fr",
 *       "source": ["text of segment 0", ...], "target": [...],
 *       "beads": [{ "source": [0, 1], "target": [0], "confidence": 0.93 }] }
 *
 * Languages are BCP 47, `und` where unknown. Beads hold indexes of segments, from 0; every segment of both sides is in exactly
 * one, and one side of a bead may be empty. They ascend, but where an editor linked so: then links cross or leave indexes out.
 */
export function formatAlignmentJson(
  bitext: Bitext,
  settings: Pick<ProjectSettings, 'sourceLanguage' | 'targetLanguage'>,
): string {
  const written = {
    version: VERSION,
    sourceLanguage: settings.sourceLanguage,
    targetLanguage: settings.targetLanguage,
    source: bitext.source.segments.map(({ text }) => text),
    target: bitext.target.segments.map(({ text }) => text),
    beads: indexBeadsOf(bitext).map(({ source, target, confidence }) => ({
      source,
      target,
      confidence: Math.round(confidence * 1000) / 1000,
    })),
  };
  return `${JSON.stringify(written)}\n`;
}
