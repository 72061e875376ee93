import { count } from './english-count.ts';

const number = new Intl.NumberFormat('en');
const percent = new Intl.NumberFormat('en', { style: 'percent' });
const together = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** A link in the numbers of its segments, 1-based. */
export interface NumberedLink {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly crossing: boolean;
}

/** `4 and 6`; a long run without a hole by its ends. */
function numbers(list: readonly number[]): string {
  const [first] = list;
  const last = list[list.length - 1];
  if (list.length > 2 && last - first === list.length - 1)
    return `${number.format(first)} to ${number.format(last)}`;
  return together.format(list.map((one) => number.format(one)));
}

function linkWords({ source, target, crossing }: NumberedLink): string {
  if (target.length === 0) return `source ${numbers(source)} without a partner`;
  if (source.length === 0) return `translation ${numbers(target)} without a partner`;
  return `source ${numbers(source)} with translation ${numbers(target)}${crossing ? ', crossing' : ''}`;
}

const said = (verb: string) => (links: readonly NumberedLink[]) =>
  `${verb}: ${links.map(linkWords).join('; ')}.`;

/** What the window says about links: what was done to them, why not, and what linking anew would change. */
export const englishLinks = {
  /** Read out after a command; the links that the caret's segment and its neighbours are in now. */
  done: {
    link: said('Linked'),
    unlink: said('Unlinked'),
    'unlink-segment': said('Unlinked'),
    'merge-link-up': said('Merged'),
    'merge-link': said('Merged'),
    'split-link': said('Split'),
    'move-link-up': said('Moved'),
    'move-link-down': said('Moved'),
    'insert-partner': said('Empty partner inserted'),
    'close-up': said('Closed up'),
    'swap-links': said('Swapped'),
    pin: said('Pinned'),
    unpin: said('Unpinned'),
  },
  pinned: (amount: number) => `${count(amount, 'link', 'links')} pinned.`,
  unpinned: (amount: number) => `${count(amount, 'link', 'links')} unpinned.`,
  /** Why a command did nothing. */
  nothing: {
    link: 'These segments are linked so already. To link others, put the caret into the source and the translation segment in turn, or select several.',
    unlink: 'This segment has no partner.',
    'unlink-segment': 'This segment is by itself already.',
    'merge-link-up': 'There is no link before this one.',
    'merge-link': 'There is no link after this one.',
    'split-link':
      'This link begins with this segment. Put the caret into the one that the second half is to begin with.',
    'move-link-up': 'There is no link before this one.',
    'move-link-down': 'There is no link after this one.',
    'insert-partner': 'This segment has no partner that could be shifted.',
    'close-up': 'No empty partner stands before this segment.',
    'swap-links': 'There is no next link to swap partners with.',
    pin: 'There is nothing to pin here.',
    'pin-above': 'All links down to here are pinned already.',
    'unpin-all': 'No link is pinned.',
  },
  needsBoth: 'To link, put the caret into the source and the translation segment in turn.',
  /** The caret's side of the link has one segment, the other several. */
  splitOtherSide:
    'The link has one segment on this side. Split the segment first (Enter), or put the caret into the other side, where the second half is to begin.',
  /** It has one segment on each side. */
  splitSingle: 'A link of one segment to one cannot be cut. Split the segment first (Enter), or unlink it.',
  doubtful: (place: number, total: number, sure: number) =>
    `Doubtful link ${number.format(place)} of ${number.format(total)}, ${percent.format(sure)} sure.`,
  unmatched: (place: number, total: number) =>
    `Segment without a partner ${number.format(place)} of ${number.format(total)}.`,
  noneDoubtful: 'No link is in doubt.',
  noneUnmatched: 'Every segment has a partner.',
  relink: {
    title: 'Links found anew',
    words: 'Nothing is changed before you apply it. Pinned links stay.',
    cutShort: 'The search took too long and was ended early: what it found is less sure.',
    /** Said where nothing would change. */
    cutShortUnchanged: 'The search took too long and was ended early; what it found would change nothing.',
    searching: 'Finding links anew',
    list: 'Changed links',
    place: (place: number) => `Place ${number.format(place)}`,
    tick: (place: number) => `Change place ${number.format(place)}`,
    before: 'Before',
    after: 'After',
    none: 'No partner',
    numbers,
    more: (amount: number) => `and ${count(amount, 'more link', 'more links')}`,
    applied: (amount: number) => `${count(amount, 'place', 'places')} linked anew.`,
  },
};
