import type { Span } from '../text/span.ts';

/*
 * What is not prose: addresses, e-mails, paths, file names, code between backquotes, tags. An address ends before the
 * punctuation that closes the sentence around it.
 */
const ADDRESS = String.raw`(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.|mailto:)[^\s<>"“”«»„]+`;
const MAIL = String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+`;
const CODE = '`[^`\\n]{1,300}`';
const TAG = String.raw`<\/?[a-z][^<>\n]{0,300}>`;
const DOMAIN = String.raw`(?<![\p{L}\p{N}@.-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|edu|gov|info|io|eu|fr|lt|de|uk|lv|ee|pl|ru|by|be|ch|it|es)(?:[/?][^\s<>"“”«»„]*)?(?![\p{L}\p{N}])`;
const FILE = String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}_-]{1,100}(?:\.[\p{L}\p{N}_-]{1,40}){0,3}\.(?:txt|docx?|xlsx?|pptx?|pdf|html?|xml|json|csv|tsv|js|ts|py|java|c|cpp|h|exe|zip|gz|jpe?g|png|gif|svg|mp[34]|md|ya?ml|tmx|xlf|xliff|srx)(?![\p{L}\p{N}])`;
const PATH = String.raw`(?<![\p{L}\p{N}])(?:[A-Za-z]:)?(?:[\\/][\p{L}\p{N}._~-]{1,100}){2,}[\\/]?`;

const PROTECTED = new RegExp(`${CODE}|${ADDRESS}|${MAIL}|${TAG}|${FILE}|${DOMAIN}|${PATH}`, 'giu');
/** Nothing is protected without one of these: most sentences are spared the search. */
const SIGNS = /[`/@<\\]|\.\p{L}/u;
const CLOSING = /[.,;:!?…)\]}'’"]+$/;

/** Stretches of a text that typographic checks leave alone, in order, not overlapping. */
export function protectedSpans(text: string): Span[] {
  if (!SIGNS.test(text)) return [];
  const spans: Span[] = [];
  for (const match of text.matchAll(PROTECTED)) {
    const found = match[0];
    const closing = found.endsWith('`') || found.endsWith('>') ? 0 : (CLOSING.exec(found)?.[0].length ?? 0);
    spans.push({ start: match.index, end: match.index + found.length - closing });
  }
  return spans;
}

/** Whether `[start, end)` shares a unit with one of the spans, which stand in order. O(log n). */
export function touchesSpan(spans: readonly Span[], start: number, end: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? Infinity) < end;
}
