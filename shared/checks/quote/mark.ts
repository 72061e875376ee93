import type { EntityTrace } from '../garble/entity-scan.ts';
import { scanEntities } from '../garble/entity-scan.ts';
import { protectedSpans, touchesSpan } from '../protected-spans.ts';
import { SIGNS, textSigns } from '../text-signs.ts';

/** A quotation mark or a bracket in a text, or a character code that stands for one. */
export interface Mark {
  readonly family: 'quote' | 'bracket';
  readonly sign: string;
  /** UTF-16 offsets in the segment's text; longer than one where it is a character code. */
  readonly start: number;
  readonly end: number;
  /** What its neighbours and its shape allow. */
  readonly role: 'open' | 'close' | 'either';
  readonly coded: boolean;
}

const SIGN = /[„“”«»"‹›「」『』()[\]{}（）【】《》〈〉]/g;
const MAY_HAVE = SIGNS.quote | SIGNS.bracket | SIGNS.reference;
const BRACKETS = '()[]{}（）【】《》〈〉';
const BEFORE_OPENING = /[\s([{（„“«"‹—–\-/¿¡'’…]/;
const BEFORE_CLOSING = /[\s.,;:!?…)\]}）”“»"›—–\-/'’]/;

/**
 * The marks of a text in order. Leaves alone single quotation marks, which an apostrophe looks like; marks in addresses
 * and code; a straight mark behind a digit, which stands for inches or seconds (`nothing open` decides).
 */
export function marksOf(text: string): readonly Mark[] {
  if ((textSigns(text) & MAY_HAVE) === 0) return NO_MARKS;
  const codes = scanEntities(text);
  const spans = protectedSpans(text);
  const marks: Mark[] = [];
  let nextCode = 0;
  for (const match of text.matchAll(SIGN)) {
    const start = match.index;
    for (let code = codes[nextCode]; code && code.start <= start; code = codes[++nextCode])
      pushCode(marks, text, code);
    if (touchesSpan(spans, start, start + 1)) continue;
    marks.push(markAt(text, match[0], start, start + 1, false));
  }
  for (const code of codes.slice(nextCode)) pushCode(marks, text, code);
  return marks.length > 0 ? marks : NO_MARKS;
}

const NO_MARKS: readonly Mark[] = [];

function pushCode(marks: Mark[], text: string, code: EntityTrace): void {
  if (/^[„“”«»"‹›()[\]{}]$/.test(code.character))
    marks.push(markAt(text, code.character, code.start, code.end, true));
}

function markAt(text: string, sign: string, start: number, end: number, coded: boolean): Mark {
  if (BRACKETS.includes(sign)) {
    return {
      family: 'bracket',
      sign,
      start,
      end,
      role: BRACKETS.indexOf(sign) % 2 === 0 ? 'open' : 'close',
      coded,
    };
  }
  return { family: 'quote', sign, start, end, role: quoteRole(text, sign, start, end), coded };
}

function quoteRole(text: string, sign: string, start: number, end: number): Mark['role'] {
  if (sign === '„' || sign === '「' || sign === '『') return 'open';
  if (sign === '」' || sign === '』') return 'close';
  const before = text.endsWith('...', start) ? '…' : text.charAt(start - 1);
  const after = text.startsWith('...', end) ? '…' : text.charAt(end);
  const opens = (start === 0 || BEFORE_OPENING.test(before)) && after !== '' && !BEFORE_CLOSING.test(after);
  const closes = before !== '' && !/[\s([{„«]/.test(before) && (after === '' || BEFORE_CLOSING.test(after));
  // Guillemets that are set off with spaces say nothing by their neighbours: they point the way, unless they stand close on
  // a word the other way round.
  if (sign === '«' || sign === '‹') return closes && /[\p{L}\p{N}.,!?…%]/u.test(before) ? 'close' : 'open';
  if (sign === '»' || sign === '›')
    return opens && before !== '\u00a0' && before !== '\u202f' ? 'either' : 'close';
  if (opens !== closes) return opens ? 'open' : 'close';
  // `,“a déclaré`: what follows a comma or a full stop at once closes; a space is missing behind it.
  if (!opens && /[.,!?…]/.test(before)) return 'close';
  return 'either';
}
