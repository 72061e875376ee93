import type { Severity } from './finding.ts';

/** One check, as data: what settings list and what panels group by. */
export interface CheckDescription {
  /** `family/name`; findings carry it. */
  readonly id: string;
  readonly family: CheckFamily;
  /** The gravest that the check reports unless the project says otherwise; a finding may be milder. */
  readonly severity: Severity;
  /** How sure its findings are unless one says otherwise, 0 to 1. */
  readonly confidence: number;
  /** Key of the check's short title in the window's messages. */
  readonly title: string;
}

/** In the order in which settings list them. */
export const CHECK_FAMILIES = [
  'repeat',
  'garble',
  'quote',
  'bracket',
  'space',
  'style',
  'source',
  'name',
] as const;
export type CheckFamily = (typeof CHECK_FAMILIES)[number];

/** Every check, in the order in which repairs are made: what a later check looks at, an earlier one has put right. */
export const CHECKS = [
  describe('garble/mojibake', 'garble', 'error', 0.99),
  describe('garble/entity', 'garble', 'error', 0.99),
  describe('garble/character', 'garble', 'error', 0.95),
  describe('quote/mismatch', 'quote', 'error', 0.9),
  describe('quote/order', 'quote', 'style', 0.8),
  describe('bracket/mismatch', 'bracket', 'warning', 0.9),
  describe('space/missing', 'space', 'warning', 0.9),
  describe('space/before-punctuation', 'space', 'warning', 0.9),
  describe('space/doubled', 'space', 'style', 0.95),
  describe('style/quotes', 'style', 'style', 0.9),
  describe('style/apostrophe', 'style', 'style', 0.9),
  describe('style/ellipsis', 'style', 'style', 0.9),
  describe('style/dash', 'style', 'style', 0.8),
  describe('style/number-grouping', 'style', 'style', 0.8),
  describe('style/no-break-space', 'style', 'style', 0.9),
  describe('style/capital-accent', 'style', 'style', 0.9),
  describe('name/deprecated', 'name', 'error', 0.95),
  describe('name/source-form', 'name', 'warning', 0.75),
  describe('name/variant', 'name', 'warning', 0.75),
  describe('source/address', 'source', 'error', 0.95),
  describe('source/number', 'source', 'warning', 0.9),
  describe('source/name', 'source', 'hint', 0.4),
  describe('source/ending', 'source', 'hint', 0.7),
  describe('source/brackets', 'source', 'hint', 0.7),
  describe('source/quotes', 'source', 'hint', 0.6),
  describe('source/untranslated', 'source', 'error', 0.9),
  describe('source/language', 'source', 'warning', 0.9),
  describe('source/inconsistent', 'source', 'hint', 0.6),
  describe('source/same-translation', 'source', 'hint', 0.6),
  describe('source/length', 'source', 'hint', 0.5),
  describe('source/added', 'source', 'warning', 0.9),
  describe('source/missing', 'source', 'error', 0.9),
  describe('repeat/loop', 'repeat', 'warning', 0.9),
  describe('repeat/exact', 'repeat', 'error', 0.99),
  describe('repeat/near', 'repeat', 'error', 0.99),
  describe('repeat/truncated', 'repeat', 'error', 0.98),
  describe('repeat/fragment', 'repeat', 'error', 0.98),
  describe('repeat/paraphrase', 'repeat', 'warning', 0.9),
  describe('repeat/in-source', 'repeat', 'hint', 0.99),
] as const satisfies readonly CheckDescription[];

export type CheckId = (typeof CHECKS)[number]['id'];

const byId: ReadonlyMap<string, CheckDescription> = new Map(CHECKS.map((check) => [check.id, check]));
const ranks: ReadonlyMap<string, number> = new Map(CHECKS.map((check, rank) => [check.id, rank]));

/** Place of a check in the order of repair; one that is not in the catalogue comes last. */
export function repairRank(check: string): number {
  return ranks.get(check) ?? CHECKS.length;
}

export function describesCheck(id: string): id is CheckId {
  return ranks.has(id);
}

/** What the catalogue says of a check; undefined where it has none of that name. */
export function checkOf(id: string): CheckDescription | undefined {
  return byId.get(id);
}

function describe<Id extends string>(id: Id, family: CheckFamily, severity: Severity, confidence: number) {
  return { id, family, severity, confidence, title: `check.${id}` } as const;
}
