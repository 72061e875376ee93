import { languageName, type Sayings, shown } from './sayings.ts';

/** Why the checks of this family find fault. */
export const SOURCE_REASONS = {
  'number-differs': (v) => `The source has ${v['source']}, the translation has ${v['target']}.`,
  'number-converted': (v) =>
    `The source has ${v['source']} and the translation ${v['target']} in another unit.`,
  'number-missing': (v) => `The source has ${v['source']}, and the translation does not.`,
  'number-rarer': (v) => `The source has ${v['source']} more often than the translation.`,
  'number-added': (v) => `The translation has ${v['target']}, and the source does not.`,
  'list-number-missing': (v) => `The source is numbered ${v['source']}, and the translation is not.`,
  'address-differs': (v) => `The source has ${v['source']}, the translation has ${v['target']}.`,
  'address-missing': (v) => `The source gives ${v['source']}, and the translation does not.`,
  'address-added': (v) => `The translation gives ${v['target']}, and the source does not.`,
  'ending-differs': (v) => `The source ends ${ending(v['source'])}, the translation ${ending(v['target'])}.`,
  'brackets-missing': (v) => `Fewer brackets than in the source: ${v['target']} for ${v['source']}.`,
  'brackets-added': (v) => `More brackets than in the source: ${v['target']} for ${v['source']}.`,
  'quotes-missing': (v) => `Fewer quotations than in the source: ${v['target']} for ${v['source']}.`,
  'quotes-added': (v) => `More quotations than in the source: ${v['target']} for ${v['source']}.`,
  'month-differs': (v) => `The source says ${shown(v['source'])}, the translation ${shown(v['target'])}.`,

  'missing-sentence': () => 'Nothing in the translation stands for this sentence.',
  'missing-elsewhere': () =>
    'No sentence of the translation is linked to this one: is it part of a neighbouring sentence?',
  'added-sentence': () => 'Nothing in the source stands for this sentence.',
  'added-elsewhere': () =>
    'No sentence of the source is linked to this one: does it belong to a neighbouring sentence?',
  'untranslated-copied': () => 'It stands here as in the source, not translated.',
  'language-other': (v) =>
    `It is in another language than the translation: ${languageName(v['language'])}, not ${languageName(v['expected'])}.`,
  'length-long': (v) => `It is ${v['times']} times as long as its source.`,
  'length-short': (v) => `Its source is ${v['times']} times as long.`,
  'inconsistent-most': (v) => `Elsewhere the same source sentence is mostly translated as “${v['other']}”.`,
  'inconsistent-pair': (v) => `Elsewhere the same source sentence is translated as “${v['other']}”.`,
  'same-translation-most': (v) =>
    `Elsewhere this translation mostly stands for another source: “${v['other']}”.`,
  'same-translation-pair': (v) => `Elsewhere this translation stands for another source: “${v['other']}”.`,
  'name-lacking': (v) =>
    `The name “${v['name']}” of the source is not here, but in most other sentences with it.`,
} as const satisfies Sayings;

/** What their fixes do. */
export const SOURCE_FIXES = {
  'set-number': () => 'Write the number of the source',
  'set-address': () => 'Write the address of the source',
  'set-ending': () => 'End it as the source does',
  'set-month': () => 'Write the month of the source',

  'delete-added': () => 'Delete this sentence',
  'use-sibling': (v) => (v['other'] === undefined ? 'Translate as elsewhere' : `Write “${v['other']}”`),
} as const satisfies Sayings;

function ending(mark: string | number | undefined): string {
  return mark === undefined || mark === '' ? 'without a mark' : `with ${shown(mark)}`;
}
