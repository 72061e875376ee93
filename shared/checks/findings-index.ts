import { repairRank } from './catalogue.ts';
import type { CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { FlatFindings } from './flat-findings.ts';
import { passMarks } from './mark-findings.ts';
import type { Place } from './place.ts';
import { changePlaces, placesOf } from './place-list.ts';
import { EXACT_REACH } from './repeat/pair.ts';
import { repeatsIn } from './repeat/repeats.ts';
import { checkSegment, NO_FINDINGS } from './segment-check.ts';
import { SEGMENT_CHECKS } from './segment-checks.ts';

/**
 * The findings of a bitext, kept through its changes: after each, only what the change can have touched is judged again,
 * and the result is that of a computation from scratch (law 5).
 *
 * A segment's own findings depend on its place alone; marks on what is open where it begins; repeats on the places within
 * `EXACT_REACH`. An update costs what these cost, and one comparison of references a segment.
 */
export class FindingsIndex {
  #input: CheckInput;
  #places: readonly Place[] = [];
  // By index of the place: whether a quotation or bracket is open after it, and its findings of each sort.
  #open: boolean[] = [];
  #marks: (readonly Finding[])[] = [];
  #repeats: (Finding | null)[] = [];
  #merged: (readonly Finding[])[] = [];
  readonly #flat = new FlatFindings();
  #findings: readonly Finding[] = [];

  constructor(input: CheckInput) {
    this.#input = input;
    this.#restart();
  }

  /** By position in the target text; in a segment by offset, then in the order of repair. */
  get findings(): readonly Finding[] {
    return this.#findings;
  }

  /** The findings of the next state of the same bitext. Where nothing is changed, the same list. */
  update(next: CheckInput): readonly Finding[] {
    const last = this.#input;
    this.#input = next;
    const otherSettings =
      next.monolingual !== last.monolingual ||
      next.sourceLanguage !== last.sourceLanguage ||
      next.targetLanguage !== last.targetLanguage;
    if (otherSettings) this.#restart();
    else this.#change(last, next);
    return this.#findings;
  }

  #restart(): void {
    this.#places = placesOf(this.#input);
    this.#resize({ from: 0, to: this.#places.length }, 0);
    this.#judge([{ from: 0, to: this.#places.length }]);
    this.#findings = this.#flat.rebuilt(this.#merged);
  }

  #change(last: CheckInput, next: CheckInput): void {
    const { places, head, tail, changed } = changePlaces(this.#places, last, next);
    if (changed?.length === 0) return;
    this.#places = places;
    if (changed) {
      const stale = this.#judge(changed.map((at) => ({ from: at, to: at + 1 })));
      this.#findings = this.#flat.updated(this.#merged, stale);
    } else {
      const middle = { from: head, to: places.length - tail };
      this.#resize(middle, tail);
      this.#judge([middle]);
      this.#findings = this.#flat.rebuilt(this.#merged);
    }
  }

  /** Puts blanks for the middle between what is kept of the head and the tail. */
  #resize(middle: Stretch, tail: number): void {
    this.#open = spliced(this.#open, middle, tail, false);
    this.#marks = spliced(this.#marks, middle, tail, NO_FINDINGS);
    this.#repeats = spliced(this.#repeats, middle, tail, null);
    this.#merged = spliced(this.#merged, middle, tail, NO_FINDINGS);
  }

  /** Judges again what depends on the places in these stretches, which are in order and may be empty; returns where. */
  #judge(stretches: readonly Stretch[]): ReadonlySet<number> {
    const stale = new Set<number>();
    this.#judgeMarks(stretches, stale);
    for (const { from, to } of merge(stretches.map((stretch) => neighbours(stretch, this.#places.length)))) {
      const repeats = repeatsIn(this.#places, from, to, this.#input);
      for (let at = from; at < to; at++) {
        this.#repeats[at] = repeats[at - from] ?? null;
        stale.add(at);
      }
    }
    for (const at of stale) this.#merged[at] = this.#mergedAt(at);
    return stale;
  }

  /** From the last place before each stretch where nothing was open to the first one after it where nothing is, nor was. */
  #judgeMarks(stretches: readonly Stretch[], stale: Set<number>): void {
    let judged = 0;
    for (const stretch of stretches) {
      let from = Math.min(stretch.from, this.#places.length);
      // What opens a paragraph depends on the place before it.
      const least = Math.min(stretch.to + 1, this.#places.length);
      if (least <= judged && from < judged) continue;
      while (from > 0 && this.#open[from - 1]) from--;
      const { targetLanguage } = this.#input;
      const pass = passMarks(this.#places, from, least, targetLanguage, (at) => !this.#open[at]);
      for (let at = from; at < pass.to; at++) {
        const findings = pass.findings[at - from] ?? NO_FINDINGS;
        if (findings.length > 0 || (this.#marks[at]?.length ?? 0) > 0) stale.add(at);
        this.#marks[at] = findings;
        this.#open[at] = pass.open[at - from] ?? false;
      }
      judged = pass.to;
    }
  }

  #mergedAt(at: number): readonly Finding[] {
    const place = this.#places[at];
    if (!place) return NO_FINDINGS;
    place.own ??= checkSegment(place, this.#input.targetLanguage, SEGMENT_CHECKS);
    const marks = this.#marks[at] ?? NO_FINDINGS;
    const repeat = this.#repeats[at];
    if (marks.length === 0 && !repeat && place.own.length < 2) return place.own;
    return [...place.own, ...marks, ...(repeat ? [repeat] : [])].sort(inSegment);
  }
}

/** Indexes of places, half-open. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

function inSegment(left: Finding, right: Finding): number {
  return (
    left.start - right.start ||
    repairRank(left.check) - repairRank(right.check) ||
    left.end - right.end ||
    (left.key < right.key ? -1 : 1)
  );
}

function neighbours({ from, to }: Stretch, count: number): Stretch {
  return { from: Math.max(0, from - EXACT_REACH), to: Math.min(count, to + EXACT_REACH) };
}

/** Stretches in the order of their start, with those joined that overlap or touch. */
function merge(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of stretches) {
    const last = merged.at(-1);
    if (last && stretch.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) };
    else merged.push(stretch);
  }
  return merged;
}

/** The list with what stands between its unchanged ends replaced by as many blanks as the middle has now. */
function spliced<Item>(list: readonly Item[], { from, to }: Stretch, tail: number, blank: Item): Item[] {
  const middle = Array.from({ length: to - from }, () => blank);
  return list.slice(0, from).concat(middle, list.slice(list.length - tail));
}
