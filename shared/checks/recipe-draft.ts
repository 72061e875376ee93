import { addTo, groupedBy } from '../bitext/grouped.ts';
import type { SegmentId } from '../bitext/segment.ts';
import { positionOf, segmentOf } from '../bitext/segmented-text.ts';
import type { DeleteEdit, ReplaceEdit } from '../edit/edit.ts';
import { repairRank } from './catalogue.ts';
import type { CheckInput } from './check-input.ts';
import { inputAfter } from './edited-input.ts';
import type { Finding } from './finding.ts';
import type { FixBatch, FixPreview } from './fix-all.ts';
import { FixGroups, withStandingKeeps } from './fix-groups.ts';
import { isOnWhole, placeKey, Shift } from './recipe-shift.ts';
import { RecipeText } from './recipe-text.ts';

/** The text under repair, and all that was done to it. */
export class RecipeDraft {
  readonly #original: CheckInput;
  readonly #found: readonly Finding[];
  #input: CheckInput;
  readonly #texts = new Map<SegmentId, RecipeText>();
  readonly #deleted = new Map<SegmentId, DeleteEdit>();
  readonly #groups = new FixGroups();
  /** Keys of the findings that were fixed, by check, and the segments that were changed for each. */
  readonly #taken = new Map<string, Set<string>>();
  readonly #touched = new Map<string, Set<SegmentId>>();

  /** `found` are the findings of the text as it is. */
  constructor(input: CheckInput, found: readonly Finding[]) {
    this.#original = input;
    this.#input = input;
    this.#found = found;
  }

  /** As it is by now. */
  get input(): CheckInput {
    return this.#input;
  }

  apply({ edits, setsFor }: FixBatch): void {
    const replacements = edits.filter((edit): edit is ReplaceEdit => edit.kind === 'replace');
    for (const [segment, own] of groupedBy(replacements, (edit) => edit.segment))
      this.#textOf(segment).apply(own);
    for (const edit of edits) if (edit.kind === 'delete') this.#deleted.set(edit.segment, edit);
    for (const [{ key, check }, sets] of setsFor) {
      for (const set of sets) this.#groups.join(set);
      const taken = this.#taken.get(check) ?? new Set();
      this.#taken.set(check, taken.add(key));
      const touched = this.#touched.get(key) ?? new Set();
      for (const { segment } of sets.flat()) touched.add(segment);
      this.#touched.set(key, touched);
    }
    this.#input = inputAfter(this.#input, edits);
  }

  /** How many findings of each check were fixed. */
  fixed(): ReadonlyMap<string, number> {
    return new Map([...this.#taken].map(([check, keys]) => [check, keys.size]));
  }

  /** What was made of each segment, in the order of the text. `left` are the findings of the text as it is by now. */
  previews(left: readonly Finding[], isAsked: (finding: Finding) => boolean): readonly FixPreview[] {
    const { target } = this.#original.bitext;
    const edits = new Map<SegmentId, readonly ReplaceEdit[]>();
    for (const [segment, text] of this.#texts) {
      const own = this.#deleted.has(segment) ? [] : text.editsOf(segment);
      if (own.length > 0) edits.set(segment, own);
    }
    const deletions = withStandingKeeps([...this.#deleted.values()]);
    const changed = [...groupedBy([...deletions, ...[...edits.values()].flat()], ({ segment }) => segment)];
    changed.sort(([one], [other]) => positionOf(target, one) - positionOf(target, other));
    const keys = this.#keysOfGone(left, edits, isAsked);
    const numbers = this.#groups.numbersOf(
      changed.map(([segment]) => segment),
      new Set(this.#deleted.keys()),
    );
    return changed.map(([segment, own], index) => ({
      segment,
      before: segmentOf(target, segment).text,
      after: this.#deleted.has(segment) ? null : segmentOf(this.#input.bitext.target, segment).text,
      findings: keys.get(segment) ?? [],
      edits: own,
      group: numbers[index] ?? index,
    }));
  }

  #textOf(segment: SegmentId): RecipeText {
    const known = this.#texts.get(segment);
    if (known) return known;
    const text = new RecipeText(segmentOf(this.#original.bitext.target, segment).text);
    this.#texts.set(segment, text);
    return text;
  }

  /** The findings that do not stand any more, in repair order, on each segment that was changed for them, or that they are on. */
  #keysOfGone(
    left: readonly Finding[],
    edits: ReadonlyMap<SegmentId, readonly ReplaceEdit[]>,
    isAsked: (finding: Finding) => boolean,
  ): ReadonlyMap<SegmentId, readonly string[]> {
    const standing = new Set(left.map(({ key }) => key));
    const places = new Set(
      left.map((finding) => placeKey(finding, isOnWhole(finding, this.#input) ? 'whole' : finding)),
    );
    const shifts = new Map([...edits].map(([segment, own]) => [segment, new Shift(own)]));
    const stands = (finding: Finding): boolean => {
      if (standing.has(finding.key)) return true;
      if (this.#deleted.has(finding.segment)) return false;
      if (isOnWhole(finding, this.#original)) return places.has(placeKey(finding, 'whole'));
      const shift = finding.side === 'target' ? shifts.get(finding.segment) : undefined;
      const now = shift ? shift.of(finding) : finding;
      return now !== null && places.has(placeKey(finding, now));
    };
    const keys = new Map<SegmentId, string[]>();
    const gone = this.#found.filter((finding) => isAsked(finding) && !stands(finding));
    gone.sort((one, other) => repairRank(one.check) - repairRank(other.check));
    for (const { key, segment } of gone)
      for (const at of new Set([segment, ...(this.#touched.get(key) ?? [])])) addTo(keys, at, key);
    return keys;
  }
}
