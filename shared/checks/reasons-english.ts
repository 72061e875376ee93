import { type CheckId, describesCheck } from './catalogue.ts';
import type { Finding, Reason } from './finding.ts';
import {
  FIX_LABELS,
  type FixLabel,
  REASON_CODES,
  type ReasonCode,
  type RepeatEvidence,
} from './reason-codes.ts';

type Values = Reason['values'];

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
};

const EVIDENCE = {
  'no-source': 'There is no source text, so it could not be compared.',
  'shared-source': 'One source sentence stands against both.',
  'no-counterpart': 'No source sentence stands against it.',
  'source-differs': 'Their source sentences do not repeat each other.',
  'source-repeats': 'Their source sentences are alike too.',
} as const satisfies Readonly<Record<RepeatEvidence, string>>;
const evidences: ReadonlyMap<string, string> = new Map(Object.entries(EVIDENCE));

/** A character as it can be read: named where it is a space, by itself where it is a quotation mark. */
function shown(value: string | number | undefined): string {
  const text = String(value ?? '');
  if (/^[\u00a0\u202f]$/.test(text)) return 'a no-break space';
  if (/^\s$/.test(text)) return 'a space';
  return /^[„“”«»"‘’‚']$/.test(text) ? text : `“${text}”`;
}

function evidence(values: Values): string {
  const known = evidences.get(String(values['evidence'] ?? ''));
  return known === undefined ? '' : ` ${known}`;
}

const REASONS: Readonly<Record<ReasonCode, (values: Values) => string>> = {
  'repeat-exact': (v) => `The same sentence stands here again: “${v['other']}”.${evidence(v)}`,
  'repeat-near': (v) => `It says almost word for word what “${v['other']}” says.${evidence(v)}`,
  'repeat-truncated': (v) => `It is a shortened form of “${v['other']}”.${evidence(v)}`,
  'repeat-fragment': (v) => `It is a left-over piece of “${v['other']}”.${evidence(v)}`,
  'repeat-paraphrase': (v) => `It seems to say in other words what “${v['other']}” says.${evidence(v)}`,
  'repeat-headline': (v) =>
    `The headline and “${v['other']}” say nearly the same. Is that meant?${evidence(v)}`,
  'repeat-loop': (v) => `“${v['words']}” stands here twice in a row.`,
  'entity-whole': (v) => `“${v['found']}” is the code of a character and should be ${shown(v['character'])}.`,
  'entity-unterminated': (v) =>
    `“${v['found']}” is the cut-off code of the character ${shown(v['character'])}.`,
  'entity-spaced': (v) =>
    `“${v['found']}” is the code of the character ${shown(v['character'])}, broken by spaces.`,
  'entity-double': (v) =>
    `“${v['found']}” is the code of the character ${shown(v['character'])}, encoded twice.`,
  'entity-orphan': (v) => `“${v['found']}” is what a broken character code has left behind.`,
  mojibake: (v) => `“${v['found']}” was read in the wrong encoding and should be “${v['text']}”.`,
  'character-replacement': (v) => `“${v['found']}” stands where a character was lost.`,
  'character-control': (v) => `There is a control character (${v['code']}) here.`,
  'character-invisible': (v) => `There is an invisible character (${v['code']}) here.`,
  'character-surrogate': (v) => `There is half a character (${v['code']}) here.`,
  'character-lookalike': (v) =>
    `“${v['found']}” mixes alphabets: ${v['code']} only looks like a letter of the rest of the word.`,
  'quote-unopened': (v) => `The quotation mark ${v['close']} closes what nothing opened.`,
  'quote-unclosed': (v) => `The quotation opened with ${v['open']} is never closed.`,
  'quote-mixed': (v) => `A quotation opened with ${v['open']} is closed with ${v['close']}.`,
  'quote-foreign': (v) => `The quotation marks ${v['open']} ${v['close']} are not those of the language.`,
  'bracket-unopened': (v) => `The bracket ${v['close']} closes what nothing opened.`,
  'bracket-unclosed': (v) => `The bracket ${v['open']} is never closed.`,
  'bracket-mixed': (v) => `A bracket opened with ${v['open']} is closed with ${v['close']}.`,
  'space-missing': (v) => `A space is missing after ${shown(v['mark'])}.`,
  'space-before': (v) => `There is a space before “${v['mark']}”.`,
  'space-doubled': (v) => `There are ${v['count']} spaces where one is enough.`,
};

const FIXES: Readonly<Record<FixLabel, (values: Values) => string>> = {
  'delete-repeat': () => 'Delete this sentence',
  'remove-loop': (v) => (v['words'] === undefined ? 'Keep it once' : `Keep “${v['words']}” once`),
  'decode-entity': (v) =>
    v['character'] === undefined ? 'Write the character' : `Write ${shown(v['character'])}`,
  'decode-entity-and-quotes': () => 'Write the quotation marks of the language',
  'remove-entity': () => 'Remove what is left of the code',
  'decode-mojibake': (v) => (v['text'] === undefined ? 'Decode the letters' : `Write “${v['text']}”`),
  'remove-character': () => 'Remove the character',
  'replace-lookalike': () => 'Write the letters of one alphabet',
  'set-quotes': () => 'Write the quotation marks of the language',
  'remove-quote': () => 'Remove the quotation mark',
  'set-brackets': () => 'Write the bracket that matches',
  'remove-bracket': () => 'Remove the bracket',
  'insert-space': () => 'Insert a space',
  'remove-space': () => 'Remove the space',
  'single-space': () => 'Keep one space',
};

const reasonCodes: ReadonlySet<string> = new Set(REASON_CODES);
const fixLabels: ReadonlySet<string> = new Set(FIX_LABELS);

function isReasonCode(code: string): code is ReasonCode {
  return reasonCodes.has(code);
}

function isFixLabel(label: string): label is FixLabel {
  return fixLabels.has(label);
}
