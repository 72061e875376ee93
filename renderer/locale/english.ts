import { englishApp } from './english-app.ts';
import { englishChecks } from './english-checks.ts';
import { englishEditor } from './english-editor.ts';
import { englishKeeping } from './english-keeping.ts';
import { englishLinks } from './english-links.ts';
import { englishNames } from './english-names.ts';
import { englishPanels } from './english-panels.ts';
import { englishRepairs } from './english-repairs.ts';
import { englishSearch } from './english-search.ts';
import { englishReview } from './english-review.ts';
import { englishSuggestions } from './english-suggestions.ts';

/** English, room by room. Sentences with values are functions, so that each language orders them as it must. */
export const english = {
  app: englishApp,
  checks: englishChecks,
  editor: englishEditor,
  keeping: englishKeeping,
  links: englishLinks,
  names: englishNames,
  panels: englishPanels,
  repairs: englishRepairs,
  review: englishReview,
  search: englishSearch,
  suggestions: englishSuggestions,
};
