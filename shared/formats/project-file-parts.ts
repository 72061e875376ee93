import { z } from 'zod';
import type { Bead } from '../bitext/bead.ts';
import type { Segment, SegmentId } from '../bitext/segment.ts';
import { LINE_BREAK } from '../bitext/segment.ts';
import type { SegmentedText } from '../bitext/segmented-text.ts';
import type { Mark, NameDecision, Project, ProjectSettings } from '../edit/project.ts';
import type { Transaction } from '../edit/step.ts';
import {
  beadSchema,
  decisionSchema,
  markSchema,
  segmentSchema,
  transactionSchema,
} from '../edit/step-schema.ts';

/** What the lines of a project file hold: each part of a project as a list of items. */

/** Items in one line. Part of the format: a state has one written form. */
export const ITEMS_IN_LINE = 50;

/** The parts of one state of a project, in the order of the file: what is dearest comes first, where a cut spares it. */
export const STATE_PARTS = [
  'settings',
  'target',
  'source',
  'links',
  'marks',
  'dismissed',
  'decisions',
] as const;
export type StatePart = (typeof STATE_PARTS)[number];

export interface Frame {
  readonly monolingual: boolean;
  readonly settings: WrittenSettings;
}

/** Items by part. A text's first item is its lead, the others are segments. */
export interface StateItems {
  readonly settings: readonly Frame[];
  readonly target: readonly TextItem[];
  readonly source: readonly TextItem[];
  readonly links: readonly Bead[];
  readonly marks: readonly (readonly [SegmentId, Mark])[];
  readonly dismissed: readonly string[];
  readonly decisions: readonly (readonly [string, NameDecision])[];
}
export type TextItem = string | Segment;

const frameSchema: z.ZodType<Frame> = z.strictObject({
  monolingual: z.boolean(),
  settings: z.strictObject({
    sourceLanguage: z.string(),
    targetLanguage: z.string(),
    // Left out where nothing is said of any check, of any name.
    checks: z.record(z.string(), z.string()).optional(),
    names: z.record(z.string(), z.string()).optional(),
  }),
});

export const wholeSegmentSchema = segmentSchema.refine(
  (segment) => !LINE_BREAK.test(segment.text),
  'a segment holds a line break',
);

const segments = z.array(wholeSegmentSchema);
const opening = z.tuple([z.string()], wholeSegmentSchema);
const links = z.array(beadSchema);
const marks = z.array(z.tuple([z.number().int().nonnegative(), markSchema]));
const strings = z.array(z.string());
const decisions = z.array(z.tuple([z.string(), decisionSchema]));
const transactions = z.array(transactionSchema);

/** The schema of one line of a part, which differs for the first line of a text. */
export const LINE_SCHEMAS = {
  settings: () => z.array(frameSchema).length(1),
  target: (index: number): z.ZodType<readonly TextItem[]> => (index === 0 ? opening : segments),
  source: (index: number): z.ZodType<readonly TextItem[]> => (index === 0 ? opening : segments),
  links: () => links,
  marks: () => marks,
  dismissed: () => strings,
  decisions: () => decisions,
} satisfies { [Part in StatePart]: (index: number) => z.ZodType<StateItems[Part]> };

export function transactionsSchema(): z.ZodType<readonly Transaction[]> {
  return transactions;
}

/** Keys stand in the order in which they are written, so that the same state gives the same bytes. */
export function itemsOf(project: Project): StateItems {
  const { bitext, settings } = project;
  return {
    settings: [
      {
        monolingual: project.monolingual,
        settings: writtenSettings(settings),
      },
    ],
    target: textItems(bitext.target),
    source: textItems(bitext.source),
    links: bitext.beads.map(({ source, target, confidence, pinned }) => ({
      source,
      target,
      confidence,
      pinned,
    })),
    marks: [...project.marks]
      .map(
        ([id, { progress, bookmarked, note, accepted }]) =>
          [id, { progress, bookmarked, note, accepted }] as const,
      )
      .sort(([left], [right]) => left - right),
    dismissed: [...project.dismissed].sort(byCodeUnit),
    decisions: [...project.decisions]
      .map(
        ([group, { preferred, kept, deprecated, left }]) =>
          [group, { preferred, kept, deprecated, left }] as const,
      )
      .sort(([left], [right]) => byCodeUnit(left, right)),
  };
}

function textItems({ lead, segments: ofText }: SegmentedText): TextItem[] {
  return [lead, ...ofText.map(({ id, text, gap }) => ({ id, text, gap }))];
}

export function byCodeUnit(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

const NO_FRAME: Frame = {
  monolingual: false,
  settings: { sourceLanguage: 'und', targetLanguage: 'und' },
};

/** The project of these items; nothing is proven of it. */
export function projectOfItems(items: StateItems): Project {
  const frame = items.settings[0] ?? NO_FRAME;
  return {
    bitext: { source: textOf(items.source), target: textOf(items.target), beads: items.links },
    monolingual: frame.monolingual,
    settings: { ...frame.settings, checks: frame.settings.checks ?? {}, names: frame.settings.names ?? {} },
    marks: new Map(items.marks),
    dismissed: new Set(items.dismissed),
    decisions: new Map(items.decisions),
  };
}

function textOf(items: readonly TextItem[]): SegmentedText {
  const [lead] = items;
  return {
    lead: typeof lead === 'string' ? lead : '',
    segments: items.filter((item): item is Segment => typeof item !== 'string'),
  };
}

/** The items of each line; one empty line where there are none. */
export function inLines<Item>(items: readonly Item[]): (readonly Item[])[] {
  const lines: (readonly Item[])[] = [];
  for (let at = 0; at === 0 || at < items.length; at += ITEMS_IN_LINE)
    lines.push(items.slice(at, at + ITEMS_IN_LINE));
  return lines;
}

/** Settings as they are written: without the tables that say nothing. */
type WrittenSettings = Omit<ProjectSettings, 'checks' | 'names'> & {
  readonly checks?: ProjectSettings['checks'] | undefined;
  readonly names?: ProjectSettings['names'] | undefined;
};

function writtenSettings({ checks, names, ...languages }: ProjectSettings): WrittenSettings {
  return {
    ...languages,
    ...(Object.keys(checks).length > 0 && { checks }),
    ...(Object.keys(names).length > 0 && { names }),
  };
}
