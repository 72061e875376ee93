import { isRepairedByRule } from './by-rule.ts';
import type { CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { FindingsIndex } from './findings-index.ts';
import type { FindingsKept } from './findings-kept.ts';
import { fixesOf, type FixPreview } from './fix-all.ts';
import { stagesOf } from './recipe-checks.ts';
import { RecipeDraft } from './recipe-draft.ts';
import { SetAside } from './recipe-set-aside.ts';

/** Kinds of repair that are made together. */
export interface Recipe {
  readonly id: string;
  /** Ids of checks, or of families. They run in the order of repair, whatever order they are given in. */
  readonly checks: readonly string[];
}

/** Which of several spellings is right, a person says; where one has said it, it is done. */
const NAMES = ['name/deprecated'];

const REPEATS = ['repeat/loop', 'repeat/exact', 'repeat/near', 'repeat/truncated', 'repeat/fragment'];

/**
 * What only the source tells is in none of them, nor sentences said twice in other words: whether it is wrong, a person says.
 */
export const RECIPES: readonly Recipe[] = [
  { id: 'characters', checks: ['garble'] },
  { id: 'marks', checks: ['quote', 'bracket'] },
  { id: 'spaces', checks: ['space'] },
  { id: 'typography', checks: ['style'] },
  { id: 'names', checks: NAMES },
  { id: 'repeats', checks: REPEATS },
  {
    id: 'everything',
    checks: ['garble', 'quote', 'bracket', 'space', 'style', ...NAMES, ...REPEATS],
  },
];

/** What a recipe would do to a text. */
export interface RecipeRun {
  /** What becomes of each segment that is changed, in the order of the text. Edits are meant for the text as it was. */
  readonly previews: readonly FixPreview[];
  /** How many findings of each check are put right, those counted too that come to light on the way; no check with none. */
  readonly fixed: ReadonlyMap<string, number>;
  /** How many findings of these checks stand in the end: hints, and what no rule can repair. None that are set aside. */
  readonly left: number;
}

/** Within a stage, fixes that stood in each other's way come one after the other. */
const MOST_ROUNDS = 5;
/** What a later stage brings to light for an earlier one is looked at again. */
const MOST_PASSES = 3;

/**
 * Repairs a copy of the text, stage by stage in the order of repair: every finding of these checks, or families, gets its first fix,
 * until none is left or the rounds are over. Hints are questions and fixes may be guesses: both stay (`by-rule.ts`); so does what the editor set aside, also where its key
 * changes because of a repair beside it. Costs all findings once, and in each round those that depend on what it changed.
 * `index` has the findings of the input, and is taken along: given where there are more than those of the checks.
 */
export function dryRun(
  input: CheckInput,
  checks: ReadonlySet<string>,
  dismissed: ReadonlySet<string>,
  index: FindingsKept = new FindingsIndex(input),
): RecipeRun {
  const stages = stagesOf(checks);
  const setAside = new SetAside(dismissed);
  const draft = new RecipeDraft(input, index.findings);
  let due = stages.length > 0;
  for (let pass = 0; pass < MOST_PASSES && due; pass++) {
    due = false;
    for (const stage of stages) {
      for (let round = 0; round < MOST_ROUNDS; round++) {
        const open = setAside
          .without(index.findings, draft.input)
          .filter((finding) => stage.has(finding.check) && isRepairedByRule(finding));
        const batch = fixesOf(open, draft.input);
        if (batch.edits.length === 0) break;
        draft.apply(batch);
        setAside.follow(batch.edits);
        index.update(draft.input);
        due = true;
      }
    }
  }
  const isAsked = ({ check }: Finding) => stages.some((stage) => stage.has(check));
  return {
    previews: draft.previews(index.findings, isAsked),
    fixed: draft.fixed(),
    left: setAside.without(index.findings, draft.input).filter(isAsked).length,
  };
}
