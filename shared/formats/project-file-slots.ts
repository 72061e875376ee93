import type { z } from 'zod';
import type { Transaction } from '../edit/step.ts';
import type { Contents, FilePart, PartContents } from './project-file-contents.ts';
import { CONTENTS, contentsSchema, expectedLine, FILE_PARTS, itemsInLine } from './project-file-contents.ts';
import type { FileLines, WholeLine } from './project-file-lines.ts';
import type { StateItems } from './project-file-parts.ts';
import { LINE_SCHEMAS, transactionsSchema } from './project-file-parts.ts';

/** The lines of a part: the items of each, or null where they could not be read. */
export type PartSlots<Item> = readonly (readonly Item[] | null)[];

export type StateSlots = { readonly [Part in keyof StateItems]: PartSlots<StateItems[Part][number]> };

/** What a file says of itself and every line of its parts. */
export interface Slots {
  /** Null where neither copy can be read: then nobody knows what is missing at the end of a part. */
  readonly contents: Contents | null;
  readonly present: StateSlots;
  readonly base: StateSlots;
  readonly undone: PartSlots<Transaction>;
  readonly history: PartSlots<Transaction>;
  /** Lines that stand where nothing should, or a copy of the contents that cannot be read; 1-based. */
  readonly odd: readonly number[];
  /** What is known of a line without reading it. */
  readonly about: (name: FilePart, index: number) => AboutLine;
}

export interface AboutLine {
  /** Where it stands in the file, or should; 1-based. */
  readonly line: number;
  /** Items that it should hold; null where nobody knows. */
  readonly items: number | null;
  /** The checksum that it must have; null where nobody knows. */
  readonly check: string | null;
}

export function readSlots(lines: FileLines): Slots {
  const copies = [0, 1].map((index) => readContents(lines, index));
  const contents = copies[0]?.contents ?? copies[1]?.contents ?? null;
  const known = contents?.parts ?? seenParts(lines);
  const { found, odd } = sorted(
    lines.whole.filter((line) => !copies.some((copy) => copy?.line === line)),
    known,
  );
  copies.forEach((copy, index) => {
    if (!copy) odd.push(index === 0 ? Math.min(2, lines.count) : lines.count);
  });
  let missing = false;
  const about = (name: FilePart, index: number) => {
    const part = contents?.parts.find((one) => one.name === name);
    const trace = lines.broken.find((one) => one.name === name && one.index === index);
    return {
      line: trace?.line ?? Math.min(expectedLine(known, name, index), lines.count),
      items: part ? itemsInLine(part.items, index) : null,
      check: part?.checks[index] ?? null,
    };
  };
  const slotsOf = <Item>(name: FilePart, schemaAt: (index: number) => z.ZodType<readonly Item[]>) => {
    const ofPart = found.get(name) ?? [null];
    const part = contents?.parts.find((one) => one.name === name);
    return ofPart.map((line, index) => {
      const items = line && schemaAt(index).safeParse(parsed(line.payload)).data;
      const whole = items && (!part || items.length === itemsInLine(part.items, index));
      if (!whole) missing = true;
      return whole ? items : null;
    });
  };
  const stateOf = (prefix: '' | 'base-'): StateSlots => ({
    settings: slotsOf(`${prefix}settings`, LINE_SCHEMAS.settings),
    target: slotsOf(`${prefix}target`, LINE_SCHEMAS.target),
    source: slotsOf(`${prefix}source`, LINE_SCHEMAS.source),
    links: slotsOf(`${prefix}links`, LINE_SCHEMAS.links),
    marks: slotsOf(`${prefix}marks`, LINE_SCHEMAS.marks),
    dismissed: slotsOf(`${prefix}dismissed`, LINE_SCHEMAS.dismissed),
    decisions: slotsOf(`${prefix}decisions`, LINE_SCHEMAS.decisions),
  });
  const parts = {
    present: stateOf(''),
    base: stateOf('base-'),
    undone: slotsOf('undone', transactionsSchema),
    history: slotsOf('history', transactionsSchema),
  };
  // A broken line that is missed nowhere was never needed; a whole one can have been moved.
  if (!missing) odd.push(...lines.broken.map(({ line }) => line));
  if (!missing && odd.length === 0) odd.push(...movedLines(lines, known));
  return { contents, ...parts, odd, about };
}

interface SortedLines {
  /** Every line that a part should have. */
  readonly found: ReadonlyMap<FilePart, readonly (WholeLine | null)[]>;
  readonly odd: number[];
}

function sorted(whole: readonly WholeLine[], known: readonly PartContents[]): SortedLines {
  const odd: number[] = [];
  const places = new Map<string, (WholeLine | null)[]>();
  const found = new Map<FilePart, readonly (WholeLine | null)[]>();
  for (const { name, checks } of known) {
    const ofPart = checks.map(() => null);
    places.set(name, ofPart);
    found.set(name, ofPart);
  }
  const checks = new Map<string, readonly string[]>(known.map((part) => [part.name, part.checks]));
  for (const line of whole) {
    const ofPart = places.get(line.name);
    const isDue = ofPart?.[line.index] === null && checks.get(line.name)?.[line.index] === line.check;
    if (isDue) ofPart[line.index] = line;
    else odd.push(line.line);
  }
  return { found, odd };
}

function movedLines({ whole }: FileLines, known: readonly PartContents[]): number[] {
  return whole
    .filter(({ name, index, line }) => {
      const part = known.find((one) => one.name === name);
      return part && expectedLine(known, part.name, index) !== line;
    })
    .map(({ line }) => line);
}

function readContents(lines: FileLines, index: number): { contents: Contents; line: WholeLine } | null {
  const line = lines.whole.find((one) => one.name === CONTENTS && one.index === index);
  const contents = line && contentsSchema.safeParse(parsed(line.payload));
  return line && contents?.success ? { contents: contents.data, line } : null;
}

/** No line beyond it is believed without the contents: a hundred million items. */
const MOST_LINES = 200_000;

/** What the lines that are there let guess of the contents. */
function seenParts({ whole }: FileLines): readonly PartContents[] {
  return FILE_PARTS.map((name) => {
    const checks: string[] = [''];
    for (const line of whole) {
      if (line.name !== name || line.index > MOST_LINES) continue;
      while (checks.length <= line.index) checks.push('');
      checks[line.index] = line.check;
    }
    return { name, items: 0, checks };
  });
}

/** A checksum proves that it is as it was written, not that it was written well. */
function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return null;
  }
}
