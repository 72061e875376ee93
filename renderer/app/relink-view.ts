import type { Bead } from '../../shared/bitext/bead.ts';
import { isUnmatched } from '../../shared/bitext/bead.ts';
import type { Bitext } from '../../shared/bitext/bitext.ts';
import type { Side } from '../../shared/bitext/segment.ts';
import type { LinkChange } from '../../shared/edit/link-changes.ts';
import type { RelinkedRange } from '../locale/english-links.ts';
import type { LinkChangeView, LinksView, LinkView } from '../panels/relink-list.tsx';
import type { RelinkPreview } from './dialog.ts';
import { numberIn, textIn } from './speaker.ts';

/** Links of a place that are shown at first; of the others it is said how many there are. */
const MOST_LINKS = 6;

/** More of a side of a link than anybody reads in a list: that many segments, of each that many UTF-16 code units. */
const MOST_SEGMENTS = 8;
const MOST_WORDS = 1000;

/** A change as people see it: numbers and words of the segments. `isWhole`: with all links of the place. */
export function viewChange(
  { before, after }: Pick<RelinkPreview, 'before' | 'after'>,
  change: LinkChange,
  isWhole = false,
): LinkChangeView {
  const most = isWhole ? Infinity : MOST_LINKS;
  return {
    before: viewLinks(before, before.beads, change.before, most),
    after: viewLinks(before, after, change.after, most),
  };
}

/** Numbers of the first and the last segments that were linked anew; null where all were. */
export function viewRange({ before, range }: Pick<RelinkPreview, 'before' | 'range'>): RelinkedRange | null {
  if (!range || (range.from === 0 && range.to === before.beads.length)) return null;
  const ends = (side: Side): readonly number[] => {
    let [least, most] = [Infinity, 0];
    for (let at = range.from; at < range.to; at++)
      for (const id of before.beads[at][side]) {
        const number = numberIn(before[side], id);
        [least, most] = [Math.min(least, number), Math.max(most, number)];
      }
    return most === 0 ? [] : [least, most];
  };
  return { source: ends('source'), target: ends('target') };
}

function viewLinks(
  texts: Bitext,
  beads: readonly Bead[],
  indexes: readonly number[],
  most: number,
): LinksView {
  const shown = indexes.slice(0, most);
  return { links: shown.map((at) => viewLink(texts, beads[at])), more: indexes.length - shown.length };
}

function viewLink(texts: Bitext, bead: Bead): LinkView {
  const numbers = (side: Side) => bead[side].map((id) => numberIn(texts[side], id));
  const words = (side: Side) =>
    bead[side]
      .slice(0, MOST_SEGMENTS)
      .map((id) => textIn(texts[side], id).slice(0, MOST_WORDS))
      .join(' ');
  return {
    numbers: { source: numbers('source'), target: numbers('target') },
    words: { source: words('source'), target: words('target') },
    confidence: isUnmatched(bead) ? null : bead.confidence,
    pinned: bead.pinned,
  };
}
