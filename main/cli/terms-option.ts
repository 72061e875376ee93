import { Option } from 'commander';
import type { NameDecision, Project } from '../../shared/edit/project.ts';
import { decisionsFrom } from '../../shared/names/decide/import-terms.ts';
import { readTermsFile, sayLeft } from './names-terms.ts';
import type { Terminal } from './terminal.ts';

/** A list that decides on names, as `visavis names terms` writes it. */
export function termsOption(): Option {
  return new Option('--terms <file>', 'a list that decides on names, as TBX or CSV; - reads standard input');
}

/** What the list decides; without one, what the project has. Says what of the list was not taken. */
export async function decisionsOf(
  terminal: Terminal,
  path: string | undefined,
  { decisions, settings }: Project,
): Promise<ReadonlyMap<string, NameDecision>> {
  if (path === undefined) return decisions;
  const { sourceLanguage, targetLanguage } = settings;
  const { list, left } = await readTermsFile(terminal, path, { language: targetLanguage, sourceLanguage });
  await sayLeft(terminal, path, left);
  return decisionsFrom(list.terms);
}
