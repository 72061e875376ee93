import type { Mark } from './mark.ts';

/** A mark and where it stands: the index of its segment in the stretch that is judged. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly at: number;
}

/** Two marks that belong together, or one that stands alone. */
export interface Pairing {
  readonly open: PlacedMark | null;
  readonly close: PlacedMark | null;
  /** Whether the two are a pair in any language. */
  readonly fits: boolean;
  /** How many quotations it stands within. */
  readonly depth: number;
}

/** Which marks close a quotation or a bracket, in any language. */
const CLOSES: Readonly<Record<string, string>> = {
  '„': '“”',
  '“': '”',
  '”': '”',
  '«': '»',
  '»': '«»',
  '"': '"',
  '‹': '›',
  '›': '‹›',
  '「': '」',
  '『': '』',
  '(': ')',
  '[': ']',
  '{': '}',
  '（': '）',
  '【': '】',
  '《': '》',
  '〈': '〉',
};

export function fitsTogether(open: string, close: string): boolean {
  return CLOSES[open]?.includes(close) ?? false;
}

/** How deep quotations go before a mark is taken for a mistake; keeps the search for an opening mark short. */
const DEEPEST = 16;

/**
 * Pairs the marks of one family in a stretch of text, as they stand one after the other: one pass with a stack. In the
 * order of the opening mark, or of the closing one where nothing opens it.
 */
export function pairMarks(marks: readonly PlacedMark[]): Pairing[] {
  const pairings: Pairing[] = [];
  const stack: PlacedMark[] = [];
  const single = (open: PlacedMark | null, close: PlacedMark | null) => pairings.push({ open, close, fits: false, depth: stack.length });
  for (const placed of marks) {
    const { sign, role } = placed.mark;
    const fitting = role === 'open' ? -1 : stack.findLastIndex((open) => fitsTogether(open.mark.sign, sign));
    if (fitting >= 0 && (role === 'close' || fitting === stack.length - 1)) {
      const [open, ...unclosed] = stack.splice(fitting);
      for (const left of unclosed) single(left, null);
      pairings.push({ open: open ?? null, close: placed, fits: true, depth: stack.length });
    } else if (role === 'close') {
      const open = stack.pop() ?? null;
      single(open, placed);
    } else {
      if (stack.length === DEEPEST) single(stack.shift() ?? null, null);
      stack.push(placed);
    }
  }
  while (stack.length > 0) single(stack.pop() ?? null, null);
  return pairings.sort(inOrder);
}

function inOrder(left: Pairing, right: Pairing): number {
  const [a, b] = [left.open ?? left.close, right.open ?? right.close];
  return a && b ? a.at - b.at || a.mark.start - b.mark.start : 0;
}
