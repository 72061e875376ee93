import type { RibbonColors, RibbonEmphasis, RibbonSize } from './ribbon-canvas.ts';
import { labelsOf } from './ribbon-labels.ts';
import { paintCrossing } from './ribbon-paint-crossing.ts';
import { paintLabels } from './ribbon-paint-labels.ts';
import { paintPlain } from './ribbon-paint-plain.ts';
import type { RibbonShape } from './ribbon-shapes.ts';

/** Draws the shapes on a canvas of `width` px, where the first line of a bead is `lineHeight` px high. */
export function paintRibbon(
  context: CanvasRenderingContext2D,
  shapes: readonly RibbonShape[],
  size: RibbonSize,
  colors: RibbonColors,
  emphasis: RibbonEmphasis,
): void {
  context.clearRect(0, 0, size.width, size.height);
  // Once, since reading a font's name is most of what a label costs.
  context.font = colors.labelFont;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const shape of shapes) {
    if (shape.form !== 'crossing') paintPlain(context, shape, size, colors, emphasis);
  }
  // What stands out lies on top, so that it can be followed through the others.
  const rank = ({ bead }: RibbonShape): number =>
    bead === emphasis.current ? 1 : bead === emphasis.hovered ? 2 : 0;
  const crossing = shapes.filter((shape) => shape.form === 'crossing');
  for (const shape of crossing.toSorted((left, right) => rank(left) - rank(right)))
    paintCrossing(context, shape, size, colors, emphasis);
  const widths = new Map<string, number>();
  const widthOf = (text: string): number => {
    const width = widths.get(text) ?? context.measureText(text).width;
    widths.set(text, width);
    return width;
  };
  paintLabels(context, labelsOf(shapes, size, emphasis, widthOf), colors);
}
