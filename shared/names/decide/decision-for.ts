import type { NameDecision, Project } from '../../edit/project.ts';
import { sameDecision } from '../../edit/same.ts';
import type { DecideStep } from '../../edit/step.ts';
import type { NameForm, NameGroup } from '../name-group.ts';
import { spellingOf } from './spelling.ts';

/** A decision, and the key that the project has it under. */
export interface Decided {
  readonly key: string;
  readonly decision: NameDecision;
}

/** What the editor says of a group; `deprecated` follows from it. */
export type NameChoice = Pick<NameDecision, 'preferred' | 'kept' | 'left'>;

/** Begins the key of a decision that came from a list: it belongs to no group until a text has one of its forms. */
export const TERM_KEY = 'term:';

/**
 * What was decided on a group: under its own key; else the decision that names most of its mentions by their form. A decision that
 * was made on another group speaks for this one only where this one has its preferred form, so that a form that was split
 * off goes its own way. Linear in the forms, after a pass over the decisions once for each table of them.
 */
export function decisionFor(group: NameGroup, decisions: ReadonlyMap<string, NameDecision>): Decided | null {
  const own = decisions.get(group.key);
  if (own !== undefined) return { key: group.key, decision: own };
  const naming = namingOf(decisions);
  const spellings = new Map(group.forms.map(({ form, mentions }) => [spellingOf(form), mentions.length]));
  const counts = new Map<string, number>();
  for (const [spelling, count] of spellings)
    for (const key of naming.get(spelling) ?? []) counts.set(key, (counts.get(key) ?? 0) + count);
  let best: (Decided & { readonly count: number }) | null = null;
  for (const [key, count] of counts) {
    const decision = decisions.get(key);
    if (decision === undefined || (best !== null && best.count >= count)) continue;
    if (key.startsWith(TERM_KEY) || spellings.has(spellingOf(decision.preferred)))
      best = { key, decision, count };
  }
  return best && { key: best.key, decision: best.decision };
}

/**
 * The step that decides on a group, or takes back what was decided (null). Deprecated are the forms of the group that are
 * neither preferred nor kept, and those that were before. Empty where nothing changes.
 */
export function decisionSteps(
  { decisions }: Pick<Project, 'decisions'>,
  group: NameGroup,
  choice: NameChoice | null,
): DecideStep[] {
  const decided = decisionFor(group, decisions);
  const before = decided?.decision ?? null;
  const after =
    choice && withDeprecated(choice, [...group.forms.map(({ form }) => form), ...(before?.deprecated ?? [])]);
  if (sameDecision(before, after)) return [];
  return [{ kind: 'decide', group: decided?.key ?? group.key, before, after }];
}

/**
 * The step after which the decision on a group names a form no more, which goes its own way from now on (`splitSteps`); without
 * its preferred form nothing is decided.
 */
export function releaseSteps(
  { decisions }: Pick<Project, 'decisions'>,
  group: NameGroup,
  form: string,
): DecideStep[] {
  const decided = decisionFor(group, decisions);
  if (decided === null) return [];
  const { key, decision: before } = decided;
  const isOther = (other: string) => spellingOf(other) !== spellingOf(form);
  const after = isOther(before.preferred)
    ? { ...before, kept: before.kept.filter(isOther), deprecated: before.deprecated.filter(isOther) }
    : null;
  return sameDecision(before, after) ? [] : [{ kind: 'decide', group: key, before, after }];
}

/** The forms that the decision wants replaced: neither preferred nor kept. In the order of the group. */
export function openFormsOf(group: NameGroup, { preferred, kept }: NameDecision): NameForm[] {
  const right = new Set([preferred, ...kept].map(spellingOf));
  return group.forms.filter(({ form }) => !right.has(spellingOf(form)));
}

/** All that a decision names: the form to use, forms that are right, and forms that are wrong. */
export function formsNamed({ preferred, kept, deprecated }: NameDecision): string[] {
  return [preferred, ...kept, ...deprecated];
}

function withDeprecated({ preferred, kept, left }: NameChoice, candidates: readonly string[]): NameDecision {
  const seen = new Set([preferred, ...kept].map(spellingOf));
  const deprecated = candidates.filter((form) => {
    const spelling = spellingOf(form);
    if (seen.has(spelling)) return false;
    seen.add(spelling);
    return true;
  });
  return { preferred, kept, deprecated, left };
}

const known = new WeakMap<ReadonlyMap<string, NameDecision>, ReadonlyMap<string, readonly string[]>>();

/** Keys of the decisions that name a spelling, in the order of the decisions. */
function namingOf(decisions: ReadonlyMap<string, NameDecision>): ReadonlyMap<string, readonly string[]> {
  const found = known.get(decisions);
  if (found !== undefined) return found;
  const naming = new Map<string, string[]>();
  for (const [key, decision] of decisions)
    for (const spelling of new Set(formsNamed(decision).map(spellingOf))) {
      const keys = naming.get(spelling);
      if (keys) keys.push(key);
      else naming.set(spelling, [key]);
    }
  known.set(decisions, naming);
  return naming;
}
