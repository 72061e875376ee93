const number = new Intl.NumberFormat('en');
const percent = new Intl.NumberFormat('en', { style: 'percent' });

const STANDS = {
  same: 'The same sentence stands',
  folded: 'The same sentence but for case, accents or marks stands',
  both: 'The same sentence, or one that differs in case, accents or marks, stands',
} as const;

/** What is said of corrections that are offered again. */
export const englishSuggestions = {
  title: 'Suggestions',
  here: (amount: number) => (amount === 0 ? '' : amount === 1 ? '1 suggestion' : `${amount} suggestions`),
  from: (place: number) => `Segment ${number.format(place)}`,
  fromLabel: (place: number) => `Go to segment ${number.format(place)}, where you corrected this`,
  same: 'The same sentence',
  folded: 'The same sentence but for case, accents or marks',
  near: (likeness: number) => `${percent.format(likeness)} alike`,
  times: (times: number) => `corrected so ${number.format(times)} times`,
  doubt: 'The sources differ in a number or a name: look at them first.',
  take: 'Take',
  elsewhere: (amount: number) =>
    amount === 1
      ? '1 other segment has a suggestion…'
      : `${number.format(amount)} other segments have suggestions…`,
  previewTitle: 'Make the same corrections elsewhere',
  previewNote: (how: string, place: number) => `${how} as in segment ${number.format(place)}.`,
  sameAs: 'The same sentence',
  foldedAs: 'The same sentence but for case, accents or marks, corrected',
  nearAs: (likeness: number) => `${percent.format(likeness)} alike, corrected`,
  disagree: 'You corrected it in different ways; this is the most frequent.',
  none: 'No other sentence needs what you corrected.',
  noneHere: 'Nothing is suggested for this segment.',
  again: (keys: string) =>
    keys === ''
      ? 'The suggestion is under Details. The same command again takes it.'
      : `The suggestion is under Details. ${keys} again takes it.`,
  standsElsewhere: (places: number, kind: 'same' | 'folded' | 'both') =>
    `${STANDS[kind]} in ${places === 1 ? '1 other place' : `${number.format(places)} other places`}.`,
  show: 'Show',
};
