import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { GoldBead } from './alignment-score.ts';
import { beadKey } from './alignment-score.ts';

const data = new URL('../../../shared/data/', import.meta.url);
const samples = new URL('../../../shared/samples/', import.meta.url);

export const hasAlignmentData = existsSync(new URL('align/', data)) && existsSync(new URL('checks/', data));

/** A pair of texts, one sentence a line, and how they belong together. */
export interface AlignmentCase {
  readonly name: string;
  readonly languages: readonly [source: string, target: string];
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly beads: readonly GoldBead[];
  /** Kind of damage of the target lines that were planted. */
  readonly planted: ReadonlyMap<number, string>;
  /** True where nothing at all was planted. */
  readonly untouched?: boolean;
  /** Passages that changed places, of which beads in order can link either one. */
  readonly exchanged?: readonly Exchange[];
}

/** Two neighbouring passages that changed places in the target: the links of each, which cross the other's. */
export interface Exchange {
  readonly first: readonly GoldBead[];
  readonly second: readonly GoldBead[];
}

/**
 * The links to score against. Where passages changed places, those of the passage that was linked by more beads of
 * `found`, the other's lines being lonely; the longer one if neither was.
 */
export function dueBeads(one: AlignmentCase, found: readonly GoldBead[]): readonly GoldBead[] {
  if (!one.exchanged?.length) return one.beads;
  const keys = new Set(found.map(beadKey));
  const hits = (beads: readonly GoldBead[]): number => beads.filter((bead) => keys.has(beadKey(bead))).length;
  const lonely = new Set(
    one.exchanged.flatMap(({ first, second }) => {
      const [left, right] = [hits(first), hits(second)];
      const keepsFirst = left === right ? first.length >= second.length : left > right;
      return (keepsFirst ? second : first).map(beadKey);
    }),
  );
  return one.beads.flatMap((bead) =>
    lonely.has(beadKey(bead))
      ? [
          { source: bead.source, target: [] },
          { source: [], target: bead.target },
        ]
      : [bead],
  );
}

function readLines(url: URL): string[] {
  return readFileSync(url, 'utf8').replace(/\n$/, '').split('\n');
}

export function goldCases(): AlignmentCase[] {
  return casesIn(new URL('align/', data));
}

/** Little texts of pairs of languages far from each other, written for this project. */
export function distantCases(): AlignmentCase[] {
  return casesIn(new URL('../fixtures/align/', import.meta.url));
}

function casesIn(root: URL): AlignmentCase[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const folder = new URL(`${name}/`, root);
      const [source = 'und', target = 'und'] = name.split('.')[0].split('-');
      return {
        name,
        languages: [source, target] as const,
        source: readLines(new URL('source.txt', folder)),
        target: readLines(new URL('target.txt', folder)),
        beads: readLines(new URL('gold.txt', folder)).map(goldBead),
        planted: new Map(),
      };
    });
}

/** A line of a gold file; unlike the program's own beads those may have holes. */
function goldBead(line: string): GoldBead {
  const [source, target] = line.split(':').map((side) => JSON.parse(side) as number[]);
  return { source, target };
}

const REPEATS = new Set(['exact-repeat', 'near-repeat', 'truncated-repeat', 'fragment', 'paraphrase-repeat']);

interface PlantedDocument {
  readonly id: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly labels: readonly { readonly line: number; readonly kind: string }[];
}

/**
 * Documents whose labels do not hold: the system left out the first line and took in the first of the next document, so
 * that every line but the planted ones is labelled with its neighbour's source.
 */
const SHIFTED = new Set(['doc64/LISN_run1', 'doc66/LISN_run1', 'doc70/LISN_run1']);

export function isShifted(one: AlignmentCase): boolean {
  return SHIFTED.has(one.name);
}

/** Machine translations with planted repeats: those stand alone, all else is one to one. */
export function repeatCases(pair: 'en-fr' | 'fr-en'): AlignmentCase[] {
  return readLines(new URL(`checks/repeats.${pair}.jsonl`, data)).map((line) => {
    const document = JSON.parse(line) as PlantedDocument;
    const planted = new Map(
      document.labels.filter(({ kind }) => REPEATS.has(kind)).map((label) => [label.line, label.kind]),
    );
    let next = 0;
    const beads = document.target.map((_, at) => ({ source: planted.has(at) ? [] : [next++], target: [at] }));
    const { sourceLanguage, targetLanguage, source, target } = document;
    return {
      name: document.id,
      languages: [sourceLanguage, targetLanguage],
      source,
      target,
      beads,
      planted,
      untouched: document.labels.length === 0,
    };
  });
}

export function sampleArticle(): Pick<AlignmentCase, 'source' | 'target'> | null {
  const [source, target] = ['article.en.txt', 'article.fr.txt'].map((name) => new URL(name, samples));
  if (!existsSync(source) || !existsSync(target)) return null;
  const read = (url: URL): string[] => readLines(url).filter((line) => line.trim() !== '');
  return { source: read(source), target: read(target) };
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Shares of the one-to-one beads that are damaged. */
export interface Damage {
  /** Target lines lost one at a time. */
  readonly omit?: number;
  /** Starts of lost passages of 4 to 15 lines. */
  readonly passage?: number;
  /** Pairs of target lines made one. */
  readonly merge?: number;
  /** Target lines cut in two at a mark. */
  readonly split?: number;
  /** Starts of two neighbouring passages of 3 to 6 lines each that change places in the target. */
  readonly exchange?: number;
}

/** Plants damage. What a planted repeat repeats is left alone, or the repeat would take its place. */
export function damaged(one: AlignmentCase, seed: number, damage: Damage): AlignmentCase {
  const random = randomFrom(seed);
  const source: string[] = [];
  const target: string[] = [];
  const beads: GoldBead[] = [];
  const planted = new Map<number, string>();
  const exchanged: Exchange[] = [];
  const put = (from: readonly string[], to: readonly string[]): void => {
    beads.push({
      source: from.map((_, at) => source.length + at),
      target: to.map((_, at) => target.length + at),
    });
    source.push(...from);
    target.push(...to);
  };
  let lost = 0;
  for (let at = 0; at < one.beads.length; at++) {
    const bead = one.beads[at];
    const next = one.beads[at + 1];
    const from = bead.source.map((line) => one.source[line]);
    const to = bead.target.map((line) => one.target[line]);
    const plain = isPlain(bead) && (next === undefined || next.source.length > 0);
    if (!plain) {
      const kind = one.planted.get(bead.target[0] ?? -1);
      if (kind !== undefined) planted.set(target.length, kind);
      put(from, to);
      continue;
    }
    if (random() < (damage.exchange ?? 0)) {
      const first = 3 + Math.floor(random() * 4);
      const second = 3 + Math.floor(random() * 4);
      const lines = one.beads.slice(at, at + first + second);
      const after = one.beads[at + first + second];
      if (lines.length === first + second && lines.every(isPlain) && after && isPlain(after)) {
        const [fromSource, fromTarget] = [source.length, target.length];
        source.push(...lines.map((line) => one.source[line.source[0]]));
        const moved = [...lines.slice(first), ...lines.slice(0, first)];
        target.push(...moved.map((line) => one.target[line.target[0]]));
        const links = lines.map((_, line) => ({
          source: [fromSource + line],
          target: [fromTarget + (line < first ? line + second : line - first)],
        }));
        beads.push(...links);
        exchanged.push({ first: links.slice(0, first), second: links.slice(first) });
        at += lines.length - 1;
        continue;
      }
    }
    if (lost === 0 && random() < (damage.passage ?? 0)) lost = 4 + Math.floor(random() * 12);
    const { omit = 0, merge = 0, split = 0 } = damage;
    const lot = random();
    if (lost > 0 || lot < omit) {
      lost = Math.max(0, lost - 1);
      put(from, []);
    } else if (lot < omit + merge && next && isPlain(next)) {
      put([...from, one.source[next.source[0]]], [`${to[0]} ${one.target[next.target[0]]}`]);
      at++;
    } else if (lot >= omit + merge && lot < omit + merge + split) put(from, cutInTwo(to[0]));
    else put(from, to);
  }
  return { ...one, source, target, beads, planted, exchanged };
}

function isPlain(bead: GoldBead): boolean {
  return bead.source.length === 1 && bead.target.length === 1;
}

/** The two parts of a line around the mark nearest to its middle; the line itself where it has none. */
function cutInTwo(line: string): string[] {
  const marks = [...line.matchAll(/[,;:،，；。.]/g)].map(({ index }) => index + 1);
  const inside = marks.filter((mark) => mark > 5 && mark < line.length - 5);
  if (inside.length === 0) return [line];
  const middle = inside.toSorted(
    (left, right) => Math.abs(left - line.length / 2) - Math.abs(right - line.length / 2),
  )[0];
  return [line.slice(0, middle).trim(), line.slice(middle).trim()];
}

/**
 * A case cut into pieces of about so many source lines, at places where links end on both sides: short documents, as
 * unknown ones are.
 */
export function pieces(one: AlignmentCase, lines: number): AlignmentCase[] {
  const cuts = Math.max(1, Math.round(one.source.length / lines));
  const size = one.source.length / cuts;
  const found: AlignmentCase[] = [];
  let [fromSource, fromTarget] = [0, 0];
  let beads: GoldBead[] = [];
  let [toSource, toTarget] = [0, 0];
  one.beads.forEach((bead, at) => {
    toSource = Math.max(toSource, ...bead.source.map((line) => line + 1));
    toTarget = Math.max(toTarget, ...bead.target.map((line) => line + 1));
    beads.push({
      source: bead.source.map((line) => line - fromSource),
      target: bead.target.map((line) => line - fromTarget),
    });
    const isLast = at === one.beads.length - 1;
    const isSafe = one.beads
      .slice(at + 1)
      .every(
        ({ source, target }) => (source[0] ?? toSource) >= toSource && (target[0] ?? toTarget) >= toTarget,
      );
    if (!isLast && (toSource < Math.round((found.length + 1) * size) || !isSafe)) return;
    found.push({
      name: `${one.name} ${found.length + 1}`,
      languages: one.languages,
      source: one.source.slice(fromSource, isLast ? undefined : toSource),
      target: one.target.slice(fromTarget, isLast ? undefined : toTarget),
      beads,
      planted: new Map(),
    });
    [fromSource, fromTarget, beads] = [toSource, toTarget, []];
  });
  return found;
}

/** Several cases as one text. */
export function joined(cases: readonly AlignmentCase[], name: string): AlignmentCase {
  const source: string[] = [];
  const target: string[] = [];
  const beads: GoldBead[] = [];
  const planted = new Map<number, string>();
  for (const one of cases) {
    const [from, to] = [source.length, target.length];
    for (const line of one.source) source.push(line);
    for (const line of one.target) target.push(line);
    for (const bead of one.beads) {
      beads.push({
        source: bead.source.map((line) => line + from),
        target: bead.target.map((line) => line + to),
      });
    }
    for (const [line, kind] of one.planted) planted.set(line + to, kind);
  }
  return { name, languages: cases[0].languages, source, target, beads, planted };
}

const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfgklmnprst';

/**
 * A text as long as wanted from cases told again and again, three words in four with other letters each time (the same
 * way on both sides), so that vocabulary grows with length as it does in nature.
 */
export function grown(cases: readonly AlignmentCase[], lines: number): AlignmentCase {
  const parts: AlignmentCase[] = [];
  let length = 0;
  for (let turn = 0; length < lines; turn++) {
    const one = cases[turn % cases.length];
    const other = (line: string): string => respelled(line, turn);
    parts.push({ ...one, source: one.source.map(other), target: one.target.map(other) });
    length += one.source.length;
  }
  const all = joined(parts, `${lines} lines`);
  const end = all.beads.findIndex((bead) => (bead.source.at(-1) ?? -1) >= lines - 1);
  const beads = all.beads.slice(0, end + 1);
  const last = (side: 'source' | 'target'): number =>
    beads.reduce((most, bead) => Math.max(most, bead[side].at(-1) ?? -1), -1) + 1;
  return {
    ...all,
    source: all.source.slice(0, last('source')),
    target: all.target.slice(0, last('target')),
    beads,
  };
}

function respelled(line: string, turn: number): string {
  return line.replace(/\p{L}{5,}/gu, (word) => {
    let hash = turn;
    for (let at = 0; at < 4; at++) hash = (hash * 31 + word.toLowerCase().charCodeAt(at)) % 100_003;
    return turn === 0 || hash % 4 === 0 ? word : shifted(shifted(word, VOWELS, turn), CONSONANTS, turn * 3);
  });
}

function shifted(word: string, letters: string, by: number): string {
  return Array.from(word, (letter) => {
    const at = letters.indexOf(letter);
    return at < 0 ? letter : letters.charAt((at + by) % letters.length);
  }).join('');
}
