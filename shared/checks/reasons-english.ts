import { type CheckFamily, type CheckId, describesCheck } from './catalogue.ts';
import type { Finding } from './finding.ts';
import { FIXES, type FixLabel, type ReasonCode, REASONS } from './reason-codes.ts';
import type { Values } from './reasons/sayings.ts';

/** One sentence that says why, for people who read English. An unknown code falls back to the check's title. */
export function explainFinding(finding: Pick<Finding, 'check' | 'reason'>): string {
  const { code, values } = finding.reason;
  return isReasonCode(code) ? REASONS[code](values) : `${nameCheck(finding.check)}.`;
}

/** What a menu calls a fix. `values` are those of the finding's reason; with them the sentence names what is written. */
export function describeFix(label: string, values: Values = {}): string {
  return isFixLabel(label) ? FIXES[label](values) : label;
}

/** Short title of a check, for instance "Repeated sentence". */
export function nameCheck(id: string): string {
  return describesCheck(id) ? TITLES[id] : id;
}

export function nameFamily(family: CheckFamily): string {
  return FAMILIES[family];
}

const FAMILIES: Readonly<Record<CheckFamily, string>> = {
  repeat: 'Repeated sentences',
  garble: 'Garbled characters',
  quote: 'Quotation marks',
  bracket: 'Brackets',
  space: 'Spaces',
  style: 'Typography',
  source: 'Translation against source',
  name: 'Names',
};

const TITLES: Readonly<Record<CheckId, string>> = {
  'repeat/exact': 'Repeated sentence',
  'repeat/near': 'Nearly repeated sentence',
  'repeat/truncated': 'Shortened repeat',
  'repeat/fragment': 'Left-over fragment',
  'repeat/paraphrase': 'Sentence said twice in other words',
  'repeat/loop': 'Repeated word',
  'garble/entity': 'Broken character code',
  'garble/mojibake': 'Garbled letters',
  'garble/character': 'Damaged or invisible character',
  'quote/mismatch': 'Quotation marks do not match',
  'bracket/mismatch': 'Brackets do not match',
  'space/missing': 'Missing space',
  'space/before-punctuation': 'Space before punctuation',
  'space/doubled': 'Double space',
  'repeat/in-source': 'Repeated in the source too',
  'quote/order': 'Order of quotation mark and punctuation',
  'style/quotes': 'Style of quotation marks',
  'style/apostrophe': 'Style of apostrophes',
  'style/ellipsis': 'Style of ellipses',
  'style/dash': 'Style of dashes',
  'style/number-grouping': 'Grouping of digits',
  'style/no-break-space': 'No-break spaces',
  'style/capital-accent': 'Accents on capitals',
  'name/deprecated': 'Spelling decided against',
  'name/source-form': 'Name as in the source',
  'name/variant': 'Name spelled in several ways',
  'source/address': 'Address differs from the source',
  'source/number': 'Number differs from the source',
  'source/name': 'Name differs from the source',
  'source/ending': 'Ends otherwise than the source',
  'source/brackets': 'Brackets differ from the source',
  'source/quotes': 'Quotation marks differ from the source',
  'source/untranslated': 'Not translated',
  'source/language': 'Another language',
  'source/inconsistent': 'One source, several translations',
  'source/same-translation': 'Several sources, one translation',
  'source/length': 'Length out of proportion',
  'source/added': 'Nothing in the source',
  'source/missing': 'Missing from the translation',
};

function isReasonCode(code: string): code is ReasonCode {
  return Object.hasOwn(REASONS, code);
}

function isFixLabel(label: string): label is FixLabel {
  return Object.hasOwn(FIXES, label);
}
