import { blanked, merged, type Stretch, widened } from './place-stretches.ts';
import { StaleIndexes } from './stale-indexes.ts';
import type { PlacedFinding } from './placed-finding.ts';
import { bug } from '../bitext/bug.ts';
import type { Segment, SegmentId } from '../bitext/segment.ts';
import { positionOf } from '../bitext/segmented-text.ts';
import { checkBead } from './bead-check.ts';
import { BEAD_CHECKS } from './bead-checks.ts';
import { repairRank } from './catalogue.ts';
import type { CheckInput } from './check-input.ts';
import { allLevels, atLevels, type CheckLevel } from './check-levels.ts';
import type { Finding } from './finding.ts';
import { FlatFindings } from './flat-findings.ts';
import { passMarks } from './mark-findings.ts';
import type { Place } from './place.ts';
import { changePlaces, placesOf } from './place-list.ts';
import { JUDGED_REACH } from './repeat/pair.ts';
import { repeatsIn } from './repeat/repeats.ts';
import { checkSegment, NO_FINDINGS } from './segment-check.ts';
import { SEGMENT_CHECKS } from './segment-checks.ts';
import { TranslationGroups } from './source/translation-groups.ts';
import { countsOf, type WholeTextCounts, wholeTextFindings, withWholeText } from './whole-text.ts';

/**
 * The findings of a bitext, kept through its changes: after each, only what the change can have touched is judged again,
 * and the result is that of a computation from scratch (law 5).
 *
 * A segment's own findings depend on its place alone; those of a bead on its places; marks on what is open where a segment
 * begins; repeats on the places within `JUDGED_REACH`; those of groups on what has the same source or translation; those of the
 * whole text on a note of each place. An update costs what these cost, and one comparison of references a segment.
 */
export class FindingsIndex {
  #input: CheckInput;
  #places: Place[] = [];
  // By index of the place: whether a quotation or bracket is open after it, and its findings of each sort.
  #open: boolean[] = [];
  #marks: (readonly Finding[])[] = [];
  #repeats: (Finding | null)[] = [];
  #merged: (readonly Finding[])[] = [];
  readonly #flat = new FlatFindings();
  #ofPlaces: readonly Finding[] = [];
  /** Those of the places that `#findings` was made of. */
  #joined: readonly Finding[] | null = null;
  #wholeText: readonly PlacedFinding[] = [];
  #counts: WholeTextCounts = countsOf(0);
  #groups: TranslationGroups;
  #levels: ReadonlyMap<string, CheckLevel>;
  #findings: readonly Finding[] = [];

  constructor(input: CheckInput) {
    this.#input = input;
    this.#levels = allLevels(input.levels);
    this.#places = placesOf(input);
    this.#groups = new TranslationGroups(input);
    this.#judgeAll();
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
      next.targetLanguage !== last.targetLanguage ||
      next.levels !== last.levels;
    if (otherSettings) {
      this.#levels = allLevels(next.levels);
      this.#places = placesOf(next);
      this.#groups = new TranslationGroups(next);
      this.#judgeAll();
    } else this.#change(last, next);
    return this.#findings;
  }

  #judgeAll(): void {
    const all = { from: 0, to: this.#places.length };
    this.#resize(all, 0);
    this.#flat.reset(all.to);
    this.#counts = countsOf(all.to);
    this.#ofPlaces = this.#flat.updated(this.#merged, this.#judge([all], this.#places, []));
    this.#join();
  }

  #change(last: CheckInput, next: CheckInput): void {
    const { places, head, tail, changed, removed } = changePlaces(this.#places, last, next);
    this.#places = places;
    if (changed) {
      if (changed.length > 0) {
        const stale = this.#judge(
          changed.map((at) => ({ from: at, to: at + 1 })),
          changed.flatMap((at) => places[at] ?? []),
          removed,
        );
        this.#ofPlaces = this.#flat.updated(this.#merged, stale);
      }
    } else {
      const middle = { from: head, to: places.length - tail };
      const count = this.#merged.length - tail - head;
      this.#resize(middle, tail);
      this.#flat.splice(head, count, middle.to - head);
      this.#counts.style.splice(head, count, middle.to - head);
      const kept = new Set(places.slice(middle.from, middle.to));
      const gone = removed.filter((place) => !kept.delete(place));
      this.#ofPlaces = this.#flat.updated(this.#merged, this.#judge([middle], [...kept], gone));
    }
    this.#join();
  }

  /** The findings of the places with those of the whole text; the same list where neither changed. */
  #join(): void {
    const known = this.#wholeText;
    this.#wholeText = wholeTextFindings(
      this.#places,
      this.#input,
      known,
      (at) => this.#isRepeat(at),
      this.#counts,
    );
    if (this.#joined === this.#ofPlaces && this.#wholeText === known) return;
    this.#joined = this.#ofPlaces;
    const placed = this.#wholeText.flatMap(({ at, finding }) =>
      atLevels([finding], this.#levels).map((one) => ({ at, finding: one })),
    );
    this.#findings = withWholeText(this.#ofPlaces, placed, this.#positionsInOrder());
  }

  /** Indexes of the places of findings that are asked for in the order of the text: no index of all segments is made for it. */
  #positionsInOrder(): (finding: Finding) => number {
    let at = 0;
    return ({ segment }) => {
      const count = this.#merged.length;
      while (at < count && (this.#merged[at]?.length === 0 || this.#places[at]?.segment.id !== segment)) at++;
      return at;
    };
  }

  /** Puts blanks for the middle between what is kept of the head and the tail. */
  #resize(middle: Stretch, tail: number): void {
    this.#open = blanked(this.#open, middle, tail, false);
    this.#marks = blanked(this.#marks, middle, tail, NO_FINDINGS);
    this.#repeats = blanked(this.#repeats, middle, tail, null);
    this.#merged = blanked(this.#merged, middle, tail, NO_FINDINGS);
  }

  /** Judges again what depends on the places in these stretches, which are in order and may be empty; returns where. */
  #judge(
    stretches: readonly Stretch[],
    added: readonly Place[],
    removed: readonly Place[],
  ): Iterable<number> {
    const stale = new StaleIndexes(this.#places.length);
    for (const place of this.#groups.change(removed, added)) stale.add(place.at);
    for (const { at } of added) stale.add(at);
    this.#counts.style.forget(added.map(({ at }) => at));
    this.#forgetBeads(added, stale);
    this.#judgeMarks(stretches, stale);
    for (const { from, to } of merged(
      stretches.map((stretch) => widened(stretch, JUDGED_REACH, this.#places.length)),
    )) {
      const repeats = repeatsIn(this.#places, from, to, this.#input);
      for (let at = from; at < to; at++) {
        this.#repeats[at] = repeats[at - from] ?? null;
        stale.add(at);
      }
    }
    for (const at of stale.list) this.#merged[at] = this.#mergedAt(at);
    return stale.list;
  }

  /** What is known of a bead goes with each of its places that changed. */
  #forgetBeads(added: readonly Place[], stale: StaleIndexes): void {
    for (const place of added) {
      place.shared = null;
      if (place.bead.target.length < 2) continue;
      for (const id of place.bead.target) {
        const member = this.#memberAt(place, id);
        member.shared = null;
        stale.add(member.at);
      }
    }
  }

  /** The findings on that place that depend on its whole bead; computed once for all places of the bead. */
  #sharedAt(place: Place): readonly Finding[] {
    const { source, bead } = place;
    if (source.length === 0) return NO_FINDINGS;
    if (bead.target.length === 1)
      return (place.shared ??= this.#judgeBead(place, [place.segment]))[0] ?? NO_FINDINGS;
    const head = this.#memberAt(place, bead.target[0] ?? place.segment.id);
    head.shared ??= this.#judgeBead(
      place,
      bead.target.map((id) => this.#memberAt(place, id).segment),
    );
    return head.shared[bead.target.indexOf(place.segment.id)] ?? NO_FINDINGS;
  }

  #judgeBead({ source, bead }: Place, target: readonly Segment[]): readonly (readonly Finding[])[] {
    const { sourceLanguage, targetLanguage } = this.#input;
    const confidence = bead.pinned ? 1 : bead.confidence;
    return checkBead({ source, target, sourceLanguage, targetLanguage, confidence }, BEAD_CHECKS);
  }

  /** The place of a segment of the same bead: close by, but where the link has holes. */
  #memberAt({ at, bead }: Place, id: SegmentId): Place {
    for (let away = 0; away < bead.target.length; away++) {
      for (const near of [this.#places[at - away], this.#places[at + away]])
        if (near?.segment.id === id) return near;
    }
    const far = this.#places[positionOf(this.#input.bitext.target, id)];
    return far ?? bug(`segment ${id} of a bead has no place`);
  }

  /** From the last place before each stretch where nothing was open to the first one after it where nothing is, nor was. */
  #judgeMarks(stretches: readonly Stretch[], stale: StaleIndexes): void {
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
      this.#counts.style.forget(indexes(from, pass.to));
      judged = pass.to;
    }
  }

  /** Whether a finding on repeats, other than a hint, stands on that place. */
  #isRepeat(at: number): boolean {
    const repeat = this.#repeats[at];
    return repeat !== null && repeat !== undefined && repeat.severity !== 'hint';
  }

  #mergedAt(at: number): readonly Finding[] {
    const place = this.#places[at];
    if (!place) return NO_FINDINGS;
    place.own ??= checkSegment(place, this.#input.targetLanguage, SEGMENT_CHECKS);
    const marks = this.#marks[at] ?? NO_FINDINGS;
    const repeat = this.#repeats[at];
    const shared = this.#sharedAt(place);
    const grouped = this.#groups.findingsAt(place, this.#isRepeat(at));
    const others = marks.length + shared.length + grouped.length + (repeat ? 1 : 0);
    if (others === 0 && place.own.length < 2) return atLevels(place.own, this.#levels);
    const all = [...place.own, ...marks, ...shared, ...grouped, ...(repeat ? [repeat] : [])].sort(inSegment);
    return atLevels(all, this.#levels);
  }
}

function inSegment(left: Finding, right: Finding): number {
  return (
    left.start - right.start ||
    repairRank(left.check) - repairRank(right.check) ||
    left.end - right.end ||
    (left.key < right.key ? -1 : 1)
  );
}

function* indexes(from: number, to: number): Generator<number, void, undefined> {
  for (let at = from; at < to; at++) yield at;
}
