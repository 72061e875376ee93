import { count } from './english-count.ts';

const number = new Intl.NumberFormat('en');
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Why two spellings are taken for one name, as the end of a sentence that begins with one of them. */
const EVIDENCE = {
  list: 'listed as a name of the same',
  'same-letters': 'same letters apart from accents, case and joints',
  'sounds-alike': 'sounds alike',
  'surname-of': 'surname and full name',
  'same-source': 'one name in the source',
  decided: 'you said so',
};

const KINDS = {
  person: 'Person',
  place: 'Place',
  organisation: 'Organisation',
  other: 'Name',
};

const KINDS_OF = {
  person: 'People',
  place: 'Places',
  organisation: 'Organisations',
  other: 'Others',
};

const ORDERS = {
  count: 'Most frequent first',
  name: 'By name',
  place: 'As they come in the text',
};

const LEFT_OUT = {
  quotation: 'in a quotation',
  title: 'in a title',
  organisation: 'in an organisation’s name',
};

const DOUBTS = {
  agreement: 'Other words may have to agree with the new name.',
  preposition: 'Two prepositions are possible here: see that this is the one meant.',
  article: 'It is not known whether this name takes an article: look at the words before it.',
  case: 'The case is a guess: look at the words before it.',
  plain: 'Only the name was exchanged: look at the words around it.',
};

const PRESETS = {
  frequent: 'As most often here',
  cldr: 'As in France (CLDR)',
  canada: 'As in Canada (CLDR)',
  un: 'As the United Nations write',
  source: 'As the source writes',
};

const BECAUSE = {
  frequent: 'most often here',
  cldr: 'as CLDR has it',
  canada: 'as in Canada',
  un: 'as the United Nations write',
  source: 'as the source writes',
  decided: 'decided',
  list: 'from an imported list',
};

/** What the window says of names. */
export const englishNames = {
  title: 'Names',
  list: 'Names and their spellings',
  filter: 'Filter names',
  onlyInconsistent: 'Only inconsistent',
  narrow: 'Which names are shown',
  kind: KINDS,
  kindsOf: KINDS_OF,
  mayBe: 'May be the same',
  order: 'Order of the names',
  orders: ORDERS,
  decided: 'Decided',
  toChange: (amount: number) => count(amount, 'place to change', 'places to change'),
  mayBeMore: (amount: number) => `${number.format(amount)} may be the same`,
  evidence: EVIDENCE,
  because: BECAUSE,
  /** Names of the source that stand across from the mentions, with how many. */
  inSource: (sources: readonly (readonly [form: string, amount: number])[]) =>
    `In the source: ${sources.map(([form, amount]) => `${form} ${number.format(amount)}`).join(', ')}`,
  writeAs: 'Write it as',
  otherForm: 'Another form',
  otherFormField: 'The form to write',
  notInText: 'not in the text',
  mentions: 'Where it stands',
  mentionsOf: (form: string) => `Mentions of ${form}`,
  leave: 'Leave',
  leaveForm: (form: string) => `Leave ${form} as it is`,
  leaveMention: (place: number) => `Leave this mention, in segment ${number.format(place)}, as it is`,
  leftOut: LEFT_OUT,
  leftOutHelp: (reason: keyof typeof LEFT_OUT) => `Left as it is: ${LEFT_OUT[reason]}`,
  mention: (place: number, sentence: string, source: string) =>
    `${number.format(place)}: ${sentence}${source === '' ? '' : ` Source: ${source}`}`,
  split: 'Not this name',
  splitForm: (form: string) => `${form} is another name: take it out`,
  join: 'Join',
  joinForm: (form: string) => `Join with ${form}`,
  apart: 'Not the same',
  apartForm: (form: string) => `${form} is not the same`,
  showForm: (form: string, why: string) => `Show ${form} (${why})`,
  roles: 'Also called',
  rolesHelp: 'Different words for one person: nothing is changed by itself.',
  preview: 'Preview…',
  remember: 'Remember',
  changes: (amount: number) =>
    amount === 0 ? 'Nothing to change' : count(amount, 'place to change', 'places to change'),
  forget: 'Forget',
  forgetHelp: 'Take back what was decided on this name',
  none: 'No names',
  noneHelp: 'No names were found in the translation.',
  gathering: 'Gathering the names…',
  consistent: 'Every name is spelled one way',
  consistentHelp: 'Switch off “Only inconsistent” to see them all.',
  nothingFiltered: 'No name matches',
  more: 'Proposals, lists and previews',
  proposals: 'Propose names of countries',
  /** `language`: the translation's, BCP 47. */
  preset: (preset: keyof typeof PRESETS, language: string) =>
    preset === 'cldr' && !/^fr(?:-|$)/i.test(language) ? 'As CLDR has it' : PRESETS[preset],
  atOnce: 'Several names at once',
  previewDecided: (amount: number) =>
    amount === 0 ? 'Preview decided names…' : `Preview ${count(amount, 'decided name', 'decided names')}…`,
  previewProposed: (amount: number) =>
    amount === 0 ? 'Preview all proposals…' : `Preview ${count(amount, 'proposal', 'proposals')}…`,
  lists: 'Decisions as a list',
  importTerms: 'Import decisions…',
  exportTerms: {
    tbx: 'Export as TBX…',
    csv: 'Export as a table (CSV)…',
    glossary: 'Export as a glossary for machine translation…',
  },
  said: (amount: number) => `What you said of spellings (${number.format(amount)})`,
  saidDifferent: (one: string, other: string) => `${one} is not ${other}`,
  saidSame: (one: string, other: string) => `${one} is ${other}`,
  takeBackOf: (words: string) => `Take back: ${words}`,
  previewTitle: (form: string) => `Write “${form}” everywhere`,
  previewTitleOf: (amount: number) => `Write ${count(amount, 'name', 'names')} one way`,
  previewWords: (left: number) =>
    left === 0
      ? 'Tick what is to be changed. What you untick is remembered and left as it is.'
      : `Tick what is to be changed. What you untick is remembered and left as it is; ${count(left, 'place', 'places')} in quotations, titles or organisations’ names ${left === 1 ? 'is' : 'are'} unticked at first.`,
  doubt: DOUBTS,
  noteLeftOut: (reason: keyof typeof LEFT_OUT) => `Unticked: it stands ${LEFT_OUT[reason]}.`,
  rememberOnly: 'Remember without changes',
  written: (amount: number, form: string | null) =>
    form === null
      ? `${count(amount, 'place', 'places')} rewritten`
      : `“${form}” is written in ${count(amount, 'more place', 'more places')}`,
  remembered: (form: string) => `“${form}” is remembered`,
  rememberedOf: (amount: number) => `${count(amount, 'decision', 'decisions')} remembered`,
  joined: (one: string, other: string) => `${other} now counts as ${one}`,
  setApart: (one: string, other: string) => `${one} and ${other} are different names`,
  splitOff: (form: string) => `${form} is a name of its own`,
  takenBack: 'Taken back',
  forgotten: (form: string) => `The decision on ${form} is forgotten`,
  proposed: (preset: string) => `Proposed from now on: ${preset}`,
  nothingDecided: 'No decision leaves anything to change.',
  nothingProposed: 'No proposal leaves anything to change.',
  noneInconsistent: 'Every name is spelled one way.',
  /** On the walk through spellings that are to be changed. */
  place: (form: string, at: number, total: number, instead: string, often: number) =>
    `${form} (${number.format(at)} of ${number.format(total)}): ${instead} stands ${count(often, 'time', 'times')}`,
  exported: (name: string) => `Decisions written to ${name}.`,
  nothingToExport: 'There are no decisions on names yet.',
  nothingForGlossary: 'No decision has a name in the source, so there is nothing for a glossary.',
  imported: (name: string, taken: number) =>
    taken === 0 ? `Nothing new in ${name}.` : `${count(taken, 'decision', 'decisions')} taken from ${name}.`,
  known: (amount: number) => `${number.format(amount)} known already.`,
  conflicts: (forms: readonly string[]) =>
    `You decided otherwise on ${list.format(forms.length > 3 ? [...forms.slice(0, 3), `${number.format(forms.length - 3)} more`] : forms)}: left as it was.`,
  unreadable: (name: string, why: string) => `${name} could not be read as a list of names: ${why}`,
};
