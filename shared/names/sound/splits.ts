import type { Sound } from './sounds.ts';
import { isVowel } from './sounds.ts';
import { codeOf } from './symbols.ts';

/** Sounds written twice for one, beside the one: "Orlovschi", "Orlowski"; "Zolotaryov", "Zolotarev". */
const SPLITS: readonly (readonly [Sound, Sound, Sound])[] = (
  'sch? s k;sch? s ch?;ts t s;ts t z;ts t z?;tch t ch?;tch t sh;tch d zh;shch sh tch;shch s tch;shch s ts;shch s c?;e i o;e j? o;e j o;e^ i o;dz d z;dz d z?;' +
  'dj d i;dj d j?;dj d j;dj d zh;sj? s i;sj? s j?;sj? s j;oe? o e;i ee? i;ee? e i;ee? a i;ö? o e;ü? u e;ä? a e;zh r z;zh r z?;sz? s z;sz? s z?;kh k h;o a u;u a u;u o u;i e i;i a i;' +
  'e u s;e o s;e i s;e a s;o u s;o o s;o i s;i u s;i e s;i o s;e u s?;e o s?;e i s?;o u s?;o o s?;i o s?;e u sz?'
)
  .split(';')
  .map((line) => {
    const [one, first, second] = line.split(' ');
    return [one, first, second];
  });

/** One symbol and the two that may stand for it, by their indexes. */
export const SPLIT_CODES: readonly (readonly [number, number, number])[] = SPLITS.flatMap(
  ([one, first, second]) => {
    const middle = [codeOf(one), codeOf(first), codeOf(second)] as const;
    const end = [codeOf(`${one}$`), codeOf(first), codeOf(`${second}$`)] as const;
    const start = [codeOf(`^${one}`), codeOf(`^${first}`), codeOf(second)] as const;
    if (isVowel(one) && !isVowel(second)) return [end];
    // "Marie" is no Mario.
    if (one.startsWith('e')) return [middle];
    return [middle, end, start];
  },
);
