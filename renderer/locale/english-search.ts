import { count } from './english-count.ts';

const number = new Intl.NumberFormat('en');
const seconds = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** What find and replace says. */
export const englishSearch = {
  title: 'Find and replace',
  find: 'Find',
  replacement: 'Replace with',
  ways: 'How to compare',
  matchCase: 'Match case',
  wholeWord: 'Whole word',
  ignoreAccents: 'Ignore accents',
  regularExpression: 'Regular expression',
  keepCase: 'Preserve case',
  sides: 'Where to search',
  side: { both: 'Both', source: 'Source', target: 'Translation' },
  previous: 'Previous hit',
  next: 'Next hit',
  list: 'Hits',
  searching: 'Searching…',
  hits: (hits: number, segments: number) =>
    `${count(hits, 'hit', 'hits')} in ${count(segments, 'segment', 'segments')}`,
  onlyFirst: (listed: number) => `Only the first ${number.format(listed)} are listed and replaced.`,
  none: 'Nothing found',
  noneHelp: 'Other words, or fewer conditions, may find it.',
  start: 'Search both texts',
  startHelp: 'Type what to find. Select words in the text first to look for them.',
  startAlone: 'Search the translation',
  noHits: 'Nothing found.',
  invalid: (why: string, at: number) =>
    `Not a regular expression: ${why} (at character ${number.format(at)}).`,
  stopped: (milliseconds: number) =>
    `Stopped after ${seconds.format(milliseconds / 1000)} s: simplify the pattern.`,
  failed: (why: string) => `The search failed: ${why}`,
  empty: (places: number) =>
    `The pattern matches nothing, without a character, in ${count(places, 'place', 'places')}.`,
  emptyHelp: 'Only hits of at least one character are listed and replaced.',
  lineBreak: 'A replacement cannot hold a line break.',
  noGroup: (reference: string) =>
    `The pattern has no group ${reference}. To put in these very characters, write $${reference}.`,
  replacing: 'Replace',
  replaceOne: 'Replace this',
  removeOne: 'Delete this',
  replaced: (hits: number, segments: number, reopened: number) =>
    `${number.format(hits)} replaced in ${count(segments, 'segment', 'segments')}.${
      reopened === 0
        ? ''
        : reopened === 1
          ? ' 1 is no longer confirmed.'
          : ` ${number.format(reopened)} are no longer confirmed.`
    }`,
  noneLeft: 'Nothing else is found.',
  undo: 'Undo',
  undone: 'The replacement was already undone.',
  changedSince: 'Later changes build on this replacement: it cannot be undone by itself.',
  hit: (words: string, side: string, place: number) => `${words}, ${side}, segment ${number.format(place)}`,
  tick: (words: string, place: number) => `Replace ${words} in segment ${number.format(place)}`,
  all: 'All hits',
  ticked: (ticked: number, total: number) =>
    ticked === total ? 'All ticked' : `${number.format(ticked)} of ${number.format(total)} ticked`,
  replace: (amount: number) => (amount === 0 ? 'Replace ticked' : `Replace ${number.format(amount)} ticked`),
  remove: (amount: number) => (amount === 0 ? 'Delete ticked' : `Delete ${number.format(amount)} ticked`),
  inSource: (amount: number) =>
    amount === 1 ? 'One of them is in the source.' : `${number.format(amount)} of them are in the source.`,
};
