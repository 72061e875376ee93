import { relationsIn } from '../decide/relations.ts';
import { foldWord } from '../../text/fold.ts';
import type { NameInput } from '../name-input.ts';
import type { Bundle } from './bundle.ts';

/** Spellings (folded) that are one name because the editor said so: of a pair, or by deciding on a group of them. */
export function saidTogether({ decisions, said }: NameInput): string[][] {
  const together = relationsIn(said)
    .filter(({ relation }) => relation === 'same')
    .map(({ left, right }) => [foldWord(left), foldWord(right)]);
  for (const { preferred, kept, deprecated } of decisions.values())
    together.push([preferred, ...kept, ...deprecated].map(foldWord));
  return together;
}

/** Pairs of folded spellings that are two names because the editor said so. */
export function saidApart({ said }: NameInput): (left: Bundle, right: Bundle) => boolean {
  const apart = new Map<string, Set<string>>();
  for (const { left, right, relation } of relationsIn(said)) {
    if (relation !== 'different') continue;
    for (const [one, other] of [
      [left, right],
      [right, left],
    ]) {
      const others = apart.get(foldWord(one)) ?? new Set<string>();
      apart.set(foldWord(one), others);
      others.add(foldWord(other));
    }
  }
  if (apart.size === 0) return () => false;
  return (left, right) =>
    left.spellings.some(({ form }) => {
      const others = apart.get(foldWord(form));
      return others !== undefined && right.spellings.some((other) => others.has(foldWord(other.form)));
    });
}
