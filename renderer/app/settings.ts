import type { Settings } from '../../shared/contract/contract.ts';
import type { LANGUAGE_KEYS } from '../../shared/edit/setting.ts';
import type { Desk } from './desk.ts';
import { notifyFailure, workOf } from './desk.ts';
import { change } from './editing.ts';

/** Changes how the window looks and acts; the host remembers it. */
export async function changeSettings(desk: Desk, settings: Settings): Promise<void> {
  desk.store.dispatch({ kind: 'settings', settings });
  const written = await desk.client.request('settings.write', { settings });
  if (!written.ok) notifyFailure(desk, written.failure);
}

/** Sets the language of a side; undoable, since checks and names depend on it. */
export function changeLanguage(desk: Desk, key: (typeof LANGUAGE_KEYS)[number], after: string): void {
  const before = workOf(desk).edits.project.settings[key];
  if (before === after) return;
  change(desk, { label: 'language', origin: 'setting', steps: [{ kind: 'setting', key, before, after }] });
}

export type Theme = 'light' | 'dark' | 'contrast-light' | 'contrast-dark';

/** The theme to show: the chosen one, or what the system asks for. */
export function themeFor(setting: Settings['theme'], matches: (query: string) => boolean): Theme {
  const dark = matches('(prefers-color-scheme: dark)');
  const contrast =
    setting === 'contrast' ||
    (setting === 'system' && (matches('(prefers-contrast: more)') || matches('(forced-colors: active)')));
  if (contrast) return dark ? 'contrast-dark' : 'contrast-light';
  if (setting === 'light' || setting === 'dark') return setting;
  return dark ? 'dark' : 'light';
}
