import { positionOf, type SegmentedText } from '../../bitext/segmented-text.ts';
import type { CheckInput } from '../../checks/check-input.ts';
import type { Finding } from '../../checks/finding.ts';
import { FindingsIndex } from '../../checks/findings-index.ts';
import type { FindingsKept } from '../../checks/findings-kept.ts';
import { findNameGroups } from '../find/name-groups.ts';
import type { NameGroup } from '../name-group.ts';
import type { NameInput } from '../name-input.ts';
import { NameFindings } from './name-findings.ts';

/** What the editor said of names: with what the checks look at, that is what the names look at. */
export type SaidOfNames = Pick<NameInput, 'decisions' | 'said'>;

/** Everything that is found in a text, its names gathered for it. */
export function findingsWithNames(input: CheckInput, said: SaidOfNames): readonly Finding[] {
  const all = new AllFindings(input, said);
  return all.gather(input, findNameGroups({ ...input, ...saidIn(said) }));
}

/** The findings of the checks and those of names in one list, kept through the changes of a text. */
export class AllFindings implements FindingsKept {
  #said: SaidOfNames;
  readonly #checks: FindingsIndex;
  readonly #names: NameFindings;
  #ofChecks: readonly Finding[];
  #ofNames: readonly Finding[];
  #findings: readonly Finding[];

  constructor(input: CheckInput, said: SaidOfNames) {
    this.#said = saidIn(said);
    this.#checks = new FindingsIndex(input);
    this.#names = new NameFindings({ ...input, ...this.#said }, input.levels);
    this.#ofChecks = this.#checks.findings;
    this.#ofNames = this.#names.findings;
    this.#findings = merged(this.#ofChecks, this.#ofNames, input.bitext.target);
  }

  /** By position in the target text; in a segment by offset, names after what else begins there. */
  get findings(): readonly Finding[] {
    return this.#findings;
  }

  /** The findings of the next state. Where nothing is changed, the same list. */
  update(next: CheckInput, said: SaidOfNames = this.#said): readonly Finding[] {
    this.#said = saidIn(said);
    const input = { ...next, ...this.#said };
    return this.#renewed(next, this.#checks.update(next), this.#names.update(input, next.levels));
  }

  /** Takes in the names of the state that was told last. */
  gather(input: CheckInput, groups: readonly NameGroup[]): readonly Finding[] {
    const names = this.#names.gather({ ...input, ...this.#said }, groups);
    return this.#renewed(input, this.#checks.update(input), names);
  }

  #renewed(input: CheckInput, ofChecks: readonly Finding[], ofNames: readonly Finding[]): readonly Finding[] {
    if (this.#ofChecks !== ofChecks || this.#ofNames !== ofNames)
      this.#findings = merged(ofChecks, ofNames, input.bitext.target);
    this.#ofChecks = ofChecks;
    this.#ofNames = ofNames;
    return this.#findings;
  }
}

function saidIn({ decisions, said }: SaidOfNames): SaidOfNames {
  return { decisions, said };
}

/** One list of two that are in text order. What stands on the source keeps its place after what comes before it. */
function merged(
  ofChecks: readonly Finding[],
  ofNames: readonly Finding[],
  target: SegmentedText,
): readonly Finding[] {
  if (ofNames.length === 0) return ofChecks;
  const all: Finding[] = [];
  let next = 0;
  for (const finding of ofChecks) {
    if (finding.side === 'target') {
      const at = positionOf(target, finding.segment);
      while (next < ofNames.length && isBefore(ofNames[next], at, finding, target)) all.push(ofNames[next++]);
    }
    all.push(finding);
  }
  for (; next < ofNames.length; next++) all.push(ofNames[next]);
  return all;
}

function isBefore(name: Finding, at: number, other: Finding, target: SegmentedText): boolean {
  const place = positionOf(target, name.segment);
  return place < at || (place === at && name.start < other.start);
}
