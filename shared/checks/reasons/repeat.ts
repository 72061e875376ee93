import type { RepeatEvidence } from '../repeat/evidence.ts';
import type { Sayings, Values } from './sayings.ts';

const EVIDENCE = {
  'no-source': 'There is no source text, so it could not be compared.',
  'shared-source': 'One source sentence stands against both.',
  'no-counterpart': 'No source sentence stands against it.',
  'source-differs': 'Their source sentences do not repeat each other.',
  'source-repeats': 'Their source sentences are alike too.',
} as const satisfies Readonly<Record<RepeatEvidence, string>>;
const evidences: ReadonlyMap<string, string> = new Map(Object.entries(EVIDENCE));

function evidence(values: Values): string {
  const known = evidences.get(String(values['evidence'] ?? ''));
  return known === undefined ? '' : ` ${known}`;
}

/** Why the checks of this family find fault. */
export const REPEAT_REASONS = {
  'repeat-exact': (v) => `The same sentence stands here again: “${v['other']}”.${evidence(v)}`,
  'repeat-near': (v) => `It says almost word for word what “${v['other']}” says.${evidence(v)}`,
  'repeat-truncated': (v) => `It is a shortened form of “${v['other']}”.${evidence(v)}`,
  'repeat-fragment': (v) => `It is a left-over piece of “${v['other']}”.${evidence(v)}`,
  'repeat-paraphrase': (v) => `It seems to say in other words what “${v['other']}” says.${evidence(v)}`,
  'repeat-headline': (v) =>
    `The headline and “${v['other']}” say nearly the same. Is that meant?${evidence(v)}`,
  'repeat-in-source': (v) => `The translation says “${v['other']}” again, as its source sentence does.`,
  'repeat-loop': (v) =>
    `“${v['words']}” stands here ${(v['rounds'] ?? 2) === 2 ? 'twice' : `${v['rounds']} times`} in a row.`,
} as const satisfies Sayings;

/** What their fixes do. */
export const REPEAT_FIXES = {
  'delete-repeat': () => 'Delete this sentence',
  'delete-other': () => 'Delete the other sentence instead',
  'remove-loop': (v) => (v['words'] === undefined ? 'Keep it once' : `Keep “${v['words']}” once`),
} as const satisfies Sayings;
