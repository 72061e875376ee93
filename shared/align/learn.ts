import type { TrainingBead } from './cooccurrence.ts';
import { estimateTrust, withTrust } from './estimate-trust.ts';
import type { Trust } from './lexicon.ts';
import { firstTrust } from './lexicon.ts';
import { fitLengthModel } from './length-model.ts';
import type { Knowledge } from './knowledge.ts';
import type { Pulse } from './pulse.ts';
import type { TrainingOptions } from './train-lexicon.ts';
import { trainLexicon } from './train-lexicon.ts';

/** Units in more beads than this need no folds: no bead weighs enough in the lexicon to vouch for itself. */
const FOLDS_UP_TO = 3000;
/** Length links looked at. */
const MOST_LINKS = 5000;

/** Trust in what was learned elsewhere, before any of the text is linked, as a share of that in cognates. */
const FOREIGN_TRUST = 0.4;

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
 * Learns lexicon, trust and lengths from an alignment (in positions of the whole texts) and from what is known to be
 * right; nothing where the pulse asks to stop.
 */
export function learn(knowledge: Knowledge, path: readonly TrainingBead[], pulse: Pulse): Knowledge {
  const { source, target } = knowledge;
  const found = path.filter((bead) => bead.toSource > bead.fromSource && bead.toTarget > bead.fromTarget);
  const linked = inOrder(knowledge.taught, found);
  if (linked.length === 0 || pulse(1)) return knowledge;
  // Examples fit themselves, not the text: only the text tells how far they can be trusted in it.
  const trust = estimateTrust(source, target, found, knowledge.lexicon);
  const folds = linked.length <= FOLDS_UP_TO ? 5 : 1;
  const trained = trainLexicon(source, target, linked, knowledge.prior, trust, { ...TRAINING, folds }, pulse);
  if (trained === null) return knowledge;
  const better = found.length > 0 ? estimateTrust(source, target, found, trained) : foreignTrust();
  const lexicon = withTrust(source, target, trained, better);
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

/** Two lists of beads, each in order and neither crossing the other, as one. */
function inOrder(left: readonly TrainingBead[], right: readonly TrainingBead[]): TrainingBead[] {
  if (left.length === 0) return [...right];
  return [...left, ...right].sort((one, other) => one.fromSource - other.fromSource);
}

function foreignTrust(): Trust {
  const { forward, reverse } = firstTrust();
  return {
    forward: forward.map((trust) => trust * FOREIGN_TRUST),
    reverse: reverse.map((trust) => trust * FOREIGN_TRUST),
  };
}
