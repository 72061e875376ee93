import type { AlignDocument, Alignment, IndexBead, Pin, SharedOptions } from './alignment.ts';
import { standingPins } from './standing-pins.ts';

/** Neighbours, counted in walls to either side, that a wall is held against. */
const NEIGHBOURS = [1, 2, 4];
/** Units that a wall may stand off the line between its neighbours, and share of their distance. */
const TOLERANCE = 2;
const TOLERANCE_SHARE = 0.03;

/**
 * Aligns around pins, one of which may be a sentence that was moved. Such a pin, if it were a wall, would tear everything between its
 * two ends apart; but a pin may as well be the editor's word on where a lost alignment goes on. So where a pin stands
 * off the line of the others, both readings are tried, and each document keeps the one with more sure links. Twice
 * the time then, else one search.
 */
export function alignAroundPins(
  documents: readonly AlignDocument[],
  options: SharedOptions,
  search: (documents: readonly AlignDocument[], options: SharedOptions) => Alignment[],
): Alignment[] {
  const strays = documents.map((document) => strayWalls(document));
  if (strays.every(({ size }) => size === 0)) return search(documents, options);
  const { timeLimit, onProgress } = options;
  const start = timeLimit?.now() ?? 0;
  const half = (from: number): SharedOptions =>
    onProgress ? { ...options, onProgress: (done) => onProgress(from + done / 2) } : options;
  const asWalls = search(documents, half(0));
  if (asWalls.some(({ cutShort }) => cutShort)) return asWalls;
  const loosened = documents.map(({ pins = [], ...texts }, at) => ({
    ...texts,
    pins: pins.map((pin): Pin => (strays[at].has(pin) ? { ...pin, apart: true } : pin)),
  }));
  const left = timeLimit && {
    ...timeLimit,
    milliseconds: timeLimit.milliseconds - (timeLimit.now() - start),
  };
  const asMoved = search(loosened, { ...half(0.5), ...(left && { timeLimit: left }) });
  return asWalls.map((alignment, at) =>
    !asMoved[at].cutShort && sureness(asMoved[at]) > sureness(alignment) ? asMoved[at] : alignment,
  );
}

/** Walls that stand off the line between walls near them, or the corners of the texts. */
function strayWalls({ source, target, pins = [] }: AlignDocument): ReadonlySet<Pin> {
  const { walls } = standingPins(pins, source.length, target.length);
  const at = (index: number): readonly [source: number, target: number] => {
    if (index < 0) return [-1, -1];
    const wall = walls.at(index);
    return wall && index < walls.length ? [wall.source[0], wall.target[0]] : [source.length, target.length];
  };
  const strays = walls.filter((wall, index) =>
    NEIGHBOURS.some((distance) => {
      const [fromSource, fromTarget] = at(index - distance);
      const [toSource, toTarget] = at(index + distance);
      const [rows, columns] = [toSource - fromSource, toTarget - fromTarget];
      const due = fromTarget + (columns * (wall.source[0] - fromSource)) / rows;
      return Math.abs(wall.target[0] - due) > TOLERANCE + TOLERANCE_SHARE * Math.max(rows, columns);
    }),
  );
  return new Set(strays);
}

/** Units that are linked, each by how much likelier right than wrong its link is: doubtful ones don't count. */
function sureness({ beads }: Alignment): number {
  return beads.reduce((sum, { source, target, confidence }: IndexBead) => {
    const isLinked = source.length > 0 && target.length > 0;
    return isLinked ? sum + Math.max(0, confidence - 0.5) * (source.length + target.length) : sum;
  }, 0);
}
