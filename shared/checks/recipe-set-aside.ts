import { groupedBy } from '../bitext/grouped.ts';
import type { Edit, ReplaceEdit } from '../edit/edit.ts';
import type { CheckInput } from './check-input.ts';
import { isDismissed } from './dismissals.ts';
import type { Finding } from './finding.ts';
import { isOnWhole, placeKey, Shift, type Stretch } from './recipe-shift.ts';

/**
 * What the editor set aside, followed through repairs: the key of a finding changes with the words beside it, so a finding of the
 * same check that stands where one that was set aside has moved to is set aside as well.
 */
export class SetAside {
  readonly #dismissed: ReadonlySet<string>;
  /** Those met since the last edits, with their places; and the places where those met before them are now. */
  #met = new Map<Finding, Stretch | 'whole'>();
  #moved: ReadonlySet<string> = new Set();

  constructor(dismissed: ReadonlySet<string>) {
    this.#dismissed = dismissed;
  }

  /** Those of the findings of `input` that stand. */
  without(findings: readonly Finding[], input: CheckInput): readonly Finding[] {
    if (this.#dismissed.size === 0) return findings;
    return findings.filter((finding) => {
      const place = isOnWhole(finding, input) ? 'whole' : finding;
      if (!isDismissed(finding, this.#dismissed) && !this.#moved.has(placeKey(finding, place))) return true;
      this.#met.set(finding, place);
      return false;
    });
  }

  /** The findings that were met move on with these edits. */
  follow(edits: readonly Edit[]): void {
    if (this.#dismissed.size === 0) return;
    const replacements = edits.filter((edit): edit is ReplaceEdit => edit.kind === 'replace');
    const shifts = new Map(
      [...groupedBy(replacements, ({ segment }) => segment)].map(([id, own]) => [id, new Shift(own)]),
    );
    const moved = new Set<string>();
    for (const [finding, place] of this.#met) {
      const shift = place === 'whole' ? undefined : shifts.get(finding.segment);
      const now = place === 'whole' || !shift ? place : shift.of(place);
      if (now) moved.add(placeKey(finding, now));
    }
    this.#moved = moved;
    this.#met = new Map();
  }
}
