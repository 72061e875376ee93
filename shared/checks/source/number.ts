import type { Segment } from '../../bitext/segment.ts';
import type { BeadDraft, BeadView } from '../bead-check.ts';
import { replaceFix } from '../segment-check.ts';
import { tableLanguage } from './table-language.ts';
import { compareNumbers, type NumberDifference } from './number-compare.ts';
import { numberEvidence } from './number-evidence.ts';
import { withHalf } from './number-half.ts';
import { monthDifference } from './number-month-difference.ts';
import { isRestated } from './number-restated.ts';
import { rewrittenNumber } from './number-rewrite.ts';
import { hasNumber, MOST_NUMBERS, scanNumbers } from './number-scan.ts';
import type { NumberToken } from './number-token.ts';
import { unitBehind } from './number-unit.ts';
import { knowsNumberWords } from './number-words.ts';
import { writtenLengthOf } from './written-length.ts';

/**
 * `source/number`: a number in digits that only one side of the bead has, by value: `1,000`, `1 000` and `1.000` are one, so are "1.5
 * million" and "1 500 000", "3 pm" and "15 h", "Dec 8" and "8.12.", "XXe" and "20th", "twelve" and 12. Where one is missing and one is
 * added, the one stands for the other, and the fix writes it.
 *
 * Leaves alone numbers in words (they only ever speak for a number), a number said more often than in the source, a lone 1, numbers in addresses and
 * character codes, idle minutes, notes stuck to words; small numbers where the number words of either language are not known.
 */
export function numberCheck(view: BeadView): readonly BeadDraft[] {
  const drafts = differences(view);
  const [pair] = drafts;
  const [edit] = pair?.code === 'number-differs' ? (pair.fixes[0]?.edits ?? []) : [];
  if (!pair || edit?.kind !== 'replace') return drafts;
  // Of "13 h 30" against "13.34" one cannot say what to write where: a fix is offered only where it settles the matter.
  const target = view.target.map((segment) =>
    segment.id === edit.segment
      ? { ...segment, text: segment.text.slice(0, edit.start) + edit.insert + segment.text.slice(edit.end) }
      : segment,
  );
  const isSettled = differences({ ...view, target }).every(({ code }) => code === 'month-differs');
  return isSettled ? drafts : [{ ...pair, fixes: [], expected: null }];
}

function differences(view: BeadView): readonly BeadDraft[] {
  const { source, target, sourceLanguage, targetLanguage } = view;
  if (!source.some(({ text }) => hasNumber(text)) && !target.some(({ text }) => hasNumber(text))) return NONE;
  const ours = source.flatMap(({ text }, on) => scanNumbers(text, on, sourceLanguage));
  const theirs = target.flatMap(({ text }, on) => scanNumbers(text, on, targetLanguage));
  if (ours.length >= MOST_NUMBERS || theirs.length >= MOST_NUMBERS) return NONE;
  const evidence = {
    source: numberEvidence(source, tableLanguage(sourceLanguage)),
    target: numberEvidence(target, tableLanguage(targetLanguage)),
  };
  let difference = compareNumbers(ours, theirs, evidence);
  const halved = withHalves(difference, ours, theirs, view);
  if (halved) difference = compareNumbers(halved.ours, halved.theirs, evidence);
  const missing = difference.missing.filter((token) => isTelling(token, view));
  const added = difference.added.filter((token) => isTelling(token, view));
  const [here] = added;
  const candidates = missing.length > 0 ? missing : difference.rarer;
  const [other] = candidates;
  if (here && other && added.length === 1 && candidates.length === 1)
    return [pairDraft(other, here, view, !isPartly(other, here, theirs))];
  const drafts = added.slice(0, MOST_ADDED).map((token) => addedDraft(token, view, theirs));
  if (missing.length > 0) drafts.push(missingDraft(missing, view, ours));
  if (drafts.length > 0) return drafts;
  const rarer = difference.rarer.filter((token) => token.role === 'plain' && isTelling(token, view));
  if (rarer.length > 0) return [missingDraft(rarer, view, ours, 'number-rarer')];
  const month = monthDifference(view, ours, theirs);
  return month ? [month] : NONE;
}

const NONE: readonly BeadDraft[] = [];
/** Of more than these, the bead is the matter, not the numbers. */
const MOST_ADDED = 12;

/** The numbers with their halves in words, where those that differ have any; else null. */
function withHalves(
  { missing, added, rarer }: NumberDifference,
  ours: readonly NumberToken[],
  theirs: readonly NumberToken[],
  { source, target, sourceLanguage, targetLanguage }: BeadView,
): { readonly ours: readonly NumberToken[]; readonly theirs: readonly NumberToken[] } | null {
  if (missing.length + added.length + rarer.length === 0) return null;
  const wanted = new Set([...missing, ...added, ...rarer]);
  const read = (tokens: readonly NumberToken[], segments: readonly Segment[], tag: string) =>
    tokens.map((token) =>
      wanted.has(token) ? withHalf(token, segments[token.on]?.text ?? '', tableLanguage(tag)) : token,
    );
  const halved = {
    ours: read(ours, source, sourceLanguage),
    theirs: read(theirs, target, targetLanguage),
  };
  const isHalved = [...halved.ours, ...halved.theirs].some(({ saidEnd }) => saidEnd !== undefined);
  return isHalved ? halved : null;
}

/** Whether the absence of the number on the other side says anything. */
function isTelling(token: NumberToken, { sourceLanguage, targetLanguage }: BeadView): boolean {
  const [key = ''] = token.keys;
  if (key === '1' || token.power > 12) return false;
  const areWordsKnown =
    knowsNumberWords(tableLanguage(sourceLanguage)) && knowsNumberWords(tableLanguage(targetLanguage));
  return areWordsKnown || !/^(?:1?\d|[2-9]0|100)$/.test(key);
}

/** The number as it stands, cut where nobody would read on. */
function textAt(
  segments: readonly Segment[],
  { on, start, end: digits, saidEnd: end = digits }: NumberToken,
): string {
  const text = segments[on]?.text ?? '';
  return end - start > LONGEST_NAMED
    ? `${text.slice(start, start + LONGEST_NAMED)}…`
    : text.slice(start, end);
}

const LONGEST_NAMED = 60;

/** Whether runs of the number stand among the others by themselves: of "13.30" the 13, beside a wrong 34. */
function isPartly(number: NumberToken, partner: NumberToken, others: readonly NumberToken[]): boolean {
  if (number.parts.length === 0 || partner.parts.length > 0 || number.written.grouped) return false;
  const runs = new Set(number.parts);
  return others.some((other) => other !== partner && other.keys.some((key) => runs.has(key)));
}

function pairDraft(ours: NumberToken, theirs: NumberToken, view: BeadView, isWhole: boolean): BeadDraft {
  const { source, target, targetLanguage } = view;
  const segment = target[theirs.on];
  const actual = textAt(target, theirs);
  const from = textAt(source, ours);
  const unit = unitBehind(source[ours.on]?.text ?? '', ours.end);
  const otherUnit = unitBehind(segment?.text ?? '', theirs.end);
  const draft = {
    check: 'source/number',
    on: theirs.on,
    start: theirs.start,
    end: theirs.end,
    values: { source: from, target: actual },
  } as const;
  if (unit !== null && otherUnit !== null && unit !== otherUnit)
    return {
      ...draft,
      severity: 'hint',
      confidence: 0.3,
      code: 'number-converted',
      fixes: [],
      expected: null,
    };
  const expected =
    segment && isWhole && theirs.saidEnd === undefined
      ? rewrittenNumber(ours, theirs, segment.text, targetLanguage)
      : null;
  const fixes =
    segment && expected !== null && expected !== actual
      ? [replaceFix('set-number', segment, theirs.start, theirs.end, expected)]
      : [];
  const isMild = isFree(view) && !isAlike(ours, theirs);
  return {
    ...draft,
    severity: isMild ? 'hint' : 'warning',
    ...(isMild ? { confidence: 0.5 } : {}),
    code: 'number-differs',
    fixes,
    expected: fixes.length > 0 ? expected : null,
  };
}

/**
 * Whether the two sides are not clause for clause: several sentences, an unsure link, a length far from its source's, or a
 * sentence that begins or ends within a link on one side alone. What one side has more may then stand in a neighbouring link.
 */
function isFree({ source, target, confidence = 1 }: BeadView): boolean {
  if (source.length + target.length > 2 || confidence < SURE_LINK) return true;
  const [from, into] = [writtenLengthOf(source), writtenLengthOf(target)];
  if (
    Math.max(from, into) > LONG ||
    Math.max(from, into) - Math.min(from, into) > 0.5 * Math.min(from, into) + 20
  )
    return true;
  const [ours, theirs] = [source[0]?.text ?? '', target[0]?.text ?? ''];
  return CUT_START.test(ours) !== CUT_START.test(theirs) || CUT_END.test(ours) !== CUT_END.test(theirs);
}

const SURE_LINK = 0.75;
/** In letters: longer sentences are recast. */
const LONG = 450;
const CUT_START = /^[\s)\]]*(?:\p{Ll}|[)\]])/u;
const CUT_END = /[:;,]\s*$/;

/** As many digits, all but one the same or in another order: one number, mistyped. */
function isAlike({ written: one }: NumberToken, { written: two }: NumberToken): boolean {
  const [ours, theirs] = [one.integer + one.fraction, two.integer + two.fraction];
  if (ours.length !== theirs.length || ours.length < 2) return false;
  let apart = 0;
  for (let at = 0; at < ours.length; at++) if (ours[at] !== theirs[at]) apart++;
  return apart === 1 || inOrder(ours) === inOrder(theirs);
}

function inOrder(digits: string): string {
  return digits.split('').toSorted().join('');
}

function addedDraft(token: NumberToken, view: BeadView, theirs: readonly NumberToken[]): BeadDraft {
  const { target } = view;
  const isMild =
    token.role !== 'plain' || isFree(view) || isRestated(token, target[token.on]?.text ?? '', theirs);
  return {
    check: 'source/number',
    severity: isMild ? 'hint' : 'warning',
    ...(isMild ? { confidence: 0.5 } : {}),
    on: token.on,
    start: token.start,
    end: token.end,
    code: 'number-added',
    values: { target: textAt(target, token) },
    fixes: [],
    expected: null,
  };
}

/** One finding for all that is missing, on the segment that stands about where the first of them should. */
function missingDraft(
  missing: readonly NumberToken[],
  view: BeadView,
  ours: readonly NumberToken[],
  code: 'number-missing' | 'number-rarer' = 'number-missing',
): BeadDraft {
  const { source, target } = view;
  const [first] = missing;
  const share = first ? shareOf(first, source) : 0;
  const on = segmentAt(share, target);
  const isMild =
    isFree(view) ||
    missing.every((token) => token.role !== 'plain' || isRestated(token, source[token.on]?.text ?? '', ours));
  const isMark = missing.length === 1 && first?.role === 'list-mark';
  return {
    check: 'source/number',
    severity: isMild ? 'hint' : 'warning',
    ...(isMild ? { confidence: 0.5 } : {}),
    on,
    start: 0,
    end: target[on]?.text.length ?? 0,
    code: isMark ? 'list-number-missing' : code,
    values: {
      source: missing
        .slice(0, MOST_NAMED)
        .map((token) => textAt(source, token))
        .join(', '),
    },
    fixes: [],
    expected: null,
  };
}

const MOST_NAMED = 6;

/** How far in its side of the bead the number stands, 0 to 1. */
function shareOf({ on, start }: NumberToken, segments: readonly Segment[]): number {
  const length = segments.reduce((sum, { text }) => sum + text.length, 0);
  const before = segments.slice(0, on).reduce((sum, { text }) => sum + text.length, 0);
  return length === 0 ? 0 : (before + start) / length;
}

function segmentAt(share: number, segments: readonly Segment[]): number {
  const length = segments.reduce((sum, { text }) => sum + text.length, 0);
  let before = 0;
  for (const [at, { text }] of segments.entries()) {
    before += text.length;
    if (share * length < before) return at;
  }
  return Math.max(0, segments.length - 1);
}
