import type { BeadDraft, BeadView } from '../bead-check.ts';
import { type MarkPair, markPairs } from './mark-pairs.ts';

/**
 * `source/brackets`: not as many pairs of brackets, of whatever kind, as in the source.
 *
 * Leaves alone brackets around numbers and names that the other side has as well, set off with commas or not at all; and what has a
 * bracket without a partner on either side: `bracket/mismatch` speaks of that, and list marks ("a)"), smileys
 * and passages that go on in the next sentence look the same.
 */
export function bracketCountCheck({ source, target }: BeadView): readonly BeadDraft[] {
  const has = ({ text }: { readonly text: string }) => BRACKET.test(text);
  if (!source.some(has) && !target.some(has)) return NONE;
  const ours = markPairs(source, 'bracket');
  const theirs = markPairs(target, 'bracket');
  if (!ours || !theirs || ours.length === theirs.length) return NONE;
  const [more, others, fewer] =
    ours.length > theirs.length ? [source, ours, target] : [target, theirs, source];
  const elsewhere = fewer.map(({ text }) => text.toLowerCase()).join('\n');
  const lost = others.filter(
    ({ on, start, end }) => !stands(more[on]?.text.slice(start, end) ?? '', elsewhere),
  );
  if (lost.length <= Math.min(ours.length, theirs.length)) return NONE;
  const [only] = ours.length === 0 && theirs.length === 1 ? theirs : [];
  return [
    {
      check: 'source/brackets',
      severity: 'hint',
      ...placeOfPairs(only, target),
      code: theirs.length > ours.length ? 'brackets-added' : 'brackets-missing',
      values: { source: ours.length, target: theirs.length },
      fixes: [],
      expected: null,
    },
  ];
}

const NONE: readonly BeadDraft[] = [];
const BRACKET = /[()[\]{}（）【】《》〈〉]|&\s?#|&[lr](?:par|sqb|cub)/;

const TELLING = /\p{N}+|\p{Lu}[\p{L}\p{M}]+/gu;

/** Whether the numbers and names between brackets, if there are any, stand in the other text too. */
function stands(enclosed: string, text: string): boolean {
  const telling = enclosed.slice(0, LONGEST).match(TELLING) ?? [];
  return telling.length > 0 && telling.every((one) => text.includes(one.toLowerCase()));
}

/** Longer passages are looked at by their beginning. */
const LONGEST = 200;

/** On that pair, or on the whole first segment. */
export function placeOfPairs(
  pair: MarkPair | undefined,
  target: BeadView['target'],
): { readonly on: number; readonly start: number; readonly end: number } {
  return pair ?? { on: 0, start: 0, end: target[0]?.text.length ?? 0 };
}
