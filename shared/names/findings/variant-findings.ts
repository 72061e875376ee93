import { bug } from '../../bitext/bug.ts';
import { addTo } from '../../bitext/grouped.ts';
import type { Segment, SegmentId } from '../../bitext/segment.ts';
import { positionOf } from '../../bitext/segmented-text.ts';
import type { Finding } from '../../checks/finding.ts';
import { decisionFor } from '../decide/decision-for.ts';
import type { Mention, NameForm, NameGroup } from '../name-group.ts';
import type { NameInput } from '../name-input.ts';
import { changedSegments } from './changed-segments.ts';
import { byKey, sameAs } from './same-findings.ts';
import { shiftedMention } from './shifted-mention.ts';
import { variantFindingsOf } from './variant-findings-of.ts';

/**
 * The findings on names in several spellings. Gathering the names looks at the whole text, so between two gatherings those gathered
 * last are followed: a mention goes along with what is typed beside it, and one that is touched is dropped.
 */
export class VariantFindings {
  #input: NameInput;
  /** Names of which some mention may be written otherwise than it is to be. */
  #groups: NameGroup[] = [];
  #found: (readonly Finding[])[] = [];
  /** Indexes of the names that a segment mentions, once or more often. */
  #mentioning = new Map<SegmentId, number[]>();

  constructor(input: NameInput) {
    this.#input = input;
  }

  /** By name; of one name in no order. */
  get byName(): readonly (readonly Finding[])[] {
    return this.#found;
  }

  /** The names of this very input. */
  gather(input: NameInput, groups: readonly NameGroup[]): void {
    const before = byKey(this.#found.flat());
    this.#input = input;
    this.#groups = groups.filter(
      (group) => group.forms.length > 1 || decisionFor(group, input.decisions) !== null,
    );
    this.#found = this.#groups.map((group) => sameAs(before, variantFindingsOf(input, group)));
    this.#mentioning = new Map();
    for (const [at, group] of this.#groups.entries())
      for (const segment of segmentsOf(group)) addTo(this.#mentioning, segment, at);
  }

  /** Whether anything changed. Costs one comparison of references a segment, and the names that stand in those that changed. */
  update(input: NameInput): boolean {
    const last = this.#input;
    this.#input = input;
    const { removed } = changedSegments(last.bitext.target.segments, input.bitext.target.segments);
    const shifts = new Map<number, Segment[]>();
    for (const segment of removed)
      for (const at of this.#mentioning.get(segment.id) ?? []) addTo(shifts, at, segment);
    const isDecidedAnew = input.decisions !== last.decisions || input.said !== last.said;
    let isChanged = false;
    for (const [at, group] of this.#groups.entries()) {
      const changed = shifts.get(at);
      if (!changed && !isDecidedAnew) continue;
      const next = changed ? this.#shifted(group, changed) : group;
      this.#groups[at] = next;
      const known = this.#found[at] ?? [];
      const findings = sameAs(byKey(known), next.forms.length === 0 ? [] : variantFindingsOf(input, next));
      this.#found[at] = findings;
      isChanged ||= known.length !== findings.length || known.some((one, index) => one !== findings[index]);
    }
    return isChanged;
  }

  #shifted(group: NameGroup, changed: readonly Segment[]): NameGroup {
    const before = new Map(changed.map((segment) => [segment.id, segment]));
    const follow = (mention: Mention): Mention[] => {
      const old = before.get(mention.segment);
      if (!old) return [mention];
      const now = this.#segmentNow(mention.segment);
      const shifted = now && shiftedMention(mention, old.text, now.text);
      return shifted ? [shifted] : [];
    };
    const forms = group.forms.flatMap((form): NameForm[] => {
      const mentions = form.mentions.flatMap(follow);
      return mentions.length > 0 ? [{ ...form, mentions }] : [];
    });
    return { ...group, forms };
  }

  #segmentNow(id: SegmentId): Segment | undefined {
    const { target } = this.#input.bitext;
    const at = positionOf(target, id);
    return at < 0 ? undefined : (target.segments[at] ?? bug(`no segment at ${at}`));
  }
}

function segmentsOf(group: NameGroup): ReadonlySet<SegmentId> {
  return new Set(group.forms.flatMap(({ mentions }) => mentions.map(({ segment }) => segment)));
}
