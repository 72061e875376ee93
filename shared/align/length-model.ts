/**
 * How the lengths of translations relate (Gale & Church 1993, with heavier tails). Symmetric: swapping the texts turns
 * `scale` into its inverse and changes no cost.
 */
export interface LengthModel {
  /** Square root of the target mass that one of source mass becomes. */
  readonly scale: number;
  /** Variance of the difference, for one of mass. */
  readonly variance: number;
}

/** Gale & Church measured 6.8 on parliamentary proceedings; most translations keep closer to the sentence. */
const PRIOR_VARIANCE = 4.75;
/** Links whose own figures count as much as the prior. */
const PRIOR_LINKS = 20;
/** The median of a squared normal deviate, as a share of its variance. */
const MEDIAN_OF_SQUARE = 0.455;

/**
 * Cost of pairing two masses: 0 where they fit, growing with the square of the deviation near it and with its
 * logarithm far from it, since a bad fit is a sign of damage and not impossible.
 */
export function lengthCost(model: LengthModel, sourceMass: number, targetMass: number): number {
  const left = sourceMass * model.scale;
  const right = targetMass / model.scale;
  const difference = left - right;
  return 3 * Math.log(1 + (difference * difference) / (1.5 * model.variance * (left + right)));
}

/** The model before any link is known: the ratio of the whole texts, pulled towards 1. */
export function firstLengthModel(sourceMass: number, targetMass: number): LengthModel {
  const ratio = sourceMass > 0 && targetMass > 0 ? (targetMass + 200) / (sourceMass + 200) : 1;
  return { scale: Math.sqrt(Math.min(3, Math.max(1 / 3, ratio))), variance: PRIOR_VARIANCE };
}

/** The model after an alignment: median ratio and median squared deviation of its one-to-one links. */
export function fitLengthModel(
  before: LengthModel,
  links: readonly (readonly [sourceMass: number, targetMass: number])[],
): LengthModel {
  if (links.length < 5) return before;
  const share = links.length / (links.length + PRIOR_LINKS);
  const ratio = median(links.map(([source, target]) => Math.log(target / source)));
  const scale = Math.exp((share * ratio) / 2) * before.scale ** (1 - share);
  const spread = median(links.map(([source, target]) => squaredDeviation(source * scale, target / scale)));
  return { scale, variance: Math.max(1, (share * spread) / MEDIAN_OF_SQUARE + (1 - share) * PRIOR_VARIANCE) };
}

function squaredDeviation(left: number, right: number): number {
  return ((left - right) * (left - right)) / ((left + right) / 2);
}

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
