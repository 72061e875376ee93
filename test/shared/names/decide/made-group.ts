import type { NameGroup } from '../../../../shared/names/name-group.ts';

/** A group with these forms, each with so many mentions, in segments of no text. */
export function madeGroup(forms: Readonly<Record<string, number>>, more: Partial<NameGroup> = {}): NameGroup {
  let segment = 0;
  return {
    key: 'name:made',
    kind: 'other',
    thing: null,
    forms: Object.entries(forms).map(([form, count], at) => ({
      form,
      evidence: at === 0 ? null : 'sounds-alike',
      mentions: Array.from({ length: count }, () => ({
        side: 'target',
        segment: segment++,
        start: 0,
        end: form.length,
        leftOut: null,
      })),
    })),
    maybe: [],
    sources: [],
    roles: [],
    ...more,
  };
}
