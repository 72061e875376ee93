import { alignmentCost } from './alignment.ts';
import { costsFrom } from './costs.ts';
import { lossesOf } from './losses.ts';
import type { Sound } from './sounds.ts';
import { codesOf } from './symbols.ts';
import { WEIGHTS } from './weights.ts';

const COSTS = costsFrom(WEIGHTS);
/** Log-odds of a foreign vowel's difference. */
const UNIT = 4;

/** How far two words are apart by sound: 0 where romanisation explains every difference, about 1 for a foreign vowel. */
export function soundDistance(left: readonly Sound[], right: readonly Sound[]): number {
  const [one, other] = [left, right].map((sounds) => ({ codes: codesOf(sounds), losses: lossesOf(sounds) }));
  return alignmentCost(one, other, 'other', COSTS) / UNIT;
}
