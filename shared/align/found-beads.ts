import type { IndexBead } from './alignment.ts';
import type { Ground, GroundPart } from './ground.ts';
import type { FoundBead } from './search.ts';

/** The beads of one document: those found, in its own positions, and its pins in their places. */
export function beadsOfPart(
  { stretches }: Ground,
  part: GroundPart,
  paths: readonly (readonly FoundBead[])[],
  sure: readonly Float64Array[],
): IndexBead[] {
  const beads: IndexBead[] = [];
  // A unit of a pin that is no wall was left alone by the search; at the first one the pin takes its place.
  const pinAt = { source: new Map<number, IndexBead>(), target: new Map<number, IndexBead>() };
  for (const pin of part.apart) {
    for (const unit of pin.source) pinAt.source.set(unit, pin);
    for (const unit of pin.target) pinAt.target.set(unit, pin);
  }
  for (let at = 0; at <= part.walls.length; at++) {
    const { sourceFrom, targetFrom } = stretches[part.firstStretch + at];
    const [source, target] = [sourceFrom - part.sourceFrom, targetFrom - part.targetFrom];
    paths[part.firstStretch + at].forEach((bead, index) => {
      const found = {
        source: indexes(source + bead.fromSource, source + bead.toSource),
        target: indexes(target + bead.fromTarget, target + bead.toTarget),
        confidence: sure[part.firstStretch + at][index],
      };
      const pin = pinAt.source.get(found.source[0] ?? -1) ?? pinAt.target.get(found.target[0] ?? -1);
      if (!pin) beads.push(found);
      else if (isFirst(pin, found)) beads.push(copied(pin));
    });
    if (at < part.walls.length) beads.push(copied(part.walls[at]));
  }
  return beads;
}

/** A pin stands where its first source unit does, or its first target unit where it has no other. */
function isFirst(pin: IndexBead, found: IndexBead): boolean {
  return pin.source.length > 0 ? pin.source[0] === found.source[0] : pin.target[0] === found.target[0];
}

function copied({ source, target, confidence }: IndexBead): IndexBead {
  return { source: [...source], target: [...target], confidence };
}

function indexes(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
