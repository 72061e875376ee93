import { GUESSED_PLACE } from '../by-rule.ts';
import type { Segment } from '../../bitext/segment.ts';
import type { Finding, Fix } from '../finding.ts';
import { wordsAround } from '../finding-key.ts';
import type { Place } from '../place.ts';
import { protectedSpans, touchesSpan } from '../protected-spans.ts';
import type { KeysOf } from '../quote/mismatch.ts';
import type { Pairing } from '../quote/pairing.ts';
import type { ReasonCode } from '../reason-codes.ts';
import { type Draft, findingOf } from '../segment-check.ts';

const PARTNER: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '（': '）',
  '【': '】',
  '《': '》',
  '〈': '〉',
};

/**
 * `bracket/mismatch`: a bracket that nothing closes or opens, or that another kind closes. Judged over the paragraph.
 *
 * Leaves alone list marks ("a)", "12)"), smileys, intervals ("[0, 1)"), and what the source has in the same way.
 */
export function bracketMismatch(pairing: Pairing, places: readonly Place[], keys: KeysOf): Finding | null {
  const { open, close, fits } = pairing;
  const placed = open ?? close;
  const place = placed && places[placed.at];
  if (!placed || !place || fits || open?.mark.coded || close?.mark.coded) return null;
  const { id, text } = place.segment;
  if (isLeftAlone(pairing, places) || unevenSource(place, placed.mark.sign)) return null;
  const code: ReasonCode = open && close ? 'bracket-mixed' : open ? 'bracket-unclosed' : 'bracket-unopened';
  const within = open && close && open.at === close.at;
  const other = open && close && !within ? places[close.at] : undefined;
  const { start } = placed.mark;
  const end = within ? close.mark.end : placed.mark.end;
  const draft: Draft = {
    check: 'bracket/mismatch',
    severity: 'warning',
    start,
    end,
    code,
    values: { open: open?.mark.sign ?? '', close: close?.mark.sign ?? '' },
    related: other ? [other.segment.id] : [],
    fixes: fixesOf(pairing, places),
    // Where the other one belongs, or which of several is too many, is a guess.
    ...(open && close ? {} : { confidence: GUESSED_PLACE }),
  };
  return findingOf(
    draft,
    place.segment,
    keys(id).key('bracket/mismatch', `${code}${wordsAround(text, start, placed.mark.end)}`),
  );
}

const LIST_MARK = /(?:^|[\s;]|(?<!\p{N})[,.])[\p{L}\p{N}]{1,4}\s?$/u;
const SMILEY = /(?:[:;=]|(?<![\p{L}\p{N}])[8xX])['’-]?$/u;
/** Numbers and single letters: `0, 1`, `a, b`. */
const INTERVAL = /^(?=.*[,;])(?!.*\p{L}{2})[\s\p{L}\d.,;+\-−∞%]{1,40}$/u;

function isLeftAlone({ open, close }: Pairing, places: readonly Place[]): boolean {
  const placed = open ?? close;
  const text = placed ? (places[placed.at]?.segment.text ?? '') : '';
  const start = placed?.mark.start ?? 0;
  const before = text.slice(Math.max(0, start - 6), start);
  if (SMILEY.test(before)) return true;
  if (!open) return LIST_MARK.test(before);
  return close !== null && close.at === open.at && INTERVAL.test(text.slice(open.mark.end, close.mark.start));
}

/** Whether the source has more of one side of this bracket than of the other as well. */
function unevenSource(place: Place, sign: string): boolean {
  const opening =
    PARTNER[sign] === undefined ? Object.keys(PARTNER).find((open) => PARTNER[open] === sign) : sign;
  const closing = opening === undefined ? undefined : PARTNER[opening];
  if (opening === undefined || closing === undefined) return false;
  return place.source.some((segment) => isUneven(segment, opening, closing));
}

/** By source segment, the opening brackets of which it has more or fewer than of their partners: counted once for all its findings. */
const UNEVEN = new WeakMap<Segment, Map<string, boolean>>();

function isUneven(segment: Segment, opening: string, closing: string): boolean {
  const known = UNEVEN.get(segment) ?? new Map<string, boolean>();
  UNEVEN.set(segment, known);
  const uneven = known.get(opening) ?? count(segment.text, opening) !== count(segment.text, closing);
  known.set(opening, uneven);
  return uneven;
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found++;
  return found;
}

function fixesOf({ open, close }: Pairing, places: readonly Place[]): Fix[] {
  const placed = close ?? open;
  const segment = placed && places[placed.at]?.segment;
  if (!placed || !segment) return [];
  const { start, end } = placed.mark;
  const remove: Fix = {
    label: 'remove-bracket',
    edits: [{ kind: 'replace', segment: segment.id, start, end, insert: '' }],
  };
  if (!open) return [remove];
  const partner = PARTNER[open.mark.sign] ?? '';
  if (close)
    return [
      {
        label: 'set-brackets',
        edits: [{ kind: 'replace', segment: segment.id, start, end, insert: partner }],
      },
    ];
  const { length } = segment.text;
  const stop = /[.!?…]/.test(segment.text.charAt(length - 1)) ? length - 1 : length;
  const at = Math.max(end, stop);
  // Which of several open ones lacks its partner is a guess; behind an address the bracket would be read as part of it.
  if (
    /[()[\]{}（）【】《》〈〉]/.test(segment.text.slice(end)) ||
    touchesSpan(protectedSpans(segment.text), at - 1, at)
  )
    return [remove];
  return [
    {
      label: 'set-brackets',
      edits: [{ kind: 'replace', segment: segment.id, start: at, end: at, insert: partner }],
    },
    remove,
  ];
}
