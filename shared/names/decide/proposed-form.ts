import { scriptOf } from '../../text/script.ts';
import type { NameGroup } from '../name-group.ts';
import type { NamePreset } from '../things/preset-names.ts';
import { presetName } from '../things/preset-names.ts';
import type { Decided } from './decision-for.ts';
import type { Preset, ProposedForm } from './presets.ts';
import { decidedForm, presetIn } from './presets.ts';

/**
 * The form to propose for a group: what was decided on it (`decisionFor`); else what the preset calls it; else the most frequent;
 * among equals one that the source does not have, which the translator wrote rather than left, then the first in the text. `language` is the text's own. A form of the source in another script is none.
 */
export function proposedForm(
  group: NameGroup,
  said: Readonly<Record<string, string>>,
  language: string,
  decided: Decided | null = null,
): ProposedForm {
  if (decided !== null) return decidedForm(decided);
  const preset = presetIn(said);
  const form = presetForm(group, preset, language);
  return form === null ? { form: mostFrequent(group), because: 'frequent' } : { form, because: preset };
}

function presetForm(group: NameGroup, preset: Preset, language: string): string | null {
  switch (preset) {
    case 'frequent':
      return null;
    case 'source':
      return sourceForm(group);
    case 'cldr':
    case 'canada':
    case 'un':
      return nameIn(group, preset === 'cldr' ? 'france' : preset, language);
  }
}

function nameIn({ thing }: NameGroup, list: Exclude<NamePreset, 'source'>, language: string): string | null {
  return thing === null ? null : presetName(thing, list, language);
}

function sourceForm({ forms, sources }: NameGroup): string | null {
  if (sources.length === 0) return null;
  const [{ form }] = sources;
  return scriptOf(form) === scriptOf(forms[0].form) ? form : null;
}

/** Forms stand by number of mentions, then by first mention. */
function mostFrequent({ forms, sources }: NameGroup): string {
  const [first] = forms;
  const left = new Set(sources.map(({ form }) => form));
  const equals = forms.filter(({ mentions }) => mentions.length === first.mentions.length);
  return (equals.find(({ form }) => !left.has(form)) ?? first).form;
}
