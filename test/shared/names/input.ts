import type { Bitext } from '../../../shared/bitext/bitext.ts';
import type { NameGroup } from '../../../shared/names/name-group.ts';
import type { NameInput } from '../../../shared/names/name-input.ts';
import { findNameGroups } from '../../../shared/names/find/name-groups.ts';

/** A target text of these segments, ids from 1. */
export function targetOf(segments: readonly string[], language = 'fr', sourceLanguage = 'en'): NameInput {
  return bitextOf([], segments, language, sourceLanguage);
}

export function bitextOf(
  source: readonly string[],
  target: readonly string[],
  targetLanguage: string,
  sourceLanguage: string,
): NameInput {
  const bitext: Bitext = {
    source: { lead: '', segments: source.map((text, at) => ({ id: 1000 + at, text, gap: '\n' })) },
    target: { lead: '', segments: target.map((text, at) => ({ id: 1 + at, text, gap: '\n' })) },
    beads: [],
  };
  return {
    bitext,
    monolingual: source.length === 0,
    sourceLanguage,
    targetLanguage,
    decisions: new Map(),
    said: {},
  };
}

/** `Minsk 2, Mensk 1` for each group, in the order of the groups. */
export function spellings(input: NameInput): string[] {
  return findNameGroups(input).map(shown);
}

export function shown(group: NameGroup): string {
  return group.forms.map(({ form, mentions }) => `${form} ${mentions.length}`).join(', ');
}

/** The text under each mention, checked against its form. */
export function mentioned(input: NameInput): { form: string; text: string }[] {
  const texts = new Map(input.bitext.target.segments.map(({ id, text }) => [id, text]));
  return findNameGroups(input).flatMap(({ forms }) =>
    forms.flatMap(({ form, mentions }) =>
      mentions.map(({ segment, start, end }) => ({
        form,
        text: texts.get(segment)?.slice(start, end) ?? '',
      })),
    ),
  );
}
