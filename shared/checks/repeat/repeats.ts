import type { CheckInput } from '../check-input.ts';
import { levelOf } from '../check-levels.ts';
import type { Finding, Fix, Severity } from '../finding.ts';
import { findingKey } from '../finding-key.ts';
import { factsOf, type Place } from '../place.ts';
import type { FixLabel, ReasonCode } from '../reason-codes.ts';
import { type Draft, findingOf } from '../segment-check.ts';
import {
  EXACT_REACH,
  isInSource,
  isLongSentence,
  type PairQuestion,
  REACH,
  repeatPair,
  type RepeatPair,
} from './pair.ts';
import type { RepeatKind } from './repeat-kind.ts';

const STRENGTH: readonly RepeatKind[] = ['exact', 'near', 'truncated', 'fragment', 'paraphrase'];

/**
 * For each place from `from` to `to` (indexes, half-open) the strongest repeat that it is, or null where it repeats nothing:
 * any kind within `REACH`, the same long sentence within `EXACT_REACH`. Linear.
 */
export function repeatsIn(
  places: readonly Place[],
  from: number,
  to: number,
  input: CheckInput,
): (Finding | null)[] {
  const question = {
    monolingual: input.monolingual,
    inSource: !input.monolingual && levelOf(IN_SOURCE, input.levels) !== 'off',
  };
  const best: (RepeatPair | null)[] = Array.from({ length: to - from }, () => null);
  const compare = (first: number, second: number) => {
    const [one, two] = [places[first], places[second]];
    if (!one || !two || (isSettled(best[first - from]) && isSettled(best[second - from]))) return;
    const pair = repeatPair(one, two, question);
    const index = pair ? pair.repeat.at - from : -1;
    if (pair && index >= 0 && index < best.length) best[index] = stronger(best[index], pair);
  };
  for (let distance = 1; distance <= REACH; distance++) {
    for (let at = Math.max(0, from - distance); at < to && at + distance < places.length; at++)
      compare(at, at + distance);
  }
  for (const [first, second] of farTwins(places, Math.max(0, from - EXACT_REACH), to + EXACT_REACH))
    compare(first, second);
  return best.map((pair) => (pair ? pairFinding(pair, places, question) : null));
}

/** Each sentence with the last one before it that is the same, where that is farther than `REACH` and no farther than `EXACT_REACH`. */
function farTwins(places: readonly Place[], from: number, to: number): [number, number][] {
  const twins: [number, number][] = [];
  const last = new Map<number, number>();
  for (let at = from; at < Math.min(to, places.length); at++) {
    const place = places[at];
    if (!place || !isLongSentence(factsOf(place))) continue;
    const { whole } = factsOf(place);
    const before = last.get(whole);
    if (before !== undefined && at - before > REACH && at - before <= EXACT_REACH) twins.push([before, at]);
    last.set(whole, at);
  }
  return twins;
}

/** Nothing is stronger than what is the same and stands nearer. */
function isSettled(best: RepeatPair | null | undefined): boolean {
  return best === undefined || (best?.kind === 'exact' && isFault(best));
}

/** No question, and nothing that the source says twice as well. */
function isFault(pair: RepeatPair): boolean {
  return !pair.headline && !isInSource(pair);
}

/** Keeps the first where both are as strong: the nearer one, and of two as near the one before. */
function stronger(best: RepeatPair | null | undefined, next: RepeatPair): RepeatPair {
  return !best || weakness(next) < weakness(best) ? next : best;
}

/** Faults first, then questions, then what the source says twice; of each the strongest kind. */
function weakness(pair: RepeatPair): number {
  const rank = isFault(pair) ? 0 : pair.headline ? 1 : 2;
  return rank * STRENGTH.length + STRENGTH.indexOf(pair.kind);
}

function pairFinding(pair: RepeatPair, places: readonly Place[], question: PairQuestion): Finding {
  return isInSource(pair) ? inSourceFinding(pair) : faultFinding(pair, places, question);
}

/** `repeat/in-source`: nothing is wrong, so nothing is offered. Only for projects that ask for it. */
function inSourceFinding({ repeat, kept }: RepeatPair): Finding {
  const { segment } = repeat;
  const draft: Draft = {
    check: IN_SOURCE,
    severity: 'hint',
    start: 0,
    end: segment.text.length,
    code: 'repeat-in-source',
    values: { other: excerpt(kept.segment.text) },
    related: [kept.segment.id],
    fixes: [],
  };
  return findingOf(draft, segment, findingKey(IN_SOURCE, segment.id, segment.text));
}

const IN_SOURCE = 'repeat/in-source';

function faultFinding(pair: RepeatPair, places: readonly Place[], question: PairQuestion): Finding {
  const { segment } = pair.repeat;
  const check = `repeat/${pair.kind}` as const;
  const code: ReasonCode = pair.headline ? 'repeat-headline' : `repeat-${pair.kind}`;
  const draft: Draft = {
    check,
    severity: severityOf(pair),
    start: 0,
    end: segment.text.length,
    code,
    values: { other: excerpt(pair.kept.segment.text), evidence: pair.evidence },
    // The sentence is to go.
    expected: '',
    related: [pair.kept.segment.id],
    fixes: fixesFor(pair, places, question),
  };
  return findingOf(draft, segment, findingKey(check, segment.id, segment.text));
}

/** Takes the repeat out; or the other one, where either could go and the repeat would then repeat nothing else. */
function fixesFor(pair: RepeatPair, places: readonly Place[], question: PairQuestion): Fix[] {
  const fix = deleteFix('delete-repeat', pair.repeat, pair.kept);
  const isEither = pair.kind === 'exact' || pair.kind === 'near' || pair.kind === 'paraphrase';
  if (!isEither || repeatsAnother(pair, places, question)) return [fix];
  return [fix, deleteFix('delete-other', pair.kept, pair.repeat)];
}

function deleteFix(label: FixLabel, gone: Place, kept: Place): Fix {
  return { label, edits: [{ kind: 'delete', segment: gone.segment.id, keep: kept.segment.id }] };
}

/** Whether the repeat would still be one with what it repeats taken out. */
function repeatsAnother(
  { repeat, kept }: RepeatPair,
  places: readonly Place[],
  question: PairQuestion,
): boolean {
  const reach = isLongSentence(factsOf(repeat)) ? EXACT_REACH : REACH;
  for (let away = 1; away <= reach + 1; away++) {
    for (const at of [repeat.at - away, repeat.at + away]) {
      const other = places[at];
      if (!other || other === kept) continue;
      const isBetween = kept.at > Math.min(at, repeat.at) && kept.at < Math.max(at, repeat.at);
      const distance = isBetween ? away - 1 : away;
      if (distance > REACH && factsOf(other).whole !== factsOf(repeat).whole) continue;
      const [first, second] = at < repeat.at ? [other, repeat] : [repeat, other];
      const pair = repeatPair(first, second, question, distance);
      if (pair?.repeat === repeat && !isInSource(pair)) return true;
    }
  }
  return false;
}

function severityOf(pair: RepeatPair): Severity {
  if (pair.headline) return 'hint';
  if (pair.evidence === 'no-source' && (pair.kind === 'paraphrase' || isShort(pair))) return 'hint';
  if (pair.kind === 'paraphrase') return 'warning';
  return pair.evidence === 'source-differs' || (pair.evidence === 'no-source' && pair.kind !== 'exact')
    ? 'warning'
    : 'error';
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
