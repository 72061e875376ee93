import { englishApp } from './english-app.ts';
import { englishChecks } from './english-checks.ts';
import { englishEditor } from './english-editor.ts';
import { englishPanels } from './english-panels.ts';

/** English, room by room. Sentences with values are functions, so that each language orders them as it must. */
export const english = {
  app: englishApp,
  checks: englishChecks,
  editor: englishEditor,
  panels: englishPanels,
};
