import type { Project } from '../../edit/project.ts';
import type { NameGroup } from '../name-group.ts';
import { decisionFor } from './decision-for.ts';
import type { Term, TermList } from './term.ts';
import { cleanTerm } from './term.ts';
import { termFactsIn } from './term-facts.ts';

/**
 * All that was decided in a project, as a list by preferred form: also on names that the text has no more. Kind and name in the source
 * come from the list that the decision came from, else from the group. Mentions that are left as they are belong to the
 * text and stay out.
 */
export function termsOf(project: Project, groups: readonly NameGroup[]): TermList {
  const { decisions, settings, monolingual } = project;
  const facts = termFactsIn(settings.names);
  const groupOf = new Map<string, NameGroup>();
  for (const group of groups) {
    const decided = decisionFor(group, decisions);
    if (decided !== null && !groupOf.has(decided.key)) groupOf.set(decided.key, group);
  }
  const terms = [...decisions].flatMap(([key, { preferred, kept, deprecated }]): Term[] => {
    const group = groupOf.get(key);
    const known = facts.get(key);
    const kind = known === undefined || known.kind === 'other' ? group?.kind : known.kind;
    const term = cleanTerm({
      preferred,
      admitted: kept,
      deprecated,
      kind: kind ?? 'other',
      source: known?.source ?? group?.sources[0]?.form ?? null,
      note: known?.note ?? '',
    });
    return term === null ? [] : [term];
  });
  return {
    language: settings.targetLanguage,
    sourceLanguage: monolingual || settings.sourceLanguage === 'und' ? null : settings.sourceLanguage,
    terms: terms.toSorted((left, right) => compared(left.preferred, right.preferred)),
  };
}

function compared(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
