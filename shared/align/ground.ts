import type { AlignDocument, AlignUnit, IndexBead } from './alignment.ts';
import type { TrainingBead } from './cooccurrence.ts';
import type { Stretch } from './evidence.ts';
import { standingPins } from './standing-pins.ts';
import { stretchesBetween } from './stretches.ts';

/**
 * All documents, and the examples before them, as one long pair of texts: what is learned anywhere serves everywhere,
 * and the search goes through one stretch after another, between documents and pins.
 */
export interface Ground {
  readonly source: readonly AlignUnit[];
  readonly target: readonly AlignUnit[];
  /** Of all documents, in order. */
  readonly stretches: readonly Stretch[];
  /** Beads known to be right, in order: examples and walls. */
  readonly taught: readonly TrainingBead[];
  /** Of each unit: 1 if a pin has it that is no wall. */
  readonly apart: { readonly source: Uint8Array; readonly target: Uint8Array };
  /** First units of the documents on both sides, and where they end; what comes before the first is the examples. */
  readonly bounds: { readonly source: Int32Array; readonly target: Int32Array };
  readonly parts: readonly GroundPart[];
}

/** One document. */
export interface GroundPart {
  readonly sourceFrom: number;
  readonly targetFrom: number;
  /** Stretches from `firstStretch` on, with a wall between each two. */
  readonly firstStretch: number;
  readonly walls: readonly IndexBead[];
  /** Pins that are no walls, in the document's own positions. */
  readonly apart: readonly IndexBead[];
}

/** O(units + pins log pins). */
export function groundOf(
  documents: readonly AlignDocument[],
  examples: readonly (readonly [source: string, target: string])[],
): Ground {
  const example = (text: string): AlignUnit => ({ text, endsParagraph: false });
  const source = [
    ...examples.map(([text]) => example(text)),
    ...documents.flatMap((document) => document.source),
  ];
  const target = [
    ...examples.map(([, text]) => example(text)),
    ...documents.flatMap((document) => document.target),
  ];
  const apart = { source: new Uint8Array(source.length), target: new Uint8Array(target.length) };
  const bounds = {
    source: new Int32Array(documents.length + 1),
    target: new Int32Array(documents.length + 1),
  };
  const taught: TrainingBead[] = examples.map((_, at) => beadAt(at, at + 1, at, at + 1));
  const stretches: Stretch[] = [];
  const parts: GroundPart[] = [];
  let sourceFrom = examples.length;
  let targetFrom = examples.length;
  documents.forEach((document, index) => {
    bounds.source[index] = sourceFrom;
    bounds.target[index] = targetFrom;
    const counts = [document.source.length, document.target.length] as const;
    const pins = standingPins(document.pins ?? [], ...counts);
    parts.push({ sourceFrom, targetFrom, firstStretch: stretches.length, ...pins });
    for (const stretch of stretchesBetween(...counts, pins.walls)) {
      stretches.push({
        ...stretch,
        sourceFrom: stretch.sourceFrom + sourceFrom,
        targetFrom: stretch.targetFrom + targetFrom,
      });
    }
    for (const wall of pins.walls) {
      const [left, right] = [wall.source[0] + sourceFrom, wall.target[0] + targetFrom];
      taught.push(beadAt(left, left + wall.source.length, right, right + wall.target.length));
    }
    for (const pin of pins.apart) {
      for (const unit of pin.source) apart.source[unit + sourceFrom] = 1;
      for (const unit of pin.target) apart.target[unit + targetFrom] = 1;
    }
    sourceFrom += counts[0];
    targetFrom += counts[1];
  });
  bounds.source[documents.length] = sourceFrom;
  bounds.target[documents.length] = targetFrom;
  return { source, target, stretches, taught, apart, bounds, parts };
}

function beadAt(fromSource: number, toSource: number, fromTarget: number, toTarget: number): TrainingBead {
  return { fromSource, toSource, fromTarget, toTarget };
}
