import type { NameDecision } from '../../../../shared/edit/project.ts';
import type { LeftOut, NameEvidence, NameGroup } from '../../../../shared/names/name-group.ts';
import type { NameInput } from '../../../../shared/names/name-input.ts';

/** A form of a group made by hand, and what ties it to the first. */
export type HandForm = readonly [form: string, evidence: NameEvidence | null, leftOut?: LeftOut];

/** A group of these forms, mentioned wherever their letters stand in the target text: no other finder is asked. */
export function groupOf(
  { bitext: { target } }: NameInput,
  key: string,
  forms: readonly HandForm[],
  thing: string | null = null,
): NameGroup {
  return {
    key,
    kind: thing === null ? 'other' : 'place',
    thing,
    forms: forms.flatMap(([form, evidence, leftOut = null]) => {
      const mentions = target.segments.flatMap(({ id, text }) =>
        [...text.matchAll(new RegExp(String.raw`(?<!\p{L})${form}(?!\p{L})`, 'gu'))].map(({ index }) => ({
          side: 'target' as const,
          segment: id,
          start: index,
          end: index + form.length,
          leftOut,
        })),
      );
      return mentions.length === 0 ? [] : [{ form, mentions, evidence }];
    }),
    maybe: [],
    sources: [],
    roles: [],
  };
}

export function decided(preferred: string, rest: Partial<NameDecision> = {}): NameDecision {
  return { preferred, kept: [], deprecated: [], left: [], ...rest };
}
