import type { SegmentId } from '../../bitext/segment.ts';
import type { Edit } from '../../edit/edit.ts';
import { GUESSED_PLACE } from '../by-rule.ts';
import type { Finding, Fix, Reason } from '../finding.ts';
import { type KeyMaker, wordsAround } from '../finding-key.ts';
import type { Place } from '../place.ts';
import type { ReasonCode } from '../reason-codes.ts';
import { type Draft, findingOf } from '../segment-check.ts';
import { pairEdits } from './pair-edits.ts';
import type { Pairing, PlacedMark } from './pairing.ts';
import { belongsAtEnd, belongsAtStart } from './partner-place.ts';
import { languageSigns, setClosing, setOpening } from './set-quotes.ts';

/**
 * `quote/mismatch`: quotation marks that nothing closes or opens, or that do not belong together („ x "). Judged over the
 * paragraph, as speech runs over sentences, and over the next paragraphs where one takes up what another leaves open.
 *
 * Leaves alone single marks (an apostrophe looks the same), any pair that is right in some language (`style/quotes` has what
 * is another language's), marks that are character codes (`garble/entity` has them), and an opening that is repeated at the
 * head of each paragraph of a speech.
 */
export function quoteMismatch(
  pairing: Pairing,
  places: readonly Place[],
  language: string,
  keys: KeysOf,
): Finding | null {
  const { open, close } = pairing;
  if (open?.mark.coded || close?.mark.coded || isMeasure(pairing, places)) return null;
  const code = reasonOf(pairing);
  const placed = open ?? close;
  const place = placed && places[placed.at];
  if (!code || !placed || !place) return null;
  const { segment } = place;
  const within = open && close && open.at === close.at;
  const start = placed.mark.start;
  const end = within ? close.mark.end : placed.mark.end;
  const other = open && close && !within ? places[close.at] : undefined;
  const values: Reason['values'] = { open: open?.mark.sign ?? '', close: close?.mark.sign ?? '' };
  const draft: Draft = {
    check: 'quote/mismatch',
    severity: 'error',
    start,
    end,
    code,
    values,
    related: other ? [other.segment.id] : [],
    fixes: fixesOf(pairing, places, language),
    ...(isCertain(pairing, places) ? {} : { confidence: GUESSED_PLACE }),
  };
  return findingOf(
    draft,
    segment,
    keys(segment.id).key(
      'quote/mismatch',
      `${code}${values['close']}${wordsAround(segment.text, start, placed.mark.end)}`,
    ),
  );
}

/** Whether it is plain where the mark belongs that is lacking: then the fix is no guess. */
function isCertain({ open, close }: Pairing, places: readonly Place[]): boolean {
  if (open && close) return true;
  return open ? belongsAtEnd(places, open.at) : close !== null && belongsAtStart(places, close.at);
}

/** `15"` where nothing is open: inches or seconds. */
function isMeasure({ open, close }: Pairing, places: readonly Place[]): boolean {
  if (open || close?.mark.sign !== '"') return false;
  return /\d/.test(places[close.at]?.segment.text.charAt(close.mark.start - 1) ?? '');
}

/** The key maker of a segment: one for all the findings of a computation. */
export type KeysOf = (segment: SegmentId) => KeyMaker;

function reasonOf({ open, close, fits }: Pairing): ReasonCode | null {
  if (!open) return 'quote-unopened';
  if (!close) return 'quote-unclosed';
  return fits ? null : 'quote-mixed';
}

function fixesOf(pairing: Pairing, places: readonly Place[], language: string): Fix[] {
  const { open, close } = pairing;
  if (open && close && isEmpty(open, close, places)) return [];
  if (open && close)
    return [{ label: 'set-quotes', edits: pairEdits(open, close, pairing.depth, places, language) }];
  const placed = open ?? close;
  const place = placed && places[placed.at];
  if (!placed || !place) return [];
  const { id, text } = place.segment;
  const { mark } = placed;
  const remove: Fix = {
    label: 'remove-quote',
    edits: [{ kind: 'replace', segment: id, start: mark.start, end: mark.end, insert: '' }],
  };
  const signs = languageSigns(language, pairing.depth, open ? mark.sign : '“');
  if (open) {
    const closing: Edit = {
      kind: 'replace',
      segment: id,
      start: text.length,
      end: text.length,
      insert: signs.inside + signs.close,
    };
    const whole: Fix = { label: 'set-quotes', edits: [setOpening(id, text, mark, signs), closing] };
    return mark.start === 0 && /\S/.test(text.slice(mark.end)) && !hasQuote(text.slice(mark.end))
      ? [whole, remove]
      : [remove];
  }
  const opening: Edit = { kind: 'replace', segment: id, start: 0, end: 0, insert: signs.open + signs.inside };
  const whole: Fix = { label: 'set-quotes', edits: [opening, setClosing(id, text, mark, signs)] };
  const afterSpeech = /[.,!?…]\s?$/.test(text.slice(Math.max(0, mark.start - 2), mark.start));
  return afterSpeech && mark.start > 2 && !hasQuote(text.slice(0, mark.start)) ? [whole, remove] : [remove];
}

/** Nothing stands between the marks: what was quoted is gone, and only a person knows it. */
function isEmpty(open: PlacedMark, close: PlacedMark, places: readonly Place[]): boolean {
  if (open.at !== close.at) return false;
  return !/\S/.test(places[open.at]?.segment.text.slice(open.mark.end, close.mark.start) ?? '');
}

/** Where other marks stand in the way, which one lacks its partner is a guess. */
function hasQuote(text: string): boolean {
  return /[„“”«»"‹›「」『』&]/.test(text);
}
