import type { Bitext } from '../bitext/bitext.ts';
import { evidenceOf, type Mention, type NameGroup } from '../names/name-group.ts';
import { evidenceInWords, groupInWords } from './names-words.ts';
import { indexOfSegment } from './text-places.ts';

/** Raised when a field changes its meaning or goes; new fields do not raise it. */
const VERSION = 2;

/**
 * Names as JSON, version 2:
 *
 *     { "version": 2,
 *       "groups": [{
 *         "key": "place:BY", "kind": "person" | "place" | "organisation" | "other", "thing": "country:BY" | null,
 *         "count": 3, "evidence": "list" | null, "why": "names of one country (BY)",
 *         "forms": [{ "form": "Biélorussie", "count": 2, "evidence": null, "why": null,
 *                     "mentions": [{ "segment": 0, "start": 12, "end": 23, "text": "Biélorussie",
 *                                    "leftOut": "quotation" | "title" | "organisation" | null }] }],
 *         "maybe": [{ "key": "belarous", "form": "Belarous", "evidence": "sounds-alike", "why": "sounds alike" }],
 *         "sources": [{ "form": "Belarus", "count": 3 }],
 *         "roles": [{ "words": "chef", "mentions": [...] }] }] }
 *
 * Segments are indexes in the translation, from 0; `start` and `end` are UTF-16 offsets in the segment's text, `end` exclusive. The
 * most frequent form comes first; `evidence` says what makes a form a spelling of it, that of the group is the weakest of these.
 */
export function formatNamesJson(bitext: Bitext, groups: readonly NameGroup[]): string {
  const mentionOf = ({ side, segment, start, end, leftOut }: Mention) => {
    const index = indexOfSegment(bitext, side, segment);
    return {
      segment: index,
      start,
      end,
      text: bitext[side].segments[index]?.text.slice(start, end),
      leftOut,
    };
  };
  const written = groups.map((group) => ({
    key: group.key,
    kind: group.kind,
    thing: group.thing,
    count: group.forms.reduce((count, { mentions }) => count + mentions.length, 0),
    evidence: evidenceOf(group),
    why: groupInWords(group),
    forms: group.forms.map(({ form, mentions, evidence }) => ({
      form,
      count: mentions.length,
      evidence,
      why: evidence && evidenceInWords(evidence, group.thing),
      mentions: mentions.map(mentionOf),
    })),
    maybe: group.maybe.map(({ key, form, evidence }) => ({
      key,
      form,
      evidence,
      why: evidenceInWords(evidence, group.thing),
    })),
    sources: group.sources,
    roles: group.roles.map(({ words, mentions }) => ({ words, mentions: mentions.map(mentionOf) })),
  }));
  return `${JSON.stringify({ version: VERSION, groups: written }, null, 2)}\n`;
}
