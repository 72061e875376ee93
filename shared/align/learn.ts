import type { TrainingBead } from './cooccurrence.ts';
import { estimateTrust, withTrust } from './estimate-trust.ts';
import { fitLengthModel } from './length-model.ts';
import type { Knowledge } from './knowledge.ts';
import type { Pulse } from './pulse.ts';
import type { TrainingOptions } from './train-lexicon.ts';
import { trainLexicon } from './train-lexicon.ts';

/** Units in more beads than this need no folds: no bead weighs enough in the lexicon to vouch for itself. */
const FOLDS_UP_TO = 3000;
/** Length links looked at. */
const MOST_LINKS = 5000;

const TRAINING: TrainingOptions = {
  trust: 0.95,
  prior: 2.5,
  discount: 0.5,
  rounds: 5,
  folds: 1,
  mostPairs: 3_000_000,
};

/** How often `learn` calls its pulse with a row done, about. */
export const LEARNING_ROWS = 10;

/**
 * Learns lexicon, trust and lengths from an alignment (in positions of the whole texts); nothing where the pulse asks to
 * stop.
 */
export function learn(knowledge: Knowledge, path: readonly TrainingBead[], pulse: Pulse): Knowledge {
  const { source, target } = knowledge;
  const linked = path.filter((bead) => bead.toSource > bead.fromSource && bead.toTarget > bead.fromTarget);
  if (linked.length === 0 || pulse(1)) return knowledge;
  const trust = estimateTrust(source, target, linked, knowledge.lexicon);
  const folds = linked.length <= FOLDS_UP_TO ? 5 : 1;
  const trained = trainLexicon(source, target, linked, knowledge.prior, trust, { ...TRAINING, folds }, pulse);
  if (trained === null) return knowledge;
  const lexicon = withTrust(source, target, trained, estimateTrust(source, target, linked, trained));
  const step = Math.max(1, Math.floor(linked.length / MOST_LINKS));
  const lengths = fitLengthModel(
    knowledge.lengths,
    linked
      .filter(
        (bead, at) =>
          at % step === 0 && bead.toSource - bead.fromSource === 1 && bead.toTarget - bead.fromTarget === 1,
      )
      .map((bead) => [
        source.mass[bead.toSource] - source.mass[bead.fromSource],
        target.mass[bead.toTarget] - target.mass[bead.fromTarget],
      ]),
  );
  return { ...knowledge, lexicon, lengths };
}
