/** Languages so alike in writing that a sentence may well be either. */
const ALIKE: readonly ReadonlySet<string>[] = [
  new Set(['no', 'nb', 'nn', 'da', 'sv']),
  new Set(['hr', 'sr', 'bs', 'sl', 'me', 'sh']),
  new Set(['cs', 'sk']),
  new Set(['es', 'gl', 'ca', 'pt', 'ast', 'an', 'oc']),
  new Set(['id', 'ms']),
  new Set(['bg', 'mk']),
  new Set(['nl', 'af', 'fy']),
  new Set(['tr', 'az']),
  new Set(['hi', 'mr', 'ne']),
  new Set(['ar', 'fa', 'ur', 'ps', 'ckb']),
  new Set(['ru', 'uk', 'be']),
];

/** Whether two languages are the same, or so alike that short texts do not tell them apart. */
export function areAlike(one: string, other: string): boolean {
  return one === other || ALIKE.some((set) => set.has(one) && set.has(other));
}
