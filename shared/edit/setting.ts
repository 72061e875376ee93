import type { ProjectSettings } from './project.ts';

/** Settings that are a table of entries, and what their keys begin with. */
const TABLES = { checks: 'check:', names: 'name:' } as const;
type Table = keyof typeof TABLES;

/** What a setting step names: a language, the level of a check by its id, or something said of names. */
export type SettingKey = 'sourceLanguage' | 'targetLanguage' | TableKey;
export type CheckKey = `check:${string}`;
export type NameKey = `name:${string}`;
export type TableKey = CheckKey | NameKey;

export const LANGUAGE_KEYS = ['sourceLanguage', 'targetLanguage'] as const;

export function checkKey(check: string): CheckKey {
  return `${TABLES.checks}${check}`;
}

export function nameKey(entry: string): NameKey {
  return `${TABLES.names}${entry}`;
}

/** No entry is called `__proto__`: what readers of JSON make of such a key differs, and what is said of it would be lost. */
export function isTableKey(key: string): key is TableKey {
  const start = Object.values(TABLES).find((one) => key.startsWith(one));
  return start !== undefined && key.length > start.length && key !== `${start}__proto__`;
}

export function isCheckKey(key: SettingKey): key is CheckKey {
  return key.startsWith(TABLES.checks);
}

/** The id of the check that a key names. */
export function checkIn(key: CheckKey): string {
  return key.slice(TABLES.checks.length);
}

/** What the setting says; empty where nothing was said. A file may name an entry as it likes, `constructor` too. */
export function settingIn(settings: ProjectSettings, key: SettingKey): string {
  const [table, entry] = placeOf(key);
  if (table === null) return settings[entry];
  return Object.hasOwn(settings[table], entry) ? (settings[table][entry] ?? '') : '';
}

/** The settings with one of them changed; in a table, empty takes away what was said. */
export function withSetting(settings: ProjectSettings, key: SettingKey, value: string): ProjectSettings {
  const [table, entry] = placeOf(key);
  if (table === null) return { ...settings, [entry]: value };
  const others = Object.entries(settings[table]).filter(([other]) => other !== entry);
  const entries = value === '' ? others : [...others, [entry, value] as const];
  return { ...settings, [table]: Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))) };
}

export function sameSettings(left: ProjectSettings, right: ProjectSettings): boolean {
  return (
    LANGUAGE_KEYS.every((key) => left[key] === right[key]) &&
    sameTable(left.checks, right.checks) &&
    sameTable(left.names, right.names)
  );
}

function sameTable(left: ProjectSettings[Table], right: ProjectSettings[Table]): boolean {
  const entries = Object.keys(left);
  return (
    entries.length === Object.keys(right).length && entries.every((entry) => left[entry] === right[entry])
  );
}

function placeOf(key: SettingKey): [Table, string] | [null, (typeof LANGUAGE_KEYS)[number]] {
  if (key === 'sourceLanguage' || key === 'targetLanguage') return [null, key];
  const table = isCheckKey(key) ? 'checks' : 'names';
  return [table, key.slice(TABLES[table].length)];
}
