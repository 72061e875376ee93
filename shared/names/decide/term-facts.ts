import { z } from 'zod';
import type { ProjectSettings } from '../../edit/project.ts';
import { nameKey, settingIn } from '../../edit/setting.ts';
import type { SettingStep } from '../../edit/step.ts';
import type { NameKind } from '../name-group.ts';
import type { Term } from './term.ts';

/** What a list says of a name beside its spellings: decisions have no place for it, and an export gives it back. */
export interface TermFacts {
  readonly kind: NameKind;
  readonly source: string | null;
  readonly note: string;
}

/** One entry for all, as JSON by the key of the decision: an import is one step, however long the list. */
const ENTRY = 'terms';

const factsSchema: z.ZodType<Record<string, TermFacts>> = z.record(
  z.string(),
  z.strictObject({
    kind: z.enum(['person', 'place', 'organisation', 'other']),
    source: z.string().nullable(),
    note: z.string(),
  }),
);

/** What lists said of names, by the key of the decision. An entry that is no table of such facts counts as none. */
export function termFactsIn(said: Readonly<Record<string, string>>): ReadonlyMap<string, TermFacts> {
  if (!Object.hasOwn(said, ENTRY)) return new Map();
  const read = factsSchema.safeParse(parsed(said[ENTRY] ?? ''));
  return new Map(read.success ? Object.entries(read.data) : []);
}

/** Null where the term has nothing to say beside its spellings. */
export function factsOf({ kind, source, note }: Term): TermFacts | null {
  return kind === 'other' && source === null && note === '' ? null : { kind, source, note };
}

/** What was known stays; only what was unknown is filled in. */
export function mergedFacts(known: TermFacts | undefined, added: TermFacts | null): TermFacts | null {
  if (known === undefined || added === null) return known ?? added;
  return {
    kind: known.kind === 'other' ? added.kind : known.kind,
    source: known.source ?? added.source,
    note: known.note === '' ? added.note : known.note,
  };
}

/** The step that remembers these facts and no others. */
export function factsSteps(settings: ProjectSettings, facts: ReadonlyMap<string, TermFacts>): SettingStep[] {
  const key = nameKey(ENTRY);
  const before = settingIn(settings, key);
  const inOrder = [...facts].toSorted(([left], [right]) => (left < right ? -1 : 1));
  const after = facts.size === 0 ? '' : JSON.stringify(Object.fromEntries(inOrder));
  return before === after ? [] : [{ kind: 'setting', key, before, after }];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
