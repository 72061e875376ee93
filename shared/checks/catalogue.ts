import type { Severity } from './finding.ts';

/** One check, as data: what settings list and what panels group by. */
export interface CheckDescription {
  /** `family/name`; findings carry it. */
  readonly id: string;
  readonly family: CheckFamily;
  /** The gravest that the check reports; a finding may be milder. */
  readonly severity: Severity;
  /** Key of the check's short title in the window's messages. */
  readonly title: string;
}

export type CheckFamily = 'repeat' | 'garble' | 'quote' | 'bracket' | 'space';

/** Every check, in the order in which repairs are made: what a later check looks at, an earlier one has put right. */
export const CHECKS = [
  describe('garble/mojibake', 'garble', 'error'),
  describe('garble/entity', 'garble', 'error'),
  describe('garble/character', 'garble', 'error'),
  describe('quote/mismatch', 'quote', 'error'),
  describe('bracket/mismatch', 'bracket', 'warning'),
  describe('space/missing', 'space', 'warning'),
  describe('space/before-punctuation', 'space', 'warning'),
  describe('space/doubled', 'space', 'style'),
  describe('repeat/loop', 'repeat', 'warning'),
  describe('repeat/exact', 'repeat', 'error'),
  describe('repeat/near', 'repeat', 'error'),
  describe('repeat/truncated', 'repeat', 'error'),
  describe('repeat/fragment', 'repeat', 'error'),
  describe('repeat/paraphrase', 'repeat', 'warning'),
] as const satisfies readonly CheckDescription[];

export type CheckId = (typeof CHECKS)[number]['id'];

const ranks: ReadonlyMap<string, number> = new Map(CHECKS.map((check, rank) => [check.id, rank]));

/** Place of a check in the order of repair; one that is not in the catalogue comes last. */
export function repairRank(check: string): number {
  return ranks.get(check) ?? CHECKS.length;
}

export function describesCheck(id: string): id is CheckId {
  return ranks.has(id);
}

function describe<Id extends string>(id: Id, family: CheckFamily, severity: Severity) {
  return { id, family, severity, title: `check.${id}` } as const;
}
