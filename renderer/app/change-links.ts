import type { Bead } from '../../shared/bitext/bead.ts';
import type { Bitext } from '../../shared/bitext/bitext.ts';
import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import type { SegmentedText } from '../../shared/bitext/segmented-text.ts';
import { changedLinks } from '../../shared/edit/changed-links.ts';
import { natureOf } from '../../shared/edit/step-nature.ts';
import type { Transaction } from '../../shared/edit/step.ts';
import type { LinkNature, NumberedLink } from '../locale/english-links.ts';
import type { LinkWords } from '../panels/changes-listing.ts';
import { numberIn } from './speaker.ts';

/** Links of a change that are named; the others are counted. */
const MOST_LINKS = 3;

const LINK_NATURES: ReadonlySet<string> = new Set<LinkNature>(['link', 'unlink', 'relink', 'pin', 'unpin']);

/**
 * What a change did to links, in the numbers that their segments have now; null where it did something else, or where all of
 * them are gone. O(links that are named), the first time O(stretch of the step).
 */
export function linksOf({ steps }: Transaction, { source, target }: Bitext): LinkWords | null {
  const [step] = steps;
  if (steps.length !== 1 || step.kind !== 'structure') return null;
  const nature = natureOf(step);
  if (!isLinkNature(nature)) return null;
  const { after } = changedLinks(step.beads);
  const numbered = (bead: Bead): NumberedLink => ({
    source: numbersOf(source, bead, 'source'),
    target: numbersOf(target, bead, 'target'),
    crossing: false,
  });
  const links = after
    .slice(0, MOST_LINKS)
    .filter((bead) => stands(source, bead.source) && stands(target, bead.target))
    .map(numbered);
  return links.length === 0 ? null : { nature, links, more: Math.max(0, after.length - MOST_LINKS) };
}

function stands(text: SegmentedText, ids: readonly SegmentId[]): boolean {
  return ids.length === 0 || ids.some((id) => numberIn(text, id) > 0);
}

function numbersOf(text: Bitext[Side], bead: Bead, side: Side): readonly number[] {
  return bead[side].map((id) => numberIn(text, id)).filter((number) => number > 0);
}

function isLinkNature(nature: string): nature is LinkNature {
  return LINK_NATURES.has(nature);
}
