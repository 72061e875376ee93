import type { ProjectSettings } from './project.ts';

/** What a setting step names: a language, or the level of a check by its id. */
export type SettingKey = 'sourceLanguage' | 'targetLanguage' | CheckKey;
export type CheckKey = `check:${string}`;

export const LANGUAGE_KEYS = ['sourceLanguage', 'targetLanguage'] as const;

const CHECK = 'check:';

export function checkKey(check: string): CheckKey {
  return `${CHECK}${check}`;
}

/** No check is called `__proto__`: what readers of JSON make of such a key differs, and levels said of it would be lost. */
export function isCheckKey(key: string): key is CheckKey {
  return key.startsWith(CHECK) && key.length > CHECK.length && key !== `${CHECK}__proto__`;
}

/** The id of the check that a key names. */
export function checkIn(key: CheckKey): string {
  return key.slice(CHECK.length);
}

/** What the setting says; empty where nothing was said of a check. A file may name a check as it likes, `constructor` too. */
export function settingIn(settings: ProjectSettings, key: SettingKey): string {
  if (!isCheckKey(key)) return settings[key];
  const check = checkIn(key);
  return Object.hasOwn(settings.checks, check) ? (settings.checks[check] ?? '') : '';
}

/** The settings with one of them changed; of a check, empty takes away what was said. */
export function withSetting(settings: ProjectSettings, key: SettingKey, value: string): ProjectSettings {
  if (!isCheckKey(key)) return { ...settings, [key]: value };
  const others = Object.entries(settings.checks).filter(([check]) => check !== checkIn(key));
  const entries = value === '' ? others : [...others, [checkIn(key), value] as const];
  return { ...settings, checks: Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))) };
}

export function sameSettings(left: ProjectSettings, right: ProjectSettings): boolean {
  const checks = Object.keys(left.checks);
  return (
    LANGUAGE_KEYS.every((key) => left[key] === right[key]) &&
    checks.length === Object.keys(right.checks).length &&
    checks.every((check) => left.checks[check] === right.checks[check])
  );
}
