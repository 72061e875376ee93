import type { Bitext } from '../bitext/bitext.ts';
import type { NameGroup } from '../names/name-group.ts';
import { indexOfSegment } from './text-places.ts';

/** Raised when a field changes its meaning or goes; new fields do not raise it. */
const VERSION = 1;

/**
 * Names as JSON, version 1:
 *
 *     { "version": 1,
 *       "names": [{ "key": "place:BY", "kind": "place", "evidence": "list",
 *                   "forms": [{ "form": "Belarus", "mentions": [{ "segment": 0, "start": 12, "end": 19 }] }] }] }
 *
 * Segments are indexes in the translation, from 0; `start` and `end` are UTF-16 offsets in the segment's text, `end` exclusive.
 */
export function formatNamesJson(bitext: Bitext, groups: readonly NameGroup[]): string {
  const names = groups.map(({ key, kind, evidence, forms }) => ({
    key,
    kind,
    evidence,
    forms: forms.map(({ form, mentions }) => ({
      form,
      mentions: mentions.map(({ side, segment, start, end }) => ({
        segment: indexOfSegment(bitext, side, segment),
        start,
        end,
      })),
    })),
  }));
  return `${JSON.stringify({ version: VERSION, names }, null, 2)}\n`;
}
