import type { SegmentedText } from '../../../shared/bitext/segmented-text.ts';
import type { NameDecision } from '../../../shared/edit/project.ts';
import { decisionFor } from '../../../shared/names/decide/decision-for.ts';
import { proposedForm } from '../../../shared/names/decide/proposed-form.ts';
import type { LeftOut, NameGroup, NameKind } from '../../../shared/names/name-group.ts';
import type { NameEntry } from '../../../renderer/panels/name-entry.ts';
import { nameEntry } from '../../../renderer/panels/name-entry.ts';

/** Ten segments, each with every form at its start: enough for keys of mentions. */
export function textOf(form: string, segments = 10): SegmentedText {
  return {
    lead: '',
    segments: Array.from({ length: segments }, (_, id) => ({ id, text: `${form} attend.`, gap: '\n' })),
  };
}

/** A group whose forms stand at the start of these segments. */
export function nameGroup(
  key: string,
  kind: NameKind,
  forms: Readonly<Record<string, readonly number[]>>,
  leftOut: LeftOut | null = null,
): NameGroup {
  return {
    key,
    kind,
    thing: null,
    maybe: [],
    sources: [],
    roles: [],
    forms: Object.entries(forms).map(([form, segments], at) => ({
      form,
      evidence: at === 0 ? null : 'sounds-alike',
      mentions: segments.map((segment) => ({
        side: 'target',
        segment,
        start: 0,
        end: form.length,
        leftOut: at === 0 ? null : leftOut,
      })),
    })),
  };
}

/** The group as the panel shows it, with what was decided on it. */
export function entryOf(group: NameGroup, decision?: Partial<NameDecision>, text = textOf('')): NameEntry {
  const whole = decision && { preferred: '', kept: [], deprecated: [], left: [], ...decision };
  const decided = decisionFor(group, new Map(whole ? [[group.key, whole]] : []));
  return nameEntry(group, decided, proposedForm(group, {}, 'fr', decided), text);
}
