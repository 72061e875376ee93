import { hear, logOdds } from '../../../shared/names/sound/heard-word.ts';
import { costsFrom } from '../../../shared/names/sound/costs.ts';
import { KNOWN_NAMES, LOOK_ALIKE_NAMES } from '../../shared/names/sound/known-names.ts';
import { heardOnce } from './fit-weights.ts';
import type { Example } from './fit-weights.ts';
import type { Persons } from './name-pairs.ts';
import { PRIOR_WEIGHTS } from './prior-weights.ts';

/** An example and the groups of both its words: it may teach nothing about a fold that holds one of them. */
export interface GroupedExample extends Example {
  readonly groups: readonly [string, string];
}

/** Log-odds at the guessed weights from which two different names are near each other. */
const NEAR = -6;
const MOST_NEAR = 600;

/** The set's pairs word by word, its nearest different names, and the project's own names and look-alikes. */
export function trainingExamples(persons: Persons): GroupedExample[] {
  return [...wordPairs(persons), ...nearPairs(persons), ...ownPairs()];
}

function wordPairs({ pairs }: Persons): GroupedExample[] {
  return pairs.flatMap(({ left, right, same, group }) => {
    const words = left.split(' ');
    const others = right.split(' ');
    if (words.length !== others.length) return [];
    return words.map((word, at) => ({
      left: word,
      right: others[at],
      same,
      weight: 1,
      groups: [group, group] as const,
    }));
  });
}

function nearPairs({ forms }: Persons): GroupedExample[] {
  const costs = costsFrom(PRIOR_WEIGHTS);
  const words = forms.filter(([form]) => !form.includes(' ') && hear(form) !== null);
  const found: (GroupedExample & { odds: number })[] = [];
  for (const [at, [left, group]] of words.entries()) {
    for (const [right, other] of words.slice(0, at)) {
      if (group === other) continue;
      const odds = logOdds(heardOnce(left), heardOnce(right), costs);
      if (odds > NEAR) found.push({ left, right, same: false, weight: 0.3, groups: [group, other], odds });
    }
  }
  return found.sort((one, other) => other.odds - one.odds).slice(0, MOST_NEAR);
}

function ownPairs(): GroupedExample[] {
  const spellings = KNOWN_NAMES.flatMap((forms, name) =>
    forms.flatMap((left, at) =>
      forms.slice(0, at).map((right) => ({
        left,
        right,
        same: true,
        weight: 0.3,
        groups: [`own ${name}`, `own ${name}`] as const,
      })),
    ),
  );
  const lookAlikes = LOOK_ALIKE_NAMES.map(([left, right], at) => ({
    left,
    right,
    same: false,
    weight: 0.75,
    groups: [`look-alike ${at}`, `look-alike ${at}`] as const,
  }));
  return [...spellings, ...lookAlikes];
}
