import { formatBeadLines } from '../../shared/align/bead-lines.ts';
import type { Bitext } from '../../shared/bitext/bitext.ts';
import type { ProjectSettings } from '../../shared/edit/project.ts';
import { formatAlignmentJson } from '../../shared/formats/alignment-json.ts';
import { indexBeadsOf } from '../../shared/formats/index-beads.ts';
import { formatLadder } from '../../shared/formats/ladder.ts';
import { formatTsv } from '../../shared/formats/tsv.ts';

/** How links are written. */
export const LINK_FORMATS = ['tsv', 'json', 'beads', 'ladder'] as const;
export type LinkFormat = (typeof LINK_FORMATS)[number];

export function formatLinks(bitext: Bitext, settings: ProjectSettings, to: LinkFormat): string {
  switch (to) {
    case 'tsv':
      return formatTsv(bitext);
    case 'json':
      return formatAlignmentJson(bitext, settings);
    case 'beads':
      return formatBeadLines(indexBeadsOf(bitext));
    case 'ladder':
      return formatLadder(bitext);
  }
}
