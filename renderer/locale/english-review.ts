import { count } from './english-count.ts';

const number = new Intl.NumberFormat('en');

function range(numbers: readonly number[], to: string): string {
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  return first === last ? number.format(first) : `${number.format(first)}${to}${number.format(last)}`;
}

/** What the review says: the translation as it was loaded against the edited text. */
export const englishReview = {
  title: 'Review',
  list: 'Changes to the translation',
  tools: 'Review tools',
  before: 'As loaded',
  after: 'Now',
  kind: {
    same: 'Unchanged',
    edited: 'Edited',
    inserted: 'Inserted',
    deleted: 'Deleted',
    split: 'Split',
    merged: 'Merged',
    moved: 'Moved',
    rewritten: 'Rewritten',
  },
  accepted: 'Accepted',
  acceptedSoFar: 'Accepted so far:',
  acceptedWords: { removed: 'Accepted, removed:', added: 'Accepted, added:' },
  source: 'Source:',
  confirmed: 'Confirmed',
  unchanged: 'unchanged',
  /** Numbers count from 1, in ascending order; those of segments that are gone are the numbers they had. */
  segments: (numbers: readonly number[], isGone: boolean) => {
    const name = numbers.at(-1) === numbers[0] ? 'Segment' : 'Segments';
    return `${isGone ? `Former ${name.toLowerCase()}` : name} ${range(numbers, ' to ')}`;
  },
  numbers: (numbers: readonly number[]) => range(numbers, '–'),
  wasNumber: (place: number) => `was ${number.format(place)}`,
  changes: (amount: number) => count(amount, 'change', 'changes'),
  left: (changes: number, segments: number) =>
    changes === 0
      ? 'No changes left'
      : `${count(changes, 'change', 'changes')} in ${count(segments, 'segment', 'segments')} left`,
  position: (place: number, all: number) => `Change ${number.format(place)} of ${number.format(all)} here`,
  layout: 'Layout',
  layouts: { sides: 'Side by side', inline: 'In one' },
  whole: 'Whole text',
  acceptedToo: 'Accepted too',
  previous: 'Previous change',
  next: 'Next change',
  accept: 'Accept',
  revert: 'Revert',
  acceptHelp: 'Accept this change',
  revertHelp: 'Revert this change',
  acceptSelected: (amount: number) => `Accept ${count(amount, 'segment', 'segments')}`,
  revertSelected: (amount: number) => `Revert ${count(amount, 'segment', 'segments')}`,
  acceptRow: (numbers: string) => `Accept segment ${numbers}`,
  revertRow: (numbers: string) => `Revert segment ${numbers}`,
  withdrawRow: (numbers: string) => `Withdraw acceptance of segment ${numbers}`,
  back: 'Back to the texts',
  space: 'space',
  boundary: 'end of the segment',
  notBefore: 'Not there when it was loaded',
  notNow: 'No longer there',
  none: 'No changes',
  noneHelp: 'The translation reads as it was loaded. What you edit is listed here, to accept or to revert.',
  allDecided: 'Every change is accepted',
  allDecidedHelp: 'Switch on “Accepted too” to see them again.',
  noneLeft: 'There is no change left to decide on.',
  noneHere: 'There is no change at the caret. F7 goes to the next one.',
};
