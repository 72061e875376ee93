import type { Extent } from '../../shared/rows/lines.ts';
import type { RibbonEmphasis, RibbonSize } from './ribbon-canvas.ts';
import { jointOf } from './ribbon-curves.ts';
import type { PlainShape, RibbonShape } from './ribbon-shapes.ts';

/** A label as it is painted: its words, and a dot after them where the link is pinned. Px from the ribbon's left top corner. */
export interface RibbonLabel {
  readonly bead: number;
  /** Empty for a dot alone. */
  readonly text: string;
  readonly pinned: boolean;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Px of a label, its backing included. */
export const LABEL_HEIGHT = 13;
export const LABEL_PADDING = 2;
/** Px that the dot of a pinned link takes beside words, and by itself. */
export const DOT = 10;

/** The labels of all shapes, those of links that stand out first. `widthOf`: px of words. */
export function labelsOf(
  shapes: readonly RibbonShape[],
  size: RibbonSize,
  emphasis: RibbonEmphasis,
  widthOf: (text: string) => number,
): readonly RibbonLabel[] {
  const labels = shapes.flatMap((shape) => {
    if (shape.label === '' && !shape.pinned) return [];
    const words = shape.label === '' ? 0 : widthOf(shape.label);
    const width = words + (shape.pinned ? DOT : 0) + 2 * LABEL_PADDING;
    const label = { bead: shape.bead, text: shape.label, pinned: shape.pinned, width };
    return placesOf(shape, size).map(({ x, y }) => ({
      ...label,
      // Beside a wedge there is just room for a short one.
      x: Math.min(Math.max(x, width / 2), size.width - width / 2),
      y,
    }));
  });
  const stands = ({ bead }: RibbonLabel): number =>
    bead === emphasis.hovered ? 0 : bead === emphasis.current ? 1 : 2;
  const inSight = labels.filter(({ y }) => y > -LABEL_HEIGHT && y < size.height + LABEL_HEIGHT);
  return keptApart(inSight.toSorted((left, right) => stands(left) - stands(right)));
}

/** Shares of the ribbon's width: where a side has nothing, its half is free for a label. */
const SOURCE_HALF = 0.25;
const TARGET_HALF = 0.75;

function placesOf(
  shape: RibbonShape,
  size: RibbonSize,
): readonly { readonly x: number; readonly y: number }[] {
  if (shape.form !== 'crossing')
    return [{ x: plainPlace(shape) * size.width, y: shape.top + size.lineHeight / 2 }];
  const at = (runs: readonly Extent[], share: number) =>
    runs.map((run) => ({ x: share * size.width, y: jointOf(run, size) }));
  return [...at(shape.source, TARGET_HALF), ...at(shape.target, SOURCE_HALF)];
}

function plainPlace({ form, sourceEnd, targetEnd }: PlainShape): number {
  if (form !== 'unmatched') return 0.5;
  return sourceEnd > targetEnd ? TARGET_HALF : SOURCE_HALF;
}

/**
 * Labels that lie over none before them, in the order given: each where it wishes to be, else just above or below what is in its
 * way, but not so far that it would seem to be another line's; where there is no room, it is left out.
 */
export function keptApart(labels: readonly RibbonLabel[]): readonly RibbonLabel[] {
  const kept: RibbonLabel[] = [];
  for (const label of labels) {
    const beside = kept.filter((other) => Math.abs(other.x - label.x) < (other.width + label.width) / 2);
    const isFree = (y: number): boolean => beside.every((other) => Math.abs(other.y - y) >= LABEL_HEIGHT);
    const places = [
      label.y,
      ...beside.flatMap((other) => [other.y - LABEL_HEIGHT, other.y + LABEL_HEIGHT]),
    ].toSorted((left, right) => Math.abs(left - label.y) - Math.abs(right - label.y));
    const y = places.find((place) => Math.abs(place - label.y) <= FURTHEST && isFree(place));
    if (y !== undefined) kept.push({ ...label, y });
  }
  return kept;
}

/** Px that a label may be moved. */
const FURTHEST = 10;
