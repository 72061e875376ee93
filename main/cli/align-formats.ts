import { formatBeadLines } from '../../shared/align/bead-lines.ts';
import { rowEnds } from '../../shared/bitext/bead-order.ts';
import type { Bitext } from '../../shared/bitext/bitext.ts';
import { ledgerOf } from '../../shared/bitext/ledger.ts';
import type { Languages } from './align-texts.ts';
import { formatAlignmentJson } from '../../shared/formats/alignment-json.ts';
import { indexBeadsOf } from '../../shared/formats/index-beads.ts';
import { formatLadder } from '../../shared/formats/ladder.ts';
import { formatTsv } from '../../shared/formats/tsv.ts';

/** How links are written. */
export const LINK_FORMATS = ['tsv', 'json', 'beads', 'ladder'] as const;
export type LinkFormat = (typeof LINK_FORMATS)[number];

/** What the format cannot say of these links, as a line to be shown; null where it says all. */
export function whatFormatLoses(bitext: Bitext, to: LinkFormat): string | null {
  const rungs = rowEnds(bitext).length;
  if (to !== 'ladder' || rungs === bitext.beads.length) return null;
  const { crossing } = ledgerOf(bitext);
  return `A ladder cannot hold links that cross: ${crossing} of them are written as one block where they do. Use --to beads, json or tsv to keep them apart.\n`;
}

export function formatLinks(bitext: Bitext, settings: Languages, to: LinkFormat): string {
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
