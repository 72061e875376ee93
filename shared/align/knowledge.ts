import type { AlignOptions, AlignUnit } from './alignment.ts';
import type { BeadShape } from './bead-shapes.ts';
import { beadShapes } from './bead-shapes.ts';
import { findCognates } from './cognates.ts';
import type { FoldedLexicon } from './evidence.ts';
import { findDictionaryWords, findKnownWords } from './known-words.ts';
import type { LengthModel } from './length-model.ts';
import { firstLengthModel } from './length-model.ts';
import { firstTrust, priorLexicons } from './lexicon.ts';
import type { PairTable } from './pair-table.ts';
import { pairTable } from './pair-table.ts';
import type { RepeatsOfBoth } from './repeats.ts';
import { findRepeats, inExcess } from './repeats.ts';
import type { SideText } from './side-text.ts';
import { readSide } from './side-text.ts';
import { paragraphWeight } from './stretch-costs.ts';
import type { Weights } from './weights.ts';

/**
 * What the engine knows about the pair of texts at some stage; every pass replaces some of it by something better.
 */
export interface Knowledge {
  readonly source: SideText;
  readonly target: SideText;
  readonly repeats: RepeatsOfBoth;
  readonly lengths: LengthModel;
  readonly lexicon: FoldedLexicon;
  readonly weights: Weights;
  readonly paragraphWeight: number;
  readonly shapes: readonly BeadShape[];
  readonly reach: number;
  /** Pairs of keys known before any training: cognates, dictionaries. */
  readonly prior: PairTable;
}

/** Units up to which beads of five to one are looked for; in longer texts four to one must do. */
const LONG_TEXT = 3000;

/** Long texts are first searched for beads of at most two to two: enough for a rough path. */
export const ROUGH_REACH = 2;

/** The same, for beads of at most that many units to one. */
export function withReach(knowledge: Knowledge, reach: number): Knowledge {
  return { ...knowledge, reach, shapes: beadShapes(reach, knowledge.weights) };
}

/** What can be known before the first search. O(characters + vocabulary). */
export function startingKnowledge(
  sourceUnits: readonly AlignUnit[],
  targetUnits: readonly AlignUnit[],
  options: AlignOptions,
  weights: Weights,
): Knowledge {
  const source = readSide(sourceUnits);
  const target = readSide(targetUnits);
  const prior = pairTable(source.vocabulary.keys.length, [
    ...findCognates(source.vocabulary, target.vocabulary),
    ...findKnownWords(source.vocabulary, target.vocabulary, options.sourceLanguage, options.targetLanguage),
    ...findDictionaryWords(source.vocabulary, target.vocabulary, options.dictionary ?? []),
  ]);
  const reach = Math.max(source.count, target.count) <= LONG_TEXT ? 5 : 4;
  return {
    source,
    target,
    repeats: inExcess({ source: findRepeats(source), target: findRepeats(target) }),
    lengths: firstLengthModel(source.mass[source.count], target.mass[target.count]),
    lexicon: {
      lexicons: [priorLexicons(source, target, prior, firstTrust())],
      sourceFold: new Uint8Array(source.count),
      targetFold: new Uint8Array(target.count),
    },
    weights,
    paragraphWeight: paragraphWeight(source, target, weights),
    shapes: beadShapes(reach, weights),
    reach,
    prior,
  };
}
