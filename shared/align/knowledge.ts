import type { SharedOptions } from './alignment.ts';
import type { BeadShape } from './bead-shapes.ts';
import { beadShapes } from './bead-shapes.ts';
import { findCognates } from './cognates.ts';
import type { TrainingBead } from './cooccurrence.ts';
import type { FoldedLexicon } from './evidence.ts';
import type { Ground } from './ground.ts';
import { findDictionaryWords, findKnownWords } from './known-words.ts';
import type { LengthModel } from './length-model.ts';
import { firstLengthModel } from './length-model.ts';
import { firstTrust, priorLexicons } from './lexicon.ts';
import type { PairTable } from './pair-table.ts';
import { pairTable } from './pair-table.ts';
import type { Pulse } from './pulse.ts';
import { never } from './pulse.ts';
import type { Repeats, RepeatsOfBoth } from './repeats.ts';
import { findRepeats, inExcess } from './repeats.ts';
import type { SideText } from './side-text.ts';
import { readSide } from './side-text.ts';
import { paragraphWeight } from './stretch-costs.ts';
import { findTranslatedWords } from './translated-words.ts';
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
  /** Beads known to be right, in order: every lexicon learns from them. */
  readonly taught: readonly TrainingBead[];
  /** Of each unit: 1 if it may be in no bead. */
  readonly apart: { readonly source: Uint8Array; readonly target: Uint8Array };
}

/** Units up to which beads of five to one are looked for; in longer texts four to one must do. */
const LONG_TEXT = 3000;

/** Long texts are first searched for beads of at most two to two: enough for a rough path. */
export const ROUGH_REACH = 2;

/** The same, for beads of at most that many units to one. */
export function withReach(knowledge: Knowledge, reach: number): Knowledge {
  return { ...knowledge, reach, shapes: beadShapes(reach, knowledge.weights) };
}

/**
 * What can be known before the first search. O(characters + vocabulary). Where the pulse asks to stop, lengths and
 * little else.
 */
export function startingKnowledge(
  ground: Ground,
  options: SharedOptions,
  weights: Weights,
  pulse: Pulse = never,
): Knowledge {
  const source = readSide(ground.source, pulse);
  const target = readSide(ground.target, pulse);
  const { bounds } = ground;
  const prior = pairTable(source.vocabulary.keys.length, [
    ...findCognates(source.vocabulary, target.vocabulary, pulse),
    ...findKnownWords(source.vocabulary, target.vocabulary, options.sourceLanguage, options.targetLanguage),
    ...findDictionaryWords(source.vocabulary, target.vocabulary, options.dictionary ?? []),
    ...findTranslatedWords(source.vocabulary, target.vocabulary),
  ]);
  const longest = ground.stretches.reduce(
    (most, { sourceCount, targetCount }) => Math.max(most, sourceCount, targetCount),
    0,
  );
  const reach = longest <= LONG_TEXT ? 5 : 4;
  return {
    source,
    target,
    repeats: pulse(0)
      ? { source: noRepeats(source), target: noRepeats(target) }
      : inExcess(
          {
            source: findRepeats(source, bounds.source, pulse),
            target: findRepeats(target, bounds.target, pulse),
          },
          bounds,
        ),
    lengths: firstLengthModel(source.mass[source.count], target.mass[target.count]),
    lexicon: {
      lexicons: [priorLexicons(source, target, prior, firstTrust())],
      sourceFold: new Uint8Array(source.count),
      targetFold: new Uint8Array(target.count),
    },
    weights,
    paragraphWeight: paragraphWeight(
      withoutExamples(source, bounds.source[0]),
      withoutExamples(target, bounds.target[0]),
      weights,
    ),
    shapes: beadShapes(reach, weights),
    reach,
    prior,
    taught: ground.taught,
    apart: ground.apart,
  };
}

/** Examples have no paragraphs, which says nothing about those of the texts. */
function withoutExamples(side: SideText, examples: number): SideText {
  return { ...side, endsParagraph: side.endsParagraph.subarray(examples) };
}

/** What is known of repeats where there is no time to look for any. */
function noRepeats(side: SideText): Repeats {
  const none = new Float64Array(side.count);
  return { found: none, strength: none, between: () => 0 };
}
