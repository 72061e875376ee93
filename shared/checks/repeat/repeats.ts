import type { CheckInput } from '../check-input.ts';
import type { Finding, Severity } from '../finding.ts';
import { findingKey } from '../finding-key.ts';
import type { Place } from '../place.ts';
import type { ReasonCode } from '../reason-codes.ts';
import { factsOf, REACH, repeatPair, type RepeatKind, type RepeatPair } from './pair.ts';

const STRENGTH: readonly RepeatKind[] = ['exact', 'near', 'truncated', 'fragment', 'paraphrase'];

/** The strongest repeat that the place at that index is; null where it repeats nothing. */
export function repeatAt(places: readonly Place[], at: number, input: CheckInput): Finding | null {
  let best: RepeatPair | null = null;
  const place = places[at];
  if (!place) return null;
  for (let distance = 1; distance <= REACH; distance++) {
    const before = places[at - distance];
    const after = places[at + distance];
    if (before) best = stronger(best, repeatPair(before, place, input.monolingual), place);
    if (after) best = stronger(best, repeatPair(place, after, input.monolingual), place);
  }
  return best ? findingOf(best) : null;
}

/** Keeps the first where both are as strong: the nearer one. */
function stronger(best: RepeatPair | null, next: RepeatPair | null, place: Place): RepeatPair | null {
  if (!next || next.repeat !== place) return best;
  if (!best || (best.headline && !next.headline)) return next;
  if (next.headline && !best.headline) return best;
  return STRENGTH.indexOf(next.kind) < STRENGTH.indexOf(best.kind) ? next : best;
}

function findingOf(pair: RepeatPair): Finding {
  const { segment } = pair.repeat;
  const check = `repeat/${pair.kind}`;
  const code: ReasonCode = pair.headline ? 'repeat-headline' : `repeat-${pair.kind}`;
  return {
    key: findingKey(check, segment.id, segment.text),
    check,
    severity: severityOf(pair),
    side: 'target',
    segment: segment.id,
    start: 0,
    end: segment.text.length,
    reason: { code, values: { other: excerpt(pair.kept.segment.text), evidence: pair.evidence } },
    related: [pair.kept.segment.id],
    fixes: [{ label: 'delete-repeat', edits: [{ kind: 'delete', segment: segment.id }] }],
  };
}

function severityOf(pair: RepeatPair): Severity {
  if (pair.headline) return 'hint';
  if (pair.evidence === 'no-source' && (pair.kind === 'paraphrase' || isShort(pair))) return 'hint';
  if (pair.kind === 'paraphrase') return 'warning';
  return pair.evidence === 'source-differs' || (pair.evidence === 'no-source' && pair.kind !== 'exact') ? 'warning' : 'error';
}

/** "Yes.", "Thank you.": said twice as often as repeated by mistake. */
function isShort(pair: RepeatPair): boolean {
  return pair.kind !== 'fragment' && factsOf(pair.repeat).words.length <= 3;
}

/** Enough of a sentence to know it by, cut between words. */
function excerpt(text: string): string {
  if (text.length <= EXCERPT) return text;
  const cut = text.slice(0, EXCERPT);
  const space = cut.lastIndexOf(' ');
  return `${space > EXCERPT / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')}…`;
}

const EXCERPT = 80;
