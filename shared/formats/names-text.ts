import type { Bitext } from '../bitext/bitext.ts';
import { segmentOf } from '../bitext/segmented-text.ts';
import type { Mention, NameGroup } from '../names/name-group.ts';
import { evidenceInWords, groupInWords, kindInWords, leftOutInWords } from './names-words.ts';
import { shown } from './shown.ts';
import { TextPlaces } from './text-places.ts';

/** UTF-16 units of a sentence that are shown on either side of a mention. */
const AROUND = 40;

/**
 * Names for people and for `grep`: a line for each, with its forms and their counts, then tab, kind, tab, why they are one name:
 *
 *     Biélorussie 9, Belarus 2, Bélarus 2	place	names of one country (BY)
 *       maybe Belarous: sounds alike
 *
 * What may be the same comes under the first of the two. With `mentions` a line for each follows, with its line in the file, from 1:
 *
 *       14	… les exportations du [Belarus] vers …	in a quotation
 */
export function formatNamesText(
  bitext: Bitext,
  groups: readonly NameGroup[],
  options: { readonly mentions: boolean },
): string {
  const places = options.mentions ? new TextPlaces(bitext.target) : null;
  const said = new Set<string>();
  return groups
    .map((group) => {
      const lines = [`${countsOf(group)}\t${kindInWords(group.kind)}\t${groupInWords(group)}`.trimEnd()];
      for (const { key, form, evidence } of group.maybe) {
        const pair = JSON.stringify([group.key, key].toSorted());
        if (said.has(pair)) continue;
        said.add(pair);
        lines.push(`  maybe ${shown(form)}: ${evidenceInWords(evidence, group.thing)}`);
      }
      if (group.roles.length > 0) lines.push(`  also called ${countedRoles(group)}`);
      if (places && group.sources.length > 0)
        lines.push(
          `  in the source ${group.sources.map(({ form, count }) => `${shown(form)} ${count}`).join(', ')}`,
        );
      if (places)
        for (const { mentions } of group.forms)
          for (const mention of mentions) lines.push(mentionLine(bitext, places, mention));
      return lines.map((line) => `${line}\n`).join('');
    })
    .join('');
}

/** `Biélorussie 9, Belarus 2, Bélarus 2`. */
function countsOf({ forms }: NameGroup): string {
  return forms.map(({ form, mentions }) => `${shown(form)} ${mentions.length}`).join(', ');
}

function countedRoles({ roles }: NameGroup): string {
  return roles.map(({ words, mentions }) => `${shown(words)} ${mentions.length}`).join(', ');
}

function mentionLine(bitext: Bitext, places: TextPlaces, { segment, start, end, leftOut }: Mention): string {
  const { text } = segmentOf(bitext.target, segment);
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const excerpt = [
    start > AROUND ? '…' : '',
    before,
    `[${text.slice(start, end)}]`,
    after,
    end + AROUND < text.length ? '…' : '',
  ];
  const { line } = places.placeOf(segment, start);
  const why = leftOut === null ? '' : `\t${leftOutInWords(leftOut)}`;
  return `  ${line}\t${shown(excerpt.join('').replace(/\s+/gu, ' '))}${why}`;
}
