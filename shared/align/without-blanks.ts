import type { AlignDocument, AlignUnit, IndexBead } from './alignment.ts';

/** A document without its blank units, and how its beads become beads of the whole. */
export interface WithoutBlanks {
  readonly document: AlignDocument;
  /** Every unit in one bead: a blank one alone, or in the bead on both sides of it. Not in canonical order. */
  readonly restored: (beads: readonly IndexBead[]) => IndexBead[];
}

/**
 * Takes out the units that hold nothing, which would be drawn into any bead; a paragraph ends before each. So a file
 * can be aligned by its lines, and every line keeps its number. O(units).
 */
export function withoutBlanks({ source, target, pins = [] }: AlignDocument): WithoutBlanks {
  const sides = { source: kept(source), target: kept(target) };
  // A pin is told by the units that are left of it; one of blanks alone needs no aligning.
  const pinOf = new Map<string, IndexBead>();
  const idle: IndexBead[] = [];
  const left = pins.flatMap((pin): IndexBead[] => {
    const units = {
      source: pin.source.flatMap((unit) => keptPlace(sides.source, unit)),
      target: pin.target.flatMap((unit) => keptPlace(sides.target, unit)),
    };
    if (units.source.length + units.target.length === 0) {
      idle.push(pin);
      return [];
    }
    pinOf.set(nameOf(units), pin);
    return [{ ...units, confidence: pin.confidence }];
  });
  const pinned = {
    source: new Set(pins.flatMap((pin) => pin.source)),
    target: new Set(pins.flatMap((pin) => pin.target)),
  };
  const restored = (beads: readonly IndexBead[]): IndexBead[] => {
    const whole = [...beads.map((bead) => pinOf.get(nameOf(bead)) ?? widened(bead, sides, pinned)), ...idle];
    const taken = {
      source: new Set(whole.flatMap((bead) => bead.source)),
      target: new Set(whole.flatMap((bead) => bead.target)),
    };
    source.forEach((_, unit) => {
      if (!taken.source.has(unit)) whole.push({ source: [unit], target: [], confidence: 1 });
    });
    target.forEach((_, unit) => {
      if (!taken.target.has(unit)) whole.push({ source: [], target: [unit], confidence: 1 });
    });
    return whole;
  };
  return { document: { source: sides.source.units, target: sides.target.units, pins: left }, restored };
}

interface Kept {
  readonly units: readonly AlignUnit[];
  /** Where each kept unit stood. */
  readonly places: readonly number[];
  /** Of each unit before: its place among those kept, -1 for a blank. */
  readonly placeOf: Int32Array;
}

function kept(all: readonly AlignUnit[]): Kept {
  const units: AlignUnit[] = [];
  const places: number[] = [];
  const placeOf = new Int32Array(all.length).fill(-1);
  all.forEach((unit, at) => {
    if (unit.text.trim() === '') return;
    placeOf[at] = units.length;
    places.push(at);
    const next = all.at(at + 1);
    const ends = unit.endsParagraph || (next !== undefined && next.text.trim() === '');
    units.push(ends === unit.endsParagraph ? unit : { ...unit, endsParagraph: ends });
  });
  return { units, places, placeOf };
}

function keptPlace({ placeOf }: Kept, unit: number): number[] {
  return placeOf[unit] < 0 ? [] : [placeOf[unit]];
}

function nameOf({ source, target }: Pick<IndexBead, 'source' | 'target'>): string {
  return source.length > 0 ? `s${source[0]}` : `t${target[0]}`;
}

/** The bead with its own blanks: those between its units, so that it has no hole, but not those of pins. */
function widened(
  bead: IndexBead,
  sides: Readonly<Record<'source' | 'target', Kept>>,
  pinned: Readonly<Record<'source' | 'target', ReadonlySet<number>>>,
): IndexBead {
  const whole = (side: 'source' | 'target'): number[] => {
    const { places } = sides[side];
    const units: number[] = [];
    for (const at of bead[side]) {
      const place = places[at];
      for (let blank = (units.at(-1) ?? place) + 1; blank < place; blank++) {
        if (!pinned[side].has(blank)) units.push(blank);
      }
      units.push(place);
    }
    return units;
  };
  return { source: whole('source'), target: whole('target'), confidence: bead.confidence };
}
