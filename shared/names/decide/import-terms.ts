import type { NameDecision, Project } from '../../edit/project.ts';
import { sameDecision } from '../../edit/same.ts';
import type { Step } from '../../edit/step.ts';
import { foldWord } from '../../text/fold.ts';
import { formsNamed, TERM_KEY } from './decision-for.ts';
import { spellingOf } from './spelling.ts';
import type { Term } from './term.ts';
import { cleanTerm } from './term.ts';
import type { TermFacts } from './term-facts.ts';
import { factsOf, factsSteps, mergedFacts, termFactsIn } from './term-facts.ts';

/** A name of a list that was decided otherwise: it is not taken, and what was decided stands. */
export interface TermConflict {
  readonly term: Term;
  /** Key of what was decided. */
  readonly key: string;
  readonly decision: NameDecision;
}

export interface ImportedTerms {
  readonly steps: readonly Step[];
  /** How many names are new, or add something to what was decided. */
  readonly taken: number;
  /** How many names the project has already. */
  readonly known: number;
  readonly conflicts: readonly TermConflict[];
}

/**
 * The steps that bring a list into a project. What was decided is never changed, only added to: a name whose forms were decided
 * otherwise is a conflict, and so is one that the list itself calls two ways. Importing twice changes nothing more. Linear in the
 * forms of both.
 */
export function importSteps(
  project: Pick<Project, 'decisions' | 'settings'>,
  terms: readonly Term[],
): ImportedTerms {
  const desk = new Desk(project.decisions, termFactsIn(project.settings.names));
  const conflicts: TermConflict[] = [];
  const counts = { taken: 0, known: 0 };
  for (const given of terms) {
    const term = cleanTerm(given);
    if (term === null) continue;
    const outcome = desk.take(term);
    if (typeof outcome === 'string') counts[outcome]++;
    else conflicts.push(outcome);
  }
  const steps: Step[] = [...desk.decisions].flatMap(([group, after]) => {
    const before = project.decisions.get(group) ?? null;
    return sameDecision(before, after) ? [] : [{ kind: 'decide', group, before, after }];
  });
  return { ...counts, steps: [...steps, ...desk.factsSteps(project)], conflicts };
}

/** The decisions that a list proposes, for a text without a project. Names that the list calls two ways: the first time counts. */
export function decisionsFrom(terms: readonly Term[]): ReadonlyMap<string, NameDecision> {
  const desk = new Desk(new Map(), new Map());
  for (const given of terms) {
    const term = cleanTerm(given);
    if (term !== null) desk.take(term);
  }
  return desk.decisions;
}

/** What is decided while a list is read, and which decision names a spelling. */
class Desk {
  readonly decisions: Map<string, NameDecision>;
  readonly #facts: Map<string, TermFacts>;
  readonly #naming = new Map<string, string>();

  constructor(decisions: ReadonlyMap<string, NameDecision>, facts: ReadonlyMap<string, TermFacts>) {
    this.decisions = new Map(decisions);
    this.#facts = new Map(facts);
    for (const [key, decision] of decisions) this.#name(key, decision);
  }

  take(term: Term): 'taken' | 'known' | TermConflict {
    const { preferred, admitted, deprecated } = term;
    const keys = new Set<string>();
    for (const form of [preferred, ...admitted, ...deprecated]) {
      const key = this.#naming.get(spellingOf(form));
      if (key !== undefined) keys.add(key);
    }
    let agreeing: string | null = null;
    for (const key of keys) {
      const decision = this.decisions.get(key);
      if (decision === undefined) continue;
      if (contradicts(decision, term)) return { term, key, decision };
      agreeing ??= key;
    }
    const key = agreeing ?? this.#freeKey(preferred);
    const hasFacts = this.#addFacts(key, factsOf(term));
    const before = this.decisions.get(key) ?? null;
    const after = added(before ?? { preferred, kept: [], deprecated: [], left: [] }, term);
    this.decisions.set(key, after);
    this.#name(key, after);
    return sameDecision(before, after) && !hasFacts ? 'known' : 'taken';
  }

  factsSteps({ settings }: Pick<Project, 'settings'>): Step[] {
    const facts = [...this.#facts].filter(([key]) => this.decisions.has(key));
    return factsSteps(settings, new Map(facts));
  }

  #addFacts(key: string, facts: TermFacts | null): boolean {
    const before = this.#facts.get(key);
    const after = mergedFacts(before, facts);
    if (after === null || JSON.stringify(after) === JSON.stringify(before)) return false;
    this.#facts.set(key, after);
    return true;
  }

  #name(key: string, decision: NameDecision): void {
    for (const form of formsNamed(decision)) {
      const spelling = spellingOf(form);
      if (!this.#naming.has(spelling)) this.#naming.set(spelling, key);
    }
  }

  /** Preferred forms that differ in their accents alone are two decisions. */
  #freeKey(preferred: string): string {
    let key = TERM_KEY + foldWord(preferred);
    while (this.decisions.has(key)) key += `/${spellingOf(preferred)}`;
    return key;
  }
}

function contradicts({ preferred, kept, deprecated }: NameDecision, term: Term): boolean {
  if (spellingOf(preferred) !== spellingOf(term.preferred)) return true;
  const [right, wrong] = [new Set(kept.map(spellingOf)), new Set(deprecated.map(spellingOf))];
  return (
    term.admitted.some((form) => wrong.has(spellingOf(form))) ||
    term.deprecated.some((form) => right.has(spellingOf(form)))
  );
}

function added(decision: NameDecision, { admitted, deprecated }: Term): NameDecision {
  return {
    ...decision,
    kept: joined(decision.kept, admitted),
    deprecated: joined(decision.deprecated, deprecated),
  };
}

function joined(known: readonly string[], more: readonly string[]): readonly string[] {
  const spellings = new Set(known.map(spellingOf));
  return [...known, ...more.filter((form) => !spellings.has(spellingOf(form)))];
}
