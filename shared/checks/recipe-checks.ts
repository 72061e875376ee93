import { CHECK_FAMILIES, CHECKS, type CheckFamily, type CheckId } from './catalogue.ts';

/** Every name that stands for checks: families, then checks. */
export const CHECK_NAMES: readonly string[] = [...CHECK_FAMILIES, ...CHECKS.map(({ id }) => id)];

/** The checks of that name: of a family all, else the one; none where there is no such name. */
export function checksNamed(name: string): readonly CheckId[] {
  return CHECKS.filter(({ id, family }) => id === name || family === name).map(({ id }) => id);
}

/** Checks that repair at one time, before those of the next stage look at the text. */
export type Stage = ReadonlySet<string>;

/** The checks of these names, in the order of repair: neighbours of one family are one stage. */
export function stagesOf(names: ReadonlySet<string>): readonly Stage[] {
  const stages: { readonly family: CheckFamily; readonly ids: Set<string> }[] = [];
  for (const { id, family } of CHECKS) {
    if (!names.has(id) && !names.has(family)) continue;
    const last = stages.at(-1);
    if (last?.family === family) last.ids.add(id);
    else stages.push({ family, ids: new Set([id]) });
  }
  return stages.map(({ ids }) => ids);
}
