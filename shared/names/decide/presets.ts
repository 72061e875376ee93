import type { ProjectSettings } from '../../edit/project.ts';
import { nameKey, settingIn } from '../../edit/setting.ts';
import type { SettingStep } from '../../edit/step.ts';
import type { Decided } from './decision-for.ts';
import { TERM_KEY } from './decision-for.ts';

/**
 * Which form is proposed where nothing was decided: the most frequent; what CLDR calls the thing in the text's language; in Canada;
 * what the United Nations call it; what the source calls it.
 */
export const PRESETS = ['frequent', 'cldr', 'canada', 'un', 'source'] as const;
export type Preset = (typeof PRESETS)[number];

/** A form, and what speaks for it: a preset, what the editor decided, or what an imported list says. */
export interface ProposedForm {
  readonly form: string;
  readonly because: Preset | 'decided' | 'list';
}

const ENTRY = 'preset';

/** The preset that was chosen; the most frequent form where none was, or one that is not known here. */
export function presetIn(said: Readonly<Record<string, string>>): Preset {
  const chosen = Object.hasOwn(said, ENTRY) ? said[ENTRY] : '';
  return PRESETS.find((preset) => preset === chosen) ?? 'frequent';
}

/** The steps that choose a preset; none where it is chosen already. */
export function presetSteps(settings: ProjectSettings, preset: Preset): SettingStep[] {
  const key = nameKey(ENTRY);
  const [before, after] = [settingIn(settings, key), preset === 'frequent' ? '' : preset];
  return before === after ? [] : [{ kind: 'setting', key, before, after }];
}

/** The form that was decided on, by the editor or by an imported list. */
export function decidedForm({ key, decision }: Decided): ProposedForm {
  return { form: decision.preferred, because: key.startsWith(TERM_KEY) ? 'list' : 'decided' };
}
