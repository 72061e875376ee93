import { z } from 'zod';
import type { Bead } from '../bitext/bead.ts';
import type { Segment } from '../bitext/segment.ts';
import type { Mark, NameDecision } from './project.ts';
import type { Step, Transaction } from './step.ts';
import { ORIGINS } from './step.ts';
import { isTableKey, LANGUAGE_KEYS, type TableKey } from './setting.ts';

/** What steps and their parts look like in files. Everything that comes from a disk passes here. */

const side = z.enum(['source', 'target']);
const id = z.number().int().nonnegative();
const offset = z.number().int().nonnegative();

export const segmentSchema: z.ZodType<Segment> = z.strictObject({ id, text: z.string(), gap: z.string() });

export const beadSchema: z.ZodType<Bead> = z.strictObject({
  source: z.array(id),
  target: z.array(id),
  confidence: z.number().min(0).max(1),
  pinned: z.boolean(),
});

export const markSchema: z.ZodType<Mark> = z.strictObject({
  progress: z.enum(['open', 'confirmed']),
  bookmarked: z.boolean(),
  note: z.string(),
  // Records before version 2 have none.
  accepted: z.string().nullable().default(null),
});

export const decisionSchema: z.ZodType<NameDecision> = z.strictObject({
  preferred: z.string(),
  kept: z.array(z.string()),
  // Records of before had neither.
  deprecated: z.array(z.string()).default([]),
  left: z.array(z.string()).default([]),
});

const segmentSplice = z.strictObject({
  after: id.nullable(),
  remove: z.array(segmentSchema),
  insert: z.array(segmentSchema),
});

export const stepSchema: z.ZodType<Step> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    side,
    segment: id,
    at: offset,
    remove: z.string(),
    insert: z.string(),
  }),
  z.strictObject({
    kind: z.literal('structure'),
    source: segmentSplice.exactOptional(),
    target: segmentSplice.exactOptional(),
    beads: z
      .strictObject({ at: offset, remove: z.array(beadSchema), insert: z.array(beadSchema) })
      .exactOptional(),
  }),
  z.strictObject({ kind: z.literal('mark'), segment: id, before: markSchema, after: markSchema }),
  z.strictObject({ kind: z.literal('dismiss'), finding: z.string(), dismissed: z.boolean() }),
  z.strictObject({
    kind: z.literal('decide'),
    group: z.string(),
    before: decisionSchema.nullable(),
    after: decisionSchema.nullable(),
  }),
  z.strictObject({
    kind: z.literal('setting'),
    key: z.union([
      z.enum(LANGUAGE_KEYS),
      z.custom<TableKey>((key) => typeof key === 'string' && isTableKey(key)),
    ]),
    before: z.string(),
    after: z.string(),
  }),
]);

export const transactionSchema: z.ZodType<Transaction> = z.strictObject({
  label: z.string(),
  origin: z.enum(ORIGINS),
  // Records before version 2 do not say who and in which zone.
  author: z.string().default(''),
  time: z.number(),
  offset: z.number().int().default(0),
  steps: z.array(stepSchema),
});
