import type { Span } from '../text/span.ts';
import type { FoldOptions } from './fold-cluster.ts';
import { foldCluster } from './fold-cluster.ts';

/** A text in the form in which it is compared, and the way back to its own offsets. All offsets are UTF-16. */
export class FoldedText {
  readonly text: string;
  readonly #map: OffsetMap | null;

  /** Without a map every unit is folded to one. */
  constructor(text: string, map: OffsetMap | null) {
    this.text = text;
    this.#map = map;
  }

  /**
   * The original stretch of `[start, end)` of the folded text; null where either end falls within a character that was folded as
   * one (an s of ß, a letter without its accent).
   */
  original(start: number, end: number): Span | null {
    return this.#map === null ? { start, end } : this.#map.original(start, end);
  }
}

/** Folds texts, one after another, in one way. Remembers clusters that it met, so that a whole text costs linear time. */
export class Folder {
  readonly #options: FoldOptions;
  readonly #simple: Uint8Array;
  readonly #known = new Map<string, string>();
  /** Folded clusters of one unit, by that unit. */
  readonly #units: string[] = [];

  constructor(options: FoldOptions) {
    this.#options = options;
    this.#simple = options.ignoreAccents ? ASCII : options.matchCase ? COMPOSED : SIMPLE;
  }

  fold(text: string): FoldedText {
    const end = this.#runEnd(text, 0);
    return end === text.length ? new FoldedText(this.#foldRun(text), null) : this.#foldClusters(text);
  }

  #foldClusters(text: string): FoldedText {
    let folded = '';
    // Made with the first cluster that is not one unit folded to one.
    let map: OffsetMap | null = null;
    let at = 0;
    while (at < text.length) {
      const run = this.#runEnd(text, at);
      if (run > at) {
        folded += this.#foldRun(text.slice(at, run));
        at = run;
        continue;
      }
      const end = clusterEnd(text, at);
      const form =
        end === at + 1 ? this.#foldUnit(text.charCodeAt(at)) : this.#foldKnown(text.slice(at, end));
      if (form.length !== 1 || end !== at + 1) {
        map ??= new OffsetMap();
        map.add(folded.length, form.length, at, end);
      }
      folded += form;
      at = end;
    }
    return new FoldedText(folded, map);
  }

  /** Where a run of simple characters ends; the last of them is left out where a mark may follow. */
  #runEnd(text: string, start: number): number {
    const simple = this.#simple;
    let at = start;
    while (at < text.length && simple[text.charCodeAt(at)] === 1) at++;
    return at > start && at < text.length && text.charCodeAt(at) >= 0x300 ? at - 1 : at;
  }

  #foldRun(run: string): string {
    return this.#options.matchCase ? run : run.toLowerCase();
  }

  #foldUnit(unit: number): string {
    return (this.#units[unit] ??= foldCluster(String.fromCharCode(unit), this.#options));
  }

  #foldKnown(cluster: string): string {
    // Clusters are few, unless somebody piles up marks.
    if (cluster.length > 8) return foldCluster(cluster, this.#options);
    let form = this.#known.get(cluster);
    if (form === undefined) {
      form = foldCluster(cluster, this.#options);
      this.#known.set(cluster, form);
    }
    return form;
  }
}

/** The clusters that are not one unit folded to one; between them offsets go on one by one. */
class OffsetMap {
  /** Where the folded cluster begins, and how many units it has: none for what is not seen. */
  readonly #folded: number[] = [];
  readonly #units: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** In text order. */
  add(folded: number, units: number, start: number, end: number): void {
    this.#folded.push(folded);
    this.#units.push(units);
    this.#starts.push(start);
    this.#ends.push(end);
  }

  original(start: number, end: number): Span | null {
    const from = this.#start(start);
    const to = this.#end(end);
    return from === null || to === null || end <= start ? null : { start: from, end: to };
  }

  /** Of the cluster that begins here; null where none does. */
  #start(at: number): number | null {
    const index = this.#countUpTo(at) - 1;
    if (index < 0) return at;
    if (this.#folded[index] === at && this.#units[index] > 0) return this.#starts[index];
    return this.#behind(index, at);
  }

  /** Of the cluster that ends here; null where none does. What is not seen and follows it is left out. */
  #end(at: number): number | null {
    const index = this.#countUpTo(at - 1) - 1;
    return index < 0 ? at : this.#behind(index, at);
  }

  #behind(index: number, at: number): number | null {
    const beyond = at - this.#folded[index] - this.#units[index];
    return beyond < 0 ? null : this.#ends[index] + beyond;
  }

  /** How many of the clusters begin at or before the folded offset. */
  #countUpTo(at: number): number {
    let low = 0;
    let high = this.#folded.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#folded[middle] <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** By UTF-16 unit: 1 for those of the ranges. */
function table(...ranges: readonly (readonly [first: number, last: number])[]): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (const [first, last] of ranges) units.fill(1, first, last + 1);
  return units;
}

const ASCII = table([0, 0x7f]);

/** Letters and marks of punctuation that no normal form changes and that are no part of a cluster before them. */
const COMPOSED = table(
  [0, 0x2ff],
  [0x400, 0x482],
  [0x48a, 0x52f],
  [0x2010, 0x2027],
  [0x202f, 0x205e],
  [0x20ac, 0x20ac],
);

/** Those of them that are folded for case as `toLowerCase` folds them, one unit for one: not µ, ß, İ, ŉ and ſ. */
const SIMPLE = table(
  [0, 0xb4],
  [0xb6, 0xde],
  [0xe0, 0x12f],
  [0x131, 0x148],
  [0x14a, 0x17e],
  [0x180, 0x24f],
  [0x400, 0x482],
  [0x48a, 0x52f],
  [0x2010, 0x2027],
  [0x202f, 0x205e],
  [0x20ac, 0x20ac],
);

const MARKS = /\p{M}+/uy;
const JAMO = /[\u1100-\u115F]+[\u1160-\u11A7]*[\u11A8-\u11FF]*|[\uAC00-\uD7A3][\u1160-\u11FF]+/y;

/** Where the cluster ends that begins at `start`: a character, or a syllable of Hangul letters, with the marks on it. */
function clusterEnd(text: string, start: number): number {
  const unit = text.charCodeAt(start);
  const next = text.charCodeAt(start + 1);
  // No mark is below U+0300; NaN at the end of the text compares as false.
  if (unit < 0x300 && !(next >= 0x300)) return start + 1;
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  if (unit >= 0x1100) end = Math.max(end, matchEnd(JAMO, text, start));
  return text.charCodeAt(end) >= 0x300 ? Math.max(end, matchEnd(MARKS, text, end)) : end;
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
