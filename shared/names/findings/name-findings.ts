import type { SegmentId } from '../../bitext/segment.ts';
import { positionOf } from '../../bitext/segmented-text.ts';
import { allLevels, atLevels, type CheckLevels } from '../../checks/check-levels.ts';
import type { Finding } from '../../checks/finding.ts';
import type { NameGroup } from '../name-group.ts';
import type { NameInput } from '../name-input.ts';
import { DeprecatedFindings } from './deprecated-findings.ts';
import { VariantFindings } from './variant-findings.ts';

/** What is found in names, once. In text order; no two on one mention. */
export function nameFindings(
  input: NameInput,
  groups: readonly NameGroup[],
  levels: CheckLevels,
): readonly Finding[] {
  const findings = new NameFindings(input, levels);
  findings.gather(input, groups);
  return findings.findings;
}

/**
 * What is found in names, kept through the changes of a text: spellings that decisions replace are found with every change; names in
 * several spellings as they were gathered last, as far as they stand.
 */
export class NameFindings {
  #input: NameInput;
  #levels: CheckLevels;
  readonly #deprecated: DeprecatedFindings;
  readonly #variants: VariantFindings;
  #findings: readonly Finding[] = [];

  constructor(input: NameInput, levels: CheckLevels) {
    this.#input = input;
    this.#levels = levels;
    this.#deprecated = new DeprecatedFindings(input);
    this.#variants = new VariantFindings(input);
    this.#findings = this.#all();
  }

  /** By position in the target text, then by offset. */
  get findings(): readonly Finding[] {
    return this.#findings;
  }

  /** Takes the names in, gathered from this very input. */
  gather(input: NameInput, groups: readonly NameGroup[]): readonly Finding[] {
    this.update(input, this.#levels);
    this.#variants.gather(input, groups);
    this.#findings = this.#all();
    return this.#findings;
  }

  /** The findings of the next state of the same text; the same list where nothing is changed. */
  update(input: NameInput, levels: CheckLevels): readonly Finding[] {
    const isOther = levels !== this.#levels;
    this.#input = input;
    this.#levels = levels;
    const isDeprecatedChanged = this.#deprecated.update(input);
    const isVariantChanged = this.#variants.update(input);
    if (isOther || isDeprecatedChanged || isVariantChanged) this.#findings = this.#all();
    return this.#findings;
  }

  #all(): readonly Finding[] {
    const { target } = this.#input.bitext;
    const deprecated = this.#deprecated.bySegment;
    const variants = this.#variants.byName.flatMap((findings) =>
      findings.filter((finding) => !isAmong(finding, deprecated)),
    );
    const all = [...[...deprecated.values()].flat(), ...variants];
    const placed = all.map((finding) => ({ finding, at: positionOf(target, finding.segment) }));
    placed.sort((left, right) => left.at - right.at || left.finding.start - right.finding.start);
    const inOrder = placed.map(({ finding }) => finding);
    return atLevels(inOrder, allLevels(this.#levels));
  }
}

/** Whether it touches a mention that is found by a decision: one finding says enough. */
function isAmong(
  { segment, start, end }: Finding,
  deprecated: ReadonlyMap<SegmentId, readonly Finding[]>,
): boolean {
  return (deprecated.get(segment) ?? []).some((other) => other.start < end && start < other.end);
}
