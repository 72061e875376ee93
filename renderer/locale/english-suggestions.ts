const number = new Intl.NumberFormat('en');
const percent = new Intl.NumberFormat('en', { style: 'percent' });

/** What is said of corrections that are offered again. */
export const englishSuggestions = {
  title: 'Suggestions',
  here: (amount: number) => (amount === 0 ? '' : amount === 1 ? '1 suggestion' : `${amount} suggestions`),
  from: (place: number) => `Segment ${number.format(place)}`,
  fromLabel: (place: number) => `Go to segment ${number.format(place)}, where you corrected this`,
  same: 'The same sentence',
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
  nearAs: (likeness: number) => `${percent.format(likeness)} alike, corrected`,
  disagree: 'You corrected it in different ways; this is the most frequent.',
  none: 'No other sentence needs what you corrected.',
  noneHere: 'Nothing is suggested for this segment.',
  standsElsewhere: (places: number) =>
    places === 1
      ? 'The same sentence stands in 1 other place.'
      : `The same sentence stands in ${number.format(places)} other places.`,
  show: 'Show',
};
