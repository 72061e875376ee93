import type { Draft, SegmentView } from '../segment-check.ts';
import { replaceFix } from '../segment-check.ts';
import type { Fix } from '../finding.ts';
import { type Mark, marksOf } from '../quote/mark.ts';
import { pairMarks, type Pairing } from '../quote/pairing.ts';
import { languageSigns, setClosing, setOpening } from '../quote/set-quotes.ts';
import type { ReasonCode } from '../reason-codes.ts';
import { type EntityTrace, scanEntities } from './entity-scan.ts';

/**
 * `garble/entity`: a character reference of HTML that came through as text: whole (`&ldquo;`), cut off (`&ldquo`), broken by
 * spaces (`&ldquo ;`, `& # 8220 ;`), encoded twice (`&amp;quot;`), or only its trace (`Coale' ;.`).
 *
 * Where it stands for a quotation mark that has a partner in the segment, the first fix writes both as the language does.
 *
 * Leaves alone addresses and code, names that HTML does not know (`R&D ;`), plain words after an ampersand unless their
 * `;` stands directly behind them, and references that the source has too: a text about HTML.
 */
export function entityCheck({ segment, source, language, isClean }: SegmentView): Draft[] {
  if (isClean) return [];
  const { text } = segment;
  const traces = scanEntities(text);
  if (traces.length === 0) return [];
  const pairings = quotePairings(text, traces);
  const apostrophe = apostropheOf(text);
  return traces
    .filter((trace) => !source.some((partner) => partner.text.includes(text.slice(trace.start, trace.end))))
    .map((trace) => {
      const found = text.slice(trace.start, trace.end).trim();
      const plain: Fix =
        trace.character === ''
          ? replaceFix('remove-entity', segment, trace.start, trace.end, '')
          : replaceFix(
              'decode-entity',
              segment,
              trace.start,
              trace.end,
              trace.character === "'" ? apostrophe : trace.character,
            );
      const pairing = pairings.get(trace.start);
      const combined = pairing ? quotesFix(pairing, trace, language, segment) : null;
      return {
        check: 'garble/entity',
        severity: 'error',
        start: trace.start,
        end: trace.end,
        code: CODES[trace.form],
        values: { found, character: trace.character },
        fixes: combined ? [combined, plain] : [plain],
      };
    });
}

const CODES: Readonly<Record<EntityTrace['form'], ReasonCode>> = {
  whole: 'entity-whole',
  unterminated: 'entity-unterminated',
  spaced: 'entity-spaced',
  double: 'entity-double',
  orphan: 'entity-orphan',
};

/** The pairings of quotation marks that a trace takes part in, by the offset of the trace. */
function quotePairings(text: string, traces: readonly EntityTrace[]): ReadonlyMap<number, Pairing> {
  const found = new Map<number, Pairing>();
  if (!traces.some((trace) => /[„“”]/.test(trace.character))) return found;
  const marks = marksOf(text).filter((mark) => mark.family === 'quote');
  for (const pairing of pairMarks(marks)) {
    for (const placed of [pairing.open, pairing.close])
      if (placed?.mark.coded) found.set(placed.mark.start, pairing);
  }
  return found;
}

/**
 * Writes the pair with the marks of the language. Of two that are both character codes each fix writes its own, so
 * that both can be accepted together.
 */
function quotesFix(
  { open, close, depth }: Pairing,
  trace: EntityTrace,
  language: string,
  segment: SegmentView['segment'],
): Fix | null {
  if (!open || !close) return null;
  const { id, text } = segment;
  const signs = languageSigns(language, depth, open.mark.sign);
  const isOwn = (mark: Mark) => mark.start === trace.start || !mark.coded;
  const edits = [
    ...(isOwn(open.mark) ? [setOpening(id, text, open.mark, signs)] : []),
    ...(isOwn(close.mark) ? [setClosing(id, text, close.mark, signs)] : []),
  ];
  return { label: 'decode-entity-and-quotes', edits };
}

/** The form that the text's other apostrophes have. */
function apostropheOf(text: string): string {
  return !/\p{L}'\p{L}/u.test(text) && /\p{L}’\p{L}/u.test(text) ? '’' : "'";
}
