/** How far from a name its grammar looks, in UTF-16 units. */
export const REACH = 240;

/** The text before a name, no further than its grammar looks. */
export function textBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - REACH), start);
}

export function textAfter(text: string, end: number): string {
  return text.slice(end, end + REACH);
}

/** Whether a sentence begins after this text. Opening quotation marks, brackets and dashes may stand before its first word. */
export function startsSentence(left: string): boolean {
  return /(?:^|[.!?…]["”’»)\]]{0,3}\s)["“‘«¿¡([\s\u2013\u2014-]{0,6}$/u.test(left.slice(-12));
}

/** Whether the name stands alone as a heading, an item or a dateline does: nothing before it, and no small word after. */
export function standsAlone(left: string, right: string): boolean {
  return (
    /^[\s"“«(\d.\u2013\u2014•*-]*$/u.test(left.slice(-12)) &&
    left.length <= 12 &&
    !/^[ \u00A0]\p{Ll}/u.test(right)
  );
}

/** The last word of the text, as it is written; empty where something else than space follows it. */
export function lastWord(left: string): string {
  return /([\p{L}\p{M}]{1,40}['’]?)[ \u00A0\u202F]$/u.exec(left.slice(-42))?.[1] ?? '';
}
