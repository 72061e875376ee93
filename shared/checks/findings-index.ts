import { repairRank } from './catalogue.ts';
import type { CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { paragraphEnd, paragraphMarks, paragraphStart, QUOTE_REACH, type Stretch, widen } from './paragraph-marks.ts';
import type { Place } from './place.ts';
import { changePlaces, placesOf } from './place-list.ts';
import { REACH } from './repeat/pair.ts';
import { repeatAt } from './repeat/repeats.ts';
import { checkSegment, NO_FINDINGS } from './segment-check.ts';
import { SEGMENT_CHECKS } from './segment-checks.ts';

/**
 * The findings of a bitext, kept through its changes: after each, only what the change can have touched is judged again,
 * and the result is that of a computation from scratch (law 5).
 *
 * A segment's own findings depend on its place alone; marks on its paragraph and those within `QUOTE_REACH`; repeats on the
 * places within `REACH`. An update costs what these cost, and one comparison of references a segment.
 */
export class FindingsIndex {
  #input: CheckInput;
  #places: readonly Place[];
  /** By index of the place. */
  #marks: (readonly Finding[])[];
  #repeats: (Finding | null)[];
  #merged: (readonly Finding[])[];
  #findings: readonly Finding[];

  constructor(input: CheckInput) {
    this.#input = input;
    this.#places = placesOf(input);
    this.#marks = Array.from(this.#places, () => NO_FINDINGS);
    this.#repeats = Array.from(this.#places, () => null);
    this.#merged = Array.from(this.#places, () => NO_FINDINGS);
    this.#judge([{ from: 0, to: this.#places.length }]);
    this.#findings = flat(this.#merged);
  }

  /** By position in the target text; in a segment by offset, then in the order of repair. */
  get findings(): readonly Finding[] {
    return this.#findings;
  }

  /** The findings of the next state of the same bitext. Where nothing is changed, the same list. */
  update(next: CheckInput): readonly Finding[] {
    const last = this.#input;
    this.#input = next;
    if (
      next.monolingual !== last.monolingual ||
      next.sourceLanguage !== last.sourceLanguage ||
      next.targetLanguage !== last.targetLanguage
    ) {
      const fresh = new FindingsIndex(next);
      this.#places = fresh.#places;
      this.#marks = fresh.#marks;
      this.#repeats = fresh.#repeats;
      this.#merged = fresh.#merged;
      this.#findings = fresh.#findings;
      return this.#findings;
    }
    const { places, head, tail, changed } = changePlaces(this.#places, last, next);
    if (changed?.length === 0) return this.#findings;
    this.#places = places;
    if (changed) this.#judge(changed.map((at) => ({ from: at, to: at + 1 })));
    else {
      const middle = { from: head, to: places.length - tail };
      this.#marks = spliced(this.#marks, middle, tail, NO_FINDINGS);
      this.#repeats = spliced(this.#repeats, middle, tail, null);
      this.#merged = spliced(this.#merged, middle, tail, NO_FINDINGS);
      this.#judge([middle]);
    }
    this.#findings = flat(this.#merged);
    return this.#findings;
  }

  /** Judges again what depends on the places in these stretches, which are in order and may be empty. */
  #judge(stretches: readonly Stretch[]): void {
    const places = this.#places;
    const stale = new Set<number>();
    for (const { from, to } of merge(stretches.map((stretch) => paragraphsAround(places, stretch)))) {
      const found = paragraphMarks(places, { from, to }, this.#input);
      for (let at = from; at < to; at++) {
        const marks = found.get(at) ?? NO_FINDINGS;
        if (marks.length > 0 || this.#marks[at] !== NO_FINDINGS) stale.add(at);
        this.#marks[at] = marks;
      }
    }
    for (const { from, to } of merge(stretches.map((stretch) => neighbours(places, stretch)))) {
      for (let at = from; at < to; at++) {
        this.#repeats[at] = repeatAt(places, at, this.#input);
        stale.add(at);
      }
    }
    for (const at of stale) this.#merged[at] = this.#mergedAt(at);
  }

  #mergedAt(at: number): readonly Finding[] {
    const place = this.#places[at];
    if (!place) return NO_FINDINGS;
    place.own ??= checkSegment(place.segment, place.source, this.#input.targetLanguage, SEGMENT_CHECKS);
    const marks = this.#marks[at] ?? NO_FINDINGS;
    const repeat = this.#repeats[at];
    if (marks.length === 0 && !repeat) return place.own.length > 1 ? place.own.toSorted(inSegment) : place.own;
    return [...place.own, ...marks, ...(repeat ? [repeat] : [])].sort(inSegment);
  }
}

function inSegment(left: Finding, right: Finding): number {
  return left.start - right.start || repairRank(left.check) - repairRank(right.check) || left.end - right.end || (left.key < right.key ? -1 : 1);
}

function flat(merged: readonly (readonly Finding[])[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (const list of merged) for (const finding of list) findings.push(finding);
  return findings;
}

function neighbours(places: readonly Place[], { from, to }: Stretch): Stretch {
  return { from: Math.max(0, from - REACH), to: Math.min(places.length, to + REACH) };
}

/** The paragraphs of a stretch, those at its borders where it is empty, and those whose marks look at them. */
function paragraphsAround(places: readonly Place[], { from, to }: Stretch): Stretch {
  if (places.length === 0) return { from: 0, to: 0 };
  const first = paragraphStart(places, Math.max(0, from - 1));
  const end = paragraphEnd(places, Math.min(to, places.length - 1));
  return widen(places, { from: first, to: end }, QUOTE_REACH);
}

/** Stretches in the order of their start, with those joined that overlap or touch. */
function merge(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of stretches) {
    const last = merged.at(-1);
    if (last && stretch.from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) };
    else merged.push(stretch);
  }
  return merged;
}

/** The list with what stands between its unchanged ends replaced by as many blanks as the middle has now. */
function spliced<Item>(list: readonly Item[], { from, to }: Stretch, tail: number, blank: Item): Item[] {
  const middle = Array.from({ length: to - from }, () => blank);
  return list.slice(0, from).concat(middle, list.slice(list.length - tail));
}
