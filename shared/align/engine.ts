import type { AlignOptions, AlignUnit, IndexBead } from './alignment.ts';
import type { Band } from './band.ts';
import { fullBand, makeBand } from './band.ts';
import { beadShapes } from './bead-shapes.ts';
import { CellScorer } from './cell-scorer.ts';
import { findCognates } from './cognates.ts';
import { estimateTrust, withTrust } from './estimate-trust.ts';
import type { FoldedLexicon, Stretch } from './evidence.ts';
import { gatherEvidence } from './evidence.ts';
import { firstLengthModel, fitLengthModel } from './length-model.ts';
import { firstTrust, priorLexicons } from './lexicon.ts';
import { pairTable } from './pair-table.ts';
import { findRepeats } from './repeats.ts';
import type { FoundBead } from './search.ts';
import { findPath } from './search.ts';
import { readSide } from './side-text.ts';
import { paragraphWeight, stretchCosts } from './stretch-costs.ts';
import { trainLexicon } from './train-lexicon.ts';
import { WEIGHTS } from './weights.ts';
import type { Weights } from './weights.ts';

export const knobs = { weights: WEIGHTS as Weights, folds: 8, rounds: 3, prior: 2, discount: .5, trust: .8, reach: 5, lengthFit: 1 };

export function alignNew(sourceUnits: readonly AlignUnit[], targetUnits: readonly AlignUnit[], options: AlignOptions) {
  const source = readSide(sourceUnits);
  const target = readSide(targetUnits);
  const table = pairTable(source.vocabulary.keys.length, findCognates(source.vocabulary, target.vocabulary));
  const trust0 = firstTrust();
  let folded: FoldedLexicon = {
    lexicons: [priorLexicons(source, target, table, trust0)],
    sourceFold: new Uint8Array(source.count),
    targetFold: new Uint8Array(target.count),
  };
  const { weights, reach } = knobs;
  const shapes = beadShapes(reach, weights);
  let lengths = firstLengthModel(source.mass[source.count], target.mass[target.count]);
  const repeats = { source: findRepeats(source), target: findRepeats(target) };
  const rs = repeats.source.strength.reduce((a, b) => a + b, 0);
  const rt = repeats.target.strength.reduce((a, b) => a + b, 0);
  const fs = Math.max(0, rs - rt) / Math.max(1e-9, rs), ft = Math.max(0, rt - rs) / Math.max(1e-9, rt);
  repeats.source.strength.forEach((v, i, a) => (a[i] = v * fs));
  repeats.target.strength.forEach((v, i, a) => (a[i] = v * ft));
  const pw = paragraphWeight(source, target, weights);
  const stretch: Stretch = { sourceFrom: 0, sourceCount: source.count, targetFrom: 0, targetCount: target.count };
  let band: Band = fullBand(source.count, target.count);
  let path: FoundBead[] = [];
  for (let round = 0; round <= knobs.rounds; round++) {
    if (round > 0) {
      const good = path.filter((b) => b.toSource > b.fromSource && b.toTarget > b.fromTarget);
      let trust = estimateTrust(source, target, good, folded);
      folded = trainLexicon(source, target, good, table, trust, {
        trust: knobs.trust, prior: knobs.prior, discount: knobs.discount, rounds: 5, folds: knobs.folds, mostPairs: 6e6,
      });
      trust = estimateTrust(source, target, good, folded);
      folded = withTrust(source, target, folded, trust);
      if (knobs.lengthFit) lengths = fitLengthModel(lengths, good.filter((b) => b.toSource - b.fromSource === 1 && b.toTarget - b.fromTarget === 1).map((b) => [source.mass[b.toSource] - source.mass[b.fromSource], target.mass[b.toTarget] - target.mass[b.fromTarget]] as const));
      if (source.count * target.count > 100000) {
        const lo = new Int32Array(source.count + 1).fill(target.count), hi = new Int32Array(source.count + 1);
        for (const b of path) for (let r = b.fromSource; r <= b.toSource; r++) { lo[r] = Math.min(lo[r], b.fromTarget - 25); hi[r] = Math.max(hi[r], b.toTarget + 25); }
        band = makeBand(lo, hi, target.count);
      }
    }
    const evidence = gatherEvidence(source, target, stretch, band, reach, folded, () => false);
    const costs = stretchCosts(source, target, repeats, stretch, reach, weights, pw);
    const scorer = new CellScorer({ band, evidence, shapes, ...costs, lengths, weights, paragraphWeight: pw, reach });
    path = findPath(band, scorer, () => false) ?? [];
  }
  const beads: (IndexBead & { score: number })[] = path.map((b) => ({
    source: Array.from({ length: b.toSource - b.fromSource }, (_, k) => b.fromSource + k),
    target: Array.from({ length: b.toTarget - b.fromTarget }, (_, k) => b.fromTarget + k),
    confidence: 0.5, score: b.score,
  }));
  return { beads, cutShort: false };
}
