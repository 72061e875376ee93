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

/** Numbers of the first and the last segment of each text; empty where there is none. */
export interface RelinkedRange {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

function rangeWords(source: readonly number[], target: readonly number[]): string {
  const ends = ([first, last]: readonly number[]) =>
    first === last ? number.format(first) : `${number.format(first)} to ${number.format(last)}`;
  if (source.join() === target.join())
    return `${source[0] === source[1] ? 'segment' : 'segments'} ${ends(source)}`;
  const named = [
    source.length > 0 && `source ${ends(source)}`,
    target.length > 0 && `translation ${ends(target)}`,
  ];
  return named.filter(Boolean).join(', ');
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

/** `5 with 7`, for a list where the sides have been named. */
function brief({ source, target }: NumberedLink): string {
  if (target.length === 0) return `source ${numbers(source)} alone`;
  if (source.length === 0) return `translation ${numbers(target)} alone`;
  return `${numbers(source)} with ${numbers(target)}`;
}

const isAlone = ({ source, target }: NumberedLink): boolean => source.length === 0 || target.length === 0;

/** What became of links, in the list of changes. `more`: links that are not named. */
function changed(nature: LinkNature, links: readonly NumberedLink[], more: number): string {
  const rest = more === 0 ? '' : ` and ${count(more, 'more link', 'more links')}`;
  const alone = links.filter(isAlone);
  if (nature === 'unlink' && alone.length > 0)
    return `Unlinked ${alone.map((link) => brief(link).replace(/ alone$/, '')).join('; ')}${rest}`;
  return `${VERBS[nature]} ${links.map(brief).join('; ')}${rest}`;
}

const VERBS = {
  link: 'Linked',
  unlink: 'Parted into',
  relink: 'Linked',
  pin: 'Pinned',
  unpin: 'Unpinned',
} as const;

/** What a change did to links. */
export type LinkNature = keyof typeof VERBS;

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
  /** After what was done, where links were pinned that it changed. */
  pinsLost: (amount: number) =>
    amount === 1 ? 'The pin was taken off.' : `${number.format(amount)} pins were taken off.`,
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
  changed,
  /** The command that pins or unpins, in the menu of a link. */
  menu: {
    pin: 'Pin link',
    unpin: 'Unpin link',
    settle: 'Confirm that it has no partner',
    unsettle: 'It may have a partner: unpin',
  },
  needsBoth: 'To link, put the caret into the source and the translation segment in turn.',
  /** The caret's side of the link has one segment, the other several. */
  splitOtherSide:
    'The link has one segment on this side. Split the segment first (Enter), or put the caret into the other side, where the second half is to begin.',
  /** It has one segment on each side. */
  splitSingle: 'A link of one segment to one cannot be cut. Split the segment first (Enter), or unlink it.',
  doubtful: (place: number, total: number, sure: number) =>
    `Doubtful link ${number.format(place)} of ${number.format(total)}, ${percent.format(sure)} sure.`,
  doubtfulByDoubt: (place: number, total: number, sure: number) =>
    `Doubtful link, ${number.format(place)} of ${number.format(total)} by doubt, ${percent.format(sure)} sure.`,
  unmatched: (place: number, total: number) =>
    `Segment without a partner ${number.format(place)} of ${number.format(total)}.`,
  noneDoubtful: 'No link is in doubt.',
  noneUnmatched: (settled: number) =>
    settled === 0
      ? 'Every segment has a partner.'
      : `Every segment has a partner, but ${number.format(settled)} confirmed to have none.`,
  relink: {
    titleOfAll: 'Links found anew in the whole text',
    titleOf: ({ source, target }: RelinkedRange) => `Links found anew: ${rangeWords(source, target)}`,
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
