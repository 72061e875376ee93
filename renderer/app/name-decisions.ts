import type { Step } from '../../shared/edit/step.ts';
import { decisionSteps, releaseSteps } from '../../shared/names/decide/decision-for.ts';
import type { Preset } from '../../shared/names/decide/presets.ts';
import { presetSteps } from '../../shared/names/decide/presets.ts';
import type { SaidRelation } from '../../shared/names/decide/relations.ts';
import { apartSteps, joinSteps, relationSteps, splitSteps } from '../../shared/names/decide/relations.ts';
import type { NameGroup } from '../../shared/names/name-group.ts';
import { announce } from './announce.ts';
import type { Desk } from './desk.ts';
import { workOf } from './desk.ts';
import { change } from './editing.ts';
import { changeNamesView } from './names-view.ts';

/** Says that two groups, by key, are one name; remembered and undoable, as all that is said here. */
export function joinNames(desk: Desk, one: string, other: string): void {
  const [first, second] = [groupOf(desk, one), groupOf(desk, other)];
  if (!first || !second) return;
  const { joined } = desk.messages.names;
  say(desk, 'name-join', joinSteps(settingsOf(desk), first, second), joined(titleOf(first), titleOf(second)));
}

/** Says that two groups are not one name: it is not offered again. */
export function setNamesApart(desk: Desk, one: string, other: string): void {
  const [first, second] = [groupOf(desk, one), groupOf(desk, other)];
  if (!first || !second) return;
  const { setApart } = desk.messages.names;
  say(
    desk,
    'name-apart',
    apartSteps(settingsOf(desk), first, second),
    setApart(titleOf(first), titleOf(second)),
  );
}

/** Says that a form is another name than the rest of its group. */
export function splitForm(desk: Desk, key: string, form: string): void {
  const group = groupOf(desk, key);
  if (!group) return;
  // A decision that still named the form would call it a spelling of this name again.
  const steps = [
    ...splitSteps(settingsOf(desk), group, form),
    ...releaseSteps(workOf(desk).edits.project, group, form),
  ];
  say(desk, 'name-split', steps, desk.messages.names.splitOff(form));
}

/** Takes back what was said of a pair of spellings. */
export function takeBackRelation(desk: Desk, { left, right }: SaidRelation): void {
  const steps = relationSteps(settingsOf(desk), [[left, right]], '');
  say(desk, 'name-take-back', steps, desk.messages.names.takenBack);
}

/** Chooses what is proposed for all names that nothing was decided on. */
export function choosePreset(desk: Desk, preset: Preset): void {
  const { names } = desk.messages;
  const settings = settingsOf(desk);
  const words = names.proposed(names.preset(preset, settings.targetLanguage));
  say(desk, 'name-preset', presetSteps(settings, preset), words);
}

/** Takes the decision on a group back; what was rewritten stays. */
export function forgetDecision(desk: Desk, key: string): void {
  const group = groupOf(desk, key);
  if (!group) return;
  const steps = decisionSteps(workOf(desk).edits.project, group, null);
  if (!change(desk, { label: 'name-forget', origin: 'name', steps })) return;
  const drafts = new Map(desk.store.state.namesView.drafts);
  drafts.delete(key);
  changeNamesView(desk, { drafts });
  announce(desk, desk.messages.names.forgotten(titleOf(group)));
}

function say(desk: Desk, label: string, steps: readonly Step[], words: string): void {
  if (change(desk, { label, origin: 'name', steps })) announce(desk, words);
}

function settingsOf(desk: Desk) {
  return workOf(desk).edits.project.settings;
}

function groupOf(desk: Desk, key: string): NameGroup | undefined {
  return workOf(desk).names?.groups.find((group) => group.key === key);
}

function titleOf({ forms }: NameGroup): string {
  return forms[0].form;
}
