import type { Mark } from './mark.ts';

/** A mark and where it stands: the index of its place. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly at: number;
  /** Number of the paragraph, counted from where the pass began. */
  readonly paragraph: number;
}

/** Two marks that belong together, or one that stands alone. */
export interface Pairing {
  readonly open: PlacedMark | null;
  readonly close: PlacedMark | null;
  /** Whether the two are a pair in any language. */
  readonly fits: boolean;
  /** Number of the run of marks it belongs to: a run goes on as long as something is open. */
  readonly run: number;
  /** How many quotations of the same paragraph it stands within. */
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

/** How deep quotations go before a mark is taken for a mistake; keeps the search for an opening mark short. */
const DEEPEST = 16;
/** How many segments, and how many paragraphs, a quotation may go on. */
const LONGEST = 40;
const MOST_PARAGRAPHS = 8;

/**
 * Pairs the marks of one family as they come, one pass with a stack. Where the stack is empty between two segments, what
 * follows does not depend on what came before: a change is judged anew from such a place to such a place.
 */
export class MarkPairing {
  readonly #pairings: Pairing[];
  /** Whether what a paragraph leaves open may be closed in the next ones: speech, not brackets. */
  readonly #carries: boolean;
  #stack: PlacedMark[] = [];
  #run = 0;

  constructor(pairings: Pairing[], carries: boolean) {
    this.#pairings = pairings;
    this.#carries = carries;
  }

  get isEmpty(): boolean {
    return this.#stack.length === 0;
  }

  /** Takes the next mark. `heads` says that the paragraph begins with it. */
  take(placed: PlacedMark, heads: boolean): void {
    const { sign, role } = placed.mark;
    const stack = this.#stack;
    if (stack.length === 0) this.#run++;
    // A speech of several paragraphs opens each of them again and closes the last one only.
    // Where lines are sentences, not paragraphs, some come between; a straight mark might as well be another quotation then.
    const last = stack.at(-1);
    if (heads && role !== 'close' && last?.mark.sign === sign) {
      const apart = placed.paragraph - last.paragraph;
      if (apart === 1 || (apart > 1 && sign !== '"')) stack.pop();
    }
    const fitting = role === 'open' ? -1 : stack.findLastIndex((open) => fits(open, placed));
    if (fitting >= 0 && (role === 'close' || fitting === stack.length - 1)) {
      const [open, ...unclosed] = stack.splice(fitting);
      for (const left of unclosed) this.#single(left, null);
      this.#pairings.push({
        open: open ?? null,
        close: placed,
        fits: true,
        run: this.#run,
        depth: this.#depth(placed),
      });
    } else if (role === 'close') {
      const open = stack.pop() ?? null;
      this.#single(open, placed);
    } else {
      if (stack.length === DEEPEST) this.#single(stack.shift() ?? null, null);
      stack.push(placed);
    }
  }

  /** After the last mark of the segment at that index. */
  endSegment(at: number, paragraph: number, endsParagraph: boolean): void {
    if (this.#stack.length === 0) return;
    const stays = (open: PlacedMark) =>
      at - open.at < LONGEST &&
      (!endsParagraph || (this.#carries && paragraph - open.paragraph < MOST_PARAGRAPHS));
    for (const open of this.#stack) if (!stays(open)) this.#single(open, null);
    this.#stack = this.#stack.filter(stays);
  }

  /** After the last segment. */
  end(): void {
    for (const open of this.#stack) this.#single(open, null);
    this.#stack = [];
  }

  #single(open: PlacedMark | null, close: PlacedMark | null): void {
    const placed = open ?? close;
    this.#pairings.push({
      open,
      close,
      fits: false,
      run: this.#run,
      depth: placed ? this.#depth(placed) : 0,
    });
  }

  #depth({ paragraph }: PlacedMark): number {
    return this.#stack.filter((open) => open.paragraph === paragraph).length;
  }
}

function fits(open: PlacedMark, close: PlacedMark): boolean {
  if (close.mark.role === 'either' && open.paragraph !== close.paragraph) return false;
  return CLOSES[open.mark.sign]?.includes(close.mark.sign) ?? false;
}

/** The pairings of one text by itself, in its order. */
export function pairMarks(marks: readonly Mark[]): Pairing[] {
  const pairings: Pairing[] = [];
  const pairing = new MarkPairing(pairings, false);
  for (const mark of marks) pairing.take({ mark, at: 0, paragraph: 0 }, false);
  pairing.end();
  return pairings.sort(inOrder);
}

/** By the opening mark, or the closing one where nothing opens it. */
export function inOrder(left: Pairing, right: Pairing): number {
  const [a, b] = [left.open ?? left.close, right.open ?? right.close];
  return a && b ? a.at - b.at || a.mark.start - b.mark.start : 0;
}
