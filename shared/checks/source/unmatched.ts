import type { Bead } from '../../bitext/bead.ts';
import type { Bitext } from '../../bitext/bitext.ts';
import type { Segment } from '../../bitext/segment.ts';
import { positionOf, segmentOf, type SegmentedText } from '../../bitext/segmented-text.ts';
import type { CheckInput } from '../check-input.ts';
import type { Finding, Severity } from '../finding.ts';
import { findingKey } from '../finding-key.ts';
import { commonWords, SentenceFacts } from '../repeat/sentence-facts.ts';
import type { ReasonCode } from '../reason-codes.ts';
import { findingOf } from '../segment-check.ts';
import type { PlacedFinding } from '../placed-finding.ts';
import type { UnmatchedRun, UnmatchedRuns } from './unmatched-runs.ts';

/**
 * `source/missing`: a source sentence that stands in no link with the translation; and `source/added`: a target sentence that stands in
 * none with the source. By place; one finding a sentence.
 *
 * Leaves alone segments without letters and digits, source sentences that repeat the one before or after them (said once is
 * enough), target sentences that a finding on repeats speaks of (`isRepeat`, by index of the target segment), texts of which
 * nothing is linked. Only a hint where the sentence may well be there: a neighbouring link, or something unlinked across from it,
 * is longer than its other side by as much as the sentence; where the linking itself was not sure of this place; likewise for
 * one or two words.
 *
 * As much as `known` costs where all is linked; then O(words) once for each sentence that is not.
 */
export function unmatchedSentences(
  input: CheckInput,
  isRepeat: (at: number) => boolean,
  known: UnmatchedRuns,
): readonly PlacedFinding[] {
  const { bitext, monolingual } = input;
  if (monolingual) return NOTHING;
  const runs = known.of(bitext.beads);
  const first = runs[0];
  if (!first || (first.from === 0 && first.to === bitext.beads.length)) return NOTHING;
  const proportion = proportionOf(bitext, runs);
  return runs.flatMap((run) => findingsOfRun(bitext, run, proportion, isRepeat));
}

const NOTHING: readonly PlacedFinding[] = [];

/** How much of a sentence's length its neighbours must have too much of for it to be in one of them. */
const ROOM = 0.6;

function findingsOfRun(
  bitext: Bitext,
  { from, to, before, after }: UnmatchedRun,
  proportion: number,
  isRepeat: (at: number) => boolean,
): PlacedFinding[] {
  const { source, target, beads } = bitext;
  const run = beads.slice(from, to);
  const missing = run.flatMap((bead) => bead.source.map((id) => segmentOf(source, id)));
  const added = run.flatMap((bead) => bead.target.map((id) => segmentOf(target, id)));
  const spare = [before, after].map((bead) => (bead ? spareLength(bitext, bead, proportion) : 0));
  // What repeats is nobody's translation.
  const unclaimed = added.filter(({ id }) => !isRepeat(positionOf(target, id)));
  // Half as many sentences unlinked across from these may well be their partners, whatever their lengths.
  const faces = (these: number, those: number) => (those > 0 && those * 2 >= these ? Infinity : 0);
  const roomInTarget = Math.max(...spare, faces(missing.length, unclaimed.length));
  const roomInSource = Math.max(...spare.map((length) => -length), faces(unclaimed.length, missing.length));
  const isDoubtful = to - from <= SHORT_RUN && [before, after].some((bead) => bead && isLinkDoubtful(bead));
  const placed: PlacedFinding[] = [];
  let at = before ? positionOf(target, before.target.at(-1) ?? -1) + 1 : 0;
  for (const bead of run) {
    const isSure = !isDoubtful && (bead.pinned || bead.confidence >= SURE_ALONE);
    for (const id of bead.source) {
      const segment = segmentOf(source, id);
      if (!SAYS_SOMETHING.test(segment.text) || repeatsNeighbour(source, segment)) continue;
      const room = roomInTarget / (segment.text.length * proportion);
      placed.push({ at, finding: remembered(segment, judged(segment, room, isSure, MISSING)) });
    }
    for (const id of bead.target) {
      at = positionOf(target, id) + 1;
      const segment = segmentOf(target, id);
      if (!SAYS_SOMETHING.test(segment.text) || isRepeat(at - 1)) continue;
      const room = roomInSource / segment.text.length;
      placed.push({ at: at - 1, finding: remembered(segment, judged(segment, room, isSure, ADDED)) });
    }
  }
  return placed;
}

/*
 * How sure the linking must be that a sentence has no partner, and of the links around it: of one sentence to one, and of others, which
 * may have swallowed it. In a long run of unlinked sentences the links around say nothing of those within.
 */
const SURE_ALONE = 0.85;
const SURE_PAIR = 0.75;
const SURE_GROUP = 0.9;
const SHORT_RUN = 3;

function isLinkDoubtful({ source, target, confidence, pinned }: Bead): boolean {
  return !pinned && confidence < (source.length + target.length === 2 ? SURE_PAIR : SURE_GROUP);
}

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

interface Kind {
  readonly check: 'source/missing' | 'source/added';
  readonly severity: Severity;
  readonly confidence: number;
  readonly alone: ReasonCode;
  readonly elsewhere: ReasonCode;
  readonly side: 'source' | 'target';
}

const MISSING: Kind = {
  check: 'source/missing',
  severity: 'error',
  confidence: 0.9,
  alone: 'missing-sentence',
  elsewhere: 'missing-elsewhere',
  side: 'source',
};

const ADDED: Kind = {
  check: 'source/added',
  severity: 'warning',
  confidence: 0.8,
  alone: 'added-sentence',
  elsewhere: 'added-elsewhere',
  side: 'target',
};

/** `room` is how much of the sentence fits into what its neighbours have too much of: 1 is all of it. */
function judged(
  segment: Segment,
  room: number,
  isLinkSure: boolean,
  { check, severity, confidence, alone, elsewhere, side }: Kind,
): Finding {
  const { text } = segment;
  const isElsewhere = room >= ROOM || !isLinkSure;
  const isSure = !isElsewhere && factsOf(segment).words.length > 2;
  const draft = {
    check,
    severity: isSure ? severity : ('hint' as const),
    // In tenths, so that it does not waver with every letter that is typed.
    confidence: isElsewhere ? 0.4 : Math.round((confidence - 0.2 * Math.max(0, room)) * 10) / 10,
    start: 0,
    end: text.length,
    code: isElsewhere ? elsewhere : alone,
    values: {},
    // It may be the editor's wish: what is added goes only when said so, and never where it may belong to a link.
    fixes:
      side === 'target' && isSure
        ? [{ label: 'delete-added', edits: [{ kind: 'delete' as const, segment: segment.id }] }]
        : [],
    expected: null,
  };
  return findingOf(draft, segment, findingKey(check, segment.id, text), side);
}

const findings = new WeakMap<Segment, Finding>();

/** The finding of the last time, where it says the same. */
function remembered(segment: Segment, finding: Finding): Finding {
  const known = findings.get(segment);
  if (
    known &&
    known.check === finding.check &&
    known.severity === finding.severity &&
    known.confidence === finding.confidence &&
    known.reason.code === finding.reason.code
  )
    return known;
  findings.set(segment, finding);
  return finding;
}

/** How much longer the translation is than its source calls for; negative where it is shorter. */
function spareLength({ source, target }: Bitext, bead: Bead, proportion: number): number {
  const theirs = bead.source.map((id) => segmentOf(source, id));
  return lengthOf(bead.target.map((id) => segmentOf(target, id))) - lengthOf(theirs) * proportion;
}

function lengthOf(segments: readonly Segment[]): number {
  let length = 0;
  for (const { text } of segments) length += text.length;
  return length;
}

const lengths = new WeakMap<readonly Segment[], number>();

function totalLength({ segments }: SegmentedText): number {
  let length = lengths.get(segments);
  if (length === undefined) {
    length = 0;
    for (const { text } of segments) length += text.length;
    lengths.set(segments, length);
  }
  return length;
}

/**
 * How much longer the translation is than the source, over all that is linked; in steps of a twentieth, so that a letter typed
 * somewhere changes no verdict elsewhere but at a step.
 */
function proportionOf({ source, target, beads }: Bitext, runs: readonly UnmatchedRun[]): number {
  let [from, into] = [totalLength(source), totalLength(target)];
  for (const run of runs) {
    for (const bead of beads.slice(run.from, run.to)) {
      for (const id of bead.source) from -= segmentOf(source, id).text.length;
      for (const id of bead.target) into -= segmentOf(target, id).text.length;
    }
  }
  const proportion = (into + BEFOREHAND) / (from + BEFOREHAND);
  return Math.max(1, Math.round(proportion * STEPS)) / STEPS;
}

const STEPS = 20;
/** Before anything is known, as long as the source: believed as much as a text of so many units. */
const BEFOREHAND = 400;

/** Whether the source says the same in the sentence before or after. */
function repeatsNeighbour(source: SegmentedText, segment: Segment): boolean {
  const at = positionOf(source, segment.id);
  const facts = factsOf(segment);
  return [at - 1, at + 1].some((other) => {
    const neighbour = source.segments[other];
    if (!neighbour) return false;
    const theirs = factsOf(neighbour);
    const longer = Math.max(facts.words.length, theirs.words.length);
    return longer > 0 && commonWords(facts, theirs) >= SAME * longer;
  });
}

/** Share of words in common from which a sentence repeats its neighbour. */
const SAME = 0.8;

const known = new WeakMap<Segment, SentenceFacts>();

function factsOf(segment: Segment): SentenceFacts {
  let facts = known.get(segment);
  if (!facts) {
    facts = new SentenceFacts(segment.text);
    known.set(segment, facts);
  }
  return facts;
}
