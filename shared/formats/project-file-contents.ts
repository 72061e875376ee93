import { z } from 'zod';
import { fileFormSchema } from '../contract/encoding.ts';
import type { TextOrigin } from './project-file-document.ts';
import { ITEMS_IN_LINE, STATE_PARTS } from './project-file-parts.ts';

/** What the whole file must hold. It stands at the start of the file and again at its end. */
export interface Contents {
  /** Higher than every segment id that was ever used. */
  readonly nextId: number;
  readonly source: TextOrigin | null;
  readonly target: TextOrigin;
  readonly parts: readonly PartContents[];
}

export interface PartContents {
  readonly name: FilePart;
  readonly items: number;
  /** Checksum of each line. */
  readonly checks: readonly string[];
}

export const CONTENTS = 'contents';

/** Every part, in the order in which it is written. The newest line of the history comes first: a cut takes the oldest. */
export const FILE_PARTS = [
  ...STATE_PARTS,
  ...STATE_PARTS.map((part) => `base-${part}` as const),
  'undone',
  'history',
] as const;
export type FilePart = (typeof FILE_PARTS)[number];

const origin: z.ZodType<TextOrigin> = z.strictObject({ name: z.string(), form: fileFormSchema });

export const contentsSchema: z.ZodType<Contents> = z.strictObject({
  nextId: z.number().int().nonnegative(),
  source: origin.nullable(),
  target: origin,
  parts: z
    .array(
      z
        .strictObject({
          name: z.enum(FILE_PARTS),
          items: z.number().int().nonnegative(),
          checks: z.array(z.string().regex(/^[0-9a-f]{8}$/)),
        })
        .refine(({ items, checks }) => checks.length === linesFor(items), 'other lines than items'),
    )
    .refine(
      (parts) =>
        parts.length === FILE_PARTS.length && new Set(parts.map(({ name }) => name)).size === parts.length,
      'not every part once',
    ),
});

function linesFor(items: number): number {
  return Math.max(1, Math.ceil(items / ITEMS_IN_LINE));
}

/** How many items this line of the part holds. */
export function itemsInLine(items: number, index: number): number {
  return Math.min(ITEMS_IN_LINE, items - index * ITEMS_IN_LINE);
}

/** The 1-based line where each line of a part stands in a whole file. */
export function expectedLine(parts: readonly PartContents[], name: FilePart, index: number): number {
  // After the header and the first contents.
  let line = 3;
  for (const part of FILE_PARTS) {
    const count = parts.find((one) => one.name === part)?.checks.length ?? 1;
    if (part === name) return name === 'history' ? line + count - 1 - index : line + index;
    line += count;
  }
  return line;
}
