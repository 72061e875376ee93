import type { Desk } from './desk.ts';

/** Gives the page the theme that the person set; without one the style sheet follows the system by itself. */
export function followTheme(desk: Desk): void {
  const show = () => {
    const { theme } = desk.store.state.settings;
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  };
  show();
  desk.store.subscribe(show);
}
